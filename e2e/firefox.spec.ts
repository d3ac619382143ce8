import puppeteer, { type Browser, type BrowserContext, type Page } from "puppeteer-core";
import { findFirefox } from "../scripts/lib/browsers.mjs";
import { descriptions } from "./support/descriptions";
import { isTakenOver } from "./support/open";
import { expect, test } from "./support/test";

/**
 * Copying and sharing in Firefox, through WebDriver BiDi, which Firefox speaks itself: Debian has no geckodriver, and
 * Playwright's own BiDi asks Firefox 153 for a command it does not know.
 *
 * Firefox knows no permission for the clipboard: a page may write to it while a press is fresh, so that what is copied
 * must be at hand then, and reading shows a "Paste" button of the browser's own. Chromium's tests grant both instead.
 */
const executablePath = findFirefox();
test.skip(executablePath === undefined, "no Firefox on this machine: install firefox-esr or set FIREFOX_PATH");
test.describe.configure({ mode: "default" });

let browser: Browser;
let context: BrowserContext;
let page: Page;

test.beforeAll(async () => {
  browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: executablePath ?? "",
    // A test has no hand to press Firefox's own "Paste" button when it reads the clipboard back.
    extraPrefsFirefox: { "dom.events.testing.asyncClipboard": true },
  });
});
test.afterAll(() => browser?.close());
test.beforeEach(async () => {
  context = await browser.createBrowserContext();
  page = await context.newPage();
});
test.afterEach(() => context.close());

const words = {
  fr: {
    copyPro: "Copier le prompt Pro",
    share: "Partager",
    copyLink: "Copier le lien",
    close: "Fermer",
    received: "Vous avez ouvert un lien reçu",
    go: "Voir ce qui est compris",
    check: "Vérifiez vos réponses",
    generate: "Générer les prompts",
    copied: "Copié",
    next: "Continuer",
    preview: "Aperçu du prompt",
    first: "projet",
    second: "Vos utilisateurs",
  },
  en: {
    copyPro: "Copy the Pro prompt",
    share: "Share",
    copyLink: "Copy the link",
    close: "Close",
    received: "You opened a link you received",
    go: "See what is understood",
    check: "Check your answers",
    generate: "Build the prompts",
    copied: "Copied",
    next: "Continue",
    preview: "Prompt preview",
    first: "project",
    second: "Your users",
  },
} as const;

const openIn = async (where: Page, url: string) => {
  await where.goto(url);
  await where.waitForFunction(isTakenOver);
};
const press = (name: string) =>
  page.locator(`::-p-xpath(//button[not(@aria-hidden) and normalize-space()="${name}"])`).click();
const follow = (name: string) => page.locator(`::-p-xpath(//a[normalize-space()="${name}"])`).click();
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
const shownIn = (where: Page) =>
  where.$$eval('[data-prompt="pro"] pre', (parts) => parts.map((part) => part.textContent).join("\n\n"));
const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent);
const secret = "SECRET-mangue <b>&";

for (const locale of ["fr", "en"] as const) {
  const w = words[locale];

  test(`Firefox, ${locale}: a preset's Pro prompt is copied as it is shown, and as the API gives it`, async ({
    baseURL,
    request,
  }) => {
    await openIn(page, `${baseURL}/${locale}/scenarios/global-cart`);
    await press(w.copyPro);
    const shown = await shownIn(page);
    expect(shown.length).toBeGreaterThan(4_000);
    await expect.poll(clipboard).toBe(shown);
    const answer = await request.get(`/api/prompts?preset=global-cart&format=xml&lang=${locale}`);
    expect(shown).toBe(await answer.text());
  });

  test(`Firefox, ${locale}: a refused clipboard leaves the text selected`, async ({ baseURL }) => {
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) },
      });
    });
    await openIn(page, `${baseURL}/${locale}/scenarios/global-cart`);
    await press(w.copyPro);
    await page.waitForSelector("textarea:focus");
    const selected = await page.$eval("textarea:focus", (area) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(selected).toBe(await shownIn(page));
    await press(w.close);
    await expect.poll(() => textOf(":focus")).toBe(w.copyPro);
  });

  test(`Firefox, ${locale}: from a pasted description to a copied prompt, and to a link that gives a colleague the same`, async ({
    baseURL,
  }) => {
    const asked: string[] = [];
    page.on("request", (sent) => asked.push(sent.url().split("#")[0] ?? ""));
    const description = `${descriptions[locale]}\n${secret}`;
    await openIn(page, `${baseURL}/${locale}`);
    await page.evaluate((text) => navigator.clipboard.writeText(text), description);
    await page.focus('[name="situation"]');
    await page.keyboard.down("Control");
    await page.keyboard.press("v");
    await page.keyboard.up("Control");
    expect(await page.$eval('[name="situation"]', (box) => (box as HTMLTextAreaElement).value)).toBe(description);
    await press(w.go);
    await expect.poll(() => textOf("h1")).toBe(w.check);
    await follow(w.generate);
    await expect.poll(() => shownIn(page)).toContain("SECRET-mangue &lt;b>&");

    await press(w.copyPro);
    await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${w.copied}"])`);
    const copied = await clipboard();
    expect(copied).toBe(await shownIn(page));
    for (const line of descriptions[locale].split("\n")) expect(copied).toContain(line);

    await press(w.share);
    await press(w.copyLink);
    await expect.poll(clipboard).toContain(`/${locale}/prompts?v=2`);
    const colleague = await browser.createBrowserContext();
    const theirs = await colleague.newPage();
    await openIn(theirs, await clipboard());
    await expect
      .poll(() => theirs.$$eval("h2", (titles) => titles.map((title) => title.textContent)))
      .toContain(w.received);
    await expect.poll(() => shownIn(theirs)).toBe(copied);
    await colleague.close();
    expect(asked.filter((url) => /SECRET|mangue/.test(decodeURIComponent(url)))).toEqual([]);
  });

  test(`Firefox, ${locale}: what is typed shows in the preview and is there after a reload`, async ({ baseURL }) => {
    await openIn(page, `${baseURL}/${locale}/assistant/${w.first}`);
    await page.locator('input[name="domain"][value="news"]').click();
    await page.locator('[name="useCase"]').fill(secret);
    await expect.poll(() => textOf(`aside[aria-label="${w.preview}"]`)).toContain("SECRET-mangue");
    await page.reload();
    await page.waitForFunction(isTakenOver);
    await expect.poll(() => page.$eval('[name="useCase"]', (field) => (field as HTMLInputElement).value)).toBe(secret);
    await press(w.next);
    await expect.poll(() => textOf("h1")).toBe(w.second);
  });
}
