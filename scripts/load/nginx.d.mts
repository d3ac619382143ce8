import type { Instance } from "./server.mjs";

export declare function ensureNginx(): string | undefined;
export declare function nginxConfiguration(proxy: {
  port: number;
  upstreams: readonly number[];
  folder: string;
}): string;
export declare function serveNginx(binary: string, port: number, upstreams: readonly number[]): Promise<Instance>;
