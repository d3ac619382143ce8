import type { Page } from "@playwright/test";
import { axeViolations } from "./support/axe";
import { open } from "./support/open";
import { expect, test } from "./support/test";

const filled = "preset=global-cart";
const pages = [
  "/fr",
  "/en/article",
  "/fr/mentions-legales",
  "/fr/scenarios/global-cart",
  "/fr/faits",
  "/en/facts/cloudflare-kv",
  ...["projet", "utilisateurs", "plateformes", "etat", "contraintes", "livraison", "verification"].map(
    (step) => `/fr/assistant/${step}?${filled}`,
  ),
  "/en/assistant/project",
  "/fr/assistant/etat",
  "/fr/prompts?v=1&d=news&r=tokyo,dakar&o=paris&lg=100ms&s=content#uc=mots",
  "/fr/prompts?v=99&d=nothing",
  "/en/prompts?v=1&d=game&r=tokyo&s=cart",
];

/** Opens a page with what comes after it: a step's preview. */
async function openWhole(page: Page, path: string): Promise<void> {
  await open(page, path);
  if (path.includes(`?${filled}`) && !path.includes("/verification"))
    await expect(page.locator("#preview")).toBeAttached();
}

/** Where a step may be left empty: a goal that is no number, words without their kind. */
async function answerBadly(page: Page) {
  const fields = page.locator('[name="goalMs"], [name="state.0.what"]');
  if ((await fields.count()) > 0) await fields.first().fill("vite");
}

test.describe("axe", () => {
  // The policy stands in security.spec.ts; axe itself has to be let in.
  test.use({ bypassCSP: true });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const path of pages) {
      test(`finds nothing on ${path} in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await openWhole(page, path);
        expect(await axeViolations(page)).toEqual([]);
      });
    }

    for (const step of ["projet", "utilisateurs", "etat"]) {
      test(`finds nothing on ${step} in error, in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await open(page, `/fr/assistant/${step}`);
        await answerBadly(page);
        await page.getByRole("button", { name: "Continuer" }).click();
        await expect(page.getByRole("alert").filter({ hasText: "Il y a un problème" })).toBeFocused();
        expect(await axeViolations(page)).toEqual([]);
      });
    }
  }

  for (const [path, colorScheme, title] of [
    ["/fr/scenarios/rien", "light", "Page introuvable"],
    ["/en/nothing/at/all", "dark", "Page not found"],
    ["/xx/prompts", "light", "Page introuvable"],
  ] as const) {
    test(`finds nothing on the 404 page ${path} in ${colorScheme}`, async ({ page, allowedProblems }) => {
      allowedProblems.push(/404/);
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      expect(await axeViolations(page)).toEqual([]);
    });
  }

  test("finds nothing on steps in error in English", async ({ page }) => {
    for (const step of ["project", "users", "state"]) {
      await open(page, `/en/assistant/${step}`);
      await answerBadly(page);
      await page.getByRole("button", { name: "Continue", exact: true }).click();
      await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeFocused();
      expect(await axeViolations(page)).toEqual([]);
    }
  });

  test("finds nothing on the check page of nothing, nor with a draft restored", async ({ page }) => {
    await open(page, "/fr/assistant/verification");
    await expect(page.getByRole("alert").filter({ hasText: "Il manque une réponse" })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await open(page, "/fr/assistant/projet?preset=global-cart");
    await expect(page).toHaveURL(/projet$/); // taken up, and stored before that
    await page.reload();
    await expect(page.getByText(/Brouillon restauré/)).toBeVisible();
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
      await openWhole(page, path);
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }

  test("nothing scrolls sideways with errors, an opened preview or a refused clipboard", async ({ page }) => {
    const width = () => page.evaluate(() => document.scrollingElement?.scrollWidth);
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await open(page, "/fr/assistant/projet");
    await page.getByRole("button", { name: "Continuer" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Il y a un problème" })).toBeFocused();
    expect(await width()).toBeLessThanOrEqual(320);
    await open(page, "/fr/assistant/etat?preset=global-cart");
    await page.getByRole("button", { name: "Aperçu du prompt" }).click();
    await expect(page.getByRole("complementary", { name: "Aperçu du prompt" }).locator("pre")).toBeVisible();
    expect(await width()).toBeLessThanOrEqual(320);
    await page.goto("/fr/scenarios/global-cart");
    await page.getByRole("button", { name: "Copier le prompt Pro" }).click();
    await expect(page.getByRole("textbox", { name: /Ctrl\+C/ })).toBeFocused();
    expect(await width()).toBeLessThanOrEqual(320);
  });

  test("a wide table scrolls inside its own named region, which the keyboard reaches", async ({ page }) => {
    await page.goto("/fr/faits/comparison");
    const region = page.getByRole("region", { name: "Limites des plateformes, tableau" });
    expect(await region.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
    await region.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => region.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
  });
});

test("the keyboard alone leads from the home page to a copied prompt, the focus always seen", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/fr");
  /** Tabs until the focus is where a predicate wants it; a keyboard has no other way. */
  const tabTo = async (wanted: string) => {
    for (let presses = 0; presses < 140; presses += 1) {
      if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted)) {
        const outline = () => page.evaluate(() => getComputedStyle(document.activeElement ?? document.body));
        const { outlineStyle, outlineWidth } = await outline();
        expect([wanted, outlineStyle, Number.parseFloat(outlineWidth) >= 2]).toEqual([wanted, "solid", true]);
        return;
      }
      await page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard never reached ${wanted}`);
  };
  const next = 'main form button[value="next"]:not([tabindex])';
  const arrive = async (title: string) => expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();

  await tabTo('main a[href="/fr/assistant/projet"]');
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/assistant\/projet$/);
  await expect(page.getByRole("heading", { level: 1, name: "Votre projet" })).toBeVisible();
  await tabTo('input[name="domain"]');
  await page.keyboard.press("Space");
  // A group of radios is one stop; the arrows choose within it.
  const domains = page.locator('input[name="domain"]');
  await page.keyboard.press("ArrowDown");
  await expect(domains.nth(1)).toBeChecked();
  await page.keyboard.press("ArrowUp");
  await expect(domains.nth(0)).toBeChecked();
  await tabTo(next);
  await page.keyboard.press("Enter");
  await arrive("Vos utilisateurs");
  await tabTo('input[role="combobox"]');
  await page.keyboard.type("tokyo");
  await expect(page.getByRole("option", { name: /^Tokyo/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Retirer Tokyo" })).toBeVisible();
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
  await arrive("Vos plateformes");
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
  await tabTo(".action-bar button.button");
  await page.keyboard.press("Enter");
  await expect.poll(async () => page.evaluate(() => navigator.clipboard.readText())).toContain("Tokyo");
});

test("pieces of state are added, moved and removed by keyboard, announced, with the focus kept", async ({ page }) => {
  await open(page, "/fr/assistant/etat");
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
  await expect(page).toHaveURL(/#content$/);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test("moving and removing pieces of state in English: the last one empties, the focus is never lost", async ({
  page,
}) => {
  await open(page, "/en/assistant/state");
  const kinds = page.getByLabel("Kind of data");
  await kinds.selectOption("cart");
  for (const [index, kind] of [
    [1, "session"],
    [2, "content"],
  ] as const) {
    await page.getByRole("button", { name: "Add a data item" }).press("Enter");
    await expect(kinds.nth(index)).toBeFocused();
    await kinds.nth(index).selectOption(kind);
  }
  // In the middle the same button can be pressed again; at an end the other one has the focus.
  await page.getByRole("button", { name: "Move data item 3 up" }).press("Enter");
  await expect(page.getByRole("button", { name: "Move data item 2 up" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Move data item 1 down" })).toBeFocused();
  await expect(page.getByText("Data item moved to position 1.")).toBeAttached();
  await expect(kinds.first()).toHaveValue("content");
  for (const left of [2, 1, 1]) {
    await page.getByRole("button", { name: "Remove data item 1" }).press("Enter");
    await expect(kinds).toHaveCount(left);
    await expect(kinds.first()).toBeFocused();
  }
  await expect(kinds.first()).toHaveValue("");
});

test("where colours are forced, choices, buttons and focus are still told apart", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "/fr/assistant/projet?preset=global-cart");
  const chosen = page.getByRole("radio", { name: "Commerce en ligne" });
  await expect(chosen).toBeChecked();
  // The browser draws its own radios in the system's colours; a drawn imitation would vanish.
  expect(await chosen.evaluate((radio) => getComputedStyle(radio).appearance)).not.toBe("none");
  const next = page.getByRole("button", { name: "Continuer" });
  expect(await next.evaluate((button) => getComputedStyle(button).borderTopStyle)).toBe("solid");
  await chosen.focus();
  await page.keyboard.press("ArrowDown");
  expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe(
    "solid",
  );
});

test("with reduced motion nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const path of ["/fr", "/fr/assistant/utilisateurs?preset=global-cart"]) {
    await open(page, path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .map((element) => ({ name: element.tagName, style: getComputedStyle(element) }))
        .filter(
          ({ style }) =>
            style.scrollBehavior === "smooth" ||
            style.animationName !== "none" ||
            /[1-9]/.test(style.transitionDuration),
        )
        .map(({ name }) => name),
    );
    expect(moving).toEqual([]);
  }
});

test("a printed result has both prompts and the link, and nothing to press", async ({ page }) => {
  await open(page, "/en/prompts?v=1&d=news&r=tokyo&o=paris&s=content");
  await page.emulateMedia({ media: "print" });
  for (const kind of ["pro", "basic"]) await expect(page.locator(`[data-prompt="${kind}"] pre`).first()).toBeVisible();
  await expect(page.getByText(/\/en\/prompts\?v=2&d=news/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Change the answers" })).toBeHidden();
  expect(await page.getByRole("button").filter({ visible: true }).allTextContents()).toEqual([]);
});

test("marks are underlined where colours are forced, and in print", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/fr/scenarios/global-cart");
  const decoration = () =>
    page
      .locator("pre mark")
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
  expect(await decoration()).toBe("underline");
  await page.emulateMedia({ forcedColors: "none", media: "print" });
  expect(await decoration()).toBe("underline");
  await expect(page.locator('[data-prompt="pro"] pre').first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Copier le prompt Pro" })).toBeHidden();
});
