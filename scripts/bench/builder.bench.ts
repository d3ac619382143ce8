import { bench, describe } from "vitest";
import { buildPrompts } from "@/lib/prompt/build-prompts";
import { renderPrompt } from "@/lib/prompt/render";
import { subjects } from "./answers";

// The goals of docs/measured.md are ratios to the first of each pair: writing the finished text of the same prompt once.
describe.each(Object.entries(subjects))("%s answers", (_, answers) => {
  const { pro } = buildPrompts(answers, "fr");
  bench("text written once", () => void renderPrompt(pro, "xml"));
  bench("prompts built", () => void buildPrompts(answers, "fr"));
});
