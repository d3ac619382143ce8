import { Fragment } from "react";

/** A paragraph of the article: **bold** and `code` are the only markup its content may use. */
export function RichText({ children }: { children: string }) {
  return children.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part, index) => {
    const key = `${index}`;
    if (part.startsWith("**")) return <strong key={key}>{part.slice(2, -2)}</strong>;
    if (part.startsWith("`")) {
      return (
        <code key={key} className="font-mono text-[0.9em]">
          {part.slice(1, -1)}
        </code>
      );
    }
    return <Fragment key={key}>{part}</Fragment>;
  });
}
