export type Counts = { passed: number; failed: number; skipped: number };

export function countVitest(report: unknown, succeeded: boolean): Counts;
export function countPlaywright(report: unknown, succeeded: boolean): Counts;
export function countOne(succeeded: boolean): Counts;
export function formatTotal(stages: Counts[]): string;
