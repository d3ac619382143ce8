import { defaultLocale, isLocale, type Locale, locales } from "@/lib/i18n/locales";
import { homePath } from "@/lib/site/routes";

/** The bare address leads to the reader's language, as the browser states it; French when it states neither. */
export function GET(request: Request): Response {
  return new Response(null, {
    status: 307,
    headers: {
      Location: homePath(preferredLocale(request.headers.get("accept-language") ?? "")),
      Vary: "Accept-Language",
      "Cache-Control": "private, no-cache",
    },
  });
}

/** Browsers list languages by preference and weight; the first of ours with the highest weight wins. */
function preferredLocale(header: string): Locale {
  const wishes = header.split(",").map((part) => {
    const [tag = "", ...parameters] = part.trim().split(";");
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
    return { language: tag.toLowerCase().split("-")[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  const known = wishes.filter((wish) => isLocale(wish.language) && wish.weight > 0);
  const best = known.sort((a, b) => b.weight - a.weight)[0]?.language;
  return locales.find((locale) => locale === best) ?? defaultLocale;
}
