import type { Locator, Page } from "@playwright/test";
import { open } from "./support/open";
import { expect, test } from "./support/test";

/** Lighthouse calls 0.1 good; the eye sees less. */
const mostShift = 0.01;
const result = "/fr/prompts?v=1&d=e-commerce&r=tokyo,singapore&o=paris&s=cart.rmp";

const aMoment = () => new Promise<void>((resolve) => setTimeout(resolve, 400));

/**
 * Scripts and the font come late, as on a phone: what the server wrote has been painted by then. Shifts are counted from
 * the start.
 * @param come what each of them waits for
 */
async function comeLate(page: Page, come: () => Promise<void> = aMoment): Promise<void> {
  await page.route(/\/_next\/static\/.+\.(?:js|woff2)$/, async (route) => {
    await come();
    await route.continue();
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement;
      for (const entry of list.getEntries())
        dataset.shifts = String(Number(dataset.shifts ?? 0) + Number(Reflect.get(entry, "value")));
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** Takes a received link's answers over; they are kept once the address holds them no more. */
async function adapt(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Adapter ces réponses" }).click();
  await expect(page).toHaveURL(/\/verification$/);
}

/** How much of what stood in view has moved, as browsers count it, once what comes last stands there. */
async function shifts(page: Page, last: Locator): Promise<number> {
  await expect(last).toBeVisible();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
  return page.evaluate(() => Number(document.documentElement.dataset.shifts ?? 0));
}

for (const [width, height] of [
  [360, 800],
  [1440, 900],
] as const) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height } });

    test("nothing moves when a page of the wizard starts to act", async ({ page }) => {
      await comeLate(page);
      const lastOf: [path: string, last: Locator][] = [
        ["/fr/assistant/projet", page.getByText(/^Il reste 4/).first()],
        ["/fr/assistant/utilisateurs", page.getByRole("combobox", { name: /^Ville, région, pays/ })],
        ["/fr/assistant/verification", page.getByRole("alert").getByRole("link", { name: /^Décrivez/ })],
      ];
      for (const [path, last] of lastOf) {
        await open(page, path);
        expect(await shifts(page, last), path).toBeLessThan(mostShift);
      }
    });

    test("a received link says so from its first paint on", async ({ page }) => {
      await comeLate(page);
      await open(page, result);
      await expect(page.getByText("Prompts reçus")).toBeVisible();
      expect(await shifts(page, page.getByRole("button", { name: "Garder comme dossier" }))).toBeLessThan(mostShift);
    });

    test("the reader's own prompts are theirs from the first paint on", async ({ page }) => {
      await open(page, result);
      await adapt(page);
      await page.getByRole("link", { name: "Générer", exact: false }).first().click();
      await expect(page.getByRole("link", { name: "Modifier les réponses" })).toBeVisible();
      await expect(page.getByText("Vous avez ouvert un lien reçu")).toBeHidden();
      await comeLate(page);
      await page.goto(page.url(), { waitUntil: "commit" });
      await expect(page.getByRole("link", { name: "Modifier les réponses" })).toBeVisible();
      await expect(page.getByText("Vous avez ouvert un lien reçu")).toBeHidden();
      expect(await shifts(page, page.getByRole("button", { name: "Garder comme dossier" }))).toBeLessThan(mostShift);
    });

    test("the check page waits for the answers that this browser keeps, and shows nobody's meanwhile", async ({
      page,
    }) => {
      await open(page, result);
      await adapt(page);
      // However slow the machine: they come once the page before them has been looked at.
      let letCome = () => {};
      const looked = new Promise<void>((resolve) => {
        letCome = resolve;
      });
      await comeLate(page, () => looked);
      await page.goto("/fr/assistant/verification", { waitUntil: "commit" });
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByText("Il manque une réponse")).toBeHidden();
      await expect(page.getByRole("heading", { name: "Votre projet" })).toBeHidden();
      letCome();
      expect(await shifts(page, page.getByText("Tokyo").first())).toBeLessThan(mostShift);
    });
  });
}
