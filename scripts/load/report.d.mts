import type { Failover } from "./failover.mjs";
import type { Growth } from "./memory.mjs";
import type { Tally } from "./tally.mjs";

export type Report = {
  seed: number;
  concurrency: number;
  seconds: number;
  tally: Tally;
  /** A string says why it was not measured. */
  memory: Growth | string;
  leaks: { words: number; characters: number };
  /** A string says why there was none. */
  failover: Failover | string;
};
export declare function formatReport(report: Report): string;
export declare function serverErrors(statuses: Record<string, number>): number;
