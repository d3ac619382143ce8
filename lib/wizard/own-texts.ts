import type { Draft } from "@/lib/answers/answers";
import { stepIds } from "@/lib/answers/steps";
import { domainIds } from "@/content/domains/ids";
import { presetIds } from "@/content/presets/ids";
import { domainExample } from "@/lib/content/domains";
import { presetAnswers } from "@/lib/content/presets";
import type { Locale } from "@/lib/i18n/locales";
import { textControls } from "./controls";
import { type FormValues, type StateValues, toFormValues } from "./form-values";

const stateTexts = ["what", "staleness", "volume", "currentStore"] as const satisfies readonly (keyof StateValues)[];

/**
 * Puts the texts of our presets and examples into another language; the reader's own stay as they were written. Brings
 * every preset along: a page loads it when the language was switched.
 * @param from the language the values were given in
 * @returns the same values where none of the texts is ours; the prompt's language follows along with a text
 * @example textsIn({ ...blank, appType: "e-commerce de mode premium" }, "fr", "en").appType // "premium fashion e-commerce"
 */
export function textsIn(values: FormValues, from: Locale, to: Locale): FormValues {
  const known = translations(from, to);
  const inOther = (control: string, text: string) => known.get(keyOf(control, text)) ?? text;
  const texts = Object.fromEntries(textControls.map((control) => [control, inOther(control, values[control])]));
  const state = values.state.map((item) => ({
    ...item,
    ...Object.fromEntries(stateTexts.map((name) => [name, inOther(name, item[name])])),
  }));
  const translated: FormValues = { ...values, ...texts, state };
  if (JSON.stringify(translated) === JSON.stringify(values)) return values;
  const language = (chosen: string) => (chosen === from ? to : chosen);
  return {
    ...translated,
    promptLanguage: language(values.promptLanguage),
    answerLanguage: language(values.answerLanguage),
  };
}

const keyOf = (control: string, text: string) => `${control}\n${text}`;

function translations(from: Locale, to: Locale): Map<string, string> {
  const known = new Map<string, string>();
  const add = (control: string, before: string, after: string) => {
    // Of texts that are one in a language and two in the other, the first is meant: presets stand before examples.
    const key = keyOf(control, before);
    if (before !== "" && before !== after && !known.has(key)) known.set(key, after);
  };
  const [sources, targets] = [ownDrafts(from), ownDrafts(to)];
  sources.forEach((source, index) => {
    const [before, after] = [toFormValues(source, from), toFormValues(targets[index] ?? source, to)];
    for (const control of textControls) if (!languages.has(control)) add(control, before[control], after[control]);
    before.state.forEach((item, position) => {
      const other = after.state[position];
      for (const name of stateTexts) if (other) add(name, item[name], other[name]);
    });
  });
  return known;
}

/** They follow only where a text does: an answer of its own may be meant. */
const languages = new Set<string>(["promptLanguage", "answerLanguage"]);

function ownDrafts(locale: Locale): Draft[] {
  return [
    ...presetIds.map((id) => presetAnswers(id, locale)),
    ...domainIds.flatMap((domain) => stepIds.map((step) => domainExample(domain, step, locale))),
  ];
}
