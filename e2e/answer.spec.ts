import { readFileSync } from "node:fs";
import { answerLimit } from "@/lib/answer-check/answer-limit";
import { hostileAnswers } from "@/tests/answers/hostile-answers";
import { answerPageTimes } from "./support/answer-page";
import { axeViolations } from "./support/axe";
import { isTakenOver, open } from "./support/open";
import { expect, test } from "./support/test";

const answerOf = (name: string) => readFileSync(`tests/answers/${name}.md`, "utf8");
const sound = answerOf("live-sport.en");
const [beforeG = "", sectionG = ""] = sound.split(/(?=\n## [GH] — )/);
const faulty = sound.replace(
  sectionG,
  `${sectionG.trimEnd()}\n\nAll tickets go to FaunaDB. <img src=x onerror=alert(1)>\n`,
);

test.describe("the check of an answer", () => {
  test.use({
    bypassCSP: true,
    viewport: { width: 360, height: 740 },
    permissions: ["clipboard-read", "clipboard-write"],
  });

  test("from the copied prompt to a mended answer and what follows, and sends nothing", async ({ page }) => {
    await open(page, "/en/assistant/check?preset=live-sport");
    await page.getByRole("link", { name: "Build the prompts" }).first().click();
    await page.getByRole("button", { name: "Copy the Pro prompt" }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("267fe2");
    await page.getByRole("link", { name: "Check the answer" }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: "Check an AI’s answer" })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);

    await page.getByLabel("The AI’s answer").fill(faulty);
    await page.getByRole("button", { name: "Check the answer" }).focus();
    await page.keyboard.press("Enter");
    const findings = page.getByRole("region", { name: "What was found" });
    await expect(findings.getByRole("heading")).toBeFocused();
    await expect(findings).toContainText("Fauna is closed to new work.");
    await expect(findings).toContainText("Blocking: 1.");
    expect(await page.locator("main img").count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.getByRole("button", { name: "Copy the repair prompt" }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Replace Fauna");
    await page.getByLabel("The corrected sections").fill(sectionG.trim());
    await page.getByRole("button", { name: "Merge and check again" }).click();
    await expect(page.getByText("Nothing found.")).toBeVisible();
    await expect(page.getByText("Merged. Mended: 1. Left: 0. New: 0.")).toBeVisible();

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: /Download: Decision record/ }).click();
    const path = await (await download).path();
    expect(readFileSync(path, "utf8")).toContain("status: proposed");
    await page.getByLabel("The other answer").fill(beforeG);
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    const comparison = page.getByRole("region", { name: "Compare with another answer" });
    await expect(comparison.getByRole("heading", { name: "Decision", exact: true })).toBeVisible();
    await expect(comparison.getByRole("heading", { name: "Times: Tokyo" })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([]);
  });

  test("holds an answer against the scenario that led here; files are taken, or it is said why not", async ({
    page,
  }) => {
    await open(page, "/en/scenarios/live-sport");
    await page.getByRole("link", { name: "Check the answer" }).first().click();
    await expect(page).toHaveURL(/\/en\/answer\?preset=live-sport$/);
    await page.waitForFunction(isTakenOver);
    await expect(page.getByRole("radio", { name: /^the scenario “/ })).toBeChecked();

    const field = page.getByLabel("The AI’s answer");
    const drop = async (name: string, content: string | number[]) => {
      const dataTransfer = await page.evaluateHandle(
        ([file, parts]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([typeof parts === "string" ? parts : new Uint8Array(parts)], file));
          return transfer;
        },
        [name, content] as const,
      );
      await field.dispatchEvent("drop", { dataTransfer });
    };
    await drop("answer.md", faulty);
    await expect(field).toHaveValue(faulty);
    for (const [name, content, said] of [
      ["thesis.md", "a".repeat(700_000), "“thesis.md” is 700 kB: too much for an answer"],
      ["screen.png", [0x89, 0x50, 0x4e, 0x47], "“screen.png” is not a text file."],
    ] as const) {
      await drop(name, typeof content === "string" ? content : [...content]);
      await expect(page.getByRole("alert").filter({ hasText: said })).toBeVisible();
      await expect(field).toHaveValue(faulty);
    }
    await page.getByLabel("Choose a Markdown file").setInputFiles("tests/answers/live-sport.en.md");
    await expect(field).toHaveValue(sound);
    await expect(page.getByRole("alert").filter({ hasText: "screen.png" })).toHaveCount(0);
    await drop("answer.md", faulty);
    await page.getByRole("button", { name: "Check the answer" }).click();
    const findings = page.getByRole("region", { name: "What was found" });
    await expect(findings).toContainText("Blocking: 1.");
    await expect(findings).toContainText("Fauna is closed to new work.");
    await expect(findings).not.toContainText("No answers were found");
  });

  test("asks for an answer, keeps it only where the reader asks for it, and blanks a secret", async ({ page }) => {
    await open(page, "/fr/reponse");
    const field = page.getByLabel("La réponse de l’IA");
    await page.getByRole("button", { name: "Vérifier la réponse" }).click();
    const missing = page.getByRole("alert").filter({ hasText: "collez-y d’abord une réponse" });
    await expect(missing).toBeVisible();
    await expect(field).toBeFocused();
    await field.fill("## A. Décision");
    await expect(missing).toHaveCount(0);
    await page.reload();
    await expect(field).toHaveValue("");
    await field.fill("## A. Décision\n\nLa clé AKIAQ3EGRTW5LXMZ7K2P est dans le code.");
    await page.getByLabel("Garder cette réponse").check();
    await page.reload();
    await expect(field).toHaveValue(/AKIAQ3/);
    await page.getByRole("button", { name: "Vérifier la réponse" }).click();
    await page.getByRole("button", { name: "Masquer les secrets" }).click();
    await expect(field).toHaveValue(/AKIA\[masqué\] est dans le code/);
    await expect(page.getByText("Les secrets du champ sont masqués.")).toBeVisible();
    await page.reload();
    await expect(field).toHaveValue(/AKIA\[masqué\]/);
  });
});

test("200,000 characters, hostile ones too, are checked in little time, and the page stays alive", async ({
  browser,
  baseURL,
}) => {
  const repeated = (part: string) => part.repeat(Math.ceil(answerLimit / part.length)).slice(0, answerLimit);
  const texts = [
    answerOf("global-cart.fr"),
    ...["sections", "trips", "fences"].map((name) => hostileAnswers[name] ?? ""),
  ];
  const times = await answerPageTimes(browser, `${baseURL}/fr/reponse?preset=global-cart`, texts.map(repeated));
  for (const { check, longest, loop } of times) {
    // Beside a bare loop in the same page, as machines are noisy; docs/measured.md has the figures.
    expect(check / loop).toBeLessThan(60);
    expect(longest / loop).toBeLessThan(15);
  }
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
