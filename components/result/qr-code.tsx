"use client";

import { generate } from "lean-qr";

/** Blank modules around the code, as its standard wants. */
const quiet = 4;

/** A text as a QR code, drawn in this browser: dark on light whatever the theme, as readers expect. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = generate(text);
  const size = code.size + 2 * quiet;
  const path: string[] = [];
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) path.push(`M${x + quiet} ${y + quiet}h1v1h-1z`);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="mt-2 w-full max-w-64 [forced-color-adjust:none]"
    >
      <rect width={size} height={size} className="fill-white" />
      <path d={path.join("")} className="fill-black" />
    </svg>
  );
}
