import { figures } from "@/lib/content/recognition-words";

/** Numbers as words, in both languages, and what a person alone says. */
const numbers = new Map([...Object.entries(figures.numbers), ["seul", 1], ["seule", 1], ["solo", 1], ["alone", 1]] as [
  string,
  number,
][]);

/** An article counts before a person only: "une équipe de cinq" is five, "a small team" nobody knows. */
const articles = new Set(["un", "une", "one", "a"]);
const person = /^(?:personne|person|d[ée]v|développeu|developer|ing[ée]nieur|engineer|admin|freelance|indépendant)/;

/** Digits with the groups of thousands that both languages write, and decimals. */
const wordOrNumber = /\p{L}+|\d{1,3}(?:[ .,’'\u00A0\u202F]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/gu;
const isYear = (size: number) => size >= 1900 && size < 2100;

/** Several kinds of persons, told apart; a part of one. */
const sum = /\d\s*\+\s*\d/u;
const half = /(?<!\p{L})(?:half|demie?)(?!\p{L})/iu;

/**
 * How many persons a text speaks of, in digits or words.
 * @returns undefined where it names none, a part of one, or several numbers: which of them the team is nobody knows
 * @example teamSizeOf("trois développeurs et un alternant") // 3
 */
export function teamSizeOf(text: string | undefined): number | undefined {
  if (text && (sum.test(text) || half.test(text))) return undefined;
  const words = text?.toLowerCase().match(wordOrNumber) ?? [];
  const sizes = words.flatMap((word) => (articles.has(word) ? [] : (sizeIn(word) ?? [])));
  const [size, ...others] = new Set(sizes.filter((each) => !isYear(each)));
  if (size === undefined && words.some((word, index) => articles.has(word) && person.test(words[index + 1] ?? "")))
    return 1;
  return others.length === 0 && size !== undefined && Number.isInteger(size) && size > 0 ? size : undefined;
}

function sizeIn(word: string): number | undefined {
  const size = /^\d/.test(word) ? numberOf(word) : numbers.get(word);
  return size === undefined || Number.isNaN(size) ? undefined : size;
}

const numberOf = (digits: string) =>
  Number(/^\d+[.,]\d{1,2}$/.test(digits) ? digits.replace(",", ".") : digits.replaceAll(/\D/g, ""));
