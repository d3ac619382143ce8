import type { Page } from "@playwright/test";

/** What sticks out of the page to the right, for the failure's message; nothing where the page does not scroll sideways. */
export async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    if ((document.scrollingElement?.scrollWidth ?? 0) <= wide) return [];
    const outside = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > wide + 1,
    );
    return outside
      .map(
        (element) =>
          `${element.tagName} ${element.className} ${Math.round(element.getBoundingClientRect().right - wide)}`,
      )
      .slice(0, 12);
  });
}

/** Texts that are cut: boxes that hide what does not fit. What only screen readers read is cut on purpose. */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
    const cut = [...document.querySelectorAll("body *")].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      if (clientWidth <= 1 || (element.textContent ?? "").trim() === "") return false;
      return (
        (hides(overflowX) && scrollWidth > clientWidth + 1) || (hides(overflowY) && scrollHeight > clientHeight + 1)
      );
    });
    return cut.map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`);
  });
}

/**
 * Controls of the page's main part that nobody would find: their text has the colour of what is behind it, or neither a
 * frame nor a line under their text tells them from words.
 */
export async function unseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const behind = (element: Element | null): string => {
      const colour = element ? getComputedStyle(element).backgroundColor : "rgb(255, 255, 255)";
      return /^rgba\(.*, 0\)$|^transparent$/.test(colour) ? behind(element?.parentElement ?? null) : colour;
    };
    const isDrawn = (element: Element): boolean => {
      const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(element);
      const isFramed = borderTopStyle !== "none" && borderTopWidth !== "0px";
      return isFramed || textDecorationLine.includes("underline") || [...element.children].some(isDrawn);
    };
    /** Drawn by the browser itself: boxes, and the triangle of what unfolds. */
    const isNative = (element: Element) => {
      const { appearance, display } = getComputedStyle(element);
      if (element.matches("summary")) return display === "list-item";
      return appearance !== "none" && element.matches("[type=radio], [type=checkbox]");
    };
    const isShown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;
    const controls = [...document.querySelectorAll("main :is(a, button, input, select, textarea, summary)")];
    return controls
      .filter((element) => isShown(element))
      .filter(
        (element) => getComputedStyle(element).color === behind(element) || (!isNative(element) && !isDrawn(element)),
      )
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)} ${element.className}`);
  });
}
