import type { Browser, Page } from "@playwright/test";
import { isTakenOver } from "./open";

/** From pressing the button to the findings, the longest task on the way, and a bare loop beside it, in ms. */
export type PageTimes = { check: number; longest: number; loop: number };

const slowDown = 4;

/**
 * Checks texts on the page of answers, on a slowed processor; the first check, which loads the code, is not counted.
 * @param url of the page, with the case in its query
 * @returns the times of each text, in order
 */
export async function answerPageTimes(browser: Browser, url: string, texts: readonly string[]): Promise<PageTimes[]> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(isTakenOver);
  await checkOnPage(page, "## A. Decision");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
  const times: PageTimes[] = [];
  for (const text of texts) times.push(await checkOnPage(page, text));
  await page.close();
  return times;
}

/** Alone in the page: the text goes into the field as a dropped file does, and what is seen afterwards ends the clock. */
function checkOnPage(page: Page, text: string): Promise<PageTimes> {
  return page.evaluate(async (answer) => {
    const field = document.querySelector<HTMLTextAreaElement>("#answer");
    const button = field?.form?.querySelector<HTMLButtonElement>("[type=submit]");
    if (!field || !button) throw new Error("no field for an answer");
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const until = async (isSo: () => boolean) => {
      while (!isSo()) await pause(5);
    };
    const file = new File([answer], "answer.md");
    const asRead = await file.text(); // lone surrogates cannot be written to a file
    const transfer = new DataTransfer();
    transfer.items.add(file);
    field.dispatchEvent(new DragEvent("drop", { bubbles: true, dataTransfer: transfer }));
    await until(() => field.value === asRead);
    await pause(300);
    // As tests/support/bare-loop.ts does, which a page cannot import.
    const begunLoop = performance.now();
    let sum = 0;
    for (let turn = 0; turn < 10_000_000; turn += 1) sum = (sum * 31 + turn) | 0;
    const loop = performance.now() - begunLoop + (sum === 1 ? 1 : 0);

    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    (document.activeElement as HTMLElement | null)?.blur();
    await pause(100);
    observer.observe({ type: "longtask" });
    const begun = performance.now();
    button.click();
    // The heading of the findings takes the focus once they stand there.
    await until(() => document.activeElement?.id === "findings");
    const check = performance.now() - begun;
    await pause(300);
    observer.disconnect();
    return { check, longest, loop };
  }, text);
}
