import { presetIds } from "@/content/presets/ids";
import { presetAnswers } from "@/lib/content/presets";
import { locales } from "@/lib/i18n/locales";
import { buildPrompts } from "@/lib/prompt/build-prompts";
import { ownTextLength } from "@/lib/prompt/fit-pro";
import { measurePrompt } from "@/lib/prompt/render";
import type { Row } from "./table";

/** How long the prompts of the presets are, in UTF-16 code units of their XML rendering. */
export async function measurePrompts(): Promise<Row[]> {
  return presetIds.flatMap((id) =>
    locales.map((locale): Row => {
      const { basic, pro, facts, tensions } = buildPrompts(presetAnswers(id, locale), locale);
      return {
        what: `${id}, ${locale}, ${facts.length} facts, ${tensions.length} tensions: Pro (Basic: ${measurePrompt(basic, "xml")})`,
        value: measurePrompt(pro, "xml"),
        unit: "characters",
        ratio: measurePrompt(pro, "xml") / ownTextLength(pro),
        to: "our own text in it",
      };
    }),
  );
}
