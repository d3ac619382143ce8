import { createHash } from "node:crypto";
import { buildPolicy } from "../../lib/http/csp.mjs";

const headerName = "Content-Security-Policy";

/** Pages that Next serves under any address: their hashes belong to the entry for every path. */
const pagesOfAnyAddress = ["/_not-found", "/_global-error"];

/**
 * Lists the inline scripts of a page that a browser would run, as CSP sources.
 * Data blocks (JSON-LD) are left out: they never run. Assumes markup written by React, where `>` in
 * attributes and `</script` in texts are escaped.
 * @param {string} html
 * @returns {string[]} distinct, in document order
 * @example scriptHashes("<script>1</script>") // ["'sha256-a4ayc/80…'"]
 */
export function scriptHashes(html) {
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
 * @param {{ path: string, html: string }[]} pages made at build time
 * @param {string[]} perRequest paths of the others
 */
export function buildHeaderEntries(pages, perRequest) {
  const hashesOf = (/** @type {{ html: string }[]} */ some) => [
    ...new Set(some.flatMap((page) => scriptHashes(page.html))),
  ];
  const anywhere = pages.filter((page) => pagesOfAnyAddress.includes(page.path));
  const others = perRequest.map((path) => `${path.slice(1)}$`).join("|");
  const placed = pages.filter((page) => !pagesOfAnyAddress.includes(page.path));
  return [
    entry(`/:path((?!${others}).*)`, `^/((?!${others}).*)$`, hashesOf(anywhere)),
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
 * @template {{ headers: { source: string, regex: string, headers: { key: string, value: string }[] }[] }} T
 * @param {T} manifest
 * @param {{ path: string, html: string }[]} pages made at build time
 * @param {string[]} perRequest paths of the others
 * @returns {T}
 */
export function withPolicies(manifest, pages, perRequest) {
  const others = manifest.headers.filter((item) => item.headers.every((header) => header.key !== headerName));
  return { ...manifest, headers: [...others, ...buildHeaderEntries(pages, perRequest)] };
}

/**
 * Says which pages would meet a policy that does not fit them: made per request but without a nonce,
 * or made at build time but given one.
 * @param {{ routes: string[], prerendered: { path: string, route: string }[], openEnded: string[],
 *   perRequest: { path: string, folderPath: string }[], matchers: RegExp[] }} build
 *   page routes; the pages made at build time and their routes; routes that also make pages on demand; the addresses that
 *   get a nonce, with the folders that make them; the proxy's matchers
 * @returns {string[]} sentences; empty when every page is served by exactly one of the two
 */
export function policyGaps({ routes, prerendered, openEnded, perRequest, matchers }) {
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

/** @param {string} route e.g. "/[locale]/[...rest]" → ^/[^/]+/.+$ */
function patternOf(route) {
  return new RegExp(`^${route.replace(/\[\.\.\.[^\]]+\]/g, ".+").replace(/\[[^\]]+\]/g, "[^/]+")}$`);
}

/** @param {string} source @param {string} regex @param {string[]} hashes */
function entry(source, regex, hashes) {
  return { source, headers: [{ key: headerName, value: buildPolicy({ "script-src": hashes }) }], regex };
}

/** @param {string} text */
function hashSource(text) {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}
