import type { Found } from "./phrases";

const accent = /\p{M}/gu;
const accentsOf = (word: string) => word.normalize("NFD").match(accent)?.length ?? 0;

/**
 * Whether a phrase is spelt as it stands in the text, where accents tell words apart: "basé" is no "base", and "exige" no
 * "exigé" in a text that writes its accents.
 */
export function readSpelling(text: string): (found: Pick<Found<unknown>, "phrase" | "start" | "end">) => boolean {
  const hasAccents = /[à-ÿ]/i.test(text);
  return ({ phrase, start, end }) => {
    const more = accentsOf(text.slice(start, end)) - accentsOf(phrase.text);
    return more <= 0 && (more === 0 || !hasAccents);
  };
}
