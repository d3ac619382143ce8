import type { Page } from "@playwright/test";

/** The text of a prompt as the page shows it: its parts, a blank line between them. */
export async function shownPrompt(page: Page, kind: "basic" | "pro"): Promise<string> {
  const parts = await page.locator(`[data-prompt="${kind}"] pre`).allTextContents();
  return parts.join("\n\n");
}
