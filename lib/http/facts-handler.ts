import { filterFacts, productIds } from "@/lib/facts/filter-facts";
import { presentListedFact } from "@/lib/facts/present-fact";
import { defaultLocale, isLocale, locales } from "@/lib/i18n/locales";
import { problem } from "./problem";
import { keepPublic, recallPublic } from "./public-answers";

/**
 * Answers `/api/facts`: the curated facts as JSON, all or those of one product (`platform`, a platform's or a store's
 * id), in one language (`lang`). The same for everyone, hence cacheable.
 * @returns 200 or 304; 400 for an unknown product or language, 405 for other methods than GET and HEAD
 */
export async function handleFacts(request: Request): Promise<Response> {
  const response = await answer(request);
  return request.method === "HEAD" ? new Response(null, response) : response;
}

async function answer(request: Request): Promise<Response> {
  const parameters = new URL(request.url).searchParams;
  const language = parameters.get("lang") ?? defaultLocale;
  const product = parameters.get("platform") ?? "";
  const locale = isLocale(language) ? language : defaultLocale;
  if (request.method !== "GET" && request.method !== "HEAD") {
    return problem("method-not-allowed", locale, [], { Allow: "GET, HEAD" });
  }
  const known = recallPublic(request);
  if (known) return known;
  if (!isLocale(language))
    return problem("unknown-parameter-value", locale, [{ path: "lang", code: "unknown-id", accepted: locales }]);
  if (product !== "" && !productIds.includes(product)) {
    return problem("unknown-parameter-value", locale, [{ path: "platform", code: "unknown-id", accepted: productIds }]);
  }
  const facts = filterFacts({ product, attribute: parameters.get("kind") ?? "" }).map((fact) =>
    presentListedFact(fact, locale),
  );
  const headers = {
    "Cache-Control": "public, max-age=300, s-maxage=86400, stale-while-revalidate=604800",
    "Content-Language": locale,
  };
  return keepPublic(request, Response.json({ language: locale, count: facts.length, facts }, { headers }));
}
