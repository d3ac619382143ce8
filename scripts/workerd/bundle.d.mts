export declare function bundleWorker(entry?: string): Promise<{ code: string; bytes: number; gzipBytes: number }>;
