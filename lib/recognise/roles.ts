import { figures, residency, roles } from "@/lib/content/recognition-words";
import { clauseAround } from "./clauses";
import { readStands } from "./code-or-data";
import type { Name } from "./names";
import {
  isComingFrom,
  isCountedAt,
  isListBetween,
  isMeasuredFrom,
  isShareOf,
  isStrangersArrow,
  isTimeAt,
  listSigns,
  listWords,
  number,
} from "./lists";
import { type Found, findPhrases, indexPhrases } from "./phrases";
import { isPartId } from "@/lib/places/ids";
import { isTownItself } from "./place-names";
import { readRefusals } from "./refused-places";
import { readRoleCues, type Role, roleOfTechnology } from "./role-cues";
import { fold, type Token } from "./tokens";

/** What can be bound to stay: data, and hosting. */
const kept = new Set([...roles.dataWords, ...residency.hosting].map(fold));
const articles = new Set(roles.articles);
const past = new Set(roles.past.map(fold));
const callers = new Set(roles.callers.map(fold));
const calling = new Set(roles.calling.map(fold));
const sellers = new Set(roles.sellers.map(fold));
const loading = new Set(roles.loading.map(fold));
const nightly = new Set(roles.nightly);
const daily = new Set(["jour", "day"]);
const left = new Set(roles.left.map(fold));
const serving = new Set(roles.serving);
const froms = new Set(roles.starts);
const regionNouns = new Set(["region", "regions"]);
/** How far behind a place a word tells that it is another's, a copy's or the past's; how far before it one serves. */
const reachOfAside = 4;
const reachOfServing = 8;
const directions = new Set(figures.directions);
const measured = new Set(figures.measuredTrips.map(fold));
const french = new Set(roles.french);
const destinations = indexPhrases(roles.destinations.map((text) => ({ text, value: true })));

/** How far a word tells what a place is, in tokens before and after it. */
const reachBefore = 14;
const reachAfter = 7;
/** A time that somebody waits for stands a little further: "the till takes 1.2 s to open". */
const reachToTime = 10;

/** Words of more than three letters that a list of places may hold. */
const mostOtherWords = 1;

/**
 * Reads the role of places, from the nearest telling word before them in the sentence, else after them.
 * @returns a function of a place found; nothing where the words do not tell enough to propose anything
 */
export function readRoles(
  text: string,
  tokens: readonly Token[],
  names: readonly Found<Name>[],
): (place: Pick<Found<unknown>, "first" | "last">) => Role | undefined {
  const said = readRoleCues(text, tokens, names);
  const cues = said.roles;
  const { isAside, isOfDatabase } = readStands(tokens, names, said);
  const { isRefusal, isRefusedAt, isOutside } = readRefusals(text, tokens);
  const partStarts = new Set(
    names.flatMap(({ phrase: { value }, first }) => (value.place && isPartId(value.place) ? [first] : [])),
  );
  const placeEnds = new Set(names.flatMap(({ phrase, last }) => (phrase.value.place ? [last] : [])));
  const named = new Set(
    names.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
  /** "Southeast Asia, then India": nothing but places, which a reader writes for those of users. */
  const isList = (from: number, to: number) => {
    let others = 0;
    for (let at = from; at <= to; at += 1) if (!named.has(at) && (tokens[at]?.text.length ?? 0) > 3) others += 1;
    return others <= mostOtherWords;
  };
  const hasTime = (from: number, to: number) => {
    for (let at = from; at <= to; at += 1) if (isTimeAt(tokens, at)) return true;
    return false;
  };
  /** "Le transporteur (Anvers) répond en 2 s": who takes that long stands before the brackets. */
  const isWaitOfOthers = (last: number, to: number) =>
    tokens[last + 1]?.text === ")" && /^\p{L}/u.test(tokens[last + 2]?.text ?? "") && hasTime(last + 3, to);
  /** "Varsovie pour la recette", "Dublin (staging)", "la base à Dublin a été migrée": what follows the place at once. */
  const isAsideAfter = (last: number, to: number) => {
    for (let at = last + 1; at <= Math.min(to, last + reachOfAside); at += 1) {
      const word = tokens[at]?.text ?? "";
      if (/^[,:;]$/.test(word) || placeEnds.has(at)) return false;
      if (said.saidAside.has(at) || left.has(word) || isRefusal(at)) return true;
    }
    return false;
  };
  /** "Auth0 (US tenant)", "Datadog (EU site)": where what one buys keeps its data. */
  const isSiteOfBought = (first: number) => {
    const bought = tokens[first - 1]?.text === "(" ? names.find(({ last }) => last === first - 2) : undefined;
    const technology = bought?.phrase.value.technology;
    return technology !== undefined && [undefined, "aside"].includes(roleOfTechnology(technology));
  };
  /** "Finance partners call our lead API from Mumbai": neither our users nor our code. */
  const isCallerFrom = (first: number, from: number) => {
    if (!froms.has(tokens[first - 1]?.text ?? "")) return false;
    const verb = tokens.findIndex(({ text: word }, at) => at > from && at < first && calling.has(word));
    return verb > 0 && tokens.slice(from, verb).some(({ text: word }) => callers.has(word));
  };
  /** "Des vendeurs à Canton (ils chargent le catalogue la nuit)": nobody waits there. */
  const isLoadedAtNight = (seller: number, to: number) => {
    const has = (words: ReadonlySet<string>) => tokens.slice(seller, to + 1).some(({ text: word }) => words.has(word));
    if (!sellers.has(tokens[seller]?.text ?? "") || has(daily) || hasTime(seller, to)) return false;
    return has(loading) && has(nightly);
  };
  /** "We serve Nigeria from Paris": between the verb and the preposition stands who or what is served. */
  const isServedFrom = (first: number, from: number) => {
    if (!froms.has(tokens[first - 1]?.text ?? "")) return false;
    for (let at = first - 2; at >= Math.max(from, first - reachOfServing); at -= 1)
      if (serving.has(tokens[at]?.text ?? "")) return at < first - 2;
    return false;
  };
  const isFrench = (from: number, to: number) =>
    tokens.slice(from, to + 1).filter(({ text: word }) => french.has(word)).length >= 2;
  const destinationEnds = new Set(findPhrases(text, tokens, destinations).map(({ last }) => last));
  const told = ({ first, last }: Place): Role | undefined => {
    // "Each click waits for Paris" tells where code runs; "Paris waits" tells who waits.
    if (destinationEnds.has(first - 1)) return "compute";
    if (isCountedAt(tokens, first) || isComingFrom(tokens, first)) return "users";
    if (isTownItself(tokens, first, last)) return "users";
    const [from, to] = clauseAround(tokens, first);
    const after = () => {
      for (let at = last + 1; at <= Math.min(to, last + reachToTime); at += 1) {
        // A comma inside a number divides nothing.
        if (tokens[at]?.text === "," && tokens[at + 1]?.start !== tokens[at]?.end) return undefined;
        if (at <= last + reachAfter && cues.has(at)) return { role: cues.get(at), distance: at - last };
        // "In Nouméa the screen takes 1.2 s": somebody waits there.
        if (isTimeAt(tokens, at))
          return isWaitOfOthers(last, at) ? undefined : { role: "users" as const, distance: at - last };
      }
      return undefined;
    };
    if (isSiteOfBought(first)) return "aside";
    if (isCallerFrom(first, from) && !hasTime(from, to)) return undefined;
    // "135 ms from Lagos to Cape Town", "le trafic va vers Paris : 240 ms": where the trip ends.
    const direction = tokens[first - 1]?.text ?? "";
    // A dash is one between two places alone; an arrow leads from a town that is unknown here as well.
    const leads =
      directions.has(direction) &&
      (/\p{L}/u.test(direction) ||
        placeEnds.has(first - 2) ||
        (!named.has(first - 2) && isStrangersArrow(text, tokens, first - 1)));
    if (leads && hasTime(from, to)) return "aside";
    if (isAsideAfter(last, to) || past.has(tokens[first - 1]?.text ?? "")) return "aside";
    if (isServedFrom(first, from)) return "compute";
    // "It is checked in Oracle: from Madrid that is 38 ms" tells who waits, whatever was named before.
    if (isMeasuredFrom(tokens, first, [first, Math.min(to, last + reachToTime)])) return "users";
    // "28 ms mesurés depuis Bruxelles"
    if (measured.has(tokens[first - 2]?.text ?? "") && isMeasuredFrom(tokens, first, [from, to])) return "users";
    // As written: the French "à" is no article; nor is one that lost its accent.
    const previous = tokens[first - 1];
    const article = previous && text.slice(previous.start, previous.end).toLowerCase();
    if (article && articles.has(article) && !(article === "a" && isFrench(from, to))) {
      // "A Paris fashion house" says where a firm is; "our Tokyo users" who is there.
      const next = after();
      return next && next.distance <= 2 ? next.role : undefined;
    }
    let colon: number | undefined;
    let isPast = false;
    let isRefused = false;
    let isBeyondComma = false;
    for (let at = first - 1; at >= Math.max(from, first - reachBefore); at -= 1) {
      if (tokens[at]?.text === ":") colon = at;
      // "Rights are checked in A: in B and C the picture waits" begins anew.
      if (colon !== undefined && placeEnds.has(at)) break;
      isBeyondComma ||= tokens[at]?.text === ",";
      isPast ||= !isBeyondComma && past.has(tokens[at]?.text ?? "");
      isRefused ||= isRefusal(at);
      // "Clients en région Bretagne": no region of a cloud.
      if (partStarts.has(first) && regionNouns.has(tokens[at]?.text ?? "")) continue;
      const role = cues.get(at);
      const isOfMachines = role === "compute" || role === "database";
      // "Hébergement hors UE refusé, y compris un CDN US", "nous refusons tout hébergement US".
      if (isOfMachines && (isRefused || isRefusedAt(at, from))) return "aside";
      // "La base était à Dublin": it is there no more.
      if (isOfMachines && (isPast || isAside(at, from))) return "aside";
      if (role === "compute" && isOfDatabase(at)) return "database";
      if (role === "users" && isLoadedAtNight(at, to)) return "aside";
      if (role !== "residency" && role) return role;
      // "Travellers stay in Spain": what stays is no data.
      if (role) return tokens.slice(from, first).some((token) => kept.has(token.text)) ? role : undefined;
    }
    // "From Tokyo to our API": who measures, whatever comes after.
    if (isMeasuredFrom(tokens, first, [from, to])) return "users";
    const next = after();
    if (next) return next.role;
    return isList(from, to) && !isWaitOfOthers(last, to) ? "users" : undefined;
  };
  const places = names.filter(({ phrase }) => phrase.value.place);
  const placesBefore = new Map(places.map((place, at) => [place.first, places[at - 1]]));
  const placesAfter = new Map(places.map((place, at) => [place.first, places[at + 1]]));
  const known = new Map<number, Role | undefined>();
  const roleOf = (place: Place): Role | undefined => {
    if (!known.has(place.first)) known.set(place.first, readRole(place));
    return known.get(place.first);
  };
  const readRole = (place: Place): Role | undefined => {
    if (continuesFigures(place)) return "users";
    const role = told(place);
    // "Hébergeur hors UE", "clients hors de France": where that is, nobody said.
    if (isOutside(place.first) && role !== "residency") return role === "users" ? undefined : "aside";
    return role ?? inheritedBy(place) ?? toldLater(place);
  };
  /** "… from Tokyo to our API is 155 ms, Seoul around 180": one more of those who measured. */
  const continuesFigures = ({ first, last }: Place): boolean => {
    const before = placesBefore.get(first);
    if (!before || before.first < clauseAround(tokens, first)[0] || !listSigns.has(tokens[first - 1]?.text ?? ""))
      return false;
    const figure = listWords.has(tokens[last + 1]?.text ?? "") ? last + 2 : last + 1;
    return number.test(tokens[figure]?.text ?? "") && roleOf(before) === "users";
  };
  /** What stands in a list with users, or is a share of something, is where users are. */
  const inheritedBy = (place: Place): Role | undefined => {
    const before = placesBefore.get(place.first);
    const clause = clauseAround(tokens, place.first);
    const continues =
      before !== undefined &&
      before.first >= clause[0] &&
      isListBetween(tokens.slice(before.last + 1, place.first)) &&
      roleOf(before) === "users";
    return continues || isShareOf(tokens, place, clause) ? "users" : undefined;
  };
  /** "A ride-hailing app in Lagos and Accra: 40,000 passengers": the end of a list tells of its beginning. */
  const toldLater = (place: Place): Role | undefined => {
    const after = placesAfter.get(place.first);
    if (!after || after.first > clauseAround(tokens, place.first)[1]) return undefined;
    if (!isListBetween(tokens.slice(place.last + 1, after.first))) return undefined;
    return (told(after) ?? toldLater(after)) === "users" ? "users" : undefined;
  };
  return roleOf;
}

type Place = Pick<Found<unknown>, "first" | "last">;
