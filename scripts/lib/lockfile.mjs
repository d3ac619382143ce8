/**
 * Tells whether the installed packages are those of the lockfile. npm writes what it installed to
 * node_modules/.package-lock.json, last of all, so an interrupted install counts as none.
 * @param {Lockfile | undefined} installed
 * @param {Lockfile} wanted package-lock.json
 * @returns {boolean} packages for other systems may be absent, but never of another version
 * @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lockfile
 */
export function isInstalled(installed, wanted) {
  if (installed === undefined) return false;
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === "") return true;
    const there = installed.packages[path];
    return there === undefined ? Boolean(entry.optional ?? entry.devOptional) : there.version === entry.version;
  });
}
