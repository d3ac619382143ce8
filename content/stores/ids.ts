/** Stores the site knows. Stable: an answer's anchors and links name them. */
export const storeIds = [
  "cloudflare-kv", "cloudflare-d1", "cloudflare-durable-objects", "cloudflare-r2", "cloudflare-hyperdrive",
  "cloudflare-queues", "turso", "upstash-redis", "vercel-edge-config", "vercel-blob", "neon", "planetscale",
  "cockroachdb", "aurora-dsql", "dynamodb-global-tables", "mongodb-atlas", "momento", "deno-kv", "fastly-kv-store",
  "fastly-config-store", "netlify-blobs", "cloudfront-keyvaluestore", "akamai-edgekv", "fauna",
] as const;
export type StoreId = (typeof storeIds)[number];
