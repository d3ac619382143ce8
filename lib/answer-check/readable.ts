/** Signs that begin a mark-up of Markdown, HTML or LaTeX; most lines hold none. */
const mayHoldMarks = /[*`&<\\]/;

type Rules = readonly (readonly [RegExp, string])[];

/** What an answer may write in another way than a reader sees it, each with what is seen. Every pattern is bounded. */
const tags: Rules = [
  [/<br ?\/?>/gi, " "],
  [/<\/?(?:b|i|em|strong|sub|sup|u|code|span|p|h[1-6])>/gi, ""],
];
const entities: Rules = [
  [/&(?:nbsp|#160|#xa0);/gi, " "],
  [/&lt;/gi, "<"],
  [/&gt;/gi, ">"],
  [/&(?:le|leq);/gi, "≤"],
  [/&(?:ge|geq);/gi, "≥"],
  [/&amp;/gi, "&"],
];
const emphasis = /\*\*|`/g;

const latexCommand = /\\[a-zA-Z,;%]/;
const latex: Rules = [
  [/\\(?:text|mathrm|mathbf|textbf|operatorname)\{([^{}]{0,80})\}/g, "$1"],
  [/\\leq?\b|\\leqslant\b/g, "≤"],
  [/\\geq?\b|\\geqslant\b/g, "≥"],
  [/\\approx\b|\\sim\b|\\simeq\b/g, "≈"],
  [/\\times\b|\\cdot\b/g, "×"],
  [/\\(?:to|rightarrow)\b/g, "→"],
  [/\\[,; !]/g, " "],
  [/\\[()[\]]/g, ""],
  [/\\%/g, "%"],
  [/\{,\}/g, ","],
  [/(^|\s)\$|\$(?=\s|$|[.,;:)|])/g, "$1"],
];

/**
 * A text as it is seen once Markdown, HTML or LaTeX is rendered, so that "**218** ms" and "$218\,\text{ms}$" are
 * figures. Lines stay lines; LaTeX is read where a whole line is given, as "$" is money elsewhere.
 * @example readable("p95 &lt; **100**&nbsp;ms") // "p95 < 100 ms"
 */
export function readable(text: string): string {
  if (!mayHoldMarks.test(text)) return text;
  let plain = text;
  if (plain.includes("<")) plain = replaceAll(plain, tags);
  if (plain.includes("&")) plain = replaceAll(plain, entities);
  plain = plain.replace(emphasis, "");
  return plain.includes("\n") ? plain : withoutLatex(plain);
}

/** A line without the commands of LaTeX. */
export function withoutLatex(line: string): string {
  return line.includes("\\") && latexCommand.test(line) ? replaceAll(line, latex) : line;
}

function replaceAll(text: string, rules: Rules): string {
  return rules.reduce((known, [pattern, seen]) => known.replace(pattern, seen), text);
}
