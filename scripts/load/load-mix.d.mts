export declare function loadMix(): Promise<typeof import("./mix")>;
