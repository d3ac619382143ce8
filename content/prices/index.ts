import auroraDsql from "./aurora-dsql.json";
import awsCloudfront from "./aws-cloudfront.json";
import awsCloudfrontFunctions from "./aws-cloudfront-functions.json";
import awsLambdaEdge from "./aws-lambda-edge.json";
import bunnyEdgeScripting from "./bunny-edge-scripting.json";
import cloudflareD1 from "./cloudflare-d1.json";
import cloudflareDurableObjects from "./cloudflare-durable-objects.json";
import cloudflareHyperdrive from "./cloudflare-hyperdrive.json";
import cloudflareKv from "./cloudflare-kv.json";
import cloudflareQueues from "./cloudflare-queues.json";
import cloudflareR2 from "./cloudflare-r2.json";
import cloudflareWorkers from "./cloudflare-workers.json";
import cloudfrontKeyvaluestore from "./cloudfront-keyvaluestore.json";
import cockroachdb from "./cockroachdb.json";
import denoDeploy from "./deno-deploy.json";
import denoKv from "./deno-kv.json";
import dynamodbGlobalTables from "./dynamodb-global-tables.json";
import fastlyCompute from "./fastly-compute.json";
import fastlyKvStore from "./fastly-kv-store.json";
import momento from "./momento.json";
import neon from "./neon.json";
import netlify from "./netlify.json";
import supabase from "./supabase.json";
import turso from "./turso.json";
import upstashRedis from "./upstash-redis.json";
import vercelBlob from "./vercel-blob.json";
import vercelEdgeConfig from "./vercel-edge-config.json";
import vercelFunctions from "./vercel-functions.json";
import units from "./units.json";

/** Price lists by id; one may hold for several products. Typed by `lib/content/price-schema.ts`, to which a test holds them. */
export const priceLists = [
  auroraDsql,
  awsCloudfront,
  awsCloudfrontFunctions,
  awsLambdaEdge,
  bunnyEdgeScripting,
  cloudflareD1,
  cloudflareDurableObjects,
  cloudflareHyperdrive,
  cloudflareKv,
  cloudflareQueues,
  cloudflareR2,
  cloudflareWorkers,
  cloudfrontKeyvaluestore,
  cockroachdb,
  denoDeploy,
  denoKv,
  dynamodbGlobalTables,
  fastlyCompute,
  fastlyKvStore,
  momento,
  neon,
  netlify,
  supabase,
  turso,
  upstashRedis,
  vercelBlob,
  vercelEdgeConfig,
  vercelFunctions,
];

/** What a price is counted in, as each language writes it. */
export const priceUnits = units;
export type PriceUnitId = keyof typeof units;
