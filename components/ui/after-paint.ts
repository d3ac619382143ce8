/** Longest wait, in ms: where nothing is painted (a tab in the background), no frame ever comes. */
const longestWait = 200;

/**
 * Runs something once the next frame is painted: what a key shows must not wait for what only follows from it.
 * @returns a function that runs it at once where it has not run yet
 */
export function afterPaint(work: () => void): () => void {
  let done = false;
  const run = () => {
    if (done) return;
    done = true;
    cancelAnimationFrame(frame);
    clearTimeout(latest);
    work();
  };
  const frame = requestAnimationFrame(() => setTimeout(run));
  const latest = setTimeout(run, longestWait);
  return run;
}
