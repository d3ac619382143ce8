import type { RenderedSegment } from "@/lib/prompt/render";
import { Segments } from "./segments";

/**
 * A part of a prompt as it is read: a Markdown table looks like one. Its bars and dashes are there, unseen, so that the
 * text of the element stays, letter by letter, the text that is copied.
 */
export function PromptText({ segments }: { segments: readonly RenderedSegment[] }) {
  return pieces(segments, (segment) => segment.table !== undefined).map((piece, index) =>
    // The pieces of one text are never reordered: their place is their name.
    piece[0]?.table ? <Table key={`${index}`} segments={piece} /> : <Segments key={`${index}`} segments={piece} />,
  );
}

/** Spans with roles: a <pre> holds text only. */
function Table({ segments }: { segments: readonly RenderedSegment[] }) {
  return (
    // A table that is wider than a small screen scrolls in a box of its own, which a keyboard reaches.
    <span className="block overflow-x-auto" tabIndex={0}>
      <span role="table" className="prompt-table">
        {pieces(segments, (segment) => segment.table?.row).map((row) => (
          <span key={row[0]?.table?.row} role="row">
            {pieces(row, (segment) => segment.table?.column ?? `after ${row.indexOf(segment)}`).map((cell, index) => {
              const { row: line, column } = cell[0]?.table ?? {};
              if (column === undefined)
                return (
                  // Ours alone, never an answer: a bare text weighs a third.
                  <i key={`${index}`}>{cell.map(({ text }) => text).join("")}</i>
                );
              return (
                <span key={`${index}`} role={line === 0 ? "columnheader" : "cell"}>
                  <Segments segments={cell} />
                </span>
              );
            })}
          </span>
        ))}
      </span>
    </span>
  );
}

/** Neighbours that answer alike. */
function pieces<T>(items: readonly T[], answerOf: (item: T) => unknown): T[][] {
  const found: T[][] = [];
  let answer: unknown;
  for (const item of items) {
    const own = answerOf(item);
    if (found.length === 0 || own !== answer) found.push([]);
    found.at(-1)?.push(item);
    answer = own;
  }
  return found;
}
