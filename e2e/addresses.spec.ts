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

test("every address that a page had, and the other spellings of one, lead to where it is now", async ({ request }) => {
  for (const [path, status, location] of leadsTo) {
    const answer = await request.get(path, { maxRedirects: 0 });
    const { pathname, search } = new URL(answer.headers().location ?? "", "http://localhost");
    expect([path, answer.status(), pathname + search]).toEqual([path, status, location]);
    expect([location, (await request.get(location, { maxRedirects: 0 })).status()]).toEqual([location, 200]);
  }
});

/** Addresses of no page, by what stands on theirs. */
const dead = {
  "Page introuvable": [
    "/fr/rien",
    "/fr/scenarios",
    "/fr/scenarios/rien",
    "/fr/faits/rien",
    "/fr/assistant/rien",
    "/fr/a/b/c/d",
    "/fr/missing",
    "/fr/%E0%A4%A",
    "/fr/Rien",
  ],
  "Page not found": ["/en/nothing", "/en/scenarios/nothing", "/en/facts/nothing", "/en/facts/memory/a", "/en/a/b/c/d"],
};

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, allowedProblems: [/404/] });

  test("a dead address says so in the site's frame and in its language", async ({ page, request }) => {
    for (const [title, paths] of Object.entries(dead)) {
      for (const path of paths) {
        const answer = await request.get(path);
        const html = await answer.text();
        expect([path, answer.status()]).toEqual([path, 404]);
        expect([path, /<h1[^>]*>([^<]+)/.exec(html)?.[1], html.match(/<(header|footer)\b/g)]).toEqual([
          path,
          title,
          ["<header", "<footer"],
        ]);
        expect(html).toContain(`<html lang="${path.slice(1, 3)}"`);
      }
    }
    await page.goto("/en/scenarios/nothing");
    await expect(page.getByRole("heading", { level: 1, name: "Page not found" })).toBeVisible();
    await expect(page.getByRole("banner").getByRole("link", { name: "Facts" })).toBeVisible();
  });

  test("one under no language of ours says so in every language, with a way to each", async ({ page, request }) => {
    for (const path of ["/xx", "/xx/prompts", "/xx/a/b/c", "/%ff"]) {
      const answer = await request.get(path);
      expect([path, answer.status(), (await answer.text()).match(/<h1\b/g)?.length]).toEqual([path, 404, 2]);
    }
    await page.goto("/xx/prompts");
    for (const [name, path] of [
      ["Français", "/fr"],
      ["English", "/en"],
    ] as const)
      await expect(page.getByRole("banner").getByRole("link", { name })).toHaveAttribute("href", path);
  });
});

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
