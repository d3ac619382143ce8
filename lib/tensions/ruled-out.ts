import { type PlatformId, platformIds } from "@/content/platforms/ids";
import type { NeedId } from "@/content/choices/ids";
import type { FieldName } from "@/lib/answers/fields";
import { choiceLabel } from "@/lib/answers/labels";
import type { Case } from "@/lib/case/case";
import { failedBy } from "@/lib/case/requirements";
import { loadTechnology } from "@/lib/content/technologies";
import type { Locale } from "@/lib/i18n/locales";
import { formatList } from "@/lib/i18n/message";

/** A platform that the answers exclude: which answers do, and the facts that say so. */
export type RuledOut = { platform: PlatformId; because: RulingAnswer[]; facts: string[] };

/** An answer that rules out: a need, languages of the stack, or where data must stay. */
export type RulingAnswer = { field: FieldName; need?: NeedId; technologies?: string[] };

/**
 * Judges every platform, authorised or not, against the answers so far: what a reader who is choosing wants to see. What
 * only costs more, or can run in the platform's own containers, rules nothing out; neither does a platform's age.
 * @returns only those ruled out, in display order
 * @example ruledOutPlatforms(caseOf({ needs: ["websockets"] }))[0].because // [{ field: "needs", need: "websockets" }]
 */
export function ruledOutPlatforms({ requirements }: Case): RuledOut[] {
  return platformIds.flatMap((platform) => {
    const failed = failedBy(platform, requirements);
    if (failed.length === 0) return [];
    return [
      {
        platform,
        because: failed.map(({ requirement: { field, need, technologies } }) => ({
          field,
          ...(need && { need }),
          ...(technologies && { technologies }),
        })),
        facts: [...new Set(failed.flatMap(({ facts }) => facts))],
      },
    ];
  });
}

/**
 * What an answer that rules out is called.
 * @example rulingAnswerName({ field: "needs", need: "websockets" }, caseOf({}), "fr") // "WebSockets"
 */
export function rulingAnswerName({ need, technologies }: RulingAnswer, { known }: Case, locale: Locale): string {
  if (technologies)
    return formatList(
      locale,
      technologies.map((id) => loadTechnology(id).name),
    );
  return need ? choiceLabel("needs", need, locale) : choiceLabel("residencies", known.residency ?? "none", locale);
}
