import { sticksOut } from "./support/legible";
import { open } from "./support/open";
import { expect, test } from "./support/test";

const words = "SECRET-goyave-12";

test("the prompts open at their top with the heading focused, words in the link or not", async ({ page }) => {
  const situation = encodeURIComponent(
    `${words} : notre boutique tourne à Paris, nos clients de Tokyo attendent 1,4 s.`,
  );
  for (const [query, fragment] of [
    ["v=1&d=news&r=tokyo&o=paris&s=content", ""],
    ["v=1&d=news&r=tokyo&o=paris&s=content", `#uc=${words}`],
    ["v=2", `#si=${situation}`],
  ] as const) {
    await open(page, `/fr/assistant/verification?${query}${fragment}`);
    await page.getByRole("link", { name: "Générer les prompts" }).click();
    const heading = page.getByRole("heading", { level: 1, name: /^(Vos prompts|Prompts reçus)/ });
    await expect(heading).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    if (fragment !== "") await expect(page.locator('[data-prompt="pro"]')).toContainText(words);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  }
});

test("who goes on before the words of the link are read takes them along", async ({ page }) => {
  const path = `/fr/assistant/verification?v=1&d=news&r=tokyo&o=paris&s=content`;
  const early = new Set((await (await page.request.get(path)).text()).match(/[\w~.-]+\.js/g));
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  // What reads the words comes after the page's own scripts: it is kept back until the way on was taken.
  let isHeld = false;
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    if (!early.has(new URL(route.request().url()).pathname.split("/").at(-1) ?? "")) {
      isHeld = true;
      await held;
    }
    await route.continue();
  });
  await open(page, `${path}#uc=${words}`);
  await expect.poll(() => isHeld).toBe(true);
  await page.getByRole("link", { name: "Générer les prompts" }).click();
  release();
  await expect(page.locator('[data-prompt="pro"]')).toContainText(words);
});

test("a page reached from far down another starts at its top, at once; Back returns to where one was", async ({
  page,
}) => {
  await open(page, "/fr");
  const card = page.locator("#scenarios ~ ul a").last();
  await card.scrollIntoViewIfNeeded();
  const from = await page.evaluate(() => window.scrollY);
  expect(from).toBeGreaterThan(200);
  await card.click();
  await expect(page).toHaveURL(/\/scenarios\//);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(from);
});

const folded = [
  ["/fr/scenarios/global-cart", "[data-follow-up] pre"],
  ["/en/prompts?v=1&d=news&r=tokyo&o=paris&s=content", "[data-follow-up] pre"],
  ["/en/prompts?v=1&d=news&r=tokyo&o=paris&s=content", "details table"],
  ["/fr/article", "details[id^=faq] p"],
] as const;
for (const [path, selector] of folded) {
  test(`on paper ${selector} of ${path} is unfolded`, async ({ page }) => {
    await page.goto(path);
    const parts = page.locator(selector);
    expect(await parts.count()).toBeGreaterThan(0);
    await expect(parts.first()).toBeHidden();
    await page.emulateMedia({ media: "print" });
    for (const part of await parts.all()) await expect(part).toBeVisible();
  });
}

const kinds = [
  "/fr",
  "/en/scenarios/live-video",
  "/fr/faits/cloudflare-kv",
  ...["projet", "utilisateurs", "plateformes", "etat", "contraintes", "livraison", "verification"].map(
    (step) => `/fr/assistant/${step}?preset=global-cart`,
  ),
  "/en/assistant/too-long?by=1200",
  "/fr/prompts?v=1&d=news&r=tokyo,dakar&o=paris&lg=100ms&s=content#uc=mots",
  "/fr/prompts?v=1&d=news",
  "/fr/rien",
];

test.describe("large text on a small screen", () => {
  test.use({ viewport: { width: 360, height: 740 }, allowedProblems: [/404/] });
  for (const path of kinds) {
    test(`nothing scrolls sideways on ${path}`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      for (const percent of [150, 200]) {
        await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), percent);
        expect([percent, await sticksOut(page)]).toEqual([percent, []]);
      }
    });
  }
});
