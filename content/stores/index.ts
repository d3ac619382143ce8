import akamaiEdgekv from "./akamai-edgekv.json";
import auroraDsql from "./aurora-dsql.json";
import cloudflareD1 from "./cloudflare-d1.json";
import cloudflareDurableObjects from "./cloudflare-durable-objects.json";
import cloudflareHyperdrive from "./cloudflare-hyperdrive.json";
import cloudflareKv from "./cloudflare-kv.json";
import cloudflareQueues from "./cloudflare-queues.json";
import cloudflareR2 from "./cloudflare-r2.json";
import cloudfrontKeyvaluestore from "./cloudfront-keyvaluestore.json";
import cockroachdb from "./cockroachdb.json";
import denoKv from "./deno-kv.json";
import dynamodbGlobalTables from "./dynamodb-global-tables.json";
import fastlyConfigStore from "./fastly-config-store.json";
import fastlyKvStore from "./fastly-kv-store.json";
import fauna from "./fauna.json";
import type { StoreId } from "./ids";
import momento from "./momento.json";
import mongodbAtlas from "./mongodb-atlas.json";
import neon from "./neon.json";
import netlifyBlobs from "./netlify-blobs.json";
import planetscale from "./planetscale.json";
import turso from "./turso.json";
import upstashRedis from "./upstash-redis.json";
import vercelBlob from "./vercel-blob.json";
import vercelEdgeConfig from "./vercel-edge-config.json";

/** Raw files, one per store. */
export const stores = {
  "cloudflare-kv": cloudflareKv,
  "cloudflare-d1": cloudflareD1,
  "cloudflare-durable-objects": cloudflareDurableObjects,
  "cloudflare-r2": cloudflareR2,
  "cloudflare-hyperdrive": cloudflareHyperdrive,
  "cloudflare-queues": cloudflareQueues,
  turso,
  "upstash-redis": upstashRedis,
  "vercel-edge-config": vercelEdgeConfig,
  "vercel-blob": vercelBlob,
  neon,
  planetscale,
  cockroachdb,
  "aurora-dsql": auroraDsql,
  "dynamodb-global-tables": dynamodbGlobalTables,
  "mongodb-atlas": mongodbAtlas,
  momento,
  "deno-kv": denoKv,
  "fastly-kv-store": fastlyKvStore,
  "fastly-config-store": fastlyConfigStore,
  "netlify-blobs": netlifyBlobs,
  "cloudfront-keyvaluestore": cloudfrontKeyvaluestore,
  "akamai-edgekv": akamaiEdgekv,
  fauna,
} satisfies Record<StoreId, unknown>;
