import { presetIds } from "@/content/presets/ids";
import { loadPreset } from "@/lib/content/presets";
import { llmsText } from "@/lib/site/llms-text";

/** What a chat or an agent needs to use the site: https://llmstxt.org. The same for everyone, hence made at build time. */
export const dynamic = "force-static";

export function GET(): Response {
  const presets = presetIds.map((id) => ({
    id,
    title: loadPreset(id).en.title,
    description: loadPreset(id).en.description,
  }));
  return new Response(llmsText(presets), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
