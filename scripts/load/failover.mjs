import { Agent } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { send } from "./send.mjs";
import { host, startInstance } from "./server.mjs";

/** How long both serve, one is dead, and both serve again, in milliseconds. */
const calm = 3_000;
const dead = 3_000;
/** Longest wait until the restarted instance is seen serving. */
const patience = 15_000;
const concurrency = 8;
const mostRetries = 2;

/**
 * Sends requests through a proxy while one of the two instances behind it is killed and started again.
 * @param {{ proxyPort: number, instances: [Instance, Instance], exchanges: readonly Exchange[] }} plan the second
 *   instance is the one killed; the one that takes its place is put there
 * @returns {Promise<import("./failover.mjs").Failover>}
 * @typedef {import("./server.mjs").Instance} Instance
 * @typedef {import("./mix").Exchange} Exchange
 */
export async function failOver({ proxyPort, instances, exchanges }) {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const proxy = { host, port: proxyPort, agent };
  const victim = instances[1].port;
  const counts = {
    sent: 0,
    first: 0,
    afterRetry: 0,
    lost: 0,
    retries: 0,
    retriedByProxy: 0,
    different: 0,
    distinct: 0,
  };
  /** @type {Record<string, Record<string, number>>} */
  const served = { before: {}, dead: {}, after: {} };
  /** @type {Map<Exchange, string>} */
  const digests = new Map();
  /** @type {string[]} */
  const faults = [];
  let phase = /** @type {"before" | "dead" | "after"} */ ("before");
  const over = new AbortController();

  const askOnce = async (/** @type {Exchange} */ exchange) => {
    const began = phase;
    const answer = await send(proxy, exchange);
    const upstreams = answer.upstream?.split(", ") ?? [];
    if (upstreams.length > 1) counts.retriedByProxy += 1;
    const port = upstreams.at(-1)?.split(":").at(-1);
    if (port !== undefined) served[began][port] = (served[began][port] ?? 0) + 1;
    return answer;
  };
  const ask = async (/** @type {Exchange} */ exchange) => {
    counts.sent += 1;
    for (let retry = 0; retry <= mostRetries; retry += 1) {
      const answer = await askOnce(exchange);
      if (answer.status === 200 && answer.fault === undefined) {
        if (retry === 0) counts.first += 1;
        else counts.afterRetry += 1;
        const known = digests.get(exchange) ?? answer.digest ?? "";
        digests.set(exchange, known);
        if (known !== answer.digest) counts.different += 1;
        return;
      }
      faults.push(
        `${exchange.method} ${exchange.path.slice(0, 80)} → ${answer.status ?? "none"}${answer.fault === undefined ? "" : ` (${answer.fault})`}`,
      );
      if (retry < mostRetries) counts.retries += 1;
      await pause(100);
    }
    counts.lost += 1;
  };
  let next = 0;
  const work = async () => {
    while (!over.signal.aborted) {
      await ask(exchanges[next % exchanges.length]);
      next += 1;
    }
  };

  const workers = Array.from({ length: concurrency }, work);
  await pause(calm);
  const killedAt = performance.now();
  await instances[1].stop("SIGKILL");
  phase = "dead";
  await pause(dead);
  instances[1] = await startInstance(victim);
  phase = "after";
  const limit = Date.now() + patience;
  while (!served.after[victim] && Date.now() < limit) await pause(50);
  const backAfter = Math.round(performance.now() - killedAt);
  await pause(calm);
  over.abort();
  await Promise.all(workers);
  agent.destroy();
  counts.distinct = digests.size;
  return {
    ...counts,
    served,
    deadFor: dead,
    backAfter,
    faults: faults.slice(0, 5),
    compared: await compare(instances, exchanges),
  };
}

/**
 * Asks both instances the same, each directly.
 * @param {readonly Instance[]} instances
 * @param {readonly Exchange[]} exchanges
 * @returns {Promise<{ asked: number, different: number }>} different: no answer, or not the same bytes from each
 */
async function compare(instances, exchanges) {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  let different = 0;
  let next = 0;
  const work = async () => {
    for (let exchange = exchanges[next++]; exchange !== undefined; exchange = exchanges[next++]) {
      const asked = exchange;
      const [one, other] = await Promise.all(instances.map(({ port }) => send({ host, port, agent }, asked)));
      const equal =
        one?.status === 200 && other?.status === 200 && one.digest !== undefined && one.digest === other.digest;
      if (!equal) different += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  agent.destroy();
  return { asked: exchanges.length, different };
}
