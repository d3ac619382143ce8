import { open } from "./support/open";
import { expect, test } from "./support/test";

test("Tokyo and São Paulo from Paris: measured, and a goal of 100 ms flagged", async ({ page }) => {
  await page.goto("/fr/assistant/projet");
  await page.getByRole("radio", { name: "Commerce en ligne" }).check();
  await page.getByRole("button", { name: "Continuer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vos utilisateurs" })).toBeVisible();
  // By keyboard only.
  for (const region of ["Tokyo", "São Paulo"]) {
    await page.getByRole("checkbox", { name: region }).focus();
    await page.keyboard.press("Space");
  }
  await page.getByLabel("Où tourne l’application aujourd’hui").focus();
  await page.keyboard.type("Paris");
  await page.getByLabel(/Objectif de latence/).focus();
  await page.keyboard.type("100");

  const section = page.getByRole("region", { name: "Distances", exact: true });
  await section.getByText("Les mêmes chiffres en tableau").focus();
  await page.keyboard.press("Enter");
  const row = (name: string) => section.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
  await expect(row("Tokyo")).toContainText("218\u00a0ms");
  await expect(row("Tokyo")).toContainText("220\u00a0ms");
  await expect(row("São Paulo")).toContainText("185\u00a0ms");
  await expect(row("São Paulo")).toContainText("196\u00a0ms");
  await expect(section.getByText(/L’objectif de 100\sms est dépassé/)).toContainText("Tokyo, São Paulo");
  const preview = page.getByRole("complementary", { name: "Aperçu du prompt" });
  await expect(preview).toContainText("218 à 220\u00a0ms");
  await expect(preview).toContainText("185 à 196\u00a0ms");
});

test("a point of the map puts its place in, and takes it out", async ({ page }) => {
  await page.goto("/fr/assistant/utilisateurs?preset=news-paywall");
  const chip = page.getByRole("button", { name: "Retirer Auckland" });
  const point = page
    .locator("svg g", { has: page.locator("title", { hasText: "Auckland" }) })
    .locator("circle")
    .last();
  await point.click();
  await expect(chip).toBeVisible();
  await point.click();
  await expect(chip).toHaveCount(0);
});

test("the same distances in English, on the result page too", async ({ page }) => {
  await open(page, "/en/assistant/users?preset=global-cart");
  await expect(page.getByRole("region", { name: "Distances", exact: true })).toBeVisible();
  await page.goto("/en/prompts?v=1&d=e-commerce&r=tokyo,saopaulo&o=paris&lg=100ms&s=cart");
  const section = page.getByRole("region", { name: "Distances", exact: true });
  await section.getByText("The same figures as a table").click();
  const row = (name: string) => section.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
  for (const figure of [/218\sms/, /220\sms/]) await expect(row("Tokyo")).toContainText(figure);
  for (const figure of [/185\sms/, /196\sms/]) await expect(row("São Paulo")).toContainText(figure);
  await expect(section.getByText(/The goal of 100\sms is exceeded/)).toContainText("Tokyo, São Paulo");
  await expect(section.getByText(/never a p95/)).toBeVisible();
  const label = section.locator("svg text", { hasText: /^Tokyo, 218\sms$/ }).last();
  await expect(label).toBeHidden();
  await section.getByRole("checkbox", { name: "Names and figures on the map" }).check();
  await expect(label).toBeVisible();
});

test("a goal below physics is said to be", async ({ page }) => {
  await page.goto("/en/scenarios/multiplayer-game");
  await expect(page.getByText(/below the physical floor: out of reach/)).toBeVisible();
});

test("platforms that the needs rule out are named with the fact, and stay in the list", async ({ page }) => {
  await page.goto("/fr/assistant/plateformes?preset=live-sport");
  const section = page.getByRole("region", { name: "Écartées par vos réponses" });
  const allowed = page.getByRole("group", { name: "Plateformes edge autorisées" });
  await expect(section.getByText("AWS Lambda@Edge", { exact: true })).toBeVisible();
  await expect(section.getByRole("link").first()).toHaveAttribute("href", /^https:/);
  // Each with its source, none hidden.
  for (const item of await section.locator("> ul > li").all()) {
    await expect(item.getByRole("link").first()).toHaveAttribute("href", /^https:/);
    const name = (await item.locator("> strong").textContent()) ?? "";
    await expect(allowed.getByRole("checkbox", { name, exact: true })).toBeVisible();
  }
  await expect(allowed.getByRole("checkbox", { name: "AWS Lambda@Edge" })).toBeVisible();
});

test("the check page shows the tensions and leads back to the answer", async ({ page }) => {
  await page.goto("/fr/assistant/verification?preset=global-cart");
  const section = page.getByRole("region", { name: "Tensions entre vos réponses" });
  await expect(section.getByRole("listitem").first()).toContainText("T1");
  const codes = [...(await section.innerText()).matchAll(/\bT(\d+)\b/g)].map(([, number]) => Number(number));
  expect([...new Set(codes)]).toEqual(Array.from({ length: new Set(codes).size }, (_, index) => index + 1));
  await section
    .getByRole("link", { name: /Revoir la réponse/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/assistant\/utilisateurs\?back=1/);
  await page.getByRole("button", { name: "Continuer" }).click();
  await expect(page).toHaveURL(/\/assistant\/verification$/);
});

test("the facts answer as JSON, cacheable, and refuse what does not exist", async ({ request }) => {
  const answer = await request.get("/api/facts?platform=cloudflare-workers&lang=en");
  const { facts, count } = (await answer.json()) as { facts: { id: string; url: string }[]; count: number };
  expect(facts).toHaveLength(count);
  expect(facts.every(({ id, url }) => id.startsWith("cloudflare-workers.") && url.startsWith("https://"))).toBe(true);
  const etag = answer.headers().etag ?? "";
  expect(
    (
      await request.get("/api/facts?platform=cloudflare-workers&lang=en", { headers: { "If-None-Match": etag } })
    ).status(),
  ).toBe(304);
  expect(answer.headers()["content-type"]).toMatch(/^application\/json/);
  expect(answer.headers()["cache-control"]).toContain("public");
  expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
  const refused = await request.get("/api/facts?platform=nothing");
  expect(refused.status()).toBe(400);
  expect(refused.headers()["content-type"]).toMatch(/^application\/problem\+json/);
  expect(await refused.json()).toMatchObject({
    status: 400,
    code: "unknown-parameter-value",
    errors: [{ path: "platform" }],
  });
  expect((await request.delete("/api/facts")).status()).toBe(405);
});
