import { useState, useSyncExternalStore } from "react";

const never = () => () => undefined;

/**
 * Whether the component stood in the server's HTML, where styles show what scripts are about to find (lib/site/before-paint.ts).
 * What the browser makes itself, as after a way through the site, waits for what it reads.
 */
export function useFromServer(): boolean {
  const hydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [fromServer] = useState(hydrating);
  return fromServer;
}
