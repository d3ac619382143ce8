import type { StateKindId } from "@/content/choices/ids";

/** What a store is, as content names it. */
type StoreModel = "kv" | "config" | "actor" | "sql" | "document" | "object" | "object and kv" | "queue" | "cache";

/** The models that a kind of state can live in. None: no store that we know is made for it. */
export const modelsOfKind: Record<StateKindId, readonly StoreModel[]> = {
  cart: ["actor", "sql", "document", "kv", "cache"],
  session: ["kv", "actor", "sql", "cache"],
  profile: ["sql", "document", "kv", "actor"],
  catalogue: ["sql", "document", "kv", "cache"],
  inventory: ["actor", "sql", "document"],
  payment: ["sql"],
  content: ["kv", "object", "object and kv", "sql", "document"],
  presence: ["actor", "cache"],
  leaderboard: ["actor", "sql", "cache"],
  telemetry: ["queue"],
  "media-position": ["actor", "sql", "kv", "cache"],
  entitlement: ["sql", "kv", "actor"],
  flags: ["config", "kv"],
  records: ["sql", "document", "actor"],
  "files-media": ["object", "object and kv"],
  "search-index": [],
  "counters-quotas": ["actor", "cache"],
  "events-webhooks": ["queue", "actor", "sql"],
  "queues-jobs": ["queue"],
  vectors: [],
  configuration: ["config", "kv"],
  other: [],
};
