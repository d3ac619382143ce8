import type { StateItem } from "@/lib/answers/answers";
import { choiceLabel } from "@/lib/answers/labels";
import { locales } from "@/lib/i18n/locales";
import { fold } from "@/lib/recognise/tokens";
import type { Line, ParsedAnswer } from "./markdown";
import { wordsIn } from "./text";

/** Letters that a word needs to tell one piece of data from another. */
const leastLetters = 4;
/** Sections that place data. */
const placing = new Set(["C", "F"]);

/** The beginnings of the words that name a piece of data, in the words of the reader or, without a name, of its kind. */
export function stemsOf({ what, kind }: Partial<StateItem>): string[] {
  const name = what ?? locales.map((each) => choiceLabel("stateKinds", kind ?? "other", each)).join(" ");
  const long = wordsIn(fold(name)).filter((word) => word.length >= leastLetters);
  return [...new Set(long.map(stem))];
}

/** A word without what a plural or an ending may change. */
export const stem = (word: string) => word.slice(0, Math.max(leastLetters, word.length - 2));

/**
 * The lines that speak of a piece of data: rows of tables that begin with its name, and the paragraph that its name
 * opens, up to the next opening.
 */
export function linesAbout(answer: ParsedAnswer, stems: readonly string[], others: readonly string[][]): Line[] {
  if (stems.length === 0) return [];
  const names = (folded: string, wanted: readonly string[]) => {
    const said = wanted.filter((each) => folded.includes(each)).length;
    const [head] = wanted;
    const isOwn = head !== undefined && ![stems, ...others].some((each) => each !== wanted && each.includes(head));
    return said > 0 && (said * 2 >= wanted.length || (isOwn && folded.includes(head)));
  };
  const about: Line[] = [];
  let isOpen = false;
  for (const line of answer.written) {
    if (!placing.has(line.section ?? "")) {
      isOpen = false;
      continue;
    }
    if (line.kind === "table") {
      isOpen = false;
      const [first = ""] = line.folded.split("|").filter((cell) => cell.trim() !== "");
      const isAnother = others.some((each) => names(first, each));
      if (names(first, stems) && !isAnother) about.push(line);
      continue;
    }
    const opening = openingOf(line);
    if (opening !== undefined) isOpen = names(opening, stems) && !others.some((each) => names(opening, each));
    if (isOpen) about.push(line);
  }
  return about;
}

/** The heading, the words in bold or before the colon with which a line opens; nothing where it goes on. */
function openingOf({ kind, text, folded }: Line): string | undefined {
  if (kind === "heading") return folded;
  const bare = text.replace(/^[\s*+•\d.)-]+(?=\*\*|\p{L})/u, "");
  if (/^\s*(?:[-+•]\s+|\d+[.)]\s+|\* )?\*\*/.test(text)) return fold(bare.replace(/^\*\*/, "").split("**", 1)[0] ?? "");
  const colon = folded.indexOf(":");
  return kind === "item" && colon > 0 && colon < 90 ? folded.slice(0, colon) : undefined;
}
