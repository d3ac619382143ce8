/** Numbers as words, in both languages; beyond ten readers write digits. */
const numbers: Record<string, number> = {
  seul: 1,
  seule: 1,
  solo: 1,
  alone: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  neuf: 9,
  nine: 9,
  dix: 10,
  ten: 10,
};

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
    if (articles.has(word) && person.test(words[index + 1] ?? "")) return 1;
    const size = numbers[word] ?? Number.parseInt(word, 10);
    if (size > 0) return size;
  }
  return undefined;
}
