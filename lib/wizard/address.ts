import { presetIds } from "@/content/presets/ids";
import type { Notice } from "@/lib/answers/notices";
import { presetAnswers } from "@/lib/content/presets";
import type { Locale } from "@/lib/i18n/locales";
import { decodeAnswers, encodeAnswers } from "@/lib/share/codec";
import { queryOf } from "@/lib/share/query-of";
import { markNames } from "@/lib/site/page-marks";
import { type FormValues, toFormValues } from "./form-values";

/** Parameters of wizard addresses that are no answers. */
const ownParameters = new Set(["preset", ...markNames]);

/**
 * What a wizard page's address says: a preset, a link's answers, or those given so far without scripts.
 * @returns the form to begin with, the same as a query, empty when the address gives no answer, and what reading it gave
 */
export function answersOfAddress(
  parameters: Record<string, string | string[] | undefined>,
  locale: Locale,
): { initial: FormValues; query: string; notices: Notice[] } {
  const preset = presetIds.find((id) => id === parameters.preset);
  const answers = Object.fromEntries(Object.entries(parameters).filter(([name]) => !ownParameters.has(name)));
  const { draft, notices } = preset
    ? { draft: presetAnswers(preset, locale), notices: [] }
    : decodeAnswers(queryOf(answers));
  const { query, fragment } = encodeAnswers(draft);
  const given = Object.keys(draft).some((field) => field !== "version");
  return {
    initial: toFormValues(draft, locale),
    query: given ? [query, fragment].filter((part) => part !== "").join("&") : "",
    notices,
  };
}
