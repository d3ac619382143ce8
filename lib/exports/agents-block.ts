import { exportWords as words } from "@/lib/content/export-words";
import type { PresentedPrompts } from "@/lib/prompt/present";
import { oneLine, partText } from "./part";

/** Longest block, in lines: longer ones do an agent more harm than good. */
export const mostLines = 60;

/**
 * A block to be added to a repository's AGENTS.md: decisions to take, state, limits with address and date.
 * @returns at most 60 lines; where there is more, the last tensions yield
 */
export function agentsBlock(presented: PresentedPrompts): string {
  const { language, tensions, facts } = presented;
  const state = partText(presented, "state");
  const limits = facts.map(({ text, url, checkedOn }) => `- ${oneLine(text)} <${url}> (${checkedOn})`);
  const after = [
    `### ${words.state[language]}`,
    "",
    ...(state === "" ? [words.noState[language]] : state.split("\n")),
    "",
    `### ${words.limits[language]}`,
    "",
    ...limits,
  ];
  const before = [
    `## ${words.agentsTitle[language]}`,
    "",
    words.agentsLead[language],
    "",
    `### ${words.decisions[language]}`,
    "",
  ];
  const room = mostLines - before.length - after.length - 1;
  const decisions = tensions.slice(0, room).map(({ claim, wayOut }) => `- ${oneLine(claim)} ${oneLine(wayOut)}`);
  const lines = decisions.length > 0 ? decisions : [`- ${words.noDrivers[language]}`];
  return `${[...before, ...lines, "", ...after].join("\n")}\n`;
}
