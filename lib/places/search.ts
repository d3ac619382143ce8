import { plainWords } from "./plain-words";
/**
 * A line of the places' list, as it travels: id, name, where distances are reckoned from or the country, further names
 * with "|" between, and for a provider's region the place it is in.
 */
export type PlaceRow = readonly [id: string, name: string, note: string, words: string, point?: string];

/** A line made ready to be searched. */
export type PlaceEntry = {
  id: string;
  name: string;
  note: string;
  point: string | undefined;
  isRegion: boolean;
  /** Its names without case, accents and punctuation, the shown one first. */
  names: string[];
  /** The words of the names, and those of the note. */
  tokens: string[];
  noteTokens: string[];
  /** The words of the names with a space around each. */
  spaced: string;
};

/** Makes the list ready to be searched, once. */
export function indexPlaces(rows: readonly PlaceRow[]): PlaceEntry[] {
  return rows.map(([id, name, note, words, point]) => {
    const names = [name, ...words.split("|")].map(plainWords).filter((each) => each !== "");
    const noteTokens = plainWords(note).split(" ");
    const tokens = names.flatMap((each) => each.split(" "));
    return {
      id,
      name,
      note,
      point,
      isRegion: id.includes(":"),
      names,
      tokens,
      noteTokens,
      spaced: ` ${tokens.join(" ")} `,
    };
  });
}

/**
 * The entries that a query means, best first: named so, then beginning so, then holding its words in whatever order, then
 * lying in a country called so.
 * @param most how many at most; at least 1
 * @returns nothing for an empty query
 * @example searchPlaces(entries, "asie du sud est", 8)[0]?.id // "group-southeast-asia"
 */
export function searchPlaces(entries: readonly PlaceEntry[], query: string, most: number): PlaceEntry[] {
  const wanted = plainWords(query);
  if (wanted === "") return [];
  const words = wanted.split(" ");
  const ranks: PlaceEntry[][] = [[], [], [], [], []];
  for (const entry of entries) ranks[rankOf(entry, wanted, words)]?.push(entry);
  // Of names that begin so the shortest is likeliest meant: "Afrique" before "Afrique du Sud".
  ranks[1]?.sort((a, b) => a.name.length - b.name.length);
  return ranks.flat().slice(0, most);
}

/** The entry of exactly this name, or id; several entries of one name are none. */
export function placeNamed(entries: readonly PlaceEntry[], name: string): PlaceEntry | undefined {
  const wanted = plainWords(name);
  const [one, ...others] = entries.filter(({ names }) => names[0] === wanted);
  if (one && others.length === 0) return one;
  return entries.find(({ id, names }) => id === name.trim() || names.includes(wanted));
}

/**
 * The region that words name by its provider and its town or code, as in "OVH Gravelines".
 * @returns nothing for a single word, and where the words fit regions in several places
 * @example regionOfWords(entries, "Hetzner Falkenstein")?.id // "hetzner:fsn1"; "Azure France Central" too
 */
export function regionOfWords(entries: readonly PlaceEntry[], said: string): PlaceEntry | undefined {
  const words = plainWords(said)
    .split(" ")
    .filter((word) => (word.length > 1 || /\d/.test(word)) && !linking.has(word));
  if (words.length < 2) return undefined;
  // Each name begins in hundreds of entries: whatever can be made once is.
  const begun = words.map((word) => ` ${word}`);
  const rests = words.map((_, at) => ` ${words.slice(at).join("")} `);
  const found = entries.filter(
    ({ isRegion, point, spaced }) =>
      isRegion && point && (begun.every((word) => spaced.includes(word)) || isShownSo(spaced, begun, rests)),
  );
  return found.every(({ point }) => point === found[0]?.point) ? found[0] : undefined;
}

/** "Azure France Central" is shown so, and its code is "francecentral". */
function isShownSo(spaced: string, begun: readonly string[], rests: readonly string[]): boolean {
  for (let at = 1; at < begun.length && spaced.includes(begun[at - 1] ?? ""); at += 1)
    if (spaced.includes(rests[at] ?? "")) return true;
  return false;
}

/** Between a provider and its town, in either language. */
const linking = new Set(["chez", "at", "in", "on", "dans", "en", "de", "region", "zone"]);

function rankOf({ names, tokens, noteTokens }: PlaceEntry, wanted: string, words: readonly string[]): number {
  if (names.includes(wanted)) return 0;
  if (names[0]?.startsWith(wanted)) return 1;
  if (names.some((name) => name.startsWith(wanted))) return 2;
  const begins = (among: readonly string[]) => words.every((word) => among.some((token) => token.startsWith(word)));
  if (begins(tokens)) return 3;
  return begins([...tokens, ...noteTokens]) ? 4 : 5;
}
