import { presetIds } from "@/content/presets/ids";
import { presetAnswers } from "@/lib/content/presets";
import { buildPrompts } from "@/lib/prompt/build-prompts";
import { renderPrompt } from "@/lib/prompt/render";
import { recognise } from "@/lib/recognise/recognise";
import { subjects } from "./answers";

/** What the builder's cost is told by: building, and writing the finished text of the same prompt once. */
export const timed = Object.fromEntries(
  Object.entries(subjects).map(([name, answers]) => {
    const { pro } = buildPrompts(answers, "fr");
    return [name, { build: () => buildPrompts(answers, "fr"), write: () => renderPrompt(pro, "xml") }];
  }),
) as Record<keyof typeof subjects, { build: () => unknown; write: () => unknown }>;

const situations = presetIds.map((id) => presetAnswers(id, "fr").situation ?? "").join("\n");
const text = situations.repeat(Math.ceil(4_000 / situations.length)).slice(0, 4_000);

/** Reads a situation as long as one may be. */
export const read = () => recognise(text);
