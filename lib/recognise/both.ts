import { roles } from "@/lib/content/recognition-words";
import { listSigns, number } from "./lists";
import type { Name } from "./names";
import type { Found } from "./phrases";
import { type Role, roleOfTechnology } from "./role-cues";
import { fold, type Token } from "./tokens";

const standing = new Set(roles.standing);
const verbs = new Set(roles.verbsBetween.map(fold));
const bothWords = new Set(roles.bothWords.map(fold));
/** What one technology stands on or beside: "FastAPI on ECS plus RDS". */
const joiningWords = new Set(roles.joiningWords.map(fold));
const joins = (token: Token | undefined) =>
  token !== undefined && (listSigns.has(token.text) || joiningWords.has(token.text));

/**
 * Whether of technologies named together right before a place some run code and some hold data: "Rails and PostgreSQL in
 * Paris" says where both are.
 */
export function isForBoth(tokens: readonly Token[], names: readonly Found<Name>[], place: Found<Name>): boolean {
  const byEnd = new Map(names.map((name) => [name.last, name]));
  const told = new Set<Role | undefined>();
  let isJoined = false;
  let at = place.first - 1;
  if (standing.has(tokens[at]?.text ?? "")) at -= 1;
  // "Rails and PostgreSQL run in Paris".
  if (verbs.has(tokens[at]?.text ?? "")) at -= 1;
  // "…, both in London": whatever was named.
  if (bothWords.has(tokens[at]?.text ?? "")) {
    while (bothWords.has(tokens[at]?.text ?? "")) at -= 1;
    if (tokens[at]?.text === ",") at -= 1;
    isJoined = true;
  }
  for (;;) {
    // "Rails 7": a version tells nothing.
    if (number.test(tokens[at]?.text ?? "")) at -= 1;
    const name = byEnd.get(at);
    const technology = name?.phrase.value.technology;
    if (!name || !technology) break;
    at = name.first - 1;
    // "MySQL on Azure": a provider that a database stands on runs no code by that.
    const carries =
      (technology.kind === "hosting" || technology.kind === "platform") && joiningWords.has(tokens[at]?.text ?? "");
    if (!carries) told.add(roleOfTechnology(technology));
    // "RDS PostgreSQL" are two names of one thing.
    if (byEnd.has(at)) continue;
    // "An API in Rails, PostgreSQL in Paris" leaves open where the API is.
    if (tokens[at]?.text !== ",") isJoined = true;
    if (!isJoined || !joins(tokens[at])) break;
    while (joins(tokens[at])) at -= 1;
  }
  return told.has("compute") && told.has("database");
}
