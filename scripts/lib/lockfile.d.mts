type Lockfile = { packages: Record<string, { version?: string; optional?: boolean; devOptional?: boolean }> };

export function isInstalled(installed: Lockfile | undefined, wanted: Lockfile): boolean;
