import { type NextRequest, NextResponse } from "next/server";
import { buildPolicy } from "@/lib/http/csp.mjs";
import { perRequestPaths } from "@/lib/i18n/routes";

/**
 * Pages made per request: their inline scripts differ each time, so a nonce names them. All other
 * pages are static and named by hash; scripts/csp-hashes.mjs refuses a build where a page is neither
 * or both. "/api/prompts" has the same shape as a page and is none.
 */
export const config = {
  matcher: [
    "/:locale((?!api/)[^/]+)/prompts",
    "/:locale((?!api/)[^/]+)/faits",
    "/:locale((?!api/)[^/]+)/facts",
    "/:locale((?!api/)[^/]+)/assistant/:step",
    // No address of ours has an escape or a capital. Left to itself, Next answers what cannot be decoded, "/%ff", with a
    // bare 500; and as it matches headers whatever the case, "/fr/Prompts" would have no policy at all.
    "/:foreign((?!_next/).*[%A-Z].*)",
  ],
};

const pages = new Set(perRequestPaths());

/** Next reads the nonce from the request's policy and puts it on its scripts; the browser reads the response's. */
export function proxy(request: NextRequest): NextResponse {
  if (process.env.NODE_ENV === "development") return NextResponse.next();
  const { pathname, search } = request.nextUrl;
  const lowered = pathname.toLowerCase();
  if (lowered !== pathname && pages.has(lowered))
    return NextResponse.redirect(new URL(`${lowered}${search}`, request.url), 308);
  // The static 404 page, with the policy of every address: one thrown in a page is blank without JavaScript.
  if (!pages.has(pathname)) return NextResponse.rewrite(new URL("/404", request.url));
  const policy = buildPolicy({ "script-src": [`'nonce-${btoa(crypto.randomUUID())}'`] });
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}
