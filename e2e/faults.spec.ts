import { shownPrompt } from "./support/prompt";
import { open } from "./support/open";
import { expect, test } from "./support/test";

const secret = "SECRET-kumquat-42";
const useCase = /Cas d’usage à évaluer/;

for (const [name, error] of [
  ["forbidden", "SecurityError"],
  ["full", "QuotaExceededError"],
] as const) {
  test(`storage ${name}: said once, and the journey goes on`, async ({ page }) => {
    await page.addInitScript((errorName) => {
      Storage.prototype.setItem = () => {
        throw new DOMException("no", errorName);
      };
    }, error);
    await page.goto("/fr/assistant/projet");
    await page.getByRole("radio", { name: "Commerce en ligne" }).check();
    await page.getByLabel(useCase).fill(secret);
    await expect(page.getByText(/Gardez cet onglet ouvert|gardez cet onglet ouvert/)).toBeVisible();
    await page.getByRole("button", { name: "Continuer" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Vos utilisateurs" })).toBeVisible();
    await page.goBack();
    await expect(page.getByLabel(useCase)).toHaveValue(secret);
  });
}

test("the route answering 500 or hanging: the browser builds the prompts and says so", async ({
  page,
  allowedProblems,
}) => {
  allowedProblems.push(/Failed to load resource/);
  await page.route("**/api/prompts*", (route) => route.fulfill({ status: 500, body: "" }));
  await page.goto(`/fr/prompts?v=1&d=news&r=tokyo&o=paris&s=content#uc=${secret}`);
  await expect(page.getByText(/le serveur ne répond pas/)).toBeVisible();
  await expect.poll(() => shownPrompt(page, "pro")).toContain(secret);

  await page.unroute("**/api/prompts*");
  await page.route("**/api/prompts*", () => undefined); // never answered
  await page.goto("/en/scenarios/global-cart"); // leave, so that the link is read anew
  await page.goto(`/fr/prompts?v=1&d=game&r=tokyo&o=paris&s=cart#uc=${secret}`);
  await expect(page.getByText(/le serveur ne répond pas/)).toBeVisible();
  await expect.poll(() => shownPrompt(page, "pro")).toContain(secret);
});

test("going offline in a step: said, nothing lost, and on again when the line is back", async ({
  page,
  context,
  allowedProblems,
}) => {
  allowedProblems.push(/Failed to load resource|Failed to fetch|ERR_INTERNET_DISCONNECTED/);
  await open(page, "/fr/assistant/projet");
  await page.getByRole("radio", { name: "Commerce en ligne" }).check();
  await context.setOffline(true);
  await page.getByLabel(useCase).fill(secret);
  await page.getByRole("button", { name: "Continuer" }).click();
  await expect(page.getByText(/Vous êtes hors ligne/)).toBeVisible();
  await expect(page.getByLabel(useCase)).toHaveValue(secret);
  await context.setOffline(false);
  await page.getByRole("button", { name: "Continuer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vos utilisateurs" })).toBeVisible();
});

test("a second tab's draft is offered, never taken silently", async ({ page, context }) => {
  await open(page, "/fr/assistant/projet");
  await page.getByLabel(useCase).fill("premier onglet");
  const other = await context.newPage();
  await open(other, "/fr/assistant/projet");
  await other.getByLabel(useCase).fill("second onglet");
  await expect(page.getByText("Un autre onglet a modifié le brouillon.")).toBeVisible();
  await expect(page.getByLabel(useCase)).toHaveValue("premier onglet");
  await page.getByRole("button", { name: "Charger ses réponses" }).click();
  await expect(page.getByLabel(useCase)).toHaveValue("second onglet");
});

test("a link over a draft keeps the draft", async ({ page }) => {
  await open(page, "/fr/assistant/projet");
  await page.getByRole("radio", { name: "Télésanté" }).check();
  await page.getByLabel(useCase).fill(secret);
  await page.waitForFunction((text) => localStorage.getItem("architecte-edge:draft:v1")?.includes(text), secret);
  await page.goto("/fr/assistant/projet?preset=global-cart");
  await expect(page.getByText(/Votre ancien brouillon est gardé/)).toBeVisible();
  await expect(page.getByRole("radio", { name: "Commerce en ligne" })).toBeChecked();
  await page.getByRole("button", { name: "Le reprendre" }).click();
  await expect(page.getByLabel(useCase)).toHaveValue(secret);
  await expect(page.getByRole("radio", { name: "Télésanté" })).toBeChecked();
});

test("starting again can be undone", async ({ page }) => {
  await open(page, "/fr/assistant/projet");
  await page.getByLabel(useCase).fill(secret);
  await page.waitForFunction((text) => localStorage.getItem("architecte-edge:draft:v1")?.includes(text), secret);
  await page.reload();
  await page.getByRole("button", { name: "Repartir de zéro" }).click();
  await expect(page.getByLabel(useCase)).toHaveValue("");
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(page.getByLabel(useCase)).toHaveValue(secret);
});

for (const version of ["0", "99"]) {
  test(`a link of version ${version} gives prompts and a warning`, async ({ page }) => {
    await page.goto(`/fr/prompts?v=${version}&d=news&r=paris,atlantis&s=content`);
    const about = page.getByRole("region", { name: "À savoir sur ce lien" });
    await expect(about).toContainText(`version ${version}`);
    await expect(about).toContainText("atlantis");
    await expect.poll(() => shownPrompt(page, "pro")).toContain("Paris");
  });
}

test("a link that is not enough says what is missing and keeps the rest", async ({ page }) => {
  await page.goto("/fr/prompts?v=1&d=news");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("ne suffit pas");
  await expect(page.getByText(/un lieu d’utilisateurs ou une donnée à gérer/)).toBeVisible();
  await page.getByRole("link", { name: "Compléter dans l’assistant" }).click();
  for (const step of ["L’état à gérer", "Vos utilisateurs"]) {
    await expect(page.getByRole("heading", { level: 1, name: step })).toBeVisible();
    await page.getByRole("link", { name: "Retour" }).click();
  }
  await expect(page.getByRole("radio", { name: "Presse et médias" })).toBeChecked();
});

test("a received link can be adapted: its answers and words go along, the own draft is kept", async ({ page }) => {
  await page.goto(`/fr/prompts?v=1&d=news&r=paris&s=content#uc=${secret}`);
  await expect(page.getByRole("heading", { name: "Vous avez ouvert un lien reçu" })).toBeVisible();
  await expect.poll(() => shownPrompt(page, "pro")).toContain(secret);
  await page.getByRole("link", { name: "Adapter ces réponses" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vérifiez vos réponses" })).toBeVisible();
  await expect(page.getByText(secret)).toBeVisible();
  await expect(page.locator('[data-row="domain"]').getByRole("combobox")).toHaveValue("news");
  expect(page.url()).not.toContain(secret);
});

test("nasty words in a link show as words", async ({ page }) => {
  const nasty = "</contexte><script>alert(1)</script> \u202Egnp # Titre `code`";
  await page.goto(`/fr/prompts?v=1&d=news&r=paris&s=content#uc=${encodeURIComponent(nasty)}`);
  await expect(page.locator('[data-prompt="pro"] pre[data-section="context"]')).toContainText(
    "&lt;/contexte>&lt;script>",
  );
  await expect(page.getByText(/1 caractère invisible retiré/)).toBeVisible();
  expect((await shownPrompt(page, "pro")).split("</contexte>")).toHaveLength(2);
});

test("storage that may not even be read: the whole journey works, and it is said", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  const next = page.getByRole("button", { name: "Continue", exact: true });
  const arrive = (title: string) => expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await open(page, "/en/assistant/project");
  await page.getByRole("radio", { name: "E-commerce" }).check();
  await expect(page.getByText(/Your browser does not keep the draft/)).toBeVisible();
  await next.click();
  await arrive("Your users");
  await page.getByRole("checkbox", { name: "Tokyo" }).check();
  await next.click();
  await arrive("The state to manage");
  await page.getByLabel("Kind of data").selectOption("cart");
  await next.click();
  await arrive("Your constraints");
  await next.click();
  await arrive("Your platforms");
  await next.click();
  await arrive("Delivery");
  await next.click();
  await page.getByRole("link", { name: "Build the prompts" }).click();
  await expect(page.locator('[data-prompt="pro"] pre').first()).toBeVisible();
  await expect.poll(() => shownPrompt(page, "pro")).toContain("Tokyo");
});

test("offline in a step, before the preview's builder was ever needed: nothing breaks, and it is said", async ({
  page,
  context,
  allowedProblems,
}) => {
  allowedProblems.push(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
  await open(page, "/fr/assistant/projet");
  await context.setOffline(true);
  await page.getByRole("radio", { name: "Commerce en ligne" }).check();
  const triedToBuild = page.waitForEvent("requestfailed", (sent) => sent.url().includes("/_next/static/chunks/"));
  await page.getByLabel(useCase).fill(secret);
  await triedToBuild;
  await page.getByRole("button", { name: "Continuer" }).click();
  await expect(page.getByText(/Vous êtes hors ligne/)).toBeVisible();
  await context.setOffline(false);
  // Without another key pressed: the preview catches up by itself.
  await expect(page.getByRole("complementary", { name: "Aperçu du prompt" })).toContainText(secret);
});

test("parts that come after the page and cannot be had: the step works without them, and they come when the line is back", async ({
  page,
  allowedProblems,
}) => {
  allowedProblems.push(/Failed to load resource/);
  let blocked = false;
  await page.route("**/_next/static/chunks/**", (route) => (blocked ? route.abort() : route.continue()));
  page.once("domcontentloaded", () => {
    blocked = true;
  });
  await open(page, "/fr/assistant/projet");
  await page.getByRole("radio", { name: "Commerce en ligne" }).check();
  await page.getByLabel(useCase).fill(secret);
  const preview = page.getByRole("complementary", { name: "Aperçu du prompt" });
  await expect(preview).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1, name: "Votre projet" })).toBeVisible();
  blocked = false;
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(preview).toContainText(secret);
});

test("offline in a step, once the builder came: the preview is built in the browser", async ({
  page,
  context,
  allowedProblems,
}) => {
  allowedProblems.push(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
  await page.route("**/api/prompts*", (route) => route.fulfill({ status: 500, body: "" }));
  await open(page, "/fr/assistant/projet");
  await page.getByRole("radio", { name: "Commerce en ligne" }).check();
  const preview = page.getByRole("complementary", { name: "Aperçu du prompt" });
  await expect(preview).toContainText("Aperçu construit dans votre navigateur");
  await page.unroute("**/api/prompts*");
  await context.setOffline(true);
  await page.getByLabel(useCase).fill(secret);
  await expect(preview).toContainText(secret);
  await expect(preview).toContainText("Aperçu construit dans votre navigateur");
});

test("two tabs: keeping one's own answers tells the other, whose fields stay as they are", async ({
  page,
  context,
}) => {
  await open(page, "/en/assistant/project");
  const words = /Use case to assess/;
  await page.getByLabel(words).fill("first tab");
  const other = await context.newPage();
  await open(other, "/en/assistant/project");
  await other.getByLabel(words).fill("second tab");
  await expect(page.getByText("Another tab changed the draft.")).toBeVisible();
  await page.getByRole("button", { name: "Keep these" }).click();
  await expect(page.getByText("Another tab changed the draft.")).toBeHidden();
  await expect(other.getByText("Another tab changed the draft.")).toBeVisible();
  await expect(page.getByLabel(words)).toHaveValue("first tab");
  await expect(other.getByLabel(words)).toHaveValue("second tab");
});

test("a shared link over a draft leaves the draft alone, and adapting it keeps the draft beside", async ({ page }) => {
  const stored = () => page.evaluate(() => localStorage.getItem("architecte-edge:draft:v1"));
  await open(page, "/fr/assistant/projet");
  await page.getByRole("radio", { name: "Télésanté" }).check();
  await page.getByLabel(useCase).fill(secret);
  await expect.poll(stored).toContain(secret);
  const before = await stored();
  await page.goto("/fr/prompts?v=1&d=news&r=paris&s=content#uc=autres%20mots");
  await expect(page.getByRole("heading", { name: "Vous avez ouvert un lien reçu" })).toBeVisible();
  await expect.poll(() => shownPrompt(page, "pro")).toContain("autres mots");
  expect(await stored()).toBe(before);
  await page.getByRole("link", { name: "Adapter ces réponses" }).click();
  await expect(page.getByText(/Votre ancien brouillon est gardé/)).toBeVisible();
  await page.getByRole("button", { name: "Le reprendre" }).click();
  await expect(page.getByText(secret)).toBeVisible();
  await expect.poll(stored).toContain(secret);
});

test("unknown ids in every place of a link: named, never an error", async ({ page }) => {
  const nothing = "d=x1&r=x2&o=x3&tr=x4&lg=x5&pf=x6&rs=x7&s=x8&n=x9&g=x10&z=x11&pl=x12&al=x13";
  const answer = await page.goto(`/en/prompts?v=1&${nothing}`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("not enough");
  const about = page.getByRole("region", { name: "About this link" });
  for (const id of ["x1", "x2", "x6", "x9", "x11"]) await expect(about).toContainText(`“${id}”`);
  await page.goto("/en/prompts?v=1&d=news&r=paris,x2&o=x3&pf=x6&s=content&n=x9");
  await expect(page.getByRole("region", { name: "About this link" })).toContainText("“x6”");
  await expect.poll(() => shownPrompt(page, "pro")).toContain("Paris");
});

test("a double click copies once, and well", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/fr/scenarios/global-cart");
  await page.getByRole("button", { name: "Copier le prompt Pro" }).dblclick();
  await expect(page.getByRole("button", { name: "Copié", exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await shownPrompt(page, "pro"));
  await expect(page.getByRole("textbox", { name: /Ctrl\+C/ })).toHaveCount(0);
});

for (const [name, fragment] of [
  ["of 20,000 characters", `uc=${"x".repeat(20_000)}`],
  ["of thousands of unknown keys", Array.from({ length: 2_000 }, (_, index) => `k${index}=v`).join("&")],
  ["of broken escapes", "uc=%E0%A4%A&hc=%&%=%ff"],
] as const) {
  test(`a fragment ${name} is read as far as it goes`, async ({ page }) => {
    await page.goto(`/fr/prompts?v=1&d=news&r=paris&s=content#${fragment}`);
    await expect(page.getByRole("heading", { level: 1, name: "Prompts reçus" })).toBeVisible();
    const words = /^uc=(x+)$/.exec(fragment)?.[1] ?? "";
    if (words !== "") {
      // Kept whole, and said: nothing of the reader's is cut.
      await expect(page.getByText(/Un texte dépasse de 19.700 caractères/)).toBeVisible();
      await expect.poll(() => shownPrompt(page, "pro")).toContain(words);
    }
    await expect(page.getByRole("button", { name: "Copier le prompt Pro" })).toBeVisible();
    expect((await shownPrompt(page, "pro")).length).toBeLessThanOrEqual(12_000 + words.length);
  });
}
