import { axeViolations } from "./support/axe";
import { expect, test } from "./support/test";

const filled = "preset=global-cart";
const pages = [
  "/fr",
  "/en",
  "/fr/scenarios/global-cart",
  "/fr/faits",
  "/en/facts?platform=cloudflare-kv",
  ...["projet", "utilisateurs", "plateformes", "etat", "contraintes", "livraison", "verification"].map((step) => `/fr/assistant/${step}?${filled}`),
  "/en/assistant/project",
  "/fr/assistant/etat",
  "/fr/prompts?v=1&d=news&r=tokyo,dakar&o=paris&lg=100ms&s=content#uc=mots",
  "/fr/prompts?v=99&d=nothing",
];

test.describe("axe", () => {
  // The policy stands in security.spec.ts; axe itself has to be let in.
  test.use({ bypassCSP: true });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const path of pages) {
      test(`finds nothing on ${path} in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(path, { waitUntil: "networkidle" });
        expect(await axeViolations(page)).toEqual([]);
      });
    }

    for (const step of ["projet", "utilisateurs", "etat"]) {
      test(`finds nothing on ${step} in error, in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(`/fr/assistant/${step}`, { waitUntil: "networkidle" });
        await page.getByRole("button", { name: "Continuer" }).click();
        await expect(page.getByRole("alert").filter({ hasText: "Il y a un problème" })).toBeFocused();
        expect(await axeViolations(page)).toEqual([]);
      });
    }
  }

  test("finds nothing on the 404 page", async ({ page, allowedProblems }) => {
    allowedProblems.push(/404/);
    await page.goto("/fr/rien");
    expect(await axeViolations(page)).toEqual([]);
  });

  test("finds nothing where the clipboard is refused", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.goto("/fr/scenarios/global-cart");
    await page.getByRole("button", { name: "Copier le prompt Pro" }).click();
    await expect(page.getByRole("textbox", { name: /Ctrl\+C/ })).toBeFocused();
    expect(await axeViolations(page)).toEqual([]);
  });
});

test.describe("320 px wide, which is 1,280 px at 400 %", () => {
  test.use({ viewport: { width: 320, height: 800 } });
  for (const path of pages) {
    test(`nothing scrolls sideways on ${path}`, async ({ page }) => {
      await page.goto(path, { waitUntil: "networkidle" });
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
});

test("the keyboard alone leads from the first step to a copied prompt", async ({ page, context }) => {
  test.setTimeout(90_000); // some three hundred key presses
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/fr/assistant/projet", { waitUntil: "networkidle" });
  /** Tabs until the focus is where a predicate wants it; a keyboard has no other way. */
  const tabTo = async (wanted: string) => {
    for (let presses = 0; presses < 140; presses += 1) {
      if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard never reached ${wanted}`);
  };
  const next = 'main form button[value="next"]:not([tabindex])';
  const arrive = async (title: string) => expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();

  await tabTo('input[name="domain"]');
  await page.keyboard.press("Space");
  expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).not.toBe("none");
  await tabTo(next);
  await page.keyboard.press("Enter");
  await arrive("Vos utilisateurs");
  await tabTo('input[name="targetRegions"][value="tokyo"]');
  await page.keyboard.press("Space");
  await tabTo(next);
  await page.keyboard.press("Enter");
  await arrive("Vos plateformes");
  await tabTo(next);
  await page.keyboard.press("Enter");
  await arrive("L’état à gérer");
  await tabTo('select[name="state.0.kind"]');
  await page.keyboard.type("Panier");
  await expect(page.locator('select[name="state.0.kind"]')).toHaveValue("cart");
  await tabTo(next);
  await page.keyboard.press("Enter");
  await arrive("Vos contraintes");
  await tabTo(next);
  await page.keyboard.press("Enter");
  await arrive("La livraison");
  await tabTo(next);
  await page.keyboard.press("Enter");
  await arrive("Vérifiez vos réponses");
  await tabTo("main a.button");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/prompts\?/);
  await expect(page.getByRole("button", { name: "Copier le prompt Pro" })).toBeVisible();
  await tabTo('[data-prompt="pro"] button.button');
  await page.keyboard.press("Enter");
  await expect.poll(async () => page.evaluate(() => navigator.clipboard.readText())).toContain("Tokyo");
});

test("pieces of state are added, moved and removed by keyboard, announced, with the focus kept", async ({ page }) => {
  await page.goto("/fr/assistant/etat", { waitUntil: "networkidle" });
  await page.getByLabel("Nature de la donnée").selectOption("cart");
  await page.getByRole("button", { name: "Ajouter une donnée" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator('select[name="state.1.kind"]')).toBeFocused();
  await expect(page.getByText("Donnée 2 ajoutée.")).toBeAttached();
  await page.locator('select[name="state.1.kind"]').selectOption("session");
  await page.getByRole("button", { name: "Monter la donnée 2" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator('select[name="state.0.kind"]')).toHaveValue("session");
  await expect(page.getByRole("button", { name: "Descendre la donnée 1" })).toBeFocused();
  await page.getByRole("button", { name: "Retirer la donnée 1" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator('select[name="state.0.kind"]')).toHaveValue("cart");
  await expect(page.locator('select[name="state.0.kind"]')).toBeFocused();
});

test("the first Tab offers to skip to the content", async ({ page }) => {
  await page.goto("/fr");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Aller au contenu" });
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#contenu$/);
});

test("marks are underlined where colours are forced, and in print", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/fr/scenarios/global-cart");
  const decoration = () => page.locator("pre mark").first().evaluate((mark) => getComputedStyle(mark).textDecorationLine);
  expect(await decoration()).toBe("underline");
  await page.emulateMedia({ forcedColors: "none", media: "print" });
  expect(await decoration()).toBe("underline");
  await expect(page.locator('[data-prompt="pro"] pre').first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Copier le prompt Pro" })).toBeHidden();
});
