import { describe, expect, it } from "vitest";
import { parseAnswers } from "@/lib/answers/parse";
import { buildPrompts } from "@/lib/prompt/build-prompts";
import { renderPrompt } from "@/lib/prompt/render";
import { situations } from "./situations";

describe.each(situations)("$id", ({ answers, holds, never }) => {
  const parsed = parseAnswers(answers);
  if (!parsed.success) throw new Error(JSON.stringify(parsed.issues));
  const text = renderPrompt(buildPrompts(parsed.answers, "fr").pro, "txt");

  it.each(holds)("holds %s", (pattern) => {
    expect(text).toMatch(pattern);
  });

  it.each(never)("never says %s", (pattern) => {
    expect(text).not.toMatch(pattern);
  });
});
