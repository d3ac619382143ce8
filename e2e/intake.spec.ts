import type { Page } from "@playwright/test";
import { axeViolations } from "./support/axe";
import { descriptions } from "./support/descriptions";
import { cutOff, sticksOut, unseen } from "./support/legible";
import { open } from "./support/open";
import { shownPrompt } from "./support/prompt";
import { expect, test } from "./support/test";

const words = {
  fr: {
    check: /\/fr\/assistant\/verification/,
    box: "Décrivez votre situation comme à un collègue",
    go: "Voir ce qui est compris",
    checkTitle: "Vérifiez vos réponses",
    generate: "Générer les prompts",
    copyPro: "Copier le prompt Pro",
    copied: "Copié",
    understood: "compris dans vos mots",
    tokyo: "Retirer Tokyo",
    back: "Remettre Tokyo",
    resume: "Reprendre mon brouillon",
    kept: "Un de vos brouillons est gardé ici.",
    adapt: "Adapter dans l’assistant",
    left: /Il reste/,
    line: "Le stock doit rester exact",
  },
  en: {
    check: /\/en\/assistant\/check/,
    box: "Describe your situation as you would to a colleague",
    go: "See what is understood",
    checkTitle: "Check your answers",
    generate: "Build the prompts",
    copyPro: "Copy the Pro prompt",
    copied: "Copied",
    understood: "understood from your words",
    tokyo: "Remove Tokyo",
    back: "Put back Tokyo",
    resume: "Go back to my draft",
    kept: "One of your drafts is kept here.",
    adapt: "Adapt in the assistant",
    left: /characters left/,
    line: "Stock must be exact",
  },
} as const;
type Words = (typeof words)[keyof typeof words];

const widths = [360, 1440];
const places = (page: Page) => page.locator('[data-row="places"]');

/** From an empty home to the check page: one click. */
async function describe(page: Page, locale: "fr" | "en", w: Words) {
  await page.getByLabel(w.box).fill(descriptions[locale]);
  await page.getByRole("button", { name: w.go }).click();
  await expect(page.getByRole("heading", { level: 1, name: w.checkTitle })).toBeVisible();
}

for (const locale of ["fr", "en"] as const) {
  const w = words[locale];

  for (const width of widths) {
    test.describe(`${locale} at ${width} px`, () => {
      test.use({ viewport: { width, height: 800 } });

      test("from an empty home to a copied Pro prompt: three clicks", async ({ page, context }) => {
        await context.grantPermissions(["clipboard-read", "clipboard-write"]);
        expect(descriptions[locale].length).toBeGreaterThanOrEqual(600);
        await open(page, `/${locale}`);
        await describe(page, locale, w);
        await expect(page).toHaveURL(w.check);
        const generate = page.getByRole("link", { name: w.generate });
        await expect(generate).toBeInViewport();
        await generate.click();
        await page.getByRole("button", { name: w.copyPro }).first().click();
        await expect(page.getByRole("button", { name: w.copied }).first()).toBeVisible();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        // Line for line, in the reader's own words.
        for (const line of descriptions[locale].split("\n").filter((each) => each !== "")) {
          expect(copied).toContain(line);
        }
      });

      test.describe("without JavaScript", () => {
        test.use({ javaScriptEnabled: false });
        test("from an empty home to a Pro prompt to select: two clicks", async ({ page }) => {
          await page.goto(`/${locale}`);
          await describe(page, locale, w);
          await expect(places(page)).toContainText("Tokyo");
          await expect(places(page)).toContainText(w.understood);
          await page.getByRole("link", { name: w.generate }).click();
          await expect(page.locator('[data-prompt="pro"] pre').first()).toBeVisible();
          await expect.poll(() => shownPrompt(page, "pro")).toContain(w.line);
        });
      });
    });
  }

  test(`${locale}: the hub shows what was understood, and what is removed stays removed`, async ({ page }) => {
    await open(page, `/${locale}`);
    await describe(page, locale, w);
    await expect(places(page)).toContainText("Tokyo");
    await expect(places(page)).toContainText(w.understood);
    await page.getByRole("button", { name: w.tokyo, exact: true }).click();
    await expect(places(page)).not.toContainText("Tokyo");
    await expect(page.locator(":focus")).toHaveAttribute("data-removal");
    await page.waitForFunction(() => localStorage.getItem("architecte-edge:draft:v1")?.includes("places:tokyo"));
    await page.reload();
    await expect(places(page)).toContainText(/Singap/);
    await expect(places(page)).not.toContainText("Tokyo");
    await page.getByRole("button", { name: w.back, exact: true }).click();
    await expect(places(page)).toContainText("Tokyo");
  });

  test(`${locale}: a preset adapted lands on the check page, and is changed there`, async ({ page }) => {
    await open(page, `/${locale}/scenarios/global-cart`);
    await page.getByRole("link", { name: w.adapt }).click();
    await expect(page.getByRole("heading", { level: 1, name: w.checkTitle })).toBeVisible();
    // One answer changed where it stands: three actions in all.
    const residency = page.locator('[data-row="residency"]').getByRole("combobox");
    await residency.focus();
    await residency.selectOption("eu");
    await expect(residency).toHaveValue("eu");
    await expect(residency).toBeFocused();
    await page.getByRole("link", { name: w.generate }).click();
    await expect(page.locator('[data-prompt="pro"] pre').first()).toBeVisible();
  });

  test(`${locale}: the box counts, keeps what is typed, and leads back to the draft`, async ({ page }) => {
    await open(page, `/${locale}`);
    const box = page.getByLabel(w.box);
    await box.fill(descriptions[locale]);
    await expect(page.getByText(w.left).first()).toBeVisible();
    await page.reload();
    await expect(box).toHaveValue(descriptions[locale]);
    await page.getByRole("button", { name: w.go }).click();
    await expect(page.getByRole("heading", { level: 1, name: w.checkTitle })).toBeVisible();
    await expect(places(page)).toContainText("Tokyo");
    // Another description is another case; the first is kept beside.
    await open(page, `/${locale}`);
    await expect(page.getByRole("link", { name: w.resume })).toBeVisible();
    await box.fill(`${descriptions[locale]} !`);
    await page.getByRole("button", { name: w.go }).click();
    await expect(page.getByText(w.kept)).toBeVisible();
  });
}

test("by keyboard alone: at most 60 keys from an empty home to a copied Pro prompt", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const w = words.fr;
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  /** Goes on to the control of that name, as its label or its text says. */
  const tabTo = async (name: string): Promise<void> => {
    const isThere = () =>
      page.evaluate((wanted) => {
        const { activeElement: element } = document;
        const labels = element instanceof HTMLTextAreaElement ? [...element.labels] : [];
        const isControl = element !== null && element.matches("a, button, textarea");
        return isControl && [element, ...labels].some((each) => each.textContent?.includes(wanted));
      }, name);
    await press("Tab");
    if (keys < 100 && !(await isThere())) await tabTo(name);
  };
  await open(page, "/fr");
  await tabTo(w.box);
  keys += 1; // pasting
  await page.keyboard.insertText(descriptions.fr);
  await tabTo(w.go);
  await press("Enter");
  await expect(page.getByRole("link", { name: w.generate })).toBeVisible();
  await tabTo(w.generate);
  await press("Enter");
  // Until the words of the link are read there is nothing to copy, and Tab passes the button by.
  await expect(page.getByRole("button", { name: w.copyPro }).first()).toBeEnabled();
  await tabTo(w.copyPro);
  await press("Enter");
  await expect(page.getByRole("button", { name: w.copied }).first()).toBeVisible();
  expect(keys).toBeLessThanOrEqual(60);
});

const finds = (page: Page) => page.getByRole("listbox", { name: "Lieux proposés" }).first().getByRole("option");

/** Through every page of the intake, on a phone; each is judged with what can be opened on it open. */
async function walk(page: Page, judge: (name: string) => Promise<void>) {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "/fr");
  await page.getByLabel(words.fr.box).fill(descriptions.fr);
  await judge("home");
  await page.getByRole("button", { name: words.fr.go }).click();
  await expect(places(page)).toContainText("Tokyo");
  await expect(page.getByRole("region", { name: "Tensions entre vos réponses" })).toContainText("UE/EEE");
  // What a change did is named: a fact or two at once, more behind their number.
  const effect = page.getByRole("status").filter({ hasText: "Effet du dernier changement" });
  await page.getByRole("button", { name: "Retirer Ruby on Rails", exact: true }).click();
  await expect(effect.getByText(/^Fait (ajouté|retiré)\u00a0: /).first()).toBeVisible();
  await page.getByRole("button", { name: "Retirer Dans l’UE/EEE" }).click();
  await expect(effect.getByText(/^Tension levée\u00a0: Données à garder dans l’UE/)).toBeVisible();
  await effect.getByText(/^\d+ faits changent/).click();
  await expect(effect.getByText(/^Fait ajouté\u00a0: /).first()).toBeVisible();
  await judge("check page");
  await places(page).getByRole("link").click();
  const field = page.getByRole("combobox", { name: /^Ville, région, pays/ });
  await field.pressSequentially("asie");
  await expect(finds(page).nth(1)).toBeVisible();
  await field.press("ArrowDown");
  await judge("open picker");
  await field.press("Enter");
  await expect(page.getByRole("list", { name: "Lieux choisis" }).getByRole("button")).toHaveCount(1);
  await judge("users");
  await open(page, "/fr/assistant/lieux");
  await judge("list of places");
}

test("at 200 % text nothing of the intake is cut or sticks out, and the hub names what a change did", async ({
  page,
}) => {
  await page.addInitScript(() =>
    addEventListener("DOMContentLoaded", () => (document.documentElement.style.fontSize = "200%")),
  );
  await walk(page, async (name) => {
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
    expect([name, ...(await sticksOut(page)), ...(await cutOff(page))]).toEqual([name]);
    // A word that may break anywhere must not stand letter below letter.
    const menu = await page.getByRole("button", { name: "Menu" }).boundingBox();
    expect(menu?.width).toBeGreaterThan(menu?.height ?? 0);
  });
});

test("where colours are forced, every control of the intake is seen and told from words", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await walk(page, async (name) => {
    expect([name, ...(await unseen(page))]).toEqual([name]);
    if (name !== "open picker") return;
    const outlines = finds(page).evaluateAll((options) =>
      options.map((option) => getComputedStyle(option).outlineStyle),
    );
    // The first option is taken by Enter at once, the arrow led on to the second.
    expect((await outlines).map((style) => style !== "none").slice(0, 3)).toEqual([false, true, false]);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a recognised thing is removed and put back by links", async ({ page }) => {
    await page.goto("/fr");
    await describe(page, "fr", words.fr);
    await page.getByRole("link", { name: "Retirer Tokyo", exact: true }).click();
    await expect(places(page)).not.toContainText("Tokyo");
    await page.getByRole("link", { name: "Remettre Tokyo", exact: true }).click();
    await expect(places(page)).toContainText("Tokyo");
  });

  test("a description too short says on the check page what is needed", async ({ page }) => {
    await page.goto("/fr");
    await page.getByRole("button", { name: words.fr.go }).click();
    await expect(page.getByRole("alert")).toContainText("40 caractères");
  });
});

test("recognition is loaded once there are words, and not before", async ({ page }) => {
  /** Stands in the lists of recognition and nowhere else. */
  const mark = "comme bus";
  const scripts = new Set<string>();
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.add(request.url());
  });
  // Asked for apart: a page that was left no longer has what it loaded.
  const isLoaded = async () => {
    const texts = await Promise.all([...scripts].map(async (url) => (await page.request.get(url)).text()));
    return texts.some((text) => text.includes(mark));
  };
  await open(page, "/fr");
  await open(page, "/fr/assistant/verification");
  // What is missing is said by what comes after the page: recognition would have come along.
  await expect(page.getByRole("alert").filter({ hasText: "Il manque une réponse" })).toBeVisible();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(scripts.size).toBeGreaterThan(0);
  expect(await isLoaded()).toBe(false);
  await open(page, "/fr");
  await describe(page, "fr", words.fr);
  await expect(places(page)).toContainText("Tokyo");
  expect(await isLoaded()).toBe(true);
});

test.describe("axe", () => {
  test.use({ bypassCSP: true });
  for (const width of [320, 1440]) {
    test(`finds nothing on home and on the check page of a description at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, "/fr");
      expect(await axeViolations(page)).toEqual([]);
      await describe(page, "fr", words.fr);
      await expect(places(page)).toContainText("Tokyo");
      expect(await axeViolations(page)).toEqual([]);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(wider).toBe(false);
    });
  }
});
