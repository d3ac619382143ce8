import { open } from "./support/open";
import { expect, test } from "./support/test";

test("a fact's former address leads to its card on the product's page, told apart; back does not return to it", async ({
  page,
}) => {
  await page.goto("/fr/faits/memory");
  await page.goto("/fr/faits#cloudflare-kv.write-rate");
  await expect(page).toHaveURL(/\/fr\/faits\/cloudflare-kv#cloudflare-kv\.write-rate$/);
  const card = page.locator("li[id='cloudflare-kv.write-rate']");
  await expect(card).toBeInViewport();
  const background = (of: typeof card) => of.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background(card)).not.toBe(await background(page.locator("main li[id*='.']").first()));
  await page.goBack();
  await expect(page).toHaveURL(/\/fr\/faits\/memory$/);
});

test("the search loads when it is touched, finds as one types, filters, and leads to the fact", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (sent) => loaded.push(new URL(sent.url()).pathname));
  await open(page, "/fr/faits");
  const data = "/api/facts/search/fr.json";
  expect(loaded).not.toContain(data);
  const search = page.getByRole("search");
  await search.getByRole("searchbox", { name: "Chercher un fait" }).fill("kv ecriture seconde");
  await expect(search.getByRole("status")).toHaveText(/^\d+ résultats?$/);
  const link = search.getByRole("link", { name: "Cloudflare Workers KV, rythme d’écriture" });
  await expect(link).toBeVisible();
  await search.getByLabel("Confiance").selectOption("low");
  await expect(search.getByRole("status")).toContainText("Rien ne répond");
  await search.getByLabel("Confiance").selectOption("");
  await search.getByRole("searchbox").press("Enter");
  expect(loaded.filter((path) => path === data)).toHaveLength(1);
  await link.click();
  await expect(page).toHaveURL(/\/fr\/faits\/cloudflare-kv#cloudflare-kv\.write-rate$/);
});

test.describe("at 360 px", () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test("a fact is a card whose source, date and ways on are in view", async ({ page }) => {
    await page.goto("/en/facts/aws-lambda-edge");
    const cards = page.locator("main li[id*='.']");
    expect(await cards.count()).toBeGreaterThan(20);
    for (const card of (await cards.all()).slice(0, 5)) {
      await card.scrollIntoViewIfNeeded();
      await expect(card).toContainText(/\d{4}/);
      for (const link of await card.getByRole("link").all()) {
        const box = await link.boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
      }
      await expect(card.getByRole("link").first()).toHaveAttribute("href", /^https:/);
      await expect(card.getByRole("link", { name: "Report an error" })).toHaveAttribute("href", /subject=Error|title=/);
    }
  });
});

test.describe("the facts without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("are reached by links: products, themes, age and confidence", async ({ page }) => {
    await page.goto("/fr/faits");
    await expect(page.getByRole("searchbox")).toBeHidden();
    for (const name of ["Cloudflare Workers KV", "Mémoire", "Faits à revérifier", "Ce qui a changé"]) {
      await page.getByRole("main").getByRole("link", { name, exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
      await page.getByRole("navigation", { name: "Fil d’Ariane" }).getByRole("link").click();
    }
    await page.goto("/fr/faits#cloudflare-kv");
    await expect(page.getByRole("link", { name: "Cloudflare Workers KV", exact: true })).toBeInViewport();
  });
});

test("the feed and what the search reads are there, typed, for everyone", async ({ request, page }) => {
  const feed = await request.get("/api/facts/changes/en.atom");
  expect(feed.headers()["content-type"]).toMatch(/^application\/atom\+xml/);
  expect(await feed.text()).toContain("<entry>");
  expect((await request.get("/api/facts/search/de.json")).status()).toBe(404);
  await page.goto("/en/facts/changes");
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute("href", /changes\/en\.atom$/);
});

test("platforms stand side by side, each value leading to its fact, each date to its source, unknown said", async ({
  page,
}) => {
  await page.goto("/en/facts/comparison");
  const limits = page.getByRole("table").first();
  const row = limits.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Cloudflare Workers" }) });
  await expect(limits.getByRole("columnheader", { name: "Memory (MB)" })).toBeVisible();
  await expect(limits.getByText("unknown").first()).toBeVisible();
  await expect(row.getByRole("link", { name: /^source 20/ }).first()).toHaveAttribute("href", /^https:/);
  await row.getByRole("link", { name: "128", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/facts\/cloudflare-workers#cloudflare-workers\.memory$/);
  await expect(page.locator("li[id='cloudflare-workers.memory']")).toBeInViewport();
});
