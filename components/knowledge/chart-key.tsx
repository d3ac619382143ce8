import type { ReactNode } from "react";

/** An entry of a legend, with a sample drawn as in the chart or on the map. */
export function ChartKey({ text, children }: { text: string; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg width={20} height={12} className="shrink-0">
        {children}
      </svg>
      {text}
    </span>
  );
}
