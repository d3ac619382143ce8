/**
 * The address the site is known by, for canonical links, the sitemap and previews.
 * SITE_ORIGIN when set; on Vercel the production domain; else the local server.
 */
export const siteOrigin = parseOrigin(
  process.env.SITE_ORIGIN ||
    (process.env.VERCEL_PROJECT_PRODUCTION_URL && `https://${process.env.VERCEL_PROJECT_PRODUCTION_URL}`) ||
    "http://localhost:3000",
);

/** A bad address fails the build, not the reader. */
function parseOrigin(address: string): string {
  const { origin, protocol } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:")
    throw new Error(`SITE_ORIGIN must be an http(s) address: ${address}`);
  return origin;
}
