import type { Page } from "@playwright/test";
import { shownPrompt } from "./support/prompt";
import { expect, test } from "./support/test";

const words = "SECRET-mangue-31";
const link = `/fr/prompts?v=1&d=news&r=tokyo&o=paris&s=content#uc=${words}`;

/** The link as the page offers it to others. */
const shareLink = (page: Page) => page.locator("#share-link").inputValue();

async function openWithWords(page: Page) {
  await page.goto(link);
  await expect.poll(() => shownPrompt(page, "pro")).toContain(words);
}

test("the skip link moves the focus and leaves a link's words where they are", async ({ page }) => {
  await openWithWords(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`#uc=${words}$`));
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  await expect.poll(() => shownPrompt(page, "pro")).toContain(words);
  expect(await shareLink(page)).toContain(words);
});

test("the other language's link holds the words, for whoever opens it in a new tab", async ({ page, context }) => {
  await openWithWords(page);
  const other = page.getByRole("link", { name: "English", exact: true });
  await expect(other).toHaveAttribute("href", new RegExp(`^/en/prompts\\?.*#uc=${words}$`));
  const [opened] = await Promise.all([context.waitForEvent("page"), other.click({ button: "middle" })]);
  await expect(opened.getByRole("heading", { level: 1, name: "Prompts received" })).toBeVisible();
  await expect.poll(() => shownPrompt(opened, "pro")).toContain(words);
});

test("without words the skip link names its place in the address, as it always did", async ({ page }) => {
  await page.goto("/fr");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/fr#content$/);
  await expect(page.locator("main")).toBeFocused();
});

test("the header's anchors lead to their place every time, and Back finds the page again", async ({ page }) => {
  await page.goto("/fr");
  const header = page.getByRole("banner");
  const isAt = (id: string) =>
    expect
      .poll(() =>
        page.evaluate((name) => Math.abs(document.getElementById(name)?.getBoundingClientRect().top ?? 999), id),
      )
      .toBeLessThan(60);
  for (const [name, id] of [
    ["Scénarios", "scenarios"],
    ["Scénarios", "scenarios"],
  ] as const) {
    await page.evaluate(() => window.scrollTo(0, 0));
    await header.getByRole("link", { name }).click();
    await isAt(id);
    await expect(page).toHaveURL(new RegExp(`/fr#${id}$`));
  }
  await page.getByRole("link", { name: "Panier mondial" }).last().click();
  await expect(page).toHaveURL(/\/scenarios\/global-cart$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/fr#scenarios$/);
  await expect(page.getByRole("heading", { level: 2, name: "Dix scénarios complets" })).toBeVisible();
});

test("an anchor from when ids were French, or the article stood at home, still leads to its place", async ({
  page,
}) => {
  await page.goto("/fr#article-anatomie");
  await expect(page).toHaveURL(/\/fr\/article#article-anatomy$/);
  await page.goto("/fr/faits#textes");
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  await expect(page.locator("#regulations")).toBeInViewport();
});

test("a domain of one's own, whose words are behind the #, gives prompts", async ({ page }) => {
  await page.goto(`/fr/prompts?v=1&d=other&r=tokyo&o=paris&s=content#at=${words}`);
  await expect(page.getByRole("heading", { level: 1, name: "Prompts reçus" })).toBeVisible();
  await expect.poll(() => shownPrompt(page, "pro")).toContain(words);
  expect(await shareLink(page)).toContain(words);
  await expect(page.getByText("ne suffit pas")).toHaveCount(0);
});

test("a state of one's own, whose words are behind the #, gives prompts", async ({ page }) => {
  await page.goto(`/en/prompts?v=1&d=news&r=tokyo&o=paris&s=other#w0=${words}`);
  await expect.poll(() => shownPrompt(page, "pro")).toContain(words);
  expect(await shareLink(page)).toContain(words);
});

test("a link that is not enough even with its words keeps them on the way on", async ({ page }) => {
  await page.goto(`/fr/prompts?v=1&d=other&o=paris#at=${words}&uc=panier`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("ne suffit pas");
  await expect(page.getByText(/un lieu d’utilisateurs ou une donnée à gérer/)).toBeVisible();
  await page.getByRole("link", { name: "Compléter dans l’assistant" }).click();
  for (const step of ["L’état à gérer", "Vos utilisateurs"]) {
    await expect(page.getByRole("heading", { level: 1, name: step })).toBeVisible();
    await page.getByRole("link", { name: "Retour" }).click();
  }
  await expect(page.locator('[name="appType"]')).toHaveValue(words);
  await expect(page.locator('[name="useCase"]')).toHaveValue("panier");
});

test("a link that is longer than programs like says so", async ({ page }) => {
  await openWithWords(page);
  await expect(page.getByText(/messageries le coupent/)).toHaveCount(0);
  await page.goto(
    `/fr/prompts?v=1&d=news&r=tokyo&s=content#hc=${encodeURIComponent("délai ".repeat(80))}&uc=${encodeURIComponent("é".repeat(150))}&cs=${encodeURIComponent("日本".repeat(40))}`,
  );
  await page.getByRole("button", { name: "Partager" }).click();
  await expect(page.getByText(/Ce lien compte 2[\s\u202f]\d{3} caractères/)).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a link that is not enough says so, and its words in the query go along", async ({ page }) => {
    await page.goto("/fr/prompts?v=1&d=news&uc=panier");
    await expect(page.getByRole("heading", { level: 1, name: /ne suffit pas/ })).toBeVisible();
    await page.getByRole("link", { name: "Compléter dans l’assistant" }).click();
    await expect(page).toHaveURL(/\/assistant\/etat\?.*uc=panier/);
  });

  test("more text than an address holds: said by how much", async ({ page }) => {
    // The fields that take words, as full as they may be.
    await page.goto("/fr/assistant/projet?v=1&d=news&r=tokyo&s=content");
    const long: Record<string, number> = { appType: 160, useCase: 160, currentStack: 300 };
    for (const [name, characters] of Object.entries(long))
      await page.locator(`[name="${name}"]`).fill("カ".repeat(characters));
    await page.locator("main form button[value=next]").last().click();
    await expect(page).toHaveURL(/\/assistant\/utilisateurs/);
    await page.goto(page.url().replace("/utilisateurs", "/contraintes"));
    await page.locator('textarea[name="hardConstraints"]').fill("カ".repeat(500));
    await page.locator("main form button[value=next]").last().click();
    await expect(page.getByRole("heading", { level: 1, name: /Trop de texte/ })).toBeVisible();
    await expect(page.getByText(/Il y en a [\d\s\u202f]+ de trop/)).toBeVisible();
    await page.goBack();
    await expect(page.locator('textarea[name="hardConstraints"]')).toHaveValue("カ".repeat(500));
  });
});
