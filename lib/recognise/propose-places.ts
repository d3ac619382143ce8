import { roles } from "@/lib/content/recognition-words";
import { countriesOf } from "@/lib/content/places";
import { mayLieIn } from "@/lib/latency/parts";
import { isCountryId, isPartId, isPlaceId, isPointId, type PlaceId } from "@/lib/places/ids";
import { readOrigin } from "@/lib/places/origin";
import { isForBoth } from "./both";
import { clauseAround } from "./clauses";
import { isListBetween } from "./lists";
import { isLeft, readConsidered } from "./considered";
import type { Name } from "./names";
import { readNumbers } from "./numbers";
import type { Found } from "./phrases";
import type { Propose, Span } from "./recognised";
import { resolveRegion, type Stands } from "./regions";
import { readResidency } from "./residency";
import type { Role } from "./role-cues";
import { isStateName } from "./place-names";
import { readRoles } from "./roles";
import { type PlaceAt, readRoundTrips } from "./round-trips";
import { fold, type Token } from "./tokens";

/** Places of users, origins and residency, by what the text makes of each place. */
export function proposePlaces(
  text: string,
  tokens: readonly Token[],
  names: readonly Found<Name>[],
  used: readonly Found<Name>[],
  propose: Propose,
): void {
  const roleOf = readRoles(text, tokens, names);
  const vendors = new Set(used.flatMap(({ phrase }) => phrase.value.technology?.vendor ?? []));
  const vendorEnds = new Set(used.flatMap(({ phrase, last }) => (phrase.value.technology?.vendor ? [last] : [])));
  const codeEnds = new Set(used.flatMap(({ phrase, last }) => (phrase.value.regions ? [last] : [])));
  const stands: Stands = { isVendorAt: (at) => vendorEnds.has(at), isCodeAt: (at) => codeEnds.has(at) };
  const isUsed = new Set(used);
  const isConsideredAt = readConsidered(text, tokens);
  const residency = readResidency(text, tokens);
  const users = new Set<PlaceId>();
  const bound: { place: PlaceId; name: Found<Name> }[] = [];
  const origins: Record<OriginField, Stand[]> = { computeOrigin: [], databaseOrigin: [] };
  for (const name of names) {
    const { place, peopleOf, regions, inTown } = name.phrase.value;
    if (peopleOf && isUsed.has(name)) propose("places", peopleOf, peopleOf, name);
    const region = regions || inTown ? resolveRegion(text, tokens, name, vendors, stands) : undefined;
    if (!place && !region) continue;
    const role = roleOf(name);
    // "Data never leave the EU" denies the leaving, not the place.
    const binding = residency.read(name) ?? (place && isWide(place) ? residency.readHosting(name) : undefined);
    if (place && (binding === "bound" || (role === "residency" && residency.isDuty(name)))) bound.push({ place, name });
    if (!isUsed.has(name) || binding) continue;
    const id = region?.id ?? place ?? "";
    // "We moved the database from Sydney to Melbourne": what is left is nobody's origin.
    if (role !== "users" && isLeft(tokens, name.first, clauseAround(tokens, name.first)[0])) continue;
    if (role === "database") {
      // "Should we put the database in Johannesburg?": it is not there yet.
      if (isConsideredAt(name.first)) continue;
      origins.databaseOrigin.push({ id, name, role });
      if (isForBoth(tokens, used, name)) origins.computeOrigin.push({ id, name, role: "compute" });
    }
    // A provider's region is where code runs, unless a word tells otherwise.
    else if (region ? isOfMachines(role, inTown !== undefined) : role === "compute") {
      // "I was thinking of Fly.io in syd": no code runs there yet.
      if (!isConsideredAt(name.first)) origins.computeOrigin.push({ id, name, role });
    } else if (place && !region && role === "users" && !isApposition(text, tokens, names, name)) {
      propose("places", place, place, name);
      users.add(place);
    }
  }
  const usersAt = names.flatMap(({ phrase: { value }, first, last }) =>
    value.place && users.has(value.place) ? [{ place: value.place, first, last }] : [],
  );
  // Where there is more than a front, the front is not where the application runs.
  const rank = (stand: Stand) => (isOfFront(tokens, stand.name) ? -1 : precisionOf(stand, used));
  proposeRoundTrips(text, tokens, usersAt, propose);
  proposeResidency(bound, propose);
  for (const field of ["computeOrigin", "databaseOrigin"] as const) {
    // What is said of the database goes from its place to its product; what is said of code often begins with the firm's.
    const found = origins[field];
    const [first] = field === "computeOrigin" ? found.toSorted((a, b) => rank(b) - rank(a)) : found;
    if (
      first &&
      !found.some((other) => other !== first && rank(other) === rank(first) && standsBeside(tokens, first, other))
    )
      propose(field, first.id, first.id, first.name);
  }
}

/** A country, a part of one or a group, and no town. */
const isWide = (place: PlaceId) => !isPointId(place);

/** "San José, Costa Rica", "Dallas, Texas", "Texas, USA", "Espagne (Valence)": the wider place only tells which is meant. */
function isApposition(
  text: string,
  tokens: readonly Token[],
  names: readonly Found<Name>[],
  wider: Found<Name>,
): boolean {
  const { place } = wider.phrase.value;
  if (!place || !(isCountryId(place) || isPartId(place))) return false;
  const [code] = countriesOf(place);
  const at = names.indexOf(wider);
  /** Another part follows, or another place stands before the town. */
  const isInList = (position: number) => {
    const between = (one: Found<Name> | undefined, other: Found<Name> | undefined) =>
      one?.phrase.value.place !== undefined &&
      other?.phrase.value.place !== undefined &&
      isListBetween(tokens.slice(one.last + 1, other.first));
    const next = names[position + 1]?.phrase.value.place;
    const isPartNext = next !== undefined && isPartId(next) && between(wider, names[position + 1]);
    return isPartNext || between(names[position - 2], names[position - 1]);
  };
  const isTownOf = (town: Found<Name> | undefined) => {
    const id = town?.phrase.value.place;
    if (!town || id === undefined || countriesOf(id)[0] !== code || countriesOf(id).length > 1) return false;
    if (isCountryId(place)) return !isCountryId(id);
    // "New York, New Jersey and Ohio", "Chicago, Texas", "Paris, Bretagne et Normandie" are lists.
    return mayLieIn(id, place) && !isStateName(tokens, town.first) && !isInList(at);
  };
  const [before, after] = [names[at - 1], names[at + 1]];
  if (before && isTownOf(before) && /^(?:, | \()$/.test(text.slice(before.end, wider.start))) return true;
  return after !== undefined && isTownOf(after) && text.slice(wider.end, after.start) === " (";
}

/** A code of a provider is a place of machines; a town of one may be that of users, or of the firm. */
function isOfMachines(role: Role | undefined, isTown: boolean): boolean {
  return role !== "aside" && !(isTown && (role === "company" || role === "users"));
}

const fronts = new Set(roles.fronts.map(fold));
const reachOfFront = 6;

type OriginField = "computeOrigin" | "databaseOrigin";
type Stand = { id: string; name: Found<Name>; role: Role | undefined };

/**
 * A region of a provider says more than a town, a town more than a part of a country, that more than the country; and a
 * product right before it more than a verb: "we run an app from Dhaka, on EKS in Mumbai".
 */
function precisionOf({ id, name, role }: Stand, used: readonly Found<Name>[]): number {
  // Of two codes the one that is said to run code: "Twilio calls us from us-east-1, our API is in ap-southeast-1".
  if (id.includes(":")) return role === "compute" ? 5 : 4;
  const isBehindProduct = used.some(
    ({ phrase, last }) => phrase.value.technology !== undefined && last < name.first && name.first - last <= 2,
  );
  if (isPlaceId(id) && isWide(id)) return isPartId(id) ? 1 : 0;
  return isBehindProduct ? 3 : 2;
}

/** "Front sur Vercel (fra1)" */
function isOfFront(tokens: readonly Token[], { first }: Found<Name>): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reachOfFront); at -= 1) {
    if (/^[,.;]$/.test(tokens[at]?.text ?? "")) return false;
    if (fronts.has(tokens[at]?.text ?? "")) return true;
  }
  return false;
}

/** "On EC2 in us-east-1 and eu-central-1", "Serveurs à Zurich pour la Suisse, à Paris pour les autres": no one place to reckon from. */
function standsBeside(tokens: readonly Token[], one: Stand, other: Stand): boolean {
  const [from, to] = clauseAround(tokens, one.name.first);
  if (other.name.first < from || other.name.first > to || one.id.includes(":") !== other.id.includes(":")) return false;
  const [here, there] = [one, other].map(({ id }) => readOrigin(id)?.point);
  return here !== undefined && there !== undefined && here !== there;
}

function proposeRoundTrips(text: string, tokens: readonly Token[], users: readonly PlaceAt[], propose: Propose): void {
  if (users.length === 0) return;
  for (const { place, p50, p95, first, last } of readRoundTrips(text, tokens, readNumbers(text, tokens), users)) {
    const trip = { place, p50, ...(p95 !== undefined && { p95 }) };
    propose("roundTrips", trip, `${place}-${p50}`, { first, last });
  }
}

const european: ReadonlySet<PlaceId> = new Set<PlaceId>(["group-european-union", "group-eea", "group-europe"]);

/** Several places bind several kinds of data: one for all of them would be none of theirs. */
function proposeResidency(bound: readonly { place: PlaceId; name: Span }[], propose: Propose): void {
  const said = bound.flatMap(({ place, name }) => {
    if (european.has(place)) return { value: "eu" as const, name };
    return isCountryId(place) ? { value: place, name } : [];
  });
  const [first] = said;
  if (first && said.every(({ value }) => value === first.value))
    propose("residency", first.value, first.value, first.name);
}
