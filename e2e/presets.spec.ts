import { open } from "./support/open";
import { shownPrompt } from "./support/prompt";
import { expect, test } from "./support/test";

for (const { locale, copyPro, copied } of [
  { locale: "fr", copyPro: "Copier le prompt Pro", copied: "Copié" },
  { locale: "en", copyPro: "Copy the Pro prompt", copied: "Copied" },
]) {
  test(`${locale}: a preset's Pro prompt is copied in two clicks`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`/${locale}`);
    await page.locator("#scenarios ~ ul a").first().click();
    await page.waitForURL(/\/scenarios\/global-cart$/);
    await page.getByRole("button", { name: copyPro }).click();
    await expect(page.getByRole("button", { name: copied, exact: true })).toBeVisible();
    const clipboard = await page.evaluate(() => navigator.clipboard.readText());
    expect(clipboard).toBe(await shownPrompt(page, "pro"));
    expect(clipboard.length).toBeGreaterThan(4_000);
  });
}

test("each format shown is the one copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/fr/scenarios/live-sport");
  const pro = page.locator('[data-prompt="pro"]');
  for (const [format, start] of [
    ["Markdown", "## Rôle (Role)"],
    ["Texte", "RÔLE (ROLE)"],
    ["Balises XML", "<role>"],
  ] as const) {
    await page.getByRole("button", { name: /^Format/ }).click();
    await page.getByRole("radio", { name: format }).check();
    await page.keyboard.press("Escape");
    await expect(pro.locator('pre[data-section="role"]')).toContainText(start);
    await page.getByRole("button", { name: /Copier le prompt Pro|Copié/ }).click();
    await expect
      .poll(async () => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(await shownPrompt(page, "pro"));
  }
});

test("one part and one follow-up are copied alone", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/en/scenarios/fintech-api");
  await page.getByRole("button", { name: "Copy this part: Warning" }).first().click();
  const warning = await page.locator('[data-prompt="pro"] pre[data-section="warning"]').textContent();
  await expect.poll(async () => page.evaluate(() => navigator.clipboard.readText())).toBe(warning);

  await page.getByRole("link", { name: "Follow-ups" }).click();
  await page.locator('[data-follow-up="adr"] summary').click();
  await page.getByRole("button", { name: /Copy the prompt “Architecture decision record/ }).click();
  const adr = await page.locator('[data-follow-up="adr"] pre').textContent();
  await expect.poll(async () => page.evaluate(() => navigator.clipboard.readText())).toBe(adr);
  expect(adr?.length).toBeLessThanOrEqual(1_200);
});

test("a refused clipboard leaves the text selected, with the keys to press", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new DOMException("refused", "NotAllowedError")) },
    });
  });
  await page.goto("/fr/scenarios/global-cart");
  await page.getByRole("button", { name: "Copier le prompt Pro" }).click();
  const field = page.getByRole("textbox", { name: /Ctrl\+C/ });
  await expect(field).toBeFocused();
  const text = await shownPrompt(page, "pro");
  await expect(field).toHaveValue(text);
  expect(
    await field.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd)),
  ).toBe(text);
  await page.getByRole("button", { name: "Fermer" }).click();
  await expect(page.getByRole("button", { name: "Copier le prompt Pro" })).toBeFocused();
});

test("on a small screen the text to copy takes the width, and the button stays beside sharing without it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new DOMException("refused", "NotAllowedError")) },
    });
  });
  await open(page, "/fr/scenarios/global-cart");
  const copy = page.getByRole("button", { name: "Copier le prompt Pro" });
  const top = async (name: string) => (await page.getByRole("button", { name }).boundingBox())?.y;
  expect(await top("Partager")).toBe((await copy.boundingBox())?.y);
  await copy.click();
  const text = page.getByRole("textbox", { name: /^Texte à copier/ });
  await expect(text).toBeFocused();
  expect((await text.boundingBox())?.width).toBeGreaterThan(290);
});

test("a missing clipboard is handled like a refused one", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.goto("/en/scenarios/global-cart");
  await page.getByRole("link", { name: "Basic", exact: true }).click();
  await page.getByRole("button", { name: "Copy the Basic prompt" }).click();
  await expect(page.getByRole("textbox", { name: /Ctrl\+C/ })).toBeFocused();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a preset's prompts are in the page, and no dead button is", async ({ page }) => {
    await page.goto("/fr/scenarios/telehealth-eea");
    await expect(page.locator('[data-prompt="pro"] pre').first()).toBeVisible();
    expect((await shownPrompt(page, "pro")).length).toBeGreaterThan(4_000);
    await expect(page.getByRole("button", { name: "Copier le prompt Pro" })).toBeHidden();
  });
});

test("a preset page names itself, its languages and its preview", async ({ page, request }) => {
  await page.goto("/fr/scenarios/global-cart");
  await expect(page).toHaveTitle(/Panier mondial/);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/fr\/scenarios\/global-cart$/);
  await expect(page.locator('link[rel="alternate"][hreflang="en"]')).toHaveAttribute(
    "href",
    /\/en\/scenarios\/global-cart$/,
  );
  const image = await page.locator('meta[property="og:image"]').getAttribute("content");
  const answer = await request.get(new URL(image ?? "").pathname);
  expect(answer.headers()["content-type"]).toBe("image/png");
  const markdown = await request.get("/p/global-cart.md");
  expect(await markdown.text()).toContain("## Rôle (Role)");
});
