/**
 * `npm run facts:report`: prints what of the facts is past its shelf life, rests on no official page or is not known. A
 * report, not a gate: it always succeeds, as a date that passes must not break a build.
 */
import { platformIds } from "@/content/platforms/ids";
import { storeIds } from "@/content/stores/ids";
import { allFacts, loadPlatform, loadStore } from "@/lib/content/knowledge";
import { isStale, staleFrom } from "@/lib/content/shelf-life";
import { isPromptable } from "@/lib/facts/promptable";

const today = new Date().toISOString().slice(0, 10);
const facts = allFacts();
const stale = facts.filter((fact) => isStale(fact, today)).sort((a, b) => staleFrom(a).localeCompare(staleFrom(b)));
const withheld = facts.filter((fact) => !isPromptable(fact));
const unknown = [...platformIds.map(loadPlatform), ...storeIds.map(loadStore)].filter(
  ({ unknowns }) => unknowns.length > 0,
);
const line = ({ id, source }: (typeof facts)[number]) =>
  `${id}  ${source.dateKind === "read" ? "read" : "of"} ${source.checkedOn}  ${source.url}`;

console.log(
  `${facts.length} facts on ${today}: ${stale.length} past their shelf life, ${withheld.length} kept out of prompts.`,
);
section(
  "Past their shelf life (re-check, then change checkedOn)",
  stale.map((fact) => `since ${staleFrom(fact)}  ${line(fact)}`),
);
section("Kept out of prompts (look for an official page)", withheld.map(line));
section(
  "Not known",
  unknown.map(({ id, unknowns }) => `${id}: ${unknowns.join(", ")}`),
);

function section(title: string, lines: readonly string[]): void {
  console.log([`\n${title}: ${lines.length}`, ...lines.map((text) => `  ${text}`)].join("\n"));
}
