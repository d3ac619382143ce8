export type WorkerdServer = {
  /** Without a slash at its end. */
  url: string;
  pid: number;
  /** From the start of the process until it listened. */
  listeningMs: number;
  stop: () => Promise<void>;
};
export declare const compatibilityDate: string;
export declare function serveWorkerd(code: string): Promise<WorkerdServer>;
