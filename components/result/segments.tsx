import type { Segment } from "@/lib/prompt/document";

/** Text with the reader's answers marked: highlighted and underlined, so not by colour alone. */
export function Segments({ segments }: { segments: Segment[] }) {
  return segments.map((segment, index) => {
    const key = `${index}-${segment.origin.kind}`;
    if (segment.origin.kind === "answer") return <mark key={key}>{segment.text}</mark>;
    return <span key={key}>{segment.text}</span>;
  });
}
