import { parseAnswer } from "@/lib/answer-check/markdown";
import type { Locale } from "@/lib/i18n/locales";

/** Another way in which chats and pastes write the same answer: as sound as it was. */
export type Variant = { name: string; apply: (answer: string, locale: Locale) => string };

/** The lettered headings, each written anew from its letter and title. */
const headings = (write: (letter: string, title: string) => string) => (answer: string) => {
  const lines = answer.split("\n");
  for (const { line, letter, title } of parseAnswer(answer).sections)
    lines[line - 1] = write(letter, title.replaceAll("*", "").trim());
  return lines.join("\n");
};

/** Changes the lines that are not code. */
const inProse = (change: (line: string) => string) => (answer: string) => {
  const { lines } = parseAnswer(answer);
  return lines.map(({ text, kind }) => (kind === "code" || kind === "fence" ? text : change(text))).join("\n");
};

const inSentences = (change: (line: string) => string) => {
  const change1 = inProse((line) => (/^[#|]|https?:|\t|^\*\*[A-K][.\s]/.test(line) ? line : change(line)));
  return (answer: string) => change1(answer);
};

export const variants: readonly Variant[] = [
  { name: "bold lines for headings", apply: headings((letter, title) => `**${letter}. ${title}**`) },
  { name: "Section A –", apply: headings((letter, title) => `## Section ${letter} – ${title}`) },
  { name: "pictures in headings", apply: headings((letter, title) => `## 🎯 ${letter}. ${title}`) },
  { name: "bold headings with hashes", apply: headings((letter, title) => `### **${letter}) ${title}**`) },
  { name: "headings of HTML", apply: headings((letter, title) => `<h2>${letter}. ${title}</h2>`) },
  { name: "bold letter, plain title", apply: headings((letter, title) => `**${letter}.** ${title}`) },
  { name: "escaped points", apply: headings((letter, title) => `## ${letter}\\. ${title}`) },
  { name: "rules between sections", apply: headings((letter, title) => `---\n\n## ${letter}. ${title}`) },
  { name: "line ends of Windows", apply: (answer) => answer.replaceAll("\n", "\r\n") },
  { name: "one block of Markdown", apply: (answer) => `\`\`\`\`markdown\n${answer}\n\`\`\`\`` },
  {
    name: "a word before and an offer after",
    apply: (answer, locale) =>
      locale === "fr"
        ? `${answer.replace("\n", "\n\nVoici l’architecture demandée.\n")}\n\nSouhaitez-vous que je détaille une section ?`
        : `${answer.replace("\n", "\n\nHere is the architecture you asked for.\n")}\n\nWould you like me to go deeper into any section?`,
  },
  {
    name: "the receipt in bold, in words",
    apply: (answer) =>
      answer.replace(/^.*?([0-9a-f]{6})\D{1,4}([0-9a-f]{6})/, "**Codes de reçu / receipt codes:** `$1` … `$2`"),
  },
  {
    name: "the receipt on two lines",
    apply: (answer) => answer.replace(/([0-9a-f]{6})\D{1,4}([0-9a-f]{6})/, "$1\n$2"),
  },
  {
    name: "figures in bold",
    apply: inSentences((line) => line.replace(/(?<![\d*.,–=×+−(/$€] ?)\b(\d+) ms/g, "**$1** ms")),
  },
  {
    name: "narrow spaces before units",
    apply: inProse((line) => line.replace(/(\d) (ms|s|min|Mo|MB|Go|GB)\b/g, "$1\u202F$2")),
  },
  { name: "ranges with a dash", apply: inProse((line) => line.replace(/(\d+) (?:à|to|bis) (\d+) ms/g, "$1–$2 ms")) },
  { name: "about in front of figures", apply: inProse((line) => line.replace(/\| (\d+) ms/g, "| ~$1 ms")) },
  { name: "goals in LaTeX", apply: inProse((line) => line.replace(/p95 < (\d+) ms/g, "$p95 < $1\\,\\text{ms}$")) },
  { name: "entities for signs", apply: inProse((line) => line.replace(/ < /g, " &lt; ").replace(/ > /g, " &gt; ")) },
  {
    name: "breaks in cells",
    apply: inProse((line) => (line.startsWith("|") ? line.replaceAll(" ; ", "<br>").replaceAll("; ", "<br>") : line)),
  },
  { name: "numbered citations", apply: inSentences((line) => line.replace(/\.$/, ". [1]")) },
  { name: "citations of a search", apply: inSentences((line) => line.replace(/\.$/, ".【12†source】")) },
  { name: "fences without a language", apply: (answer) => answer.replace("```mermaid", "```") },
  {
    name: "tabs for tables",
    apply: inProse((line) => {
      if (!line.startsWith("|")) return line;
      return /^\|[-:| ]+\|$/.test(line)
        ? "\u0000"
        : line
            .slice(1, -1)
            .split("|")
            .map((cell) => cell.trim())
            .join("\t");
    }),
  },
  { name: "two spaces at line ends", apply: inSentences((line) => (line === "" ? line : `${line}  `)) },
  {
    name: "italics around sentences",
    apply: inSentences((line) => (/^[A-ZÀÉ][^*_]+\.$/.test(line) ? `*${line}*` : line)),
  },
  { name: "stars for items", apply: inProse((line) => line.replace(/^- /, "* ")) },
];

/** The row that parts a table's head from its body is lost between tabs. */
export const written = ({ apply }: Variant, answer: string, locale: Locale): string =>
  apply(answer, locale).replaceAll("\u0000\n", "");
