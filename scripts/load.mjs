/**
 * `npm run load`: mixed, broken and slow requests to one instance of the built site, then two instances behind nginx
 * of which one is killed. Loopback only. Fails on a status that is not documented, on memory that grows, on a typed
 * word in what the server prints, on a request that retries do not save, on instances that answer differently.
 * LOAD_REQUESTS and LOAD_SEED change the first part. What came back is in bench/results/load.json too.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, install, requireNode, root } from "./lib/prepare.mjs";

requireNode();
if (!install() || !build()) {
  console.error("There is no build to send requests to: see the message above.");
  process.exit(1);
}
// Only now: these need the installed packages.
const { failOver } = await import("./load/failover.mjs");
const { compareHalves, residentMemory } = await import("./load/memory.mjs");
const { loadMix } = await import("./load/load-mix.mjs");
const { ensureNginx, serveNginx } = await import("./load/nginx.mjs");
const { formatReport, serverErrors } = await import("./load/report.mjs");
const { runMix } = await import("./load/run-mix.mjs");
const { freePort, host, startInstance } = await import("./load/server.mjs");
const { complaints, statusesOf } = await import("./load/tally.mjs");

// An end by a signal is an exit too, at which the instances are stopped.
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => process.exit(1));

const requests = wholeNumber("LOAD_REQUESTS", 6_000);
const seed = wholeNumber("LOAD_SEED", 1);
const concurrency = 16;
/** How much of a run warms the server up: what it loads once, its caches and compiled code. */
const warmUp = 1 / 2;
/**
 * How much higher the memory may peak in the second half after the warm-up, in MiB: five times the most that was
 * measured (0 to +4 over 6,000 requests, +5 over 30,000), since when V8 collects is chance. What would be kept of each
 * request and come to more is found: from 17 kB with 6,000 requests, from 3 kB with 30,000.
 */
const maxGrowth = 25;

const { kinds, mixRequests, sameEverywhere, typedMark } = await loadMix();
const one = await oneInstance();
const failover = await twoInstances();
const report = { seed, concurrency, ...one, failover };
console.log(`\n${formatReport(report)}`);
mkdirSync(join(root, "bench/results"), { recursive: true });
writeFileSync(join(root, "bench/results/load.json"), `${JSON.stringify(report, null, 2)}\n`);

const failures = findFailures();
console.log(
  failures.length === 0
    ? "All as documented."
    : ["Not as it must be:", ...failures.map((failure) => `- ${failure}`)].join("\n"),
);
process.exit(failures.length === 0 ? 0 : 1);

async function oneInstance() {
  console.log(`One instance: ${requests} requests…`);
  const server = await startInstance(await freePort());
  /** @type {number[]} */
  const samples = [];
  let warm = false;
  const timer = setInterval(() => {
    const memory = warm ? residentMemory(server.pid) : undefined;
    if (memory !== undefined) samples.push(memory);
  }, 250);
  const began = performance.now();
  const onAnswer = (/** @type {number} */ answered) => (warm = answered > requests * warmUp);
  const tally = await runMix({
    host,
    port: server.port,
    kinds,
    next: mixRequests(seed),
    requests,
    concurrency,
    onAnswer,
  });
  const seconds = (performance.now() - began) / 1_000;
  clearInterval(timer);
  const printed = server.printed();
  const survived = !server.hasEnded();
  await server.stop();
  return {
    seconds,
    tally,
    survived,
    memory: samples.length === 0 ? "this system has no /proc to read it from" : compareHalves(samples, maxGrowth),
    leaks: { words: countWords(printed), characters: printed.length },
  };
}

async function twoInstances() {
  const nginx = ensureNginx();
  if (nginx === undefined) return "no nginx was found and none could be installed (Debian's package, as root).";
  console.log("Two instances behind nginx…");
  const first = await startInstance(await freePort());
  const second = await startInstance(await freePort());
  const instances = /** @type {[typeof first, typeof first]} */ ([first, second]);
  const proxy = await serveNginx(
    nginx,
    await freePort(),
    instances.map(({ port }) => port),
  );
  const result = await failOver({ proxyPort: proxy.port, instances, exchanges: sameEverywhere });
  const printed = [...new Set([first, second, ...instances, proxy])].map((instance) => instance.printed()).join("\n");
  await Promise.all([proxy, ...instances].map((instance) => instance.stop()));
  return { ...result, words: countWords(printed) };
}

function findFailures() {
  const { tally, memory, leaks, survived } = one;
  const found = complaints(tally);
  const errors = serverErrors(statusesOf(tally));
  if (errors > 0) found.push(`${errors} answers of 500 or above`);
  if (!survived) found.push("the server ended during the run");
  if (typeof memory !== "string" && !memory.within)
    found.push(`the memory grew by ${memory.growth.toFixed(0)} MiB, more than ${memory.bound}`);
  if (leaks.words > 0) found.push(`the server printed typed words: ${leaks.words} times`);
  if (typeof failover === "string") return found;
  const { lost, different, compared, served, words } = failover;
  if (words > 0) found.push(`the instances behind nginx printed typed words: ${words} times`);
  if (lost > 0) found.push(`${lost} requests were lost after retries`);
  if (different + compared.different > 0)
    found.push(`${different + compared.different} answers differ between the instances`);
  for (const phase of ["before", "after"]) {
    if (Object.keys(served[phase] ?? {}).length < 2)
      found.push(`only one instance answered ${phase} the kill and the restart`);
  }
  return found;
}

/** @param {string} printed */
function countWords(printed) {
  return printed.split(typedMark).length - 1;
}

/** @param {string} name of a variable @param {number} usual @returns {number} */
function wholeNumber(name, usual) {
  const value = Number(process.env[name] ?? usual);
  if (Number.isInteger(value) && value > 0) return value;
  console.error(`${name} is "${process.env[name]}": it must be a whole number above 0.`);
  process.exit(1);
}
