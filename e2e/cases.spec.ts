import { readFile } from "node:fs/promises";
import { axeViolations } from "./support/axe";
import { open } from "./support/open";
import { expect, test } from "./support/test";

const situation = "Our shop runs in Paris and shoppers in Tokyo wait two seconds for the cart.";

test.use({ bypassCSP: true, viewport: { width: 360, height: 740 } }); // axe has to be let in

test("a case is kept, reopened, compared, taken away and brought back", async ({ page, context }) => {
  await open(
    page,
    `/en/assistant/check?v=2&d=e-commerce&r=tokyo&co=paris&s=cart.rmp#si=${encodeURIComponent(situation)}`,
  );
  await page.getByRole("button", { name: "Keep as a case" }).click();
  await expect(page.getByText(`“${situation.slice(0, 20)}`)).toBeVisible();
  await open(page, "/en");
  await page
    .getByRole("region", { name: "Your cases" })
    .getByRole("link", { name: /^Our shop/ })
    .click();
  await expect(page).toHaveURL(/\/en\/prompts\?v=2.+#si=/);
  await expect(page.getByText("shoppers in Tokyo wait two seconds").first()).toBeVisible();
  // The reader's own: nobody is told that the link came from elsewhere; and what is known is not kept twice.
  await page.getByRole("button", { name: "Keep as a case" }).click();
  await expect(page.getByText("These answers are among your cases already")).toBeVisible();
  await expect(page.locator("#received")).toHaveCount(0);

  await open(page, "/en/cases");
  await page.getByRole("button", { name: /^Rename/ }).click();
  await page.getByRole("textbox").first().fill("World cart");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "World cart" })).toBeVisible();

  // Against a link of version 1: what differs is said in words.
  await page
    .getByRole("group", { name: "Case B" })
    .getByRole("textbox")
    .fill("https://elsewhere.example/fr/prompts?v=1&d=e-commerce&r=tokyo,saopaulo&o=paris&s=cart.smp#at=shop");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { name: "What differs" })).toBeFocused();
  await expect(page.getByText("B only").first()).toBeVisible();
  await expect(page.getByText("Tokyo, São Paulo").first()).toBeVisible();

  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  // Another tab deletes it; this one's file brings it back.
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export all cases" }).click(),
  ]);
  const file = await readFile(await download.path(), "utf8");
  expect(JSON.parse(file)).toMatchObject({ version: 1, cases: [{ name: "World cart", answers: { situation } }] });
  const other = await context.newPage();
  await open(other, "/en/cases");
  await other.getByRole("button", { name: "Delete “World cart”" }).click();
  await expect(page.getByRole("heading", { name: "World cart" })).toBeHidden();
  await page
    .getByLabel("Take up cases from a file")
    .setInputFiles({ name: "cases.json", mimeType: "application/json", buffer: Buffer.from(file) });
  await expect(page.getByText("From the file: taken 1")).toBeVisible();
  await expect(other.getByRole("heading", { name: "World cart" })).toBeVisible();
});
