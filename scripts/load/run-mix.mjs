import { Agent } from "node:http";
import { send } from "./send.mjs";
import { count, newTally } from "./tally.mjs";

/**
 * Sends mixed requests, a bounded number at a time.
 * @param {import("./run-mix.mjs").MixRun} run
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
export async function runMix({ host, port, kinds, next, requests, concurrency, onAnswer }) {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const tally = newTally(kinds);
  let begun = 0;
  const work = async () => {
    while (begun < requests) {
      begun += 1;
      const { kind, exchange } = next();
      count(tally, kind, `${exchange.method} ${exchange.path}`, await send({ host, port, agent }, exchange));
      onAnswer?.(tally.sent);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  agent.destroy();
  return tally;
}
