/** Platforms a reader can authorise. Stable: they stand in shared links. */
export const platformIds = [
  "cloudflare-workers",
  "aws-lambda-edge",
  "aws-cloudfront-functions",
  "vercel-functions",
  "vercel-edge-runtime",
  "deno-deploy",
  "fastly-compute",
  "netlify-edge-functions",
  "akamai-edgeworkers",
  "akamai-functions",
  "supabase-edge-functions",
  "bunny-edge-scripting",
  "gcore-fastedge",
  "google-service-extensions",
  "azure-edge-actions",
] as const;
export type PlatformId = (typeof platformIds)[number];
