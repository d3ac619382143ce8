import type { NeedId } from "@/content/choices/ids";
import { generalFact } from "@/lib/content/knowledge";
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
  if (aspect.includes(".")) return product.facts.find(({ id }) => id === `${product.id}.${aspect}`);
  return generalFact(product, aspect as Attribute); // without a dot, hence one
}

/** What a need makes decisive of a platform, the most telling first. */
export const aspectsOfNeed: Record<NeedId, readonly Aspect[]> = {
  "relational-transactions": ["tcp-sockets"],
  websockets: ["websockets"],
  "long-cpu": ["cpu-time", "wall-time", "containers"],
  "native-modules": ["node-apis", "languages", "containers"],
  "native-modules-only": ["node-apis", "containers"],
  jvm: ["languages", "containers", "containers.cold-start"],
  "other-runtimes": ["languages", "containers", "containers.cold-start"],
  "large-memory": ["memory", "containers"],
  "large-payloads": ["request-body", "response-body"],
  "large-requests": ["request-body"],
  "large-responses": ["response-body"],
  "background-jobs": ["wall-time.after-response", "wall-time.background", "wall-time", "cpu-time.cron"],
  "after-response": ["wall-time.after-response", "wall-time", "wall-time.background"],
  "ml-inference": ["managed-inference", "memory", "containers"],
  "own-model": ["memory", "containers", "bundle-size"],
  "managed-inference": ["managed-inference", "wall-time"],
  "http-cache": [],
  "in-memory-state": ["memory", "runtime"],
  "on-premises": [],
  "fixed-region": ["residency", "where-it-runs", "where-it-runs.default"],
};

/** What is told of a platform where data must stay somewhere, or is about persons. */
export const aspectsOfResidency = {
  first: ["residency"],
  rest: ["residency.jurisdictions", "residency.exclusions", "where-it-runs.replication"],
} satisfies Record<string, readonly Aspect[]>;

/** Where a platform runs, told where the users' places are known. */
export const aspectsOfPlace: readonly Aspect[] = ["where-it-runs", "where-it-runs.default"];

/** What every comparison of platforms needs. */
export const usualAspects: readonly Aspect[] = [
  "cpu-time",
  "memory",
  "where-it-runs",
  "wall-time",
  "rollout",
  "node-apis",
  "startup",
];

/** What decides about a store that is named, the most telling first; some only where the case touches them. */
export const aspectsOfNamedStore = {
  always: ["size-limit", "consistency"],
  busy: ["write-rate"],
  kept: ["jurisdiction", "jurisdiction.caller", "jurisdiction.caches", "residency", "personal-data"],
  placed: ["where-it-runs", "where-it-runs.hint"],
  rest: ["write-rate", "consistency.replicas", "jurisdiction", "access"],
} satisfies Record<string, readonly Aspect[]>;
