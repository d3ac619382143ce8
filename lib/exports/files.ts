import type { Draft } from "@/lib/answers/schema";
import type { PresentedPrompts } from "@/lib/prompt/present";
import { renderPrompt } from "@/lib/prompt/render";
import { adrText } from "./adr";
import { agentsBlock } from "./agents-block";
import { answersFile } from "./answers-file";
import { promptfooConfig } from "./promptfoo";

export const exportIds = ["prompt_md", "prompt_txt", "answers", "adr", "agents", "promptfoo"] as const;
export type ExportId = (typeof exportIds)[number];

/** A file to be taken away. */
export type ExportFile = { name: string; type: string; text: string };

/**
 * Makes a file from answers and what was built from them.
 * @param day ISO date, for the decision record
 */
export function exportFile(id: ExportId, draft: Draft, presented: PresentedPrompts, day: string): ExportFile {
  const { language, prompts } = presented;
  const prompt = { language, ...prompts.pro };
  switch (id) {
    case "prompt_md":
      return { name: "prompt.md", type: "text/markdown", text: `${renderPrompt(prompt, "md")}\n` };
    case "prompt_txt":
      return { name: "prompt.txt", type: "text/plain", text: `${renderPrompt(prompt, "txt")}\n` };
    case "answers":
      return { name: "answers.json", type: "application/json", text: answersFile(draft) };
    case "adr":
      return { name: "adr-edge-placement.md", type: "text/markdown", text: adrText(draft, presented, day) };
    case "agents":
      return { name: "AGENTS-edge-placement.md", type: "text/markdown", text: agentsBlock(presented) };
    case "promptfoo":
      return { name: "promptfooconfig.json", type: "application/json", text: promptfooConfig(draft, presented) };
  }
}
