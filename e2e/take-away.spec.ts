import { readFileSync } from "node:fs";
import { expect, test } from "./support/test";

const link = "/en/prompts?v=2&d=news&r=paris,tokyo&o=paris&s=content.el#at=my%20journal";

test("files are made in the browser, with the words of the link, and the answers come back", async ({ page }) => {
  await page.goto(link);
  await expect(page.locator("[data-prompt=pro]")).toContainText("my journal");
  await page.getByRole("button", { name: "Export" }).click();
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: `Download: ${name}` }).click(),
    ]);
    return { name: download.suggestedFilename(), path: await download.path() };
  };
  const answers = await saved("Your answers, as JSON");
  expect(JSON.parse(readFileSync(answers.path, "utf8"))).toMatchObject({ version: 2, appType: "my journal" });
  const record = await saved("ADR draft (MADR)");
  expect(readFileSync(record.path, "utf8")).toContain("my journal");
  await page.getByLabel("Take up answers from a JSON file").setInputFiles(answers.path);
  await expect(page).toHaveURL(/\/en\/assistant\/check/); // the link itself is taken off as soon as it is read
  await expect(page.getByText("my journal").first()).toBeVisible();
});

test("each link that carries the prompt carries the text shown, and none is too long", async ({ page }) => {
  await page.goto(link);
  await expect(page.locator("[data-prompt=pro]")).toContainText("my journal");
  await page.getByRole("button", { name: "Open in…" }).click();
  for (const kind of ["Pro", "Basic"]) {
    await page.getByRole("radio", { name: new RegExp(kind) }).check();
    const panel = page.locator(`[data-prompt=${kind.toLowerCase()}] pre`);
    const shown = (await panel.allTextContents()).join("\n\n");
    const hrefs = await page
      .locator(".menu a[target=_blank]")
      .evaluateAll((links) => links.map((a) => a.getAttribute("href") ?? ""));
    const carrying = hrefs.filter((href) => /[?&](?:q|prompt|text)=/.test(href));
    expect(hrefs).toHaveLength(11);
    expect(carrying.length).toBeGreaterThan(0);
    for (const href of carrying) expect(decodeURIComponent(href.slice(href.indexOf("=") + 1))).toBe(shown);
  }
});
