/** What cleaning took out of a text, so that the reader can be told. */
export type CleanedText = { text: string; removed: number };

/**
 * Characters that show nothing, reorder what is shown or can hide a message: controls, default-ignorable code points
 * (zero-width, bidi overrides, variation selectors, Unicode tags), lone surrogates, the blank Braille cell and
 * interlinear marks. They have no place in a prompt that somebody else will paste into an AI.
 */
const invisible = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFB]/gu;

/** Words of printable ASCII and Latin-1 with single spaces between: nearly every text, and nothing in it to clean. */
const clean = /^[!-~\u00A1-\u00AC\u00AE-\u00FF\u2019]+(?: [!-~\u00A1-\u00AC\u00AE-\u00FF\u2019]+)*$/;

/**
 * Makes a typed text safe to show and to paste: one line, NFC, trimmed, without invisible characters.
 * Line ends become "; " so that a typed list stays readable and no text can begin a line of its own.
 * @returns the text and how many invisible characters were taken out; never throws; idempotent
 * @example cleanText("panier\u202E\n") // { text: "panier", removed: 1 }
 */
export function cleanText(typed: string): CleanedText {
  if (clean.test(typed)) return { text: typed, removed: 0 };
  let removed = 0;
  // Invisible characters go first: a line made of them is an empty line, and none may hide a line's last punctuation.
  const text = typed
    .split(/[\r\n\u0085\u2028\u2029\v\f]+/)
    .map((line) => {
      const visible = line.replace(/\t/g, " ").replace(invisible, () => {
        removed += 1;
        return "";
      });
      return visible.replace(/ +/g, " ").trim();
    })
    .filter((line) => line !== "")
    .reduce((lines, line) => (lines === "" ? line : `${lines}${/[;:,.!?]$/.test(lines) ? " " : "; "}${line}`), "");
  // Taking characters out can bring a combining mark next to its letter.
  return { text: text.normalize("NFC"), removed };
}
