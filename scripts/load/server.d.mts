import type { ChildProcess } from "node:child_process";

export type Instance = {
  port: number;
  pid: number;
  /** All it wrote so far, to stdout and stderr. */
  printed: () => string;
  hasEnded: () => boolean;
  stop: (signal?: NodeJS.Signals) => Promise<void>;
};

export declare const host: string;
export declare const heapLimit: number;
export declare function startInstance(port: number): Promise<Instance>;
export declare function watch(child: ChildProcess, port: number, address: string): Promise<Instance>;
export declare function freePort(): Promise<number>;
