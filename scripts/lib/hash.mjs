import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Hashes files and folders by name and content, so that any change of either gives another result.
 * Tests are left out: they are no part of a build.
 * @param {string} root absolute
 * @param {readonly string[]} paths relative to the root; missing ones count as empty
 * @returns {string} 64 hexadecimal digits
 * @example hashSources("/srv/site", ["app", "package-lock.json"])
 */
export function hashSources(root, paths) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((start) => filesUnder(root, start))) {
    const content = readFileSync(join(root, path));
    // Lengths keep "a" + "bc" apart from "ab" + "c".
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** @param {string} root @param {string} path @returns {string[]} */
function filesUnder(root, path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}
