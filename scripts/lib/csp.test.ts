import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { buildHeaderEntries, policyGaps, scriptHashes, withPolicies } from "./csp";

const sha = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("scriptHashes", () => {
  test.each([
    ["<script>a()</script>", [sha("a()")]],
    ['<script id="_R_">a("é")</script><script>b\n</script>', [sha('a("é")'), sha("b\n")]],
    ["<script>a()</script><script>a()</script>", [sha("a()")]],
    ['<script src="/a.js" async=""></script>', []],
    ['<script type="application/ld+json">{}</script>', []],
    ['<script type="module">m</script>', [sha("m")]],
    ["<script>a\r\nb</script>", [sha("a\nb")]],
    ["<script></script>", [sha("")]],
    ["<p>no script</p>", []],
  ])("%s", (html, hashes) => {
    expect(scriptHashes(html)).toEqual(hashes);
  });
});

const pages = [
  { path: "/fr", html: "<script>home</script>" },
  { path: "/fr/a.b", html: "<script>other</script>" },
  { path: "/_not-found", html: "<script>missing</script>" },
  { path: "/fr/missing", html: "<script>dead</script>" },
];

const perRequest = ["/fr/prompts", "/en/assistant/users"];

describe("buildHeaderEntries", () => {
  const entries = buildHeaderEntries(pages, perRequest);
  const policyOf = (path: string) =>
    entries
      .filter((entry) => new RegExp(entry.regex).test(path))
      .at(-1)
      ?.headers.find((header) => header.key === "Content-Security-Policy")?.value;

  test("each page gets its own hashes", () => {
    expect(policyOf("/fr")).toContain(sha("home"));
    for (const others of ["other", "dead"]) expect(policyOf("/fr")).not.toContain(sha(others));
    expect(policyOf("/fr/a.b")).toContain(sha("other"));
  });

  test("each allows the 404 page too, which Next serves under /FR with the entry of /fr", () => {
    expect(policyOf("/fr")).toContain(sha("missing"));
  });

  test("every other address gets those of the 404 pages", () => {
    for (const path of [
      "/",
      "/fr/aXb",
      "/nowhere/at/all",
      "/fr/prompts/",
      "/fr/prompts2",
      "/en/assistant",
      "/x/fr/prompts",
    ]) {
      for (const page of ["missing", "dead"]) expect(policyOf(path)).toContain(sha(page));
      expect(policyOf(path)).not.toContain(sha("home"));
    }
  });
});

test("a page made per request meets none: its nonce is the only policy", () => {
  const entries = buildHeaderEntries(pages, perRequest);
  for (const path of perRequest) expect(entries.filter((entry) => new RegExp(entry.regex).test(path))).toEqual([]);
});

describe("withPolicies", () => {
  const other = { source: "/:path*", regex: "^.*$", headers: [{ key: "X-Frame-Options", value: "DENY" }] };

  test("keeps other headers, and a second run changes nothing", () => {
    const once = withPolicies({ version: 3, headers: [other] }, pages, perRequest);
    expect(once.headers[0]).toEqual(other);
    expect(once.headers).toHaveLength(4);
    expect(withPolicies(once, pages, perRequest)).toEqual(once);
  });
});

describe("policyGaps", () => {
  const sound = {
    routes: ["/[locale]", "/[locale]/facts"],
    prerendered: [{ path: "/fr", route: "/[locale]" }],
    openEnded: [],
    perRequest: [{ path: "/fr/faits", folderPath: "/fr/facts" }],
    matchers: [/^\/[^/]+\/faits$/],
  };

  test("nothing to say where each page has one policy", () => {
    expect(policyGaps(sound)).toEqual([]);
  });

  test.each([
    [
      "a page per request without a nonce",
      { routes: [...sound.routes, "/[locale]/[...missing]/deep"] },
      ["/[locale]/[...missing]/deep is made per request, but gets no nonce"],
    ],
    [
      "a static page with a nonce",
      { prerendered: [...sound.prerendered, { path: "/fr/faits", route: "/[locale]/facts" }] },
      ["/fr/faits is made at build time"],
    ],
    ["a page made on demand", { openEnded: ["/[locale]"] }, ["/[locale] also makes pages on demand"]],
    [
      "an address that the proxy never sees",
      { matchers: [/^\/[^/]+\/facts$/] },
      ["/fr/faits is made per request, but proxy.ts leaves it out"],
    ],
  ])("%s is named", (_, change, starts) => {
    const gaps = policyGaps({ ...sound, ...change });
    expect(gaps.map((gap, index) => gap.slice(0, starts[index]?.length))).toEqual(starts);
  });
});
