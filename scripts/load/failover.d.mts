import type { Exchange } from "./mix";
import type { Instance } from "./server.mjs";

export type Failover = {
  sent: number;
  /** Answered at once, after the client's retry, never. */
  first: number;
  afterRetry: number;
  lost: number;
  retries: number;
  /** Answers that nginx took from the second instance it asked. */
  retriedByProxy: number;
  /** Answers whose bytes were not those of the first answer to the same request. */
  different: number;
  distinct: number;
  /** Answers by phase and by the port of the instance. */
  served: Record<string, Record<string, number>>;
  /** From the kill until the restart, in milliseconds. */
  deadFor: number;
  /** From the kill until the restarted instance answered through the proxy, in milliseconds. */
  backAfter: number;
  faults: string[];
  compared: { asked: number; different: number };
};
export declare function failOver(plan: {
  proxyPort: number;
  instances: [Instance, Instance];
  exchanges: readonly Exchange[];
}): Promise<Failover>;
