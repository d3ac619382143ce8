import { setTimeout as pause } from "node:timers/promises";
import type { Browser } from "@playwright/test";
import { isTakenOver } from "../../e2e/support/open";

const typed = "panier, stock, session et contenu mondial".slice(0, 40);
const slowDown = 6;
/** Event Timing rounds to 8 ms and leaves out what is shorter than this. */
const shortest = 16;

/**
 * Types forty characters into the first text of a fresh page, on a slowed processor.
 * @returns from a key to the next paint, in ms: the middle, the 98th percentile and the first; 16 stands for 16 or less
 */
export async function keyDelays(browser: Browser, url: string): Promise<{ p50: number; p98: number; first: number }> {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const seen: [key: number, duration: number][] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[])
        if (entry.interactionId) seen.push([entry.interactionId, entry.duration]);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.goto(url);
  if ((await page.locator("script").count()) > 0) await page.waitForFunction(isTakenOver);
  const field = page.locator("textarea, input[type=text]").first();
  await field.focus();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
  for (const character of typed) {
    await page.keyboard.press(character === " " ? "Space" : character);
    await pause(80); // a fast typist; nothing is waited for
  }
  await pause(1_000);
  if ((await field.inputValue()).length < typed.length) throw new Error(`not all keys arrived in the field of ${url}`);
  const seen = await page.evaluate(() => (window as unknown as { seen: [number, number][] }).seen);
  await page.close();
  // Several events belong to one key: its longest counts. A key that was never seen took the shortest time.
  const perKey = new Map<number, number>();
  for (const [key, duration] of seen) perKey.set(key, Math.max(duration, perKey.get(key) ?? 0));
  const first = perKey.get(Math.min(...perKey.keys())) ?? shortest;
  const unseen: number[] = Array.from({ length: Math.max(0, typed.length - perKey.size) }, () => shortest);
  const delays = [...unseen, ...perKey.values()].sort((a, b) => a - b);
  const at = (share: number) => delays[Math.ceil(share * delays.length) - 1] ?? Number.NaN;
  return { p50: at(0.5), p98: at(0.98), first };
}
