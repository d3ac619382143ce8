import { axeViolations } from "./support/axe";
import { open } from "./support/open";
import { expect, test } from "./support/test";

const answer =
  "## A. Decision\n\nAll data goes to FaunaDB at the edge.\n\n## B. Questions\n\n<img src=x onerror=alert(1)>";

test.describe("the check of an answer", () => {
  test.use({
    bypassCSP: true,
    viewport: { width: 360, height: 740 },
    permissions: ["clipboard-read", "clipboard-write"],
  });

  test("finds, repairs and merges, and sends nothing", async ({ page }) => {
    await open(page, "/en/answer");
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel("The AI’s answer").fill(answer);
    await page.getByRole("button", { name: "Check the answer" }).focus();
    await page.keyboard.press("Enter");
    const findings = page.getByRole("region", { name: "What was found" });
    await expect(findings.getByRole("heading")).toBeFocused();
    await expect(findings.getByRole("row")).not.toHaveCount(1);
    await expect(findings).toContainText("Fauna is closed to new work.");
    expect(await page.locator("main img").count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.getByRole("button", { name: "Copy the repair prompt" }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Replace Fauna");
    await page.getByLabel("The corrected sections").fill("## A. Decision\n\nAll data stays in Paris, at the origin.");
    await page.getByRole("button", { name: "Merge and check again" }).click();
    await expect(page.getByText("Merged. Mended: 1.")).toBeVisible();
    await expect(page.getByLabel("The AI’s answer")).toHaveValue(/stays in Paris/);
    expect(requests).toEqual([]);
  });

  test("keeps the answer only where the reader asks for it", async ({ page }) => {
    await open(page, "/fr/reponse");
    await page.getByLabel("La réponse de l’IA").fill("## A. Décision");
    await page.reload();
    await expect(page.getByLabel("La réponse de l’IA")).toHaveValue("");
    await page.getByLabel("La réponse de l’IA").fill("## A. Décision");
    await page.getByLabel("Garder cette réponse").check();
    await page.reload();
    await expect(page.getByLabel("La réponse de l’IA")).toHaveValue("## A. Décision");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("says that the check needs it", async ({ page }) => {
    await page.goto("/fr/reponse");
    const notice = page.locator("main noscript p");
    await expect(notice).toBeVisible();
    await expect(notice).toContainText("elle demande JavaScript");
    await expect(page.getByRole("textbox")).toHaveCount(0);
  });
});
