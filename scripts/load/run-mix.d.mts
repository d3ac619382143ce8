import type { Exchange, Kind } from "./mix";
import type { Tally } from "./tally.mjs";

export type MixRun = {
  host: string;
  port: number;
  kinds: readonly Kind[];
  next: () => { kind: Kind; exchange: Exchange };
  requests: number;
  /** How many are on their way at once. */
  concurrency: number;
  /** Told how many were answered so far. */
  onAnswer?: (answered: number) => void;
};
export declare function runMix(run: MixRun): Promise<Tally>;
