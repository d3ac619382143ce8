import { defaultLocale } from "@/lib/i18n/locales";
import { problem } from "./problem";
import { keepPublic, recallPublic, servePublic } from "./public-answers";

/** A text that is the same for everyone. */
export type PublicText = {
  contentType: string;
  /** Called when none is kept for this address. */
  make: () => string | Promise<string>;
  /** Beside type and caching. */
  headers?: Record<string, string>;
  /** It names the host it was asked at, hence is not kept for another. */
  namesHost?: true;
};

/** Programs of other sites may read it: it holds nothing of anybody's. */
const publicHeaders = {
  "Access-Control-Allow-Origin": "*",
  "Cache-Control": "public, max-age=300, s-maxage=86400, stale-while-revalidate=604800",
};

/**
 * Serves a text that is the same for everyone, with a strong ETag.
 * @returns 200 or 304; 405 for other methods than GET and HEAD
 */
export async function servePublicText(request: Request, text: PublicText): Promise<Response> {
  if (request.method !== "GET" && request.method !== "HEAD")
    return problem("method-not-allowed", defaultLocale, [], { Allow: "GET, HEAD" });
  const known = text.namesHost ? undefined : recallPublic(request);
  const response = known ?? (await write(request, text));
  return request.method === "HEAD" ? new Response(null, response) : response;
}

async function write(request: Request, { contentType, make, headers, namesHost }: PublicText): Promise<Response> {
  const fresh = new Response(await make(), { headers: { ...publicHeaders, "Content-Type": contentType, ...headers } });
  return (namesHost ? servePublic : keepPublic)(request, fresh);
}
