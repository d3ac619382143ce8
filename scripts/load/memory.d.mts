export type Growth = { first: number; second: number; growth: number; bound: number; within: boolean };

export declare function residentMemory(pid: number): number | undefined;
export declare function compareHalves(samples: readonly number[], bound: number): Growth;
