/** What programs do to links on their way, undone where there is no doubt. */
import { isOurKey } from "./our-keys";

/** The two halves of a link as they were written, as far as that is certain. */
export type RepairedLink = { query: string; fragment: string };

/**
 * Undoes what mail filters, chats and editors did to a link. What we write has no raw `&amp;`, no key in capitals, no
 * `#` inside of a choice, no escape inside of an id: each of these was put there on the way, and only then is it undone.
 * @param query with or without its "?"
 * @param fragment with or without its "#"
 * @returns both without their signs; never throws
 * @example repairLink("v=1&amp;d=news%23at=journal", "") // { query: "v=1&d=news", fragment: "at=journal" }
 */
export function repairLink(query: string, fragment: string): RepairedLink {
  const choices = lowerKeys(withoutEntities(query.replace(/^\?/, "")));
  // A text directive is the browser's; our own words have their colons escaped.
  const words = lowerKeys(withoutEntities(fragment.replace(/^#/, "").split(":~:")[0] ?? ""));
  const [kept, swallowed] = splitAtEscapedHash(choices);
  const both = [swallowed, words].filter((part) => part !== "").join("&");
  return isEscapedTwice(kept) ? { query: unescaped(kept), fragment: unescaped(both) } : { query: kept, fragment: both };
}

/** "&amp;" for "&": raw, it can only be HTML's, since words have theirs escaped. */
const withoutEntities = (half: string) => half.replace(/&(?:amp;)+/g, "&");

/** Keys are lower-case; one in capitals is taken for them unless they stand there, too. */
function lowerKeys(half: string): string {
  const parts = half.split("&").map((part) => part.split(/=(.*)/s) as [string, string?]);
  const keys = new Set(parts.map(([key]) => key));
  return parts
    .map(([key, value]) => {
      const lower = key.toLowerCase();
      const wanted = lower !== key && isOurKey(lower) && !keys.has(lower) ? lower : key;
      return value === undefined ? wanted : `${wanted}=${value}`;
    })
    .join("&");
}

/** Mail filters escape the "#": what follows it, a key of ours and a raw "=", is the fragment. */
function splitAtEscapedHash(query: string): [query: string, fragment: string] {
  for (const { index, 0: hash, 1: key = "" } of query.matchAll(/%(?:25)*23([A-Za-z]{1,3}\d{0,2})=/g)) {
    if (isOurKey(key.toLowerCase())) {
      return [query.slice(0, index), lowerKeys(query.slice(index + hash.length - key.length - 1))];
    }
  }
  return [query, ""];
}

/** Lists of ids are told from their escaped commas only when the link was escaped twice. */
const isEscapedTwice = (query: string) =>
  query.split("&").some((part) => /^(?:r|pf|pu|n|g|s|ai)=[a-z0-9.,-]*%252C/i.test(part));

/** One level of escapes less: "%252C" is "%2C" again. */
const unescaped = (half: string) => half.replace(/%25(?=[0-9A-Fa-f]{2})/g, "%");
