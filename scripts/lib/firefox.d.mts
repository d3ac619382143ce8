export declare function findFirefox(environment?: Record<string, string | undefined>): string | undefined;
export declare function ensureFirefox(): string | undefined;
