import { answerWords } from "@/lib/content/answer-words";
import { fold } from "@/lib/recognise/tokens";
import { type Letter, letters } from "./letters";

/** `level` is that of Markdown's headings, 7 for a line in bold, 8 for a plain one; `rest` stands behind a bold title. */
export type SectionHeading = { letter: Letter; title: string; level: number; rest?: string };

/** `level` is that of the first lettered heading; `section` the one the line stands in. */
type Around = { section?: { letter: Letter }; level?: number; afterBlank: boolean };

/** Longer lines are no titles. */
const longest = 160;
const pictures = /^(?:\p{Extended_Pictographic}|[\u{1F100}-\u{1F1FF}\s]|\u{FE0F}|\u{200D}|\u{20E3})+/u;
const partWord =
  /^(?:section|partie|part|abschnitt|teil|seccion|sección|sezione|seção)\s+(?=[(["']?[A-K](?![\p{L}\p{N}]))/iu;

/**
 * A heading that begins a lettered section: of the level of the first one, or the next letter of a plain paste.
 * @example sectionHeading("**Section B – Questions**", { afterBlank: true }) // { letter: "B", title: "Questions", level: 7 }
 */
export function sectionHeading(line: string, { section, level, afterBlank }: Around): SectionHeading | undefined {
  const trimmed = withoutHtml(line.trim());
  if (trimmed === "") return undefined;
  let hashes = 0;
  while (trimmed[hashes] === "#") hashes += 1;
  const bold = hashes === 0 ? boldStart(trimmed) : undefined;
  const title = bold?.title ?? trimmed;
  if (title.length > longest) return undefined;
  const own = hashes > 0 ? hashes : bold ? 7 : 8;
  const due = section ? letters[letters.indexOf(section.letter) + 1] : letters[0];
  const lettered = letterAndTitle(title.slice(hashes), own < 8 ? due : undefined);
  if (!lettered) return undefined;
  if (own < 8) {
    if (level !== undefined && own > level) return undefined;
    return { ...lettered, level: own, ...(bold && bold.rest !== "" && { rest: bold.rest }) };
  }
  // Without any mark only the letter that is due or the one after it, behind a blank line, begins a section.
  const after = letters[letters.indexOf(due ?? "K") + 1];
  const isNext = lettered.letter === due || (due !== undefined && lettered.letter === after);
  const isDue = afterBlank && isNext && (level ?? 8) === 8;
  return isDue && !/[.,;:]$/.test(trimmed) ? { ...lettered, level: own } : undefined;
}

/** A line that begins in bold: its title, and what stands behind it. "**A.** Decision" is a title as a whole. */
function boldStart(line: string): { title: string; rest: string } | undefined {
  const mark = ["**", "__"].find((each) => line.startsWith(each));
  if (!mark) return undefined;
  const end = line.indexOf(mark, 2);
  if (end < 0) return { title: line, rest: "" };
  const [title, rest] = [line.slice(0, end + 2), line.slice(end + 2).trim()];
  const isOnlyLetter = title.replace(/[^\p{L}]/gu, "").length <= 1;
  if (isOnlyLetter && rest.length < longest) return { title: line, rest: "" };
  return { title, rest: rest.replace(/^[:.–—-]\s*/, "") };
}

function withoutHtml(line: string): string {
  return line.startsWith("<h") ? line.replace(/^<h([1-6])>/, (_, level) => "#".repeat(Number(level))) : line;
}

/** The letter that begins a title, and the rest; with nothing between them only where that letter is due. */
function letterAndTitle(text: string, due: Letter | undefined): { letter: Letter; title: string } | undefined {
  const bare = text.replaceAll("*", "").replaceAll("__", "").replaceAll("\\", "").replace(pictures, "").trim();
  const named = bare.replace(partWord, "");
  const rest = named.replace(/^[([]([A-K])[)\]]/, "$1)");
  const letter = letters.find((each) => each === rest[0]);
  if (!letter) return undefined;
  const after = rest.slice(1).trimStart();
  const [sign = ""] = after;
  if (after === "" && rest.length === 1) return { letter, title: "" };
  if (".):—–-·/|→".includes(sign) && !/^-\p{L}/u.test(after)) return { letter, title: after.slice(1).trim() };
  const isApart = rest.length > 1 && after.length < rest.length - 1 && /^\p{Lu}/u.test(after);
  const isNamed = named !== bare;
  // "A" alone is an English article: without a sign it is a letter before a decision only.
  const isSafe = letter !== "A" || answerWords("decision").some((word) => fold(after).startsWith(word));
  return isNamed || (isApart && letter === due && isSafe) ? { letter, title: after } : undefined;
}
