import type { NeedId } from "@/content/choices/ids";
import { factOf, generalFact } from "@/lib/content/knowledge";
import type { Attribute, Fact } from "@/lib/content/knowledge-schema";

/**
 * What a fact is about: an attribute, by the fact that is general of it (a trial's or a beta's value is never that), or one
 * of its special facts by name ("wall-time.background").
 */
export type Aspect = Attribute | `${Attribute}.${string}`;

type Product = { id: string; facts: readonly Fact[] };

/**
 * The fact of a product about an aspect.
 * @returns nothing where our edition has none
 * @example factAbout(loadPlatform("vercel-functions"), "wall-time")?.value // 800000, not the beta's 1800000
 */
export function factAbout(product: Product, aspect: Aspect): Fact | undefined {
  if (aspect.includes(".")) return factOf(product, `${product.id}.${aspect}`);
  return generalFact(product, aspect as Attribute); // without a dot, hence one
}

/** Said by the first of its aspects that a product has a fact about: the rest only stand in for it. */
export type Point = readonly [Aspect, ...Aspect[]];

const inContainers: readonly Point[] = [["containers"], ["containers.cold-start"]];
const afterTheAnswer: readonly Point[] = [
  ["wall-time.after-response", "wall-time", "cpu-time"],
  ["wall-time.background"],
];

/**
 * What a need makes decisive of a platform, the most telling first. Nothing where a platform is no obstacle: relational
 * transactions turn on the stores and the way to them.
 */
export const pointsOfNeed: Record<NeedId, readonly Point[]> = {
  "relational-transactions": [],
  websockets: [["websockets"]],
  "long-cpu": [["cpu-time", "wall-time"], ["containers"]],
  "native-modules": [["node-apis", "languages"], ...inContainers],
  "native-modules-only": [["node-apis"], ...inContainers],
  jvm: [["languages"], ...inContainers],
  "other-runtimes": [["languages"], ...inContainers],
  "large-memory": [["memory"], ["containers"]],
  "large-payloads": [["request-body"], ["response-body"]],
  "large-requests": [["request-body"]],
  "large-responses": [["response-body"]],
  "background-jobs": afterTheAnswer,
  "after-response": afterTheAnswer,
  "ml-inference": [["managed-inference", "memory"], ["containers"]],
  "own-model": [["memory"], ["containers"], ["bundle-size"]],
  "managed-inference": [["managed-inference"], ["wall-time"]],
  "http-cache": [],
  "in-memory-state": [["memory"], ["runtime"]],
  "on-premises": [],
  "fixed-region": [["residency", "where-it-runs"], ["where-it-runs.default"]],
};

/** What is told of a platform where data must stay somewhere, or is about persons. */
export const pointsOfResidency: readonly Point[] = [
  ["residency"],
  ["residency.exclusions"],
  ["residency.jurisdictions"],
  ["where-it-runs.replication"],
];

/** Where a platform runs. */
export const pointsOfPlace: readonly Point[] = [["where-it-runs"], ["where-it-runs.default"]];

/** What an account's traffic may reach. */
export const pointsOfTraffic: readonly Point[] = [["concurrency.requests"], ["concurrency"]];

/** How a platform takes a new version: what a plan of delivery turns on. */
export const pointsOfDelivery: readonly Point[] = [["rollout", "rollback"]];

/** What decides about a store, the most telling first; some only where the case touches them. */
export const pointsOfStore = {
  consistency: [["consistency"]],
  size: [["size-limit"]],
  busy: [["write-rate"]],
  kept: [["jurisdiction"], ["jurisdiction.caller"], ["jurisdiction.caches"], ["residency"], ["personal-data"]],
  placed: [["where-it-runs.hint"]],
  pooled: [["concurrency.paid"], ["access.pool"]],
  engines: [["access.engines"]],
  rest: [["size-limit"], ["consistency.replicas"], ["transactions"], ["access"], ["write-rate"], ["jurisdiction"]],
} satisfies Record<string, readonly Point[]>;
