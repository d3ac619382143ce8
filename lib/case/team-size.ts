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
 * How many persons a text speaks of: its first number, in digits or words.
 * @returns undefined where it names none, or none that can be a team
 * @example teamSizeOf("trois développeurs et un alternant") // 3
 */
export function teamSizeOf(text: string | undefined): number | undefined {
  const words = text?.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  for (const [index, word] of words.entries()) {
    const isArticle = articles.has(word);
    if (isArticle && person.test(words[index + 1] ?? "")) return 1;
    const size = isArticle ? Number.NaN : (numbers.get(word) ?? Number.parseInt(word, 10));
    if (size > 0) return size;
  }
  return undefined;
}
