import { presetIds } from "@/content/presets/ids";
import { presetAnswers } from "@/lib/content/presets";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { presentPrompts } from "@/lib/prompt/present";
import { renderPrompt } from "@/lib/prompt/render";

/** `/p/{preset}.md`: the Pro prompt by address, so that a chat or an agent can read it. `?lang=en` for English. */
export async function GET(request: Request, { params }: RouteContext<"/p/[preset]">): Promise<Response> {
  const { preset } = await params;
  const id = presetIds.find((known) => `${known}.md` === preset);
  if (!id) {
    const list = presetIds.map((known) => `- /p/${known}.md`).join("\n");
    return new Response(`# 404\n\nNo such preset. These exist:\n\n${list}\n`, {
      status: 404,
      headers: { "Content-Type": "text/markdown; charset=utf-8" },
    });
  }
  const wanted = new URL(request.url).searchParams.get("lang");
  const locale = isLocale(wanted) ? wanted : defaultLocale;
  const { language, prompts } = presentPrompts(presetAnswers(id, locale), locale);
  return new Response(`${renderPrompt({ language, ...prompts.pro }, "md")}\n`, {
    headers: {
      "Content-Type": "text/markdown; charset=utf-8",
      "Content-Language": language,
      "Cache-Control": "public, max-age=300, s-maxage=86400",
    },
  });
}
