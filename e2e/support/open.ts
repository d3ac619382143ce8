import type { Page } from "@playwright/test";

/**
 * Opens a page and waits until it acts: typing or pressing earlier would test the browser without scripts.
 * @example await open(page, "/fr/assistant/projet")
 */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(isTakenOver);
}

/**
 * Whether React has taken over every control of the page and its effects have run. Stands alone, as it runs in the page.
 * React marks the elements that it hydrated; effects run after the paint that follows.
 */
export function isTakenOver(): Promise<boolean> {
  const controls = [
    document.body,
    ...document.querySelectorAll("header a, main :is(a, button, input, select, textarea)"),
  ];
  const taken = controls.every((element) => Object.keys(element).some((key) => key.startsWith("__reactFiber$")));
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(taken))));
}
