import { figures } from "@/lib/content/recognition-words";

/** Numbers as words, in both languages, and what a person alone says. */
const numbers = new Map([...Object.entries(figures.numbers), ["seul", 1], ["seule", 1], ["solo", 1], ["alone", 1]] as [
  string,
  number,
][]);

/** An article counts before a person only: "une équipe de cinq" is five, "a small team" nobody knows. */
const articles = new Set(["un", "une", "one", "a"]);
const person = /^(?:personne|person|d[ée]v|développeu|developer|ing[ée]nieur|engineer|admin|freelance|indépendant)/;

/**
 * How many persons a text speaks of: its only number, in digits or words.
 * @returns undefined where it names none or several, which only a reader can add up ("2 squads of 8"), or a part of one
 * @example teamSizeOf("trois développeurs et un alternant") // 3
 */
export function teamSizeOf(text: string | undefined): number | undefined {
  const words = (text?.toLowerCase() ?? "").match(/\p{L}+|\d+(?:[\s\u00A0\u202F.,']\d{3})*(?:[.,]\d+)?/gu) ?? [];
  const sizes = words.flatMap((word, index) => {
    if (articles.has(word)) return person.test(words[index + 1] ?? "") ? [1] : [];
    return numbers.get(word) ?? (/^\d/.test(word) ? [wholeOf(word)] : []);
  });
  const [size, ...others] = new Set(sizes);
  return others.length === 0 && size !== undefined && size >= 1 ? size : undefined;
}

/** "1 200" and "1,200" are thousands, "0,5" is half of one. */
function wholeOf(digits: string): number {
  const whole = digits.replace(/[\s\u00A0\u202F.,'](?=\d{3}(?!\d))/g, "");
  return Number(whole.replace(",", "."));
}
