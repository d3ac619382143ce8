/**
 * Requests that every runtime must answer alike: the unit test sends them to workerd, e2e/workerd.spec.ts to Next as
 * well. Test code only.
 */
import { presetIds } from "@/content/presets/ids";
import { maxBodyBytes } from "@/lib/answers/limits";
import { presetAnswers } from "@/lib/content/presets";
import { productIds } from "@/lib/facts/filter-facts";
import { locales } from "@/lib/i18n/locales";
import { encodeAnswers } from "@/lib/share/codec";

export type Case = {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
};

/** What of an answer is ours to keep equal; a server adds its own headers (date, length, security). */
export const comparedHeaders = [
  "content-type",
  "content-language",
  "cache-control",
  "etag",
  "allow",
  "accept",
] as const;

export type Answer = { status: number; headers: Record<string, string | null>; body: string };

/** An answer as it is compared. */
export async function answerOf(response: Response): Promise<Answer> {
  const headers = Object.fromEntries(comparedHeaders.map((name) => [name, response.headers.get(name)]));
  return { status: response.status, headers, body: await response.text() };
}

/**
 * Throws where two answers differ, with the place of the first difference: whole bodies, of 40 kB, would bury it.
 * @param asked what was sent, for the message
 */
export function expectEqual(answer: Answer, expected: Answer, asked: string): void {
  const [one, other] = [answer, expected].map((each) => JSON.stringify([each.status, each.headers, each.body])) as [
    string,
    string,
  ];
  if (one === other) return;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 120);
  throw new Error(`${asked}: the answers differ\n  got      …${around(one)}\n  expected …${around(other)}`);
}

/** Uncompressed, so that what is compared is what the handler wrote. */
export function requestOf(base: string, { path, method = "GET", headers, body }: Case): Request {
  return new Request(`${base}${path}`, { method, headers: { "Accept-Encoding": "identity", ...headers }, body });
}

const json = { "Content-Type": "application/json" };
const complete = presetAnswers("global-cart", "fr");
const minimal = { domain: "news", targetRegions: ["paris"], state: [{ kind: "content" }] };
const post = (body: Case["body"], query = "", headers: Record<string, string> = json): Case => ({
  path: `/api/prompts${query}`,
  method: "POST",
  headers,
  body,
});

/** Every preset, format, prompt and language. */
export const presetCases: Record<string, Case[]> = Object.fromEntries(
  presetIds.map((id) => [
    id,
    locales.flatMap((locale) =>
      ["json", "md", "xml", "txt"].flatMap((format) =>
        ["basic", "pro"].map((prompt) => ({
          path: `/api/prompts?preset=${id}&format=${format}&prompt=${prompt}&lang=${locale}`,
        })),
      ),
    ),
  ]),
);

/** All facts and those of each product, in each language. */
export const factsCases: Case[] = locales.flatMap((locale) => [
  { path: `/api/facts?lang=${locale}` },
  ...productIds.map((id) => ({ path: `/api/facts?lang=${locale}&platform=${id}` })),
]);

/** Every kind of answer and refusal beside the presets', by what it shows. */
export const otherCases: Record<string, Case[]> = {
  "answers in the query": [
    { path: "/api/prompts?v=1&d=news&r=paris,tokyo&s=content.el" },
    { path: "/api/prompts?v=1&d=news&r=paris,tokyo&s=content.el&at=journal%20secret" },
    { path: "/api/prompts?v=9&d=news&r=tokyo,atlantis&s=content&lang=en" },
    ...presetIds.map((id) => ({ path: `/api/prompts?${encodeAnswers(presetAnswers(id, "en")).query}&lang=en` })),
  ],
  "answers in the body": [
    post(JSON.stringify(complete)),
    post(JSON.stringify(minimal), "?lang=en&format=md&prompt=basic", {
      "Content-Type": "application/json; charset=utf-8",
    }),
    post(JSON.stringify({ ...minimal, appType: "a\u202Eb <&> 日本 🚀" })),
    post("{}", "?draft=1"),
    post(JSON.stringify(complete), "?version=2"),
    post(JSON.stringify(complete), "?version=2&origins=1"),
    post(JSON.stringify({ domain: "iot" }), "?draft=1&lang=en"),
  ],
  "what is the same for everyone": [
    { path: "/api/openapi.json" },
    ...locales.flatMap((locale) => [
      { path: `/api/page-text?page=facts&lang=${locale}` },
      { path: `/api/page-text?page=facts&lang=${locale}&platform=cloudflare-kv&kind=write-rate` },
      ...presetIds.flatMap((id) => [
        { path: `/api/page-text?page=${id}&lang=${locale}` },
        { path: `/p/${id}.md?lang=${locale}` },
      ]),
    ]),
  ],
  "404 nothing there": [{ path: "/p/nowhere.md" }, { path: "/api/page-text?page=nowhere&lang=en" }],
  "headers alone": [
    { path: "/p/global-cart.md", method: "HEAD" },
    { path: "/api/prompts?preset=live-video", method: "HEAD" },
    { path: "/api/prompts?preset=nowhere", method: "HEAD" },
    { path: "/api/facts", method: "HEAD" },
  ],
  "400 malformed or unknown": [
    post("{"),
    post(""),
    post(new Uint8Array([0xff, 0xfe])),
    { path: "/api/prompts?preset=global-cart&format=pdf" },
    { path: "/api/prompts?format=a&prompt=b&lang=c" },
    { path: "/api/facts?platform=geocities" },
    { path: "/api/facts?lang=de" },
  ],
  "405 other methods": ["PUT", "PATCH", "DELETE"]
    .flatMap((method) => [
      { path: "/api/prompts?lang=en", method },
      { path: "/api/facts", method },
    ])
    .concat({ path: "/api/facts", method: "POST" }),
  "413 too large": [
    post(JSON.stringify({ ...minimal, appType: "a".repeat(maxBodyBytes) })),
    post(`"${"é".repeat(maxBodyBytes)}"`, "?lang=en"),
  ],
  "415 other types": [
    post("a=b", "", { "Content-Type": "application/x-www-form-urlencoded" }),
    post(JSON.stringify(minimal), "?lang=en", { "Content-Type": "text/plain" }),
  ],
  "422 invalid answers": [
    { path: "/api/prompts" },
    { path: "/api/prompts?lang=en&d=other&r=paris&s=other" },
    { path: "/api/prompts?preset=nowhere" },
    post("null"),
    post("[]"),
    post(JSON.stringify({ ...minimal, domain: "unheard", nothing: "of ours", appType: "a".repeat(161) })),
    post(JSON.stringify({ ...minimal, targetRegions: [], state: [] }), "?lang=en"),
    post(`${"[".repeat(4_000)}${"]".repeat(4_000)}`),
  ],
};
