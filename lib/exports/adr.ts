import type { Draft } from "@/lib/answers/schema";
import { exportWords as words } from "@/lib/content/export-words";
import { platformName } from "@/lib/content/names";
import { formatMessage } from "@/lib/i18n/message";
import type { PresentedPrompts } from "@/lib/prompt/present";
import { oneLine, partText } from "./part";

/**
 * A draft of a decision record, all but the outcome, after MADR 4. Its headings stay English: tools know them by name.
 * @param day ISO date of the draft
 */
export function adrText(draft: Draft, presented: PresentedPrompts, day: string): string {
  const { language, tensions, facts } = presented;
  const name = draft.title ?? draft.appType ?? words.thisApplication[language];
  const drivers = tensions.map(({ claim, wayOut }) => `* ${oneLine(claim)} ${oneLine(wayOut)}`);
  const options = [words.optionEdge, words.optionHybrid, words.optionCentral, words.optionStay];
  const platforms = (draft.platforms ?? []).map(platformName);
  const parts = (["situation", "project", "latency", "state"] as const)
    .map((id) => partText(presented, id))
    .filter((text) => text !== "");
  return `---
status: proposed
date: ${day}
---

# ${oneLine(formatMessage(words.adrTitle[language], { name }))}

## Context and Problem Statement

${[words.problem[language], ...parts].join("\n\n")}

## Decision Drivers

${drivers.length > 0 ? drivers.join("\n") : `* ${words.noDrivers[language]}`}

## Considered Options

${options.map((option) => `* ${option[language]}`).join("\n")}${platforms.map((platform) => `\n* ${platform}`).join("")}

## Decision Outcome

${words.outcome[language]}

### Consequences

${words.consequences[language]}

### Confirmation

${words.confirmation[language]}

## More Information

${facts.map(({ text, url, checkedOn }) => `* ${oneLine(text)} <${url}> (${checkedOn})`).join("\n")}
`;
}
