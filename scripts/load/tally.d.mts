import type { Kind } from "./mix";
import type { Answer } from "./send.mjs";

type Line = {
  sent: number;
  documented: string;
  received: Record<string, number>;
  undocumented: number;
  examples: string[];
};
export type Tally = { kinds: Record<string, Line>; sent: number; undocumented: number };

export declare function newTally(kinds: readonly Kind[]): Tally;
export declare function isDocumented(kind: Pick<Kind, "statuses" | "mayBeSilent">, answer: Answer): boolean;
export declare function count(tally: Tally, kind: Kind, asked: string, answer: Answer): void;
export declare function complaints(tally: Tally): string[];
export declare function statusesOf(tally: Tally): Record<string, number>;
