/**
 * Tells whether a situation already holds a text, so that a prompt does not say it twice.
 * @returns true when the text stands there as whole words, whatever its case and white space; false for no text
 * @example isSaid("Ruby on Rails", "Nous avons du ruby  on rails.") // true
 */
export function isSaid(text: string | undefined, situation: string): boolean {
  const words = plain(text ?? "");
  return words !== "" && ` ${plain(situation)} `.includes(` ${words} `);
}

/** Words apart by one space, their punctuation gone: "Rails, PostgreSQL." and "rails postgresql" are the same. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#@/]+/gu, " ")
    .trim();
}
