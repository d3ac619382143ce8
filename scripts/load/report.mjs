import { heapLimit } from "./server.mjs";
import { statusesOf } from "./tally.mjs";

const number = new Intl.NumberFormat("en");

/**
 * Writes the run as Markdown.
 * @param {import("./report.mjs").Report} report
 * @returns {string}
 */
export function formatReport({ seed, concurrency, seconds, tally, memory, leaks, failover }) {
  return [
    "# Load and faults",
    "",
    `## One instance: ${number.format(tally.sent)} mixed requests, ${concurrency} at a time, seed ${seed}, ${seconds.toFixed(1)} s`,
    "",
    "| Kind | Sent | Received | Documented |",
    "|---|---:|---|---|",
    ...Object.entries(tally.kinds).map(
      ([name, { sent, received, documented }]) =>
        `| ${name} | ${sent} | ${formatCounts(received)} | ${documented || "none"} |`,
    ),
    `| **all** | ${tally.sent} | ${formatCounts(statusesOf(tally))} | ${tally.undocumented} undocumented |`,
    "",
    `- 5xx: ${serverErrors(statusesOf(tally))}`,
    `- Memory, with a heap of at most ${heapLimit} MiB: ${formatMemory(memory)}`,
    `- Typed words in what the server printed: ${leaks.words} (it printed ${number.format(leaks.characters)} characters)`,
    "",
    "Left out, as Next answers it with a 500 before any code of ours: the method TRACE, the target `*`, `/_global-error`.",
    "",
    "## Two instances behind nginx, one killed under load and started again",
    "",
    ...(typeof failover === "string" ? [`Skipped: ${failover}`] : formatFailover(failover)),
    "",
  ].join("\n");
}

/**
 * @param {Record<string, number>} statuses
 * @returns {number} how many answers blame the server
 * @example serverErrors({ "200": 3, "500": 1, none: 2 }) // 1
 */
export function serverErrors(statuses) {
  return Object.entries(statuses).reduce((sum, [status, times]) => sum + (Number(status) >= 500 ? times : 0), 0);
}

/** @param {import("./report.mjs").Report["memory"]} memory */
function formatMemory(memory) {
  if (typeof memory === "string") return `skipped: ${memory}`;
  const { first, second, growth, bound } = memory;
  const mib = (/** @type {number} */ value) => `${value.toFixed(0)} MiB`;
  return `peak ${mib(first)} in the first half, ${mib(second)} in the second: ${growth >= 0 ? "+" : ""}${mib(growth)}, at most +${bound} MiB allowed`;
}

/** @param {import("./failover.mjs").Failover} failover */
function formatFailover(failover) {
  const phases = Object.entries(failover.served).map(
    ([phase, ports]) =>
      `${phase}: ${
        Object.values(ports)
          .map((times) => number.format(times))
          .join(" and ") || "none"
      }`,
  );
  return [
    "| Sent | Answered at once | After a retry of the client | Lost after retries | Retried by nginx |",
    "|---:|---:|---:|---:|---:|",
    `| ${failover.sent} | ${failover.first} | ${failover.afterRetry} | ${failover.lost} | ${failover.retriedByProxy} |`,
    "",
    `- Answers per instance ${phases.join("; ")}. Killed, started again after ${(failover.deadFor / 1_000).toFixed(1)} s, serving again after ${(failover.backAfter / 1_000).toFixed(1)} s.`,
    `- Through the proxy: ${failover.distinct} distinct requests, ${failover.different} answers that differ from the first to the same request.`,
    `- Asked directly: ${failover.compared.asked} requests to both instances, ${failover.compared.different} not the same bytes.`,
    ...failover.faults.map((fault) => `- Fault: ${fault}`),
  ];
}

/** @param {Record<string, number>} counts */
function formatCounts(counts) {
  return Object.entries(counts)
    .map(([status, times]) => `${status} × ${times}`)
    .join(", ");
}
