import { roles } from "@/lib/content/recognition-words";
import type { Technology, TechnologyKind } from "@/lib/content/technologies";
import type { Name } from "./names";
import { type Found, findPhrases, indexPhrases } from "./phrases";
import { readSpelling } from "./spelling";
import { fold, type Token } from "./tokens";

/**
 * What a place is to the case: where users are, where code or the database runs, where data must stay, only where people
 * work; "aside" is where copies, tests and services of others stand, or where code ran once.
 */
export type Role = "users" | "compute" | "database" | "company" | "residency" | "aside";

const words: Record<Role, readonly string[]> = { ...roles, users: [...roles.people, ...roles.users] };
const index = indexPhrases(
  (["users", "compute", "database", "company", "residency", "aside"] as const).flatMap((role) =>
    words[role].map((text) => ({ text, value: role })),
  ),
);
const trades = new Set(roles.trades.map(fold));
const belonging = new Set(["of", "de", "d", "du", "des", "'", "at", "from"]);
const beneficiaries = new Set(roles.beneficiaries);

const roleOfKind: Partial<Record<TechnologyKind, Role>> = {
  database: "database",
  cache: "database",
  hosting: "compute",
  platform: "compute",
  framework: "compute",
  language: "compute",
  runtime: "compute",
  search: "aside",
  queue: "aside",
  ai: "aside",
  "object-store": "aside",
};

/** What is named beside a place tells what stands there: "PostgreSQL in Dublin"; a CMS that one runs is code. */
export function roleOfTechnology({ kind, runtime, holds }: Technology): Role | undefined {
  return holds ?? roleOfKind[kind] ?? (kind === "cms" && runtime ? "compute" : undefined);
}

/** What tells of the role of places, by the token it ends on. */
export type RoleCues = {
  roles: ReadonlyMap<number, Role>;
  /** Of these, words for a database and for what stands aside; the others are products. */
  saidBase: ReadonlySet<number>;
  saidAside: ReadonlySet<number>;
  technologyEnds: ReadonlySet<number>;
};

/** Reads every word and product of a text that tells what stands at a place. */
export function readRoleCues(text: string, tokens: readonly Token[], names: readonly Found<Name>[]): RoleCues {
  const cues = new Map<number, Role>();
  const isSpelt = readSpelling(text);
  for (const { phrase, start, end, last } of findPhrases(text, tokens, index))
    if (isSpelt({ phrase, start, end })) cues.set(last, phrase.value);
  const saidAs = (role: Role) => new Set([...cues].flatMap(([at, each]) => (each === role ? [at] : [])));
  const [saidBase, saidAside] = [saidAs("database"), saidAs("aside")];
  for (const { phrase, first, last } of names) {
    const { technology } = phrase.value;
    const role = technology && roleOfTechnology(technology);
    // "The people of Oracle in Vienna", "our Azure architect" work there; no database does. A "book shop on AWS" is no
    // book of AWS.
    const isCompany =
      (belonging.has(tokens[first - 1]?.text ?? "") && [2, 3].some((back) => cues.get(first - back) === "company")) ||
      [first - 1, last + 1].some((at) => trades.has(tokens[at]?.text ?? ""));
    if (role) cues.set(last, isCompany ? "company" : role);
    // "For Algeria, Egypt and Saudi Arabia": whom it is for, whatever was named before.
    if (phrase.value.place && beneficiaries.has(tokens[first - 1]?.text ?? "")) cues.set(first - 1, "users");
  }
  const technologyEnds = new Set(names.flatMap(({ phrase, last }) => (phrase.value.technology ? [last] : [])));
  return { roles: cues, saidBase, saidAside, technologyEnds };
}
