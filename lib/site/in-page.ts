/** Ids that addresses may still name, from when they were French. */
const formerIds: Record<string, string> = {
  contenu: "content",
  "en-bref": "at-a-glance",
  "article-anatomie": "article-anatomy",
  "article-avant-apres": "article-before-after",
  liste: "fact-list",
  inconnus: "unknowns",
  textes: "regulations",
  recu: "received",
  partage: "share",
  lien: "share-link",
  "avant-apres": "before-after",
  suite: "follow-ups",
  latence: "latency",
  faits: "facts",
  autres: "other-presets",
};

/**
 * The id that a fragment names.
 * @param hash with or without its "#"
 * @returns today's id for a former one; empty for a fragment that names none or cannot be decoded
 * @example idOf("#textes") // "regulations"
 */
export function idOf(hash: string): string {
  const id = decoded(hash.replace(/^#/, ""));
  return Object.hasOwn(formerIds, id) ? (formerIds[id] ?? "") : id;
}

/** Sent to a place in the page before it is scrolled to: whoever hides it shows it. */
export const revealEvent = "reveal";

/**
 * Tells whether a fragment holds values, as the words of a link do, and not an id: no id of ours has a "=".
 * @example holdsValues("#uc=panier") // true
 */
export function holdsValues(hash: string): boolean {
  return hash.includes("=");
}

/**
 * The id that a link within the page leads to.
 * @param here the address of the page
 * @returns undefined for a link that leads to another page, or to no id
 * @example inPageId("https://site/fr#article", "https://site/fr#scenarios") // "article"
 */
export function inPageId(href: string, here: string): string | undefined {
  const [page = "", hash = ""] = href.split(/#(.*)/s);
  if (page !== here.split("#")[0] || holdsValues(hash)) return undefined;
  return idOf(hash) || undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
