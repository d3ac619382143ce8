import akamaiEdgeworkers from "./akamai-edgeworkers.json";
import akamaiFunctions from "./akamai-functions.json";
import awsCloudfrontFunctions from "./aws-cloudfront-functions.json";
import awsLambdaEdge from "./aws-lambda-edge.json";
import azureEdgeActions from "./azure-edge-actions.json";
import bunnyEdgeScripting from "./bunny-edge-scripting.json";
import cloudflareWorkers from "./cloudflare-workers.json";
import denoDeploy from "./deno-deploy.json";
import fastlyCompute from "./fastly-compute.json";
import gcoreFastedge from "./gcore-fastedge.json";
import googleServiceExtensions from "./google-service-extensions.json";
import netlifyEdgeFunctions from "./netlify-edge-functions.json";
import supabaseEdgeFunctions from "./supabase-edge-functions.json";
import vercelEdgeRuntime from "./vercel-edge-runtime.json";
import vercelFunctions from "./vercel-functions.json";
import type { PlatformId } from "./ids";

/** Our edition of what is known of each platform; a missing one fails the typecheck. */
export const platforms = {
  "cloudflare-workers": cloudflareWorkers,
  "aws-lambda-edge": awsLambdaEdge,
  "aws-cloudfront-functions": awsCloudfrontFunctions,
  "vercel-functions": vercelFunctions,
  "vercel-edge-runtime": vercelEdgeRuntime,
  "deno-deploy": denoDeploy,
  "fastly-compute": fastlyCompute,
  "netlify-edge-functions": netlifyEdgeFunctions,
  "akamai-edgeworkers": akamaiEdgeworkers,
  "akamai-functions": akamaiFunctions,
  "supabase-edge-functions": supabaseEdgeFunctions,
  "bunny-edge-scripting": bunnyEdgeScripting,
  "gcore-fastedge": gcoreFastedge,
  "google-service-extensions": googleServiceExtensions,
  "azure-edge-actions": azureEdgeActions,
} satisfies Record<PlatformId, unknown>;
