/** What cleaning took out of a text, so that the reader can be told. */
export type CleanedText = { text: string; removed: number };

/** One line for most answers; line breaks kept where the reader writes paragraphs. */
export type TextShape = "line" | "lines";

/**
 * Characters that show nothing, reorder what is shown or can hide a message: controls, default-ignorable code points
 * (zero-width, bidi overrides, variation selectors, Unicode tags), lone surrogates, the blank Braille cell and
 * interlinear marks. They have no place in a prompt that somebody else will paste into an AI.
 */
const invisible = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFB]/gu;

/** Scripts whose words need a joiner or a non-joiner inside: Persian half-spaces, Indic conjuncts. */
const joined =
  "[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}" +
  "\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}]";

/** The invisible characters that writing needs: joiners in such words and in emoji, variation selectors of emoji. */
const needed = new RegExp(
  `(?<=${joined})[\\u200C\\u200D](?=${joined})|` +
    "(?<=\\p{Extended_Pictographic}\\uFE0F?|\\p{Emoji_Modifier})\\u200D(?=\\p{Extended_Pictographic})|" +
    "(?<=\\p{Extended_Pictographic})[\\uFE0E\\uFE0F]|(?<=[0-9#*])\\uFE0F(?=\\u20E3)",
  "gu",
);

/**
 * Words of Latin letters and usual punctuation with single spaces between: nearly every text, and nothing in it to clean.
 * None of these characters is invisible or written otherwise in NFC.
 */
const words = "[!-~\\u00A1-\\u00AC\\u00AE-\\u02FF\\u2010-\\u2027\\u2030-\\u205E\\u20A0-\\u20BF]+";
const cleanLine = `${words}(?:[ \\u00A0\\u202F]${words})*`;
const clean: Record<TextShape, RegExp> = {
  line: new RegExp(`^${cleanLine}$`),
  lines: new RegExp(`^${cleanLine}(?:\\n\\n?${cleanLine})*$`),
};

/**
 * Makes a typed text safe to show and to paste: NFC, trimmed, without invisible characters but those that a script or an
 * emoji needs.
 * @param shape "line": line ends become "; " so that a typed list stays readable and no text can begin a line of its
 *   own; "lines": they stay as "\n", at most one empty line between two
 * @returns the text and how many invisible characters were taken out; never throws; idempotent
 * @example cleanText("panier\u202E\n") // { text: "panier", removed: 1 }
 */
export function cleanText(typed: string, shape: TextShape = "line"): CleanedText {
  if (clean[shape].test(typed)) return { text: typed, removed: 0 };
  let removed = 0;
  // Invisible characters go first: a line made of them is an empty line, and none may hide a line's last punctuation.
  const lines = typed.split(/\r\n|[\r\n\u0085\u2028\u2029\v\f]/).map((line) => {
    const kept = new Set([...line.matchAll(needed)].map(({ index }) => index));
    const visible = line.replace(/\t/g, " ").replace(invisible, (character, index: number) => {
      if (kept.has(index)) return character;
      removed += 1;
      return "";
    });
    return visible.replace(/ +/g, " ").trim();
  });
  const text = shape === "lines" ? paragraphs(lines) : oneLine(lines);
  // Taking characters out can bring a combining mark next to its letter.
  return { text: text.normalize("NFC"), removed };
}

function oneLine(lines: string[]): string {
  return lines
    .filter((line) => line !== "")
    .reduce((all, line) => (all === "" ? line : `${all}${/[;:,.!?]$/.test(all) ? " " : "; "}${line}`), "");
}

function paragraphs(lines: string[]): string {
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");
}
