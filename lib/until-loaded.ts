const firstPauseMs = 1_000;
const longestPauseMs = 30_000;

/**
 * A part that cannot be had, as offline or while a server restarts, is asked for again: thrown, its loss would take the
 * whole page along, and what was thrown once is never asked for again.
 */
export async function untilLoaded<T>(load: () => Promise<T>, pauseMs = firstPauseMs): Promise<T> {
  return load().catch(async () => {
    await new Promise((resolve) => {
      addEventListener("online", resolve, { once: true });
      setTimeout(resolve, pauseMs);
    });
    return untilLoaded(load, Math.min(2 * pauseMs, longestPauseMs));
  });
}
