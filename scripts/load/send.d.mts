import type { Agent } from "node:http";
import type { Exchange } from "./mix";

export type Target = { host: string; port: number; agent: Agent };
export type Answer = {
  /** Absent where none came. */
  status?: number;
  /** Why the answer is missing or not whole. */
  fault?: string;
  /** SHA-256 of the body, in hexadecimal digits. */
  digest?: string;
  etag?: string;
  /** The instances that a proxy asked, the last one having answered. */
  upstream?: string;
  milliseconds?: number;
};
export declare function send(target: Target, exchange: Exchange): Promise<Answer>;
