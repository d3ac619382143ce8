import { type NextRequest, NextResponse } from "next/server";
import { buildPolicy } from "@/lib/http/csp.mjs";
import { isLocale } from "@/lib/i18n/locales";
import { wizardPageOf, wizardSubmitPath } from "@/lib/i18n/routes";

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
    // Not a page: left to itself, Next answers what cannot be decoded, "/%ff", with a bare 500.
    "/:escaped((?!_next/).*%.*)",
  ],
};

/** Next reads the nonce from the request's policy and puts it on its scripts; the browser reads the response's. */
export function proxy(request: NextRequest): NextResponse {
  if (process.env.NODE_ENV === "development") return NextResponse.next();
  // The static 404 page, with the policy of every address: one thrown in a page is blank without JavaScript.
  if (!exists(request.nextUrl.pathname)) return NextResponse.rewrite(new URL("/404", request.url));
  const policy = buildPolicy({ "script-src": [`'nonce-${btoa(crypto.randomUUID())}'`] });
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

function exists(path: string): boolean {
  // No address of ours needs an escape; under one, a static page would meet a policy without its hashes.
  if (path.includes("%")) return false;
  const [, locale, , step] = path.split("/");
  if (!isLocale(locale)) return false;
  return step === undefined || path === wizardSubmitPath(locale) || wizardPageOf(step) !== undefined;
}
