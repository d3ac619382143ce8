import type { NextConfig } from "next";
import { buildPolicy, developmentExtra } from "./lib/http/csp";
import { aliasRedirects, folderRewrites } from "./lib/site/addresses";
import { deadRewrites } from "./lib/site/dead-addresses";
import { negotiatedPaths, textRewrites } from "./lib/site/text-rewrites";

/**
 * Headers of every response. In production the Content-Security-Policy is not among them: its hashes
 * are known only after the build (scripts/csp-hashes.ts), its nonces only per request (proxy.ts).
 */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  // A query holds somebody's choices: no other site is told it.
  { key: "Referrer-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value:
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), clipboard-read=(self), clipboard-write=(self)",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
  { key: "X-Frame-Options", value: "DENY" },
];

const developmentHeaders =
  process.env.NODE_ENV === "development"
    ? [{ key: "Content-Security-Policy", value: buildPolicy(developmentExtra) }]
    : [];

const config: NextConfig = {
  poweredByHeader: false,
  experimental: { globalNotFound: true },
  redirects: async () => aliasRedirects(),
  rewrites: async () => ({
    beforeFiles: [
      ...textRewrites(),
      // Before the folders, whose names are no addresses.
      ...deadRewrites(),
      ...folderRewrites(),
      { source: "/.well-known/:path*", destination: "/api/discovery" },
    ],
    afterFiles: [],
    fallback: [],
  }),
  headers: async () => [
    { source: "/:path*", headers: [...securityHeaders, ...developmentHeaders] },
    // Next adds what its own pages vary by.
    ...negotiatedPaths().map((source) => ({ source, headers: [{ key: "Vary", value: "Accept" }] })),
  ],
};
export default config;
