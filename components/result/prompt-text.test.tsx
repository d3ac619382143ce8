import { describe, expect, it } from "vitest";
import { presetAnswers } from "@/lib/content/presets";
import { locales } from "@/lib/i18n/locales";
import { presentPrompts } from "@/lib/prompt/present";
import { promptFormats, renderPrompt, renderSections } from "@/lib/prompt/render";
import { render, screen } from "@/tests/support/render";
import { PromptText } from "./prompt-text";

describe.each(locales)("a prompt shown in %s", (locale) => {
  const presented = presentPrompts(presetAnswers("global-cart", locale), locale);
  const prompt = { language: presented.language, ...presented.prompts.pro };

  it.each(promptFormats)("reads, letter by letter, as the text that is copied, in %s", (format) => {
    render(
      <>
        {renderSections(prompt, format).map((section, index) => (
          <pre key={`${section.id}-${index}`}>
            <PromptText segments={section.segments} />
          </pre>
        ))}
      </>,
    );
    const parts = [...document.querySelectorAll("pre")].map((part) => part.textContent);
    expect(parts.join("\n\n")).toBe(renderPrompt(prompt, format));
  });

  it("sets a Markdown table as a table, without its bars and dashes", () => {
    const context = renderSections(prompt, "md").find(({ id }) => id === "context");
    render(<PromptText segments={context?.segments ?? []} />);
    const [trips] = screen.getAllByRole("table");
    const cells = [...(trips?.querySelectorAll('[role="cell"], [role="columnheader"]') ?? [])];
    expect(cells.length).toBeGreaterThan(8);
    for (const cell of cells) expect(cell.textContent).not.toMatch(/[|]|---/);
    expect(trips?.textContent).toContain("|---|");
  });
});
