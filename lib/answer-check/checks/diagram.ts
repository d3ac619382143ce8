import type { Check } from "../check";
import type { Found } from "../finding";
import type { Fence } from "../markdown";

/** The kinds of Mermaid diagrams, by their first word in lower case, with the signs of which one must join two parts. */
const arrows: Record<string, readonly string[]> = {
  flowchart: ["--", "==", "-.", "~~~"],
  graph: ["--", "==", "-.", "~~~"],
  sequencediagram: ["->", "-x", "-)"],
  "statediagram-v2": ["-->"],
  statediagram: ["-->"],
  c4context: [],
  c4container: [],
  c4deployment: [],
  "architecture-beta": ["--", "->"],
  "block-beta": ["--"],
  erdiagram: ["--", ".."],
  classdiagram: ["--", ".."],
};

/** One Mermaid diagram, sound as far as its first line and its arrows show. */
export const diagram: Check = {
  id: "diagram",
  run({ answer }) {
    if (answer.sections.length === 0) return [];
    const diagrams = answer.fences.filter(({ language }) => language === "mermaid");
    const [first, second] = diagrams;
    const architecture = answer.sections.find(({ letter }) => letter === "E");
    if (!first) return architecture ? [{ key: "diagram-missing", severity: "costs", line: architecture.line }] : [];
    const many: Found[] = second ? [{ key: "diagram-many", severity: "costs", line: second.line }] : [];
    return [...many, ...diagrams.flatMap(faultsOf)];
  },
};

function faultsOf({ line, lines, isClosed }: Fence): Found[] {
  if (!isClosed) return []; // told by the fence itself
  const said = withoutHeader(lines.map((each) => each.trim()).filter((each) => each !== "" && !each.startsWith("%%")));
  const [head = "", ...body] = said;
  const kind = (head.split(/[\s;:]/, 1)[0] ?? "").toLowerCase();
  const joined = Object.hasOwn(arrows, kind) ? arrows[kind] : undefined;
  if (!joined) return [{ key: "diagram-kind", severity: "costs", line }];
  const hasArrow = joined.length === 0 || body.some((each) => joined.some((sign) => each.includes(sign)));
  return hasArrow ? [] : [{ key: "diagram-arrows", severity: "costs", line }];
}

/** A title or a theme may stand before the diagram between two lines of dashes. */
function withoutHeader(lines: readonly string[]): readonly string[] {
  if (lines[0] !== "---") return lines;
  return lines.slice(lines.indexOf("---", 1) + 1);
}
