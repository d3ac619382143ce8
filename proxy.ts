import { type NextRequest, NextResponse } from "next/server";
import { buildPolicy } from "@/lib/http/csp";
import { locales } from "@/lib/i18n/locales";
import { addressOf, isPagePath, perRequestPaths } from "@/lib/site/addresses";
import { formerFactsTarget } from "@/lib/site/former-facts";
import { beforePaintScriptHash } from "@/lib/site/before-paint";

/**
 * The addresses of pages made per request, under whatever stands for a language, and those that need a look: no page made
 * at build time passes through here, as hosts serve those from nearer than the proxy runs. These patterns must be
 * constants; the build fails where one of them misses a page that needs its nonce.
 */
export const config = {
  matcher: [
    "/:locale((?!api/)[^/]+)/prompts",
    "/:locale((?!api/)[^/]+)/assistant/:page",
    // What an address of the facts once said in its query.
    { source: "/:locale((?!api/)[^/]+)/(faits|facts)", has: [{ type: "query", key: "platform" }] },
    { source: "/:locale((?!api/)[^/]+)/(faits|facts)", has: [{ type: "query", key: "kind" }] },
    // No address of ours has an escape or a capital. Left to itself, Next answers what cannot be decoded, "/%ff", with a
    // bare 500; and as it matches headers whatever the case, "/fr/Prompts" would have no policy at all.
    "/:foreign((?!_next/|\\.well-known/).*[%A-Z].*)",
  ],
};

const pagesPerRequest = new Set(perRequestPaths());

/** Next reads the nonce from the request's policy and puts it on its scripts; the browser reads the response's. */
export function proxy(request: NextRequest): NextResponse {
  if (process.env.NODE_ENV === "development") return NextResponse.next();
  const { pathname, search, searchParams } = request.nextUrl;
  const lowered = pathname.toLowerCase();
  // Not among the redirects of next.config.ts: those match whatever the case, "/fr" would lead to itself.
  if (lowered !== pathname && isPagePath(lowered))
    return NextResponse.redirect(new URL(`${lowered}${search}`, request.url), 308);
  const moved = formerFactsTarget(pathname, searchParams);
  if (moved) return NextResponse.redirect(new URL(moved, request.url), 308);
  if (!isPagePath(pathname)) return NextResponse.rewrite(new URL(missingPathOf(pathname), request.url));
  if (!pagesPerRequest.has(pathname)) return NextResponse.next();
  const policy = buildPolicy({ "script-src": [`'nonce-${btoa(crypto.randomUUID())}'`, beforePaintScriptHash] });
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** The page that says an address is dead: in its language, or where it names none of ours, in all of them. */
function missingPathOf(path: string): string {
  const [, language] = path.split("/");
  const locale = locales.find((known) => known === language);
  return locale ? addressOf("missing", locale) : "/404";
}
