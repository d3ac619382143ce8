/** Lines of one side that the other has not, under the heading they stand under. */
export type LinesThatDiffer = { heading: string; lines: { side: "a" | "b"; text: string }[] };

/** Codes of tensions, unknowns and facts count through a prompt: a line is the same whatever number it has there. */
const codes = /\b[TUF]\d{1,2}\b/g;

/**
 * The lines in which two prompts differ, in their order: those of `a` before those of `b` in each place.
 * @param a the whole text in Markdown
 * @returns nothing where all lines are the same; blank lines are not compared
 */
export function linesThatDiffer(a: string, b: string): LinesThatDiffer[] {
  const [one, other] = [linesOf(a), linesOf(b)];
  const found: LinesThatDiffer[] = [];
  let heading = "";
  const add = (side: "a" | "b", text: string) => {
    const last = found.at(-1);
    if (last?.heading === heading) last.lines.push({ side, text });
    else found.push({ heading, lines: [{ side, text }] });
  };
  for (const [side, text] of aligned(one, other)) {
    const title = /^#+ (.+)$/.exec(text)?.[1];
    if (title !== undefined) heading = title;
    else if (side !== "both") add(side, text);
  }
  return found;
}

const linesOf = (text: string) => text.split("\n").filter((line) => line.trim() !== "");

/** Both texts as one list: the longest common sequence of lines is `both`. A prompt has some 150 lines, so a table will do. */
function aligned(one: readonly string[], other: readonly string[]): ["a" | "b" | "both", string][] {
  const [left, right] = [one, other].map((lines) => lines.map((line) => line.replace(codes, ""))) as [
    string[],
    string[],
  ]; // two in, two out
  const width = right.length + 1;
  const longest = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        left[i] === right[j]
          ? 1 + (longest[(i + 1) * width + j + 1] ?? 0)
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  const all: ["a" | "b" | "both", string][] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && left[i] === right[j]) {
      all.push(["both", one[i] ?? ""]);
      i += 1;
      j += 1;
    } else if (
      j === right.length ||
      (i < left.length && (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
    ) {
      all.push(["a", one[i] ?? ""]);
      i += 1;
    } else {
      all.push(["b", other[j] ?? ""]);
      j += 1;
    }
  }
  return all;
}
