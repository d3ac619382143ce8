import type { Locale } from "@/lib/i18n/locales";

/**
 * A page with nothing but a link in it: a file arrives whole where a chat would cut an address.
 * @param link an address of ours, in which quotes are escaped already
 */
export function linkFile(link: string, title: string, lang: Locale): { name: string; type: string; text: string } {
  const href = asText(link);
  const name = asText(title);
  return {
    name: "prompts-edge.html",
    type: "text/html",
    text: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${name}</title><p><a href="${href}">${name}</a></p></html>\n`,
  };
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function asText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}
