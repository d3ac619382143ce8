export declare function findExecutable(
  names: readonly string[],
  environment?: Record<string, string | undefined>,
): string | undefined;
export declare function aptInstall(name: string): boolean;
export declare function isExecutable(path: string): boolean;
