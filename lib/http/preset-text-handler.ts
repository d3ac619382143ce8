import { presetIds } from "@/content/presets/ids";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { handlePrompts } from "./prompts-handler";

/**
 * Answers `/p/{preset}.md`: the Pro prompt by address, so that a chat or an agent can read it; `?lang=en` for English.
 * Made by the handler of the prompts, with its ETag.
 * @returns 200 or 304; 404 in Markdown, with the addresses that exist. Read only: routes give it GET and HEAD
 */
export async function handlePresetText(request: Request): Promise<Response> {
  const { pathname, searchParams, origin } = new URL(request.url);
  const id = presetIds.find((known) => pathname.endsWith(`/${known}.md`));
  if (!id) return noSuchPreset();
  const wanted = searchParams.get("lang");
  const locale = isLocale(wanted) ? wanted : defaultLocale;
  const address = `${origin}/api/prompts?preset=${id}&format=md&lang=${locale}`;
  const { method, headers } = request;
  return handlePrompts(new Request(address, { method: method === "HEAD" ? "HEAD" : "GET", headers }));
}

function noSuchPreset(): Response {
  const list = presetIds.map((known) => `- /p/${known}.md`).join("\n");
  return new Response(`# 404\n\nNo such preset. These exist:\n\n${list}\n`, {
    status: 404,
    headers: { "Content-Type": "text/markdown; charset=utf-8" },
  });
}
