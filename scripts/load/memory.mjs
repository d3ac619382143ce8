import { existsSync, readdirSync, readFileSync } from "node:fs";

/**
 * Memory of a process and of all it started, as Linux counts it.
 * @param {number} pid
 * @returns {number | undefined} resident, in MiB; undefined where there is no /proc, or no such process any more
 */
export function residentMemory(pid) {
  if (!existsSync(`/proc/${pid}/status`)) return undefined;
  const parents = new Map(processes().map((id) => [id, statusValue(id, "PPid")]));
  const family = new Set([pid]);
  // A child may have a smaller number than its parent: again until none is added.
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const [id, parent] of parents) if (parent !== undefined && family.has(parent)) family.add(id);
  }
  return [...family].reduce((sum, id) => sum + (statusValue(id, "VmRSS") ?? 0), 0) / 1_024;
}

/**
 * Compares the memory of two halves of a run.
 * @param {readonly number[]} samples in MiB, in the order of time, taken after the warm-up
 * @param {number} bound how much higher the second half's peak may be than the first's, in MiB
 * @returns {import("./memory.mjs").Growth} with too few samples to compare, within the bound
 * @example compareHalves([100, 120, 125, 110], 20) // { first: 120, second: 125, growth: 5, bound: 20, within: true }
 */
export function compareHalves(samples, bound) {
  const middle = Math.floor(samples.length / 2);
  const [first, second] = [samples.slice(0, middle), samples.slice(middle)].map((half) => Math.max(0, ...half));
  const growth = middle === 0 ? 0 : second - first;
  return { first, second, growth, bound, within: growth <= bound };
}

function processes() {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** @param {number} pid @param {string} name @returns {number | undefined} */
function statusValue(pid, name) {
  try {
    const value = new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return value === undefined ? undefined : Number(value);
  } catch {
    return undefined; // ended since it was listed
  }
}
