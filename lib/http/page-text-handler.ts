import { presetIds } from "@/content/presets/ids";
import { pageTexts } from "@/lib/content/page-texts";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { factsText } from "@/lib/markdown/facts-text";
import { presetText } from "@/lib/markdown/preset-text";
import { servePublicText } from "./public-text";

const markdown = "text/markdown; charset=utf-8";

/**
 * Answers `/api/page-text`: what a page says, as Markdown. Who asks a page's own address with `Accept: text/markdown`
 * is led here by a rewrite. `page` is `facts` (narrowed by `platform` and `kind`, as the page is) or a preset's id, and
 * `lang` the language.
 * @returns 200 or 304, 404 for another page, 405 for other methods than GET and HEAD
 */
export async function handlePageText(request: Request): Promise<Response> {
  const parameters = new URL(request.url).searchParams;
  const [page, language] = [parameters.get("page"), parameters.get("lang")];
  const locale = isLocale(language) ? language : defaultLocale;
  const headers = { "Content-Language": locale, Vary: "Accept" };
  const preset = presetIds.find((id) => id === page);
  if (!preset && page !== "facts")
    return new Response(`# 404\n\n${pageTexts.notFound[locale]}\n`, {
      status: 404,
      headers: { "Content-Type": markdown },
    });
  const filter = { product: parameters.get("platform") ?? "", attribute: parameters.get("kind") ?? "" };
  const make = () => `${preset ? presetText(preset, locale) : factsText(filter, locale)}\n`;
  return servePublicText(request, { contentType: markdown, make, headers });
}
