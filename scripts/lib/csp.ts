import { createHash } from "node:crypto";
import { buildPolicy } from "@/lib/http/csp";
import { locales } from "@/lib/i18n/locales";
import { addressOf } from "@/lib/site/addresses";

/** As in routes-manifest.json. */
type Entry = { source: string; regex: string; headers: { key: string; value: string }[] };
/** A page made at build time. */
type Page = { path: string; html: string };
/** What a build says of its pages. */
type Build = {
  /** Of all pages. */
  routes: readonly string[];
  prerendered: readonly { path: string; route: string }[];
  /** Routes that also make pages on demand. */
  openEnded: readonly string[];
  /** The addresses that get a nonce, with the folders that make them. */
  perRequest: readonly { path: string; folderPath: string }[];
  /** Of the proxy. */
  matchers: readonly RegExp[];
};

const headerName = "Content-Security-Policy";

/** Pages that Next serves under any address: their hashes belong to the entry for every path. */
const pagesOfAnyAddress = ["/_not-found", "/_global-error"];
/** Pages that are served under any address of no page: theirs do, too. */
const pagesOfDeadAddresses = locales.map((locale) => addressOf("missing", locale));

/**
 * Lists the inline scripts of a page that a browser would run, as CSP sources.
 * Data blocks (JSON-LD) are left out: they never run. Assumes markup written by React, where `>` in
 * attributes and `</script` in texts are escaped.
 * @returns distinct, in document order
 * @example scriptHashes("<script>1</script>") // ["'sha256-a4ayc/80…'"]
 */
export function scriptHashes(html: string): string[] {
  const inline = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)].filter(
    ([, attributes = ""]) => !/\ssrc\s*=/i.test(attributes) && !/\stype="application\/(ld\+)?json"/i.test(attributes),
  );
  // Browsers hash what they parsed, where a line ends with \n alone.
  return [...new Set(inline.map(([, , text = ""]) => hashSource(text.replaceAll("\r\n", "\n"))))];
}

/**
 * Builds the header entries that give each page its policy, in the format of routes-manifest.json.
 * The entry for every address comes first: Next lets later ones replace it. As Next matches them
 * whatever the case, /FR, a 404, meets the entry of /fr: each allows the pages of any address too.
 * It leaves out the pages made per request, which get their policy from proxy.ts: hosts differ in which of two headers
 * they keep, and some keep both, which would block what only one of them names.
 * @param perRequest paths of the others
 */
export function buildHeaderEntries(pages: readonly Page[], perRequest: readonly string[]): Entry[] {
  const hashesOf = (some: readonly Page[]) => [...new Set(some.flatMap((page) => scriptHashes(page.html)))];
  const anywhere = pages.filter((page) => pagesOfAnyAddress.includes(page.path));
  const others = perRequest.map((path) => `${path.slice(1)}$`).join("|");
  const dead = pages.filter((page) => pagesOfDeadAddresses.includes(page.path));
  const placed = pages.filter((page) => !anywhere.includes(page) && !dead.includes(page));
  return [
    entry(`/:path((?!${others}).*)`, `^/((?!${others}).*)$`, hashesOf([...anywhere, ...dead])),
    ...placed.map((page) =>
      entry(
        page.path.replace(/[:*?+(){}]/g, "\\$&"),
        `^${page.path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?:/)?$`,
        hashesOf([page, ...anywhere]),
      ),
    ),
  ];
}

/**
 * Replaces the policies of a routes manifest, keeping every other header: running twice changes nothing.
 * @param perRequest paths of the others
 */
export function withPolicies<Manifest extends { headers: Entry[] }>(
  manifest: Manifest,
  pages: readonly Page[],
  perRequest: readonly string[],
): Manifest {
  const others = manifest.headers.filter((item) => item.headers.every((header) => header.key !== headerName));
  return { ...manifest, headers: [...others, ...buildHeaderEntries(pages, perRequest)] };
}

/**
 * Says which pages would meet a policy that does not fit them: made per request but without a nonce,
 * or made at build time but given one.
 * @returns sentences; empty when every page is served by exactly one of the two
 */
export function policyGaps({ routes, prerendered, openEnded, perRequest, matchers }: Build): string[] {
  const settled = [...openEnded, ...prerendered.map((page) => page.route)];
  return [
    ...prerendered
      .filter((page) => perRequest.some(({ path }) => path === page.path))
      .map(
        ({ path }) =>
          `${path} is made at build time, but gets a nonce that its scripts lack: say so in lib/site/addresses.ts.`,
      ),
    ...openEnded.map(
      (route) =>
        `${route} also makes pages on demand, whose hashes nobody knows: add "export const dynamicParams = false".`,
    ),
    ...routes
      .filter((route) => !settled.includes(route))
      .filter((route) => !perRequest.some(({ folderPath }) => patternOf(route).test(folderPath)))
      .map(
        (route) =>
          `${route} is made per request, but gets no nonce: add it to lib/site/addresses.ts or make it static.`,
      ),
    ...perRequest
      .filter(({ path }) => !matchers.some((matcher) => matcher.test(path)))
      .map(({ path }) => `${path} is made per request, but proxy.ts leaves it out: widen its matcher.`),
  ];
}

/** "/[locale]/[...rest]" → ^/[^/]+/.+$ */
function patternOf(route: string): RegExp {
  return new RegExp(`^${route.replace(/\[\.\.\.[^\]]+\]/g, ".+").replace(/\[[^\]]+\]/g, "[^/]+")}$`);
}

function entry(source: string, regex: string, hashes: readonly string[]): Entry {
  return { source, headers: [{ key: headerName, value: buildPolicy({ "script-src": hashes }) }], regex };
}

function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}
