/**
 * Tells whether a situation already holds a text, so that a prompt does not say it twice.
 * @returns the question, to be asked of each text: true when it stands there as whole words, whatever its case and white
 *   space; false for no text
 * @example saidIn("Nous avons du ruby  on rails.")("Ruby on Rails") // true
 */
export function saidIn(situation: string): (text: string | undefined) => boolean {
  const lower = situation.toLowerCase();
  let whole: string | undefined;
  return (text = "") => {
    const words = [];
    for (const [word] of text.toLowerCase().matchAll(wordsOf)) {
      // Most texts are not there at all: the first word that is missing tells.
      if (!lower.includes(word)) return false;
      words.push(word);
    }
    return words.length > 0 && (whole ??= ` ${plain(lower)} `).includes(` ${words.join(" ")} `);
  };
}

const wordsOf = /[\p{L}\p{N}+#@/]+/gu;

/** Words apart by one space, their punctuation gone: "rails, postgresql." and "rails postgresql" are the same. */
function plain(lower: string): string {
  return [...lower.matchAll(wordsOf)].map(([word]) => word).join(" ");
}
