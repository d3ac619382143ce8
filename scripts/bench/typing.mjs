const typed = "panier, stock, session et contenu mondial";
const slowDown = 6;
/** Event Timing rounds to 8 ms and leaves out what is shorter than this. */
const shortest = 16;

/** The first key of a page is its slowest: several pages, so that the percentile says something of it. */
const visits = 3;

/**
 * Types forty characters into the first text of a wizard's step, on a slowed processor, in several fresh pages.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @returns {Promise<{ p50: number, p98: number, worst: number }>} from a key to the next paint, in ms; 16 stands for 16
 *   or less
 */
export async function typingDelays(browser, url) {
  const delays = [];
  for (let visit = 0; visit < visits; visit += 1) delays.push(...(await typeOnce(browser, url)));
  delays.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => delays[Math.ceil(share * delays.length) - 1] ?? Number.NaN;
  return { p50: at(0.5), p98: at(0.98), worst: at(1) };
}

/** @param {import("@playwright/test").Browser} browser @param {string} url @returns {Promise<number[]>} one delay per key */
async function typeOnce(browser, url) {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    Object.assign(globalThis, { taken: [] });
    new PerformanceObserver((list) =>
      globalThis.taken.push(...list.getEntries().map(({ interactionId, duration }) => ({ interactionId, duration }))),
    ).observe({
      type: "event",
      durationThreshold: 16,
    });
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const field = page.locator("textarea, input[type=text]").first();
  await field.focus();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
  for (const character of typed.slice(0, 40)) {
    await page.keyboard.press(character === " " ? "Space" : character);
    await page.waitForTimeout(80);
  }
  await page.waitForTimeout(1_000);
  if ((await field.inputValue()).length < 40)
    throw new Error(`only "${await field.inputValue()}" arrived in the field`);
  const entries = await page.evaluate(() => globalThis.taken);
  await page.close();
  /** @type {Map<number, number>} one per key: its longest event */
  const perKey = new Map();
  for (const { interactionId, duration } of entries) {
    if (interactionId > 0) perKey.set(interactionId, Math.max(duration, perKey.get(interactionId) ?? 0));
  }
  const unseen = Math.max(0, 40 - perKey.size);
  return [...Array(unseen).fill(shortest), ...perKey.values()];
}
