import { iacIds, type StateKindId } from "@/content/choices/ids";
import type { DomainId } from "@/content/domains/ids";
import { roles } from "@/lib/content/recognition-words";
import type { Technology } from "@/lib/content/technologies";
import { readConsidered } from "./considered";
import { readFigures } from "./figures";
import { readMeant } from "./meant";
import type { Name } from "./names";
import type { Found } from "./phrases";
import type { Propose, Span } from "./recognised";
import { readStates } from "./state-details";
import { readTeam } from "./team";
import type { Token } from "./tokens";

/** Technologies, and what follows from using them. */
export function proposeTechnologies(
  text: string,
  tokens: readonly Token[],
  used: readonly Found<Name>[],
  propose: Propose,
): void {
  const isConsideredAt = readConsidered(text, tokens);
  // "Helm, Terraform": charts are named beside what describes the rest.
  const describing = used.filter(({ phrase }) => phrase.value.technology?.iac);
  const isSuggested = ({ phrase }: Found<Name>) => iacIds.some((id) => id === phrase.value.technology?.iac);
  const describes = describing.find(isSuggested) ?? describing[0];
  const { id, iac } = describes?.phrase.value.technology ?? {};
  if (describes && id && iac) propose("infrastructureAsCode", iac, id, describes);
  for (const name of used) {
    const { technology } = name.phrase.value;
    if (!technology) continue;
    propose("technologies", technology.id, technology.id, name);
    const isConsidered = isConsideredAt(name.first);
    // A retired edition shares its successor's data: it is named, not proposed as that one.
    const isSuccessor = technology.retired && technology.platform !== technology.id;
    if (technology.platform && !isSuccessor)
      propose(isConsidered ? "platforms" : "platformsInUse", technology.platform, technology.platform, name);
    proposeImplied(technology, name, propose);
  }
}

function proposeImplied(technology: Technology, name: Span, propose: Propose): void {
  for (const need of technology.needs ?? []) propose("needs", need, need, name);
  if (technology.ciCd) propose("ciCd", technology.ciCd, technology.id, name);
}

/** Answers that phrases of their own give; the domain is the one spoken of most. */
export function proposeAnswers(
  text: string,
  tokens: readonly Token[],
  names: readonly Found<Name>[],
  used: readonly Found<Name>[],
  propose: Propose,
): void {
  const isMeant = readMeant(text, tokens, names, used);
  const stateOf = readStates(text, tokens, used);
  const kinds = new Set<StateKindId>();
  const domains = new Map<DomainId, { name: Found<Name>; times: number }>();
  for (const name of used) {
    for (const answer of name.phrase.value.answers ?? []) {
      if (!isMeant(answer, name)) continue;
      if (answer.field === "domain") {
        const known = domains.get(answer.value);
        domains.set(answer.value, { name: known?.name ?? name, times: (known?.times ?? 0) + 1 });
      } else if (answer.field !== "state") {
        propose(answer.field, answer.value, answer.value, name);
      } else if (!kinds.has(answer.value)) {
        const item = stateOf(answer.value, name);
        if (!item) continue;
        kinds.add(answer.value);
        propose(answer.field, item, answer.value, name);
      }
    }
  }
  const [mostly] = [...domains].sort(([, a], [, b]) => b.times - a.times || a.name.first - b.name.first);
  if (mostly) propose("domain", mostly[0], mostly[0], mostly[1].name);
  else for (const name of used) proposeDomainOf(name, propose);
}

/** "Magento 2.4": what is made with it says the trade where no word does. */
function proposeDomainOf(name: Found<Name>, propose: Propose): void {
  const domain = name.phrase.value.technology?.domain;
  if (domain) propose("domain", domain, domain, name);
}

/** Traffic, a latency goal, sizes of bodies and the team. */
export function proposeFigures(
  text: string,
  tokens: readonly Token[],
  used: readonly Found<Name>[],
  propose: Propose,
): void {
  const { traffic, latencyGoal, needs } = readFigures(text, tokens);
  if (traffic) propose("traffic", traffic.value, traffic.value, traffic);
  if (latencyGoal) {
    const { ms, percentile } = latencyGoal.value;
    const where = placeOfGoal(text, tokens, used, latencyGoal.last);
    propose(
      "latencyGoal",
      where ? { scope: where, ...latencyGoal.value } : latencyGoal.value,
      percentile ? `${ms}-${percentile}` : `${ms}`,
      latencyGoal,
    );
  }
  for (const need of needs) propose("needs", need.value, need.value, need);
  const team = readTeam(text, tokens);
  if (team) propose("team", String(team.value), String(team.value), team);
}

const standing = new Set(roles.standing);
/** How far behind a goal the place stands that it is for, in tokens. */
const reachOfGoal = 6;

/** "Under 500 ms at p95 in Abidjan": for whom the goal is, where a place follows it at once. */
function placeOfGoal(
  text: string,
  tokens: readonly Token[],
  used: readonly Found<Name>[],
  last: number,
): string | undefined {
  const found = used.find(({ phrase, first }) => phrase.value.place && first > last && first - last <= reachOfGoal);
  if (!found || !standing.has(tokens[found.first - 1]?.text ?? "")) return undefined;
  const between = tokens.slice(last + 1, found.first - 1);
  return between.every(({ text: word }) => !/^[,;:.!?]$/.test(word)) ? text.slice(found.start, found.end) : undefined;
}
