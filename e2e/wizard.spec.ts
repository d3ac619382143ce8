import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { shownPrompt } from "./support/prompt";

const words = {
  fr: {
    steps: ["Votre projet", "Vos utilisateurs", "L’état à gérer", "Vos contraintes", "Vos plateformes", "La livraison"],
    paths: ["projet", "utilisateurs", "etat", "contraintes", "plateformes", "livraison"],
    check: "verification",
    start: "Commencer",
    domain: "Commerce en ligne",
    useCase: /Cas d’usage à évaluer/,
    regions: ["Tokyo", "São Paulo"],
    origin: "Où tourne l’application aujourd’hui",
    goal: /Objectif de latence/,
    platform: "Cloudflare Workers",
    kind: "Nature de la donnée",
    cart: "Panier",
    hard: /Autres contraintes impératives/,
    ci: /Intégration et déploiement/,
    next: "Continuer",
    generate: "Générer les prompts",
    copyPro: "Copier le prompt Pro",
    copied: "Copié",
    other: "English",
    useCaseLabel: "Cas d’usage",
    problem: "Il y a un problème",
    needDomain: /choisissez le domaine de l’application/,
    platforms: /^Plateformes edge autorisées/,
    restored: /Brouillon restauré/,
    switched: /les vôtres restent comme vous les avez écrits/,
    local: /le serveur ne répond pas/,
    received: "Vous avez ouvert un lien reçu",
  },
  en: {
    steps: ["Your project", "Your users", "The state to manage", "Your constraints", "Your platforms", "Delivery"],
    paths: ["project", "users", "state", "constraints", "platforms", "delivery"],
    check: "check",
    start: "Start",
    domain: "E-commerce",
    useCase: /Use case to assess/,
    regions: ["Tokyo", "São Paulo"],
    origin: "Where does the application run today",
    goal: /Latency goal/,
    platform: "Cloudflare Workers",
    kind: "Kind of data",
    cart: "Cart",
    hard: /Other hard constraints/,
    ci: /Continuous integration/,
    next: "Continue",
    generate: "Build the prompts",
    copyPro: "Copy the Pro prompt",
    copied: "Copied",
    other: "Français",
    useCaseLabel: "Use case",
    problem: "There is a problem",
    needDomain: /choose the domain of the application/,
    platforms: /^Authorised edge platforms/,
    restored: /Draft restored/,
    switched: /yours stay as you wrote them/,
    local: /the server is not responding/,
    received: "You opened a link you received",
  },
} as const;

type Words = (typeof words)[keyof typeof words];
const secret = "SECRET-quiz-7319 <b>& panier";

async function arriveAt(page: Page, w: Words, index: number) {
  await expect(page.getByRole("heading", { level: 1, name: w.steps[index] })).toBeVisible();
}

/** From a blank form to the check page, typing as a person would. */
async function fillWizard(page: Page, w: Words) {
  const next = page.getByRole("button", { name: w.next });
  await arriveAt(page, w, 0);
  await page.getByRole("radio", { name: w.domain }).check();
  await page.getByLabel(w.useCase).fill(secret);
  await next.click();
  await arriveAt(page, w, 1);
  for (const region of w.regions) await page.getByRole("checkbox", { name: region }).check();
  await page.getByLabel(w.origin).fill("Paris");
  await page.getByLabel(w.goal).fill("100");
  await next.click();
  await arriveAt(page, w, 2);
  await page.getByLabel(w.kind).selectOption("cart");
  await next.click();
  await arriveAt(page, w, 3);
  await page.getByLabel(w.hard).fill("Budget 2 000 € & pas de JVM");
  await next.click();
  await arriveAt(page, w, 4);
  await page.getByRole("group", { name: w.platforms }).getByRole("checkbox", { name: w.platform }).check();
  await next.click();
  await arriveAt(page, w, 5);
  await page.getByLabel(w.ci).fill("GitHub Actions");
  await next.click();
  await page.waitForURL(new RegExp(`/assistant/${w.check}$`));
}

for (const locale of ["fr", "en"] as const) {
  const w = words[locale];

  test(`${locale}: from a blank form to a copied Pro prompt, and a colleague's equal one`, async ({
    page,
    context,
    browser,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const requested: string[] = [];
    page.on("request", (request) => requested.push(request.url()));
    await page.goto(`/${locale}`);
    await page.getByRole("link", { name: w.start }).first().click();
    await fillWizard(page, w);
    await page.getByRole("link", { name: w.generate }).click();
    await page.waitForURL(/\/prompts\?/);
    await expect(page.locator('[data-prompt="pro"] pre[data-section="context"]')).toContainText(
      "SECRET-quiz-7319 &lt;b>& panier",
    );
    await page.getByRole("button", { name: w.copyPro }).click();
    await expect(page.getByRole("button", { name: w.copied, exact: true })).toBeVisible();
    const shown = await shownPrompt(page, "pro");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    expect(shown).toContain("GitHub Actions");
    expect(shown.length).toBeLessThanOrEqual(12_000);
    expect(requested.filter((url) => /SECRET|quiz|JVM/.test(decodeURIComponent(url.split("#")[0] ?? "")))).toEqual([]);

    const link = await page.locator("#share-link").inputValue();
    const colleague = await browser.newContext();
    const theirs = await colleague.newPage();
    await theirs.goto(link);
    await expect(theirs.getByRole("heading", { name: w.received })).toBeVisible();
    await expect.poll(() => shownPrompt(theirs, "pro")).toBe(shown);
    await expect.poll(() => shownPrompt(theirs, "basic")).toBe(await shownPrompt(page, "basic"));
    await colleague.close();
  });

  test(`${locale}: an empty step says what to do, first in the page and linked to the field`, async ({ page }) => {
    await page.goto(`/${locale}/assistant/${w.paths[0]}`);
    await page.getByRole("button", { name: w.next }).click();
    const summary = page.getByRole("alert").filter({ hasText: w.problem });
    await expect(summary).toBeFocused();
    await expect(page).toHaveTitle(/^(Erreur|Error)/);
    const link = summary.getByRole("link", { name: w.needDomain });
    await link.click();
    await expect(page.getByRole("radio", { name: w.domain })).toBeFocused();
    await page.getByRole("radio", { name: w.domain }).check();
    await page.getByRole("button", { name: w.next }).click();
    await arriveAt(page, w, 1);
    await expect(page).not.toHaveTitle(/^(Erreur|Error)/);
  });

  test(`${locale}: Back, Forward and reload lose nothing`, async ({ page }) => {
    await page.goto(`/${locale}/assistant/${w.paths[0]}`);
    await page.getByRole("radio", { name: w.domain }).check();
    await page.getByLabel(w.useCase).fill(secret);
    await page.getByRole("button", { name: w.next }).click();
    await arriveAt(page, w, 1);
    await page.getByRole("checkbox", { name: "Tokyo" }).check();
    await page.goBack();
    await arriveAt(page, w, 0);
    await expect(page.getByLabel(w.useCase)).toHaveValue(secret);
    await page.goForward();
    await arriveAt(page, w, 1);
    await expect(page.getByRole("checkbox", { name: "Tokyo" })).toBeChecked();
    await page.reload();
    await expect(page.getByText(w.restored)).toBeVisible();
    await expect(page.getByRole("checkbox", { name: "Tokyo" })).toBeChecked();
  });

  test(`${locale}: the language switch keeps answers`, async ({ page }) => {
    await page.goto(`/${locale}/assistant/${w.paths[0]}`);
    await page.getByRole("radio", { name: w.domain }).check();
    await page.getByLabel(w.useCase).fill(secret);
    await page.getByRole("link", { name: w.other, exact: true }).click();
    const there = words[locale === "fr" ? "en" : "fr"];
    await arriveAt(page, there, 0);
    await expect(page.getByLabel(there.useCase)).toHaveValue(secret);
    await expect(page.getByRole("radio", { name: there.domain })).toBeChecked();
    await expect(page.getByText(there.switched)).toBeVisible();
  });

  test(`${locale}: with the route out of reach, prompts are built in the browser and it is said`, async ({
    page,
    allowedProblems,
  }) => {
    allowedProblems.push(/Failed to load resource/);
    await page.route("**/api/prompts*", (route) => route.abort());
    await page.goto(`/${locale}/prompts?v=1&d=news&r=tokyo&o=paris&s=content#uc=${encodeURIComponent(secret)}`);
    await expect(page.getByText(w.local)).toBeVisible();
    await expect(page.locator('[data-prompt="pro"] pre[data-section="context"]')).toContainText("SECRET-quiz-7319");
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test(`${locale}: the six steps work as plain forms`, async ({ page }) => {
      await page.goto(`/${locale}/assistant/${w.paths[0]}`);
      const next = page.locator("main form button[value=next]").last();
      await next.click();
      await expect(page.getByRole("link", { name: w.needDomain })).toBeVisible();
      await expect(page).toHaveTitle(/^(Erreur|Error)/);
      await page.getByRole("radio", { name: w.domain }).check();
      await page.getByLabel(w.useCase).fill("catalogue & panier");
      await next.click();
      await arriveAt(page, w, 1);
      await page.getByRole("checkbox", { name: "Tokyo" }).check();
      await next.click();
      await arriveAt(page, w, 2);
      await page.getByLabel(w.kind).selectOption("cart");
      await page.locator("main form button[value=add]").click();
      await expect(page.getByLabel(w.kind)).toHaveCount(2);
      await expect(page.getByLabel(w.kind).first()).toHaveValue("cart");
      await page.getByLabel(w.kind).nth(1).selectOption("session");
      await page.locator("main form button[value='up:1']").click();
      await expect(page.getByLabel(w.kind).first()).toHaveValue("session");
      await next.click();
      await arriveAt(page, w, 3);
      await next.click();
      await arriveAt(page, w, 4);
      await next.click();
      await arriveAt(page, w, 5);
      await next.click();
      await page.getByRole("link", { name: w.generate }).click();
      await expect(page.locator('[data-prompt="pro"] pre[data-section="context"]')).toContainText("catalogue & panier");
      await expect(page.locator('[data-prompt="pro"] pre[data-section="context"]')).toContainText("Tokyo");
    });
  });
}
