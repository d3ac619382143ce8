import { expect, test } from "./support/test";

/** Where an address leads, as a path with its query; the address itself where it answers at once. */
const leadsTo = [
  ["/FR", 308, "/fr"],
  ["/En/Scenarios/Global-Cart", 308, "/en/scenarios/global-cart"],
  ["/FR/prompts?v=1&d=news", 308, "/fr/prompts?v=1&d=news"],
  ["/en/faits?utm_source=a", 308, "/en/facts?utm_source=a"],
  ["/fr/facts/cloudflare-kv", 308, "/fr/faits/cloudflare-kv"],
  ["/FR/Faits/Memory", 308, "/fr/faits/memory"],
  ["/fr/faits?platform=cloudflare-kv&kind=price", 308, "/fr/faits/cloudflare-kv"],
  ["/fr/assistant", 308, "/fr/assistant/projet"],
  ["/fr/assistant/state?v=1&d=news", 308, "/fr/assistant/etat?v=1&d=news"],
  ["/en/assistant/etat", 308, "/en/assistant/state"],
  ["/en/assistant/verification", 308, "/en/assistant/check"],
] as const;

for (const [path, status, location] of leadsTo) {
  test(`${path} leads to ${location}, whose page is there`, async ({ request }) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status()).toBe(status);
    const { pathname, search } = new URL(answer.headers().location ?? "", "http://localhost");
    expect(pathname + search).toBe(location);
    expect((await request.get(location, { maxRedirects: 0 })).status()).toBe(200);
  });
}

test("a form sent to its former address is taken, body and all", async ({ request }) => {
  const answer = await request.post("/fr/assistant/suite", {
    form: { step: "project", action: "next", answers: "", domain: "news", nojs: "1" },
  });
  expect(new URL(answer.url()).pathname).toBe("/fr/assistant/utilisateurs");
  expect(answer.url()).toContain("d=news");
});

test("a former filter leads to its product's page in one's language, and from there to the other's", async ({
  page,
}) => {
  await page.goto("/en/faits?platform=cloudflare-kv&kind=write-rate");
  await expect(page).toHaveURL(/\/en\/facts\/cloudflare-kv#storage$/);
  await expect(page.getByRole("heading", { level: 1, name: "Cloudflare Workers KV" })).toBeVisible();
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page).toHaveURL(/\/fr\/faits\/cloudflare-kv#storage$/);
  await expect(page.getByRole("heading", { level: 2, name: "Capacité, écritures" })).toBeVisible();
});

test("pages whose public address differs from their folder are reached without a new load", async ({ page }) => {
  await page.goto("/fr/assistant/projet");
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.getByRole("link", { name: "Les faits" }).click();
  await expect(page).toHaveURL(/\/fr\/faits$/);
  await expect(page.getByRole("heading", { level: 1, name: /faits/i })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/fr\/assistant\/projet$/);
  await expect(page.getByRole("heading", { level: 1, name: "Votre projet" })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, "sameDocument"))).toBe(true);
});
