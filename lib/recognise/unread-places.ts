import { roles } from "@/lib/content/recognition-words";
import { findNames } from "./find-names";
import { listSigns } from "./lists";
import { readRoles } from "./roles";
import { readStances } from "./stance";
import { tokenise } from "./tokens";

const small = new Set([...roles.standing, ...listSigns, "or", "ou", "de", "d", "'", "la", "le", "the"]);
const capital = /^\p{Lu}\p{Ll}{2}/u;
/** How far from a place of users the next item of its list begins, in tokens. */
const reachOfList = 4;
/** How far before it the one before ends. */
const reachBefore = 8;
const figure = /^(?:\d+|[%()])$/;

/**
 * Places that a text names without saying, for all that is understood here, what they are to the case, and the unknown
 * names that stand in a list with users. Where there are any, nothing may be concluded from the places that were
 * understood being all there is.
 * @returns ids of places, and unknown names as they are written
 * @example unreadPlaces("Gravelines, puis La Réunion nous inquiète") // ["country-re"]
 * @example unreadPlaces("Users in New York and in Whangarei") // ["Whangarei"]
 */
export function unreadPlaces(text: string): string[] {
  const tokens = tokenise(text);
  const names = findNames(text, tokens);
  const roleOf = readRoles(text, tokens, names);
  const stanceOf = readStances(text, tokens, names);
  const known = new Set(
    names.flatMap(({ phrase: { value }, first, last }) =>
      Object.keys(value).length > 0 ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [],
    ),
  );
  const strangerAfter = (last: number) => {
    for (let at = last + 1; at <= last + reachOfList; at += 1) {
      const token = tokens[at];
      if (!token || token.begins) return undefined;
      const written = text.slice(token.start, token.end);
      if (small.has(token.text)) continue;
      return at > last + 1 && capital.test(written) && !known.has(at) ? written : undefined;
    }
    return undefined;
  };
  /** "Users in Alberta and Montreal": a sign of a list between the two, figures in brackets aside. */
  const strangerBefore = (first: number) => {
    let isList = false;
    for (let at = first - 1; at >= Math.max(1, first - reachBefore); at -= 1) {
      const word = tokens[at]?.text ?? "";
      if (tokens[at + 1]?.begins || /^[.!?;:]$/.test(word)) return undefined;
      isList ||= listSigns.has(word);
      if (small.has(word) || figure.test(word)) continue;
      const written = text.slice(tokens[at]?.start, tokens[at]?.end);
      const opens = tokens[at]?.begins || /^[.!?:]$/.test(tokens[at - 1]?.text ?? "");
      return isList && !opens && capital.test(written) && !known.has(at) ? written : undefined;
    }
    return undefined;
  };
  return names.flatMap((name) => {
    const { place } = name.phrase.value;
    if (!place || stanceOf(name) !== "used") return [];
    const role = roleOf(name);
    if (role === undefined) return [place];
    return role === "users" ? (strangerAfter(name.last) ?? strangerBefore(name.first) ?? []) : [];
  });
}
