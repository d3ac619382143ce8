import { type NextRequest, NextResponse } from "next/server";
import { buildPolicy } from "@/lib/http/csp";
import { locales } from "@/lib/i18n/locales";
import { addressOf, isPagePath, perRequestPaths } from "@/lib/site/addresses";
import { formerFactsTarget } from "@/lib/site/former-facts";
import { themeScriptHash } from "@/lib/site/theme";

/**
 * Every address that may be a page made per request, in any language: one or two segments after the locale. Home, the
 * scenarios and the pages of facts are left out, as nothing is to be done for a static page. Which page it is the table
 * says, since these patterns must be constants. The facts' index is among them for what its addresses once said in their
 * query.
 */
export const config = {
  matcher: [
    "/:locale((?!api/|p/|og/|_next/|\\.well-known/)[^/]+)/:page",
    "/:locale((?!api/|p/|og/|_next/|\\.well-known/)[^/]+)/:room((?!scenarios/|faits/|facts/)[^/]+)/:page",
    // No address of ours has an escape or a capital. Left to itself, Next answers what cannot be decoded, "/%ff", with a
    // bare 500; and as it matches headers whatever the case, "/fr/Prompts" would have no policy at all.
    "/:foreign((?!_next/|\\.well-known/).*[%A-Z].*)",
  ],
};

const pagesPerRequest = new Set(perRequestPaths());

/** Next reads the nonce from the request's policy and puts it on its scripts; the browser reads the response's. */
export function proxy(request: NextRequest): NextResponse {
  if (process.env.NODE_ENV === "development") return NextResponse.next();
  const { pathname, search } = request.nextUrl;
  const lowered = pathname.toLowerCase();
  // Not among the redirects of next.config.ts: those match whatever the case, "/fr" would lead to itself.
  if (lowered !== pathname && isPagePath(lowered))
    return NextResponse.redirect(new URL(`${lowered}${search}`, request.url), 308);
  const missing = missingPathOf(pathname);
  const isDead = !isPagePath(pathname) || pathname === missing;
  // The static 404 page, with the policy of every address: one thrown in a page is blank without JavaScript.
  if (isDead && !missing) return NextResponse.rewrite(new URL("/404", request.url));
  const moved = formerFactsTarget(pathname, request.nextUrl.searchParams);
  if (moved) return NextResponse.redirect(new URL(moved, request.url), 308);
  if (!isDead && !pagesPerRequest.has(pathname)) return NextResponse.next();
  const policy = buildPolicy({ "script-src": [`'nonce-${btoa(crypto.randomUUID())}'`, themeScriptHash] });
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = isDead
    ? NextResponse.rewrite(new URL(missing ?? "/404", request.url), { request: { headers }, status: 404 })
    : NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** The page that a dead address shows; nothing where the address names no language of ours. */
function missingPathOf(path: string): string | undefined {
  const [, language] = path.split("/");
  const locale = locales.find((known) => known === language);
  return locale && addressOf("missing", locale);
}
