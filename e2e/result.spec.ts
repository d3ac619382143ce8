import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { open } from "./support/open";
import { shownPrompt } from "./support/prompt";
import { expect, test } from "./support/test";

const wide = { width: 1440, height: 900 };
const phone = { width: 360, height: 740 };

const languages = [
  {
    locale: "fr",
    copy: "Copier le prompt Pro",
    share: "Partager",
    copyLink: "Copier le lien",
    file: "Télécharger le lien dans un fichier",
    qr: "Code QR",
    qrOf: "Code QR de ce lien",
    basic: "Basic",
    copyBasic: "Copier le prompt Basic",
    kicker: "Prompts reçus",
    title: "SaaS de facturation, Paris → Singapour, Montréal",
    whose: "Ces réponses viennent de qui vous a envoyé le lien.",
    adapt: "Adapter ces réponses",
    read: "Lire les réponses",
    withoutScript: /sans JavaScript ils ne peuvent pas être affichés/,
    words: "SaaS de facturation",
  },
  {
    locale: "en",
    copy: "Copy the Pro prompt",
    share: "Share",
    copyLink: "Copy the link",
    file: "Download the link in a file",
    qr: "QR code",
    qrOf: "QR code of this link",
    basic: "Basic",
    copyBasic: "Copy the Basic prompt",
    kicker: "Prompts received",
    title: "Billing SaaS, Paris → Singapore, Montreal",
    whose: "These answers come from whoever sent you the link.",
    adapt: "Adapt these answers",
    read: "Read the answers",
    withoutScript: /without JavaScript they cannot be shown/,
    words: "Billing SaaS",
  },
] as const;

const linkWith = (locale: string, words: string) =>
  `/${locale}/prompts?v=2&d=saas&r=montreal,singapore&o=paris&s=session.rmp,records.sp#at=${encodeURIComponent(words)}`;
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
const bottomOf = async (part: Locator) => {
  const box = await part.boundingBox();
  return (box?.y ?? Infinity) + (box?.height ?? 0);
};

for (const w of languages) {
  test(`${w.locale}: all is near: heights, and copy and share in view wherever one reads`, async ({ page }) => {
    for (const path of [`/${w.locale}/scenarios/global-cart`, linkWith(w.locale, w.words)]) {
      for (const [size, most] of [
        [wide, 3_500],
        [phone, 7_000],
      ] as const) {
        await page.setViewportSize(size);
        await page.goto(path);
        const copy = page.getByRole("button", { name: w.copy });
        await expect(copy).toBeEnabled();
        expect(await heightOf(page), `${path} at ${size.width}`).toBeLessThanOrEqual(most);
        for (const part of [0.5, 0.9]) {
          await page.evaluate((depth) => window.scrollTo(0, document.documentElement.scrollHeight * depth), part);
          await expect(copy).toBeInViewport({ ratio: 1 });
          await expect(page.getByRole("button", { name: w.share, exact: true })).toBeInViewport({ ratio: 1 });
        }
        await page.evaluate(() => window.scrollTo(0, 0));
        if (size === wide)
          for (const link of await page.locator("main nav a").all()) {
            expect(await bottomOf(link)).toBeLessThanOrEqual(2 * wide.height);
          }
      }
      for (const width of [320, 768, 1_024]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
  });

  test(`${w.locale}: a received link says what it is, and is copied, read and adapted from its first screen`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.setViewportSize(phone);
    await open(page, linkWith(w.locale, w.words));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${w.kicker} ${w.title}`);
    await expect(page).toHaveTitle(new RegExp(`^${w.title} – ${w.kicker} – `));
    await expect(page.getByText(w.whose)).toBeVisible();
    const copy = page.getByRole("button", { name: w.copy });
    await expect(copy).toBeEnabled();
    expect(await bottomOf(copy)).toBeLessThanOrEqual(phone.height);
    await page.keyboard.press("Alt+c");
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(w.words);

    await page.getByRole("link", { name: w.basic, exact: true }).click();
    await expect(page.getByRole("button", { name: w.copyBasic })).toBeVisible();
    await expect(page.locator('[data-prompt="pro"]')).toBeHidden();
    // What leads into another panel shows it, unfolded.
    await page.getByRole("link", { name: w.read }).click();
    await expect(page.locator('[data-prompt="pro"] pre[data-section="context"]')).toBeInViewport();
    await expect(page.locator(".fold-switch")).toHaveAttribute("open");
    await expect(page).toHaveURL(/#at=/);
    await expect(page.getByRole("link", { name: w.adapt })).toHaveAttribute(
      "href",
      /\/(verification|check)\?v=2.*#at=/,
    );
  });

  test(`${w.locale}: a link is shared by copy, mail, code and file`, async ({ page }) => {
    await open(page, linkWith(w.locale, w.words));
    await expect(page.getByRole("button", { name: w.copy })).toBeEnabled();
    await page.getByRole("button", { name: w.share, exact: true }).click();
    const link = await page.locator("#share-link").inputValue();
    expect(link).toMatch(/^http:\/\/localhost:\d+\/(fr|en)\/prompts\?v=2&d=saas.*#at=/);
    await expect(page.getByRole("button", { name: w.copyLink })).toBeVisible();
    const mail = await page.locator('a[href^="mailto:"]').getAttribute("href");
    expect(decodeURIComponent(mail ?? "")).toContain(link);
    await page.getByText(w.qr, { exact: true }).click();
    await expect(page.getByRole("img", { name: w.qrOf })).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: w.file }).click(),
    ]);
    expect(readFileSync(await download.path(), "utf8")).toContain(link.replaceAll("&", "&amp;"));
    await page.keyboard.press("Escape");
    await expect(page.locator("#share-link")).toBeHidden();
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false, viewport: phone });
    test(`${w.locale}: tabs are links to what is all there, the menus open, words are said to be missing`, async ({
      page,
    }) => {
      await page.goto(linkWith(w.locale, w.words));
      await expect(page.getByText(w.withoutScript)).toBeVisible();
      for (const kind of ["pro", "basic"] as const) await expect.poll(() => shownPrompt(page, kind)).toContain("Paris");
      await page.getByRole("link", { name: w.basic, exact: true }).click();
      await expect(page.locator("#prompt-basic")).toBeInViewport();
      await page.getByRole("button", { name: w.share, exact: true }).click();
      await expect(page.locator("#share-link")).toHaveValue(/^https?:\/\/.+\/prompts\?v=2&d=saas/);
      await page.keyboard.press("Escape");
      await page.evaluate(() => window.scrollTo(0, 0));
      expect((await page.getByRole("banner").boundingBox())?.height).toBeLessThanOrEqual(64);
      await page.getByRole("button", { name: "Menu" }).click();
      await expect(page.getByRole("navigation").getByRole("link", { name: /L’article|The article/ })).toBeVisible();
    });
  });
}

test("where the device shares, its programs are handed the link and what it holds", async ({ page }) => {
  await page.addInitScript(() => {
    const share = (data: ShareData) => {
      document.documentElement.dataset.shared = JSON.stringify(data);
      return Promise.reject(new DOMException("closed", "AbortError")); // who closes the list has not failed
    };
    Object.defineProperty(navigator, "share", { value: share });
  });
  await open(page, "/fr/prompts?v=2&d=news&r=tokyo&o=paris");
  await page.getByRole("button", { name: "Partager", exact: true }).click();
  const link = await page.locator("#share-link").inputValue();
  await page.getByRole("button", { name: /^Envoyer avec une application/ }).click();
  const shared = await page.evaluate(() => document.documentElement.dataset.shared ?? "");
  const { title, url } = JSON.parse(shared) as ShareData;
  expect(url).toBe(link);
  expect(title).toContain("Tokyo");
});

test.describe("the theme", () => {
  test.use({ allowedProblems: [/404/] });
  test("that was chosen stands before the first paint, whatever the system says, and is forgotten on demand", async ({
    page,
  }) => {
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.emulateMedia({ colorScheme: "light" });
    await open(page, "/fr");
    const light = await background();
    await page.getByLabel("Thème", { exact: true }).selectOption("dark");
    await expect.poll(background).not.toBe(light);
    const dark = await background();
    for (const path of ["/fr/scenarios/live-sport", "/en/prompts?v=2&d=news&r=paris&s=content", "/fr/rien"]) {
      // Stopped at the first thing in the body that is no script of the head: what is painted first has the theme.
      await page.goto(path, { waitUntil: "commit" }).catch(() => undefined);
      await page.waitForSelector("header");
      expect([path, await background()]).toEqual([path, dark]);
    }
    await open(page, "/fr");
    await page.getByLabel("Thème", { exact: true }).selectOption("system");
    await expect.poll(background).toBe(light);
  });
});

test("where colours are forced, the bar and its menus are still told from the page", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "/en/scenarios/global-cart");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  for (const part of [page.locator(".menu:popover-open"), page.getByRole("button", { name: "Copy the Pro prompt" })])
    expect(await part.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe("solid");
});

test("who changes an answer from the prompts is told what that changed", async ({ page }) => {
  await open(page, "/en/assistant/check?preset=global-cart");
  await page.getByRole("link", { name: "Build the prompts" }).first().click();
  await page.locator('main a[href="/en/assistant/users?back=1"]').first().click();
  // The prompts as they were have to be known before an answer changes.
  await expect(page.getByRole("complementary", { name: "Prompt preview" })).toContainText("Tokyo");
  await page.locator('[name="goalMs"]').fill("900");
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await expect(page).toHaveURL(/\/assistant\/check$/);
  await expect(page.getByRole("status").filter({ hasText: "What the last change did" })).toContainText(
    "Goal of p95 < 100 ms, below the physical floor",
  );
});
