import type { Page } from "@playwright/test";
import { wrapTexts } from "../tests/support/wrap-texts";
import { shownPrompt } from "./support/prompt";
import { expect, test } from "./support/test";

const secret = "SECRET-mangoustan-7";
const useCase = /Cas d’usage à évaluer/;
const draftKey = "architecte-edge:draft:v1";
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), draftKey);

/** Until the page's scripts answer for its fields. */
async function openStep(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator("main form button[type=button]").first()).toBeVisible();
}

test.describe("what the browser restores into fields", () => {
  test("three pieces of state are still three after Back from another site's page", async ({ page }) => {
    await openStep(page, "/fr/assistant/etat");
    for (const kind of ["cart", "session", "inventory"]) {
      if (kind !== "cart") await page.getByRole("button", { name: "Ajouter une donnée" }).click();
      await page.getByLabel("Nature de la donnée").last().selectOption(kind);
      await page
        .getByLabel(/Ce que c’est/)
        .last()
        .fill(`mots de ${kind}`);
    }
    await expect.poll(() => stored(page)).toContain("mots de inventory");
    await page.goto("/fr");
    await page.goBack();
    await expect(page.getByText("Brouillon restauré")).toBeVisible();
    await expect(page.getByLabel("Nature de la donnée")).toHaveCount(3);
    await expect(page.getByLabel(/Ce que c’est/).nth(2)).toHaveValue("mots de inventory");
    expect(await stored(page)).toContain("mots de session");
  });

  test("a newer answer beats the one that the fields remember", async ({ page, context }) => {
    await openStep(page, "/fr/assistant/projet");
    await page.getByLabel(useCase).fill("ancien");
    await expect.poll(() => stored(page)).toContain("ancien");
    await page.goto("/fr");
    const other = await context.newPage();
    await openStep(other, "/fr/assistant/projet");
    await other.getByLabel(useCase).fill("nouveau");
    await expect.poll(() => stored(other)).toContain("nouveau");
    await other.close();
    await page.goBack();
    await expect(page.getByText("Brouillon restauré")).toBeVisible();
    await expect(page.getByLabel(useCase)).toHaveValue("nouveau");
    expect(await stored(page)).toContain("nouveau");
  });
});

for (const fragment of ["xtor=RSS-1", "utm_source=lettre", "_=_", ":~:text=Votre", "contenu"]) {
  test(`#${fragment} is not ours: the draft stays, in the form and in storage`, async ({ page }) => {
    await openStep(page, "/fr/assistant/projet");
    await page.getByLabel(useCase).fill(secret);
    await expect.poll(() => stored(page)).toContain(secret);
    await page.goto("/fr/facts");
    await openStep(page, `/fr/assistant/projet#${fragment}`);
    await expect(page.getByText("Brouillon restauré")).toBeVisible();
    await expect(page.getByLabel(useCase)).toHaveValue(secret);
    expect(await stored(page)).toContain(secret);
  });
}

test("the reader's own draft outlives two scenarios adapted one after the other, and a reload", async ({ page }) => {
  await openStep(page, "/fr/assistant/projet");
  await page.getByLabel(useCase).fill(secret);
  await expect.poll(() => stored(page)).toContain(secret);
  for (const preset of ["global-cart", "live-video"]) {
    await openStep(page, `/fr/assistant/projet?preset=${preset}`);
    await expect(page.getByText(/Votre ancien brouillon est gardé/)).toBeVisible();
  }
  await page.reload();
  await page.getByRole("button", { name: "Reprendre l’autre brouillon" }).click();
  await expect(page.getByLabel(useCase)).toHaveValue(secret);
  await expect.poll(() => stored(page)).toContain(secret);
});

test("a page whose texts a translator has wrapped goes on working", async ({ page }) => {
  const translate = () => page.evaluate(wrapTexts);
  const next = page.getByRole("button", { name: "Continuer" });
  await openStep(page, "/fr/assistant/projet");
  await translate();
  await next.click();
  await expect(page.getByRole("alert").filter({ hasText: "Il y a un problème" })).toBeVisible();
  await translate();
  await page.getByRole("radio", { name: "Commerce en ligne" }).check();
  await page.getByRole("button", { name: "Remplir avec un exemple" }).click();
  await translate();
  await page.getByRole("button", { name: "Annuler" }).click();
  await next.click();
  await expect(page.getByRole("heading", { level: 1, name: "Vos utilisateurs" })).toBeVisible();
  await translate();
  const places = page.getByLabel(/^Ville, région, pays/);
  await places.fill("to");
  await places.press("Escape");
  await page.getByRole("checkbox", { name: "Tokyo" }).check();
  await page.getByLabel("Où tourne l’application aujourd’hui").fill("Paris");
  await translate();
  await places.fill("");
  await page.locator('[name="goalMs"]').fill("100");

  await openStep(page, "/fr/assistant/etat");
  await translate();
  // "Other" makes the words compulsory: the label changes; another kind brings its hint.
  const kind = page.getByLabel("Nature de la donnée");
  for (const id of ["other", "cart", "other", "session"]) await kind.first().selectOption(id);
  await translate();
  await page.getByRole("button", { name: "Ajouter une donnée" }).click();
  await expect(kind).toHaveCount(2);
  await translate();
  await page.getByRole("button", { name: "Retirer la donnée 1" }).click();
  await expect(kind).toHaveCount(1);
  await kind.selectOption("cart");
  await page.getByRole("button", { name: "Continuer" }).click();
  await expect(page).not.toHaveURL(/etat/);

  await page.goto("/fr/assistant/verification");
  await expect(page.locator("main select").first()).toHaveValue("e-commerce");
  await translate();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("what a form filler writes is stored as it is shown", async ({ page }) => {
  await openStep(page, "/fr/assistant/projet");
  await page.getByLabel(useCase).evaluate((field: HTMLInputElement, text) => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, secret);
  await page.getByRole("radio", { name: "Télésanté" }).evaluate((field: HTMLInputElement) => {
    field.checked = true;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect.poll(() => stored(page)).toContain(secret);
  await expect.poll(() => stored(page)).toContain('"domain":"telehealth"');
});

test("a part of a page that failed once is had on trying again", async ({ page, allowedProblems }) => {
  allowedProblems.push(/Failed to load resource|ChunkLoadError|Failed to load chunk/);
  await openStep(page, "/fr/assistant/livraison");
  await page.getByLabel(/Intégration et déploiement/).fill(secret);
  let blocked = true;
  await page.route("**/_next/static/chunks/**", (route) => (blocked ? route.abort() : route.continue()));
  await page.getByRole("button", { name: "Continuer" }).click();
  const retry = page.getByRole("button", { name: "Réessayer" });
  await expect(retry).toBeVisible();
  blocked = false;
  await retry.click();
  await expect(page.getByRole("heading", { level: 1, name: "Vérifiez vos réponses" })).toBeVisible();
  await expect(page.getByText(secret)).toBeVisible();
});

test("a part that comes after the page is asked for again, though the line never went", async ({
  page,
  allowedProblems,
}) => {
  allowedProblems.push(/Failed to load resource/);
  let blocked = false;
  await page.route("**/_next/static/chunks/**", (route) =>
    blocked ? route.fulfill({ status: 503, body: "" }) : route.continue(),
  );
  page.once("domcontentloaded", () => {
    blocked = true;
  });
  await page.goto("/fr/assistant/projet");
  const failed = page.waitForResponse((response) => response.status() === 503);
  await page.getByRole("radio", { name: "Commerce en ligne" }).check();
  await failed;
  blocked = false;
  await expect(page.getByRole("complementary", { name: "Aperçu du prompt" })).toContainText("commerce en ligne");
});

test("storage forbidden: one's own result is not called somebody else's", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  await openStep(page, "/fr/assistant/projet?v=1&d=news&r=paris&s=content");
  await page.getByLabel(useCase).fill(secret);
  for (let step = 0; step < 6; step += 1) {
    const path = new URL(page.url()).pathname;
    await page.getByRole("button", { name: "Continuer" }).click();
    await expect.poll(() => new URL(page.url()).pathname).not.toBe(path);
  }
  await page.getByRole("link", { name: "Générer les prompts" }).click();
  await expect.poll(() => shownPrompt(page, "pro")).toContain(secret);
  await expect(page.getByText("Vous avez ouvert un lien reçu")).toHaveCount(0);
});

test.describe("a new page", () => {
  const top = (page: Page) => page.evaluate(() => window.scrollY);

  test("of the wizard starts at its top, its heading focused", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openStep(page, "/fr/assistant/projet");
    await page.getByRole("radio", { name: "Commerce en ligne" }).check();
    await page.getByRole("button", { name: "Continuer" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Vos utilisateurs" })).toBeFocused();
    expect(await top(page)).toBe(0);
  });

  test("of prompts starts at its top with words in its link", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`/fr/assistant/verification?v=1&d=news&r=paris&s=content#uc=${secret}`);
    await expect(page.getByText(secret)).toBeVisible();
    await page.getByRole("link", { name: "Générer les prompts" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Vos prompts" })).toBeFocused();
    await expect.poll(() => shownPrompt(page, "pro")).toContain(secret);
    expect(await top(page)).toBe(0);
  });
});

test("a text over its limit is counted as it will be kept, kept whole and refused with its reason", async ({
  page,
}) => {
  await openStep(page, "/fr/assistant/contraintes");
  const words = page.getByLabel(/Autres contraintes impératives/);
  const lines = (count: number) => Array.from({ length: count }, () => "mot").join("\n"); // line ends are kept here
  await expect(page.getByText(/Il reste 1\s?000 caractères/).first()).toBeVisible(); // the counter comes after the page
  await words.fill(lines(100));
  await expect(page.getByText("Il reste 601 caractères").first()).toBeVisible();
  await words.fill(lines(300));
  await expect(page.getByText("199 caractères de trop").first()).toBeVisible();
  await page.getByRole("button", { name: "Continuer" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "caractères au plus" })).toBeVisible();
  await expect(words).toHaveValue(lines(300));
  await openStep(page, "/fr/assistant/projet");
  const long = "x".repeat(307);
  await page.getByLabel(useCase).fill(long);
  await expect(page.getByLabel(useCase)).toHaveValue(long);
  await expect(page.getByText("7 caractères de trop").first()).toBeVisible();
  await expect.poll(() => stored(page)).toContain(long);
});
