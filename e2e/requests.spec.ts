import { readFileSync } from "node:fs";
import { maxBodyBytes } from "../lib/answers/limits";
import { nastyLinks } from "../tests/support/nasty-links";
import { serverLog } from "../playwright.config";
import { half, type Received, type Sent, send, sendBytes } from "./support/send";
import { expect, test } from "./support/test";

/**
 * What people, programs, bad lines and attackers send, mixed: each is answered as documented, whatever else the server
 * does at that moment. Refusals that any runtime must give alike stand in scripts/workerd/cases.ts.
 */
type Asked = { what: string; statuses: number[]; mayBeSilent?: boolean; go: (base: URL) => Promise<Received> };

/** In everything typed: what must never appear in what the server prints. */
const mark = "zqxkumquat";
const json = { "Content-Type": "application/json" };
const answers = { domain: "news", targetRegions: ["paris"], state: [{ kind: "content" }], useCase: `${mark} é` };
const link = "v=1&d=news&r=paris,tokyo&s=content";
const post = (body: Sent["body"], query = ""): Sent => ({
  method: "POST",
  path: `/api/prompts${query}`,
  headers: json,
  body,
});
const whole = post(JSON.stringify(answers));
const large = post(JSON.stringify({ ...answers, useCase: mark + "a".repeat(20 * maxBodyBytes) }));

const asked = (what: string, statuses: number[], requests: (string | Sent)[], mayBeSilent = false): Asked[] =>
  requests.map((each) => {
    const sent = typeof each === "string" ? { path: each } : each;
    return { what: `${what}: ${sent.path.slice(0, 80)}`, statuses, mayBeSilent, go: (base) => send(base, sent) };
  });

const understood = [
  ...asked("a page or a file", [200], ["/fr", "/en/scenarios/global-cart", `/fr/prompts?${link}`, "/llms.txt"]),
  ...asked("the API", [200], [`/api/prompts?${link}`, `/api/prompts?${link}&uc=${mark}`, "/api/facts", whole]),
  ...asked(
    "the API's methods",
    [200, 204],
    [
      { path: "/api/prompts?preset=live-video", method: "HEAD" },
      { path: "/api/prompts", method: "OPTIONS" },
    ],
  ),
  ...asked(
    "a body in another manner",
    [200],
    [
      { ...whole, manner: "slow" },
      { ...whole, manner: "chunked" },
    ],
  ),
  // A link as its sender left it, only what a request line cannot hold escaped; words in the query, as without JavaScript.
  ...asked(
    "a nasty link",
    [200],
    nastyLinks.map(
      ({ query, fragment }) =>
        `/en/prompts?${`${query}&${fragment}&uc=${mark}`.replace(/[^!-~]|#/gu, encodeURIComponent)}`,
    ),
  ),
];

const refused = [
  ...asked("nothing there", [404], [`/fr/${mark}`, "/xx", "/p/nowhere.md", "/api/nothing", "/wp-login.php"]),
  ...asked("an address that cannot be decoded", [404], ["/%ff", "/fr/%E0%A4%A", "/p/%ff.md", "/og/%c3", "/_next/%ff"]),
  ...asked("an unknown method", [400], [{ path: "/api/prompts", method: "PROPFIND" }]),
  ...asked("another method", [405], [{ path: "/p/global-cart.md", method: "DELETE" }]),
  ...asked("a body too large", [413], [large, { ...large, manner: "chunked" }]),
  ...asked("an address too long", [431], [`/fr/prompts?uc=${mark}${"a".repeat(20_000)}`]),
  ...asked("closed when the answer begins", [200], [{ path: "/fr", manner: "abandoned" }]),
];

/** Requests that are not HTTP, or nearly. */
const garbage = [
  `${mark}\r\n\r\n`,
  "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", // the beginning of TLS
  "GET / HTTP/9.9\r\n\r\n",
  "GET /fr HTTP/1.1\r\n\r\n", // no Host
  `GET /fr?uc=${mark} HTTP/1.1\r\nHost: a\r\nX: \x01\r\n\r\n`,
  "POST /api/prompts HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: abc\r\n\r\n",
  `POST /api/prompts HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${mark}`,
  "POST /api/prompts HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
  "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
];
const broken: Asked[] = [
  ...garbage.map((text) => ({
    what: `not HTTP: ${JSON.stringify(text.slice(0, 40))}`,
    statuses: [400],
    go: (base: URL) => sendBytes(base, Buffer.from(text, "latin1")),
  })),
  { what: "a body that breaks off", statuses: [400], mayBeSilent: true, go: (base) => sendBytes(base, half(whole)) },
  ...[whole, post(""), { path: `/fr/prompts?${link}` }].map((sent) => ({
    what: `closed half way: ${sent.path}`,
    statuses: [],
    mayBeSilent: true,
    go: (base: URL) => sendBytes(base, half(sent), true),
  })),
];

test("mixed, broken and slow requests get their documented answers, and their words are not printed", async ({
  baseURL,
}) => {
  const base = new URL(baseURL ?? "");
  // Every fifth beside each other, so that kinds meet; twice, so that what one leaves behind meets the next.
  const all = [...understood, ...refused, ...broken];
  const mixed = [0, 1, 2, 3, 4].flatMap((start) => all.filter((_, index) => index % 5 === start));
  const queue = [...mixed, ...mixed];
  expect(queue.length).toBeGreaterThan(150);
  const complaints: string[] = [];
  const work = async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const { status, fault } = await next.go(base);
      const isDocumented = status === undefined ? next.mayBeSilent : next.statuses.includes(status);
      if (fault !== undefined || !isDocumented) complaints.push(`${next.what} → ${status ?? "none"} ${fault ?? ""}`);
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  expect(complaints).toEqual([]);
  expect((await fetch(`${baseURL}/fr`)).status).toBe(200);
  expect(readFileSync(serverLog, "utf8")).not.toContain(mark);
});
