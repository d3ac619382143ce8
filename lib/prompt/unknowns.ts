import type { Case } from "@/lib/case/case";
import type { ListItem, Segment } from "./document";
import type { Inconnue } from "@/lib/tensions/find-tensions";
import { originName, readOrigin } from "@/lib/places/origin";
import { fill, ours, typed, unknown } from "./template";
import { type Brief, stateItemTerms } from "./terms";

type Missing = { field: string; segments: Segment[] };

/**
 * What the reader does not know, numbered U1…: named, so that the AI asks or assumes instead of guessing silently.
 * A situation may say what no choice says: what was not chosen is then one line, to be read there first.
 * @param given the case: what was recognised in the words is no unknown
 * @param raised what the rules would need to know, after the rest
 * @returns list items in the order of the steps; empty when everything is known
 */
export function buildUnknowns(
  brief: Brief,
  given: Pick<Case, "known" | "technologies">,
  raised: readonly Inconnue[],
): ListItem[] {
  const { draft, wording } = brief;
  // A rule says what it would need and why: the bare entry for the same answer gives way.
  const isRaised = ({ field }: Missing) => field !== "state" && raised.some((each) => each.field === field);
  const missing = missingAnswers(brief, given).filter((each) => !isRaised(each));
  const asked = raised.map(({ field, parts }) =>
    parts.map((part) => (part.field ? typed(part.field, part.text) : unknown(field, part.text))),
  );
  const lines =
    draft.situation && missing.length > 0
      ? [fill(wording.unknowns.notChosen, { list: joinEntries(missing, wording.words.separator) })]
      : missing.map(({ segments }) => segments);
  return [...lines, ...asked].map((segments, index) => ({ label: `U${index + 1}`, segments }));
}

/** Entries may hold lists of their own: semicolons keep them apart. */
function joinEntries(entries: Missing[], separator: string): Segment[] {
  return entries.flatMap(({ segments }, index) => (index === 0 ? segments : [ours(separator), ...segments]));
}

/** Own words that name no place we know; a region or a group is known, whether or not distances follow from it. */
const isUnread = (said: string) => readOrigin(said) === undefined && originName(said, "en") === said;

function missingAnswers(brief: Brief, { known, technologies }: Pick<Case, "known" | "technologies">): Missing[] {
  const { draft, wording } = brief;
  const words = wording.unknowns;
  const items = draft.state ?? [];
  const found: Missing[] = [];
  const add = (field: string, isMissing: boolean, text: string) => {
    if (isMissing) found.push({ field, segments: [unknown(field, text)] });
  };
  const about = (field: "consistency" | "writes" | "data") => {
    const isMissing = (item: (typeof items)[number]) => item[field] === undefined;
    if (!items.some(isMissing)) return;
    found.push({ field: "state", segments: fill(words[field], { items: stateItemTerms(brief, 240, isMissing) }) });
  };
  const hasPlaces = known.places?.some((id) => id !== "unknown") ?? false;
  add("places", !hasPlaces, words.places);
  add("currentStack", !known.currentStack && technologies.every(({ stance }) => stance !== "used"), words.currentStack);
  add("computeOrigin", !known.computeOrigin, words.computeOrigin);
  add(
    "databaseOrigin",
    !known.databaseOrigin && (Boolean(known.computeOrigin) || items.length > 0) && !draft.situation,
    words.databaseOrigin,
  );
  for (const field of ["computeOrigin", "databaseOrigin"] as const) {
    const said = draft[field];
    if (said && isUnread(said))
      found.push({ field, segments: fill(words.originUnread, { words: typed(field, said) }) });
  }
  add("traffic", !known.traffic, words.traffic);
  add("latencyGoal", !known.latencyGoal, words.latencyGoal);
  add("state", !known.state?.length, words.state);
  about("consistency");
  about("writes");
  about("data");
  // Words tell which cloud is there, and where its database is, better than a line that asks.
  add("regionalServices", !known.regionalServices && !draft.situation, words.regionalServices);
  add("regulations", !known.regulations && !known.otherRegulations, words.regulations);
  add("residency", !known.residency, words.residency);
  add("residencyCountry", known.residency === "country" && !known.residencyCountry, words.residencyCountry);
  add("ciCd", !known.ciCd && !known.infrastructureAsCode, words.delivery);
  return found;
}
