import { type NextRequest, NextResponse } from "next/server";
import { buildPolicy } from "@/lib/http/csp.mjs";

/**
 * Pages made per request: their inline scripts differ each time, so a nonce names them. All other
 * pages are static and named by hash; scripts/csp-hashes.mjs refuses a build where a page is neither
 * or both. The first segment is any word: /xx/prompts is a page made per request too, a 404.
 */
export const config = { matcher: ["/:locale/prompts", "/:locale/assistant/:path*"] };

/** Next reads the nonce from the request's policy and puts it on its scripts; the browser reads the response's. */
export function proxy(request: NextRequest): NextResponse {
  if (process.env.NODE_ENV === "development") return NextResponse.next();
  const policy = buildPolicy({ "script-src": [`'nonce-${btoa(crypto.randomUUID())}'`] });
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}
