import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { open } from "@/e2e/support/open";
import { expect, test } from "@/e2e/support/test";

const pages = {
  result: "/fr/prompts?v=2&d=saas&r=montreal,singapore&o=paris&s=session.rmp,records.sp&pf=cloudflare-workers",
  check: "/fr/assistant/verification?preset=global-cart",
  facts: "/fr/faits",
} as const;
const sizes = [
  { width: 360, height: 740 },
  { width: 768, height: 1_024 },
  { width: 1_440, height: 900 },
];

/** What the baselines were made with. Another browser or other fonts draw other pixels, which is no news. */
const made = fileURLToPath(new URL("baselines/environment.txt", import.meta.url));

/** The browser's version, and how wide its fonts set a line. */
async function environmentOf(page: Page): Promise<string> {
  const widths = await page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d");
    return ["monospace", "sans-serif"].map((family) => {
      if (context) context.font = `100px ${family}`;
      return context?.measureText("Périphérie → 218 ms").width;
    });
  });
  return JSON.stringify({ browser: page.context().browser()?.version(), widths });
}

for (const [name, path] of Object.entries(pages)) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${name} in ${colorScheme} looks as it did`, async ({ page }, { config }) => {
      const here = await environmentOf(page);
      if (config.updateSnapshots === "all") {
        mkdirSync(dirname(made), { recursive: true });
        writeFileSync(made, `${here}\n`);
      }
      const there = existsSync(made) ? readFileSync(made, "utf8").trim() : "nothing yet";
      test.skip(here !== there, `The pictures were made with ${there}; here it is ${here}.`);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const size of sizes) {
        await page.setViewportSize(size);
        await open(page, path);
        await page.waitForLoadState("networkidle"); // with what comes after the page
        await expect(page).toHaveScreenshot(`${name}-${colorScheme}-${size.width}.png`);
      }
    });
  }
}
