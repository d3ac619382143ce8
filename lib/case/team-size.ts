/** Numbers as words, in both languages; beyond ten readers write digits. */
const numbers: Record<string, number> = {
  seul: 1,
  seule: 1,
  solo: 1,
  alone: 1,
  un: 1,
  une: 1,
  one: 1,
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

/**
 * How many persons a text speaks of: its first number, in digits or words.
 * @returns undefined where it names none, or none that can be a team
 * @example teamSizeOf("trois développeurs et un alternant") // 3
 */
export function teamSizeOf(text: string | undefined): number | undefined {
  for (const word of text?.toLowerCase().match(/\p{L}+|\d+/gu) ?? []) {
    const size = numbers[word] ?? Number.parseInt(word, 10);
    if (size > 0) return size;
  }
  return undefined;
}
