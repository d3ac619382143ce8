import { useState } from "react";

let hasStarted = false;

/** Told once by the layout's first effect: what is rendered from then on, no server wrote. */
export function markStarted(): void {
  hasStarted = true;
}

/**
 * Whether the component stood in the server's HTML, where styles show what scripts are about to find (lib/site/before-paint.ts).
 * What the browser makes itself, as after a way through the site, waits for what it reads.
 */
export function useFromServer(): boolean {
  // Not useSyncExternalStore, whose two answers would render a whole page twice.
  const [fromServer] = useState(() => !hasStarted);
  return fromServer;
}
