import type { Segment } from "@/lib/prompt/document";

/** Text with the reader's answers marked: highlighted and underlined, so not by colour alone. */
export function Segments({ segments }: { segments: readonly Segment[] }) {
  return runsOf(segments).map(({ text, marked }, index) => {
    if (!marked) return text;
    // oxlint-disable-next-line react/no-array-index-key -- the runs of one text, never reordered
    return <mark key={index}>{text}</mark>;
  });
}

/** Runs with and without a mark: whatever needs no element of its own is one text, which keeps the page light. */
function runsOf(segments: readonly Segment[]): { text: string; marked: boolean }[] {
  const runs: { text: string; marked: boolean }[] = [];
  for (const { text, origin } of segments) {
    const last = runs.at(-1);
    if (last && !last.marked && origin.kind !== "answer") last.text += text;
    else runs.push({ text, marked: origin.kind === "answer" });
  }
  return runs;
}
