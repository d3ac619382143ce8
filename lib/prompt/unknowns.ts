import { formatList, formatMessage } from "@/lib/i18n/message";
import { choiceLabel } from "@/lib/answers/labels";
import type { StateItem } from "@/lib/answers/answers";
import { metrosOf } from "@/lib/answers/readers";
import type { ListItem } from "./document";
import { unknown } from "./template";
import type { Brief } from "./terms";

/**
 * What the reader does not know, numbered U1…: named, so that the AI asks or assumes instead of guessing silently.
 * @returns list items in the order of the wizard; empty when everything is known
 */
export function buildUnknowns({ draft, language, wording }: Brief): ListItem[] {
  const texts: [string, string][] = [];
  const add = (field: string, missing: boolean, text: string) => missing && texts.push([field, text]);
  const about = (field: string, sentence: string, missing: (item: Partial<StateItem>) => boolean) => {
    const kinds = new Set(
      draft.state?.filter(missing).map((item) => choiceLabel("stateKinds", item.kind ?? "other", language)),
    );
    if (kinds.size > 0) texts.push([field, formatMessage(sentence, { items: formatList(language, [...kinds]) })]);
  };
  add("places", metrosOf(draft).length === 0, wording.unknowns.targetRegions);
  add("currentStack", !draft.currentStack, wording.unknowns.currentStack);
  add("computeOrigin", !draft.computeOrigin && !draft.databaseOrigin, wording.unknowns.originRegion);
  add("traffic", !draft.traffic, wording.unknowns.traffic);
  add("latencyGoal", !draft.latencyGoal, wording.unknowns.latencyGoal);
  add("regionalServices", !draft.regionalServices, wording.unknowns.regionalServices);
  about("state", wording.unknowns.consistency, (item) => !item.consistency);
  about("state", wording.unknowns.writes, (item) => !item.writes);
  about("state", wording.unknowns.personalData, (item) => item.data === undefined);
  add("regulations", !draft.regulations, wording.unknowns.regulations);
  add("residency", !draft.residency, wording.unknowns.residency);
  add("ciCd", !draft.ciCd && !draft.infrastructureAsCode, wording.unknowns.delivery);
  return texts.map(([field, text], index) => ({ label: `U${index + 1}`, segments: [unknown(field, text)] }));
}
