/**
 * What `npm run load` sends: kinds of requests, each with the statuses documented for it. Pure, and bundled for the
 * scripts, which cannot import the content.
 */
import { platformIds } from "@/content/platforms/ids";
import { presetIds } from "@/content/presets/ids";
import { regionIds } from "@/content/regions/ids";
import { domainIds } from "@/content/domains/ids";
import { stateKindIds } from "@/content/choices/ids";
import { maxBodyBytes, textLimits } from "@/lib/answers/limits";
import type { Draft } from "@/lib/answers/schema";
import { presetAnswers } from "@/lib/content/presets";
import { productIds } from "@/lib/facts/filter-facts";
import { type Locale, locales } from "@/lib/i18n/locales";
import { factsPath, homePath, presetPath, resultPath, wizardPath, wizardSubmitPath } from "@/lib/site/routes";
import { encodeAnswers } from "@/lib/share/codec";
import { nastyLinks } from "@/tests/support/nasty-links";
import { type Random, seeded } from "./random";

/**
 * How a request is sent.
 * - whole: at once · again: at once, then once more with the ETag received
 * - chunked: without a length · slow: a few bytes at a time
 * - truncated: half the body, then the end of our side · dropped: headers and half the body, then closed altogether
 * - abandoned: closed when the answer begins · raw: the body alone, as it is, on the socket
 */
export type Manner = "whole" | "again" | "chunked" | "slow" | "truncated" | "dropped" | "abandoned" | "raw";

export type Exchange = {
  manner: Manner;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
};

export type Kind = {
  name: string;
  /** Every status that may answer it. */
  statuses: readonly number[];
  /** Whether no answer at all is as good: the request was never whole. */
  mayBeSilent: boolean;
  /** How many of it there are in about a hundred requests. */
  weight: number;
  /** @param turn counts the requests of this kind, so that lists are gone through evenly */
  build: (random: Random, turn: number) => Exchange;
};

/** In everything typed, in every field: what must never appear in what the server prints. */
export const typedMark = "zqxkumquat";

/** What a reader would have typed into a field, within its limit. */
const typed = (field: string) => `${typedMark} ${field} é`;

const json = { "Content-Type": "application/json" };
const minimal: Draft = { domain: "news", targetRegions: ["paris"], state: [{ kind: "content" }] };

const whole = (path: string, method = "GET", headers: Exchange["headers"] = {}, body?: Exchange["body"]): Exchange => ({
  manner: "whole",
  method,
  path,
  headers,
  body,
});
const post = (body: Exchange["body"], query = "", headers: Exchange["headers"] = json): Exchange =>
  whole(`/api/prompts${query}`, "POST", headers, body);

/** Every preset, format, prompt and language. */
export const presetQueries: readonly string[] = presetIds.flatMap((id) =>
  locales.flatMap((lang) =>
    ["json", "md", "xml", "txt"].flatMap((format) =>
      ["basic", "pro"].map((prompt) => `preset=${id}&format=${format}&prompt=${prompt}&lang=${lang}`),
    ),
  ),
);

/** The wishes of `presetQueries` without their presets. */
const wishes = [...new Set(presetQueries.map((query) => query.replace(/^preset=[^&]+&/, "")))];

/** A preset's answers with every text typed by a reader. */
function typedAnswers(turn: number, locale: Locale): Draft {
  const answers = presetAnswers(at(presetIds, turn), locale);
  const words = (fields: readonly (keyof typeof textLimits)[]) =>
    Object.fromEntries(fields.map((field) => [field, typed(field)]));
  return {
    ...answers,
    ...words(["appType", "useCase", "expertRole", "currentStack", "hardConstraints", "ciCd", "infrastructureAsCode"]),
    state: answers.state.map((item) => ({ ...item, ...words(["what", "staleness", "currentStore"]) })),
  };
}

/** Choices that nobody made on purpose, and that are valid together. */
function anyChoices(random: Random): Draft {
  return {
    domain: random.pick(domainIds.filter((id) => id !== "other")),
    targetRegions: Array.from({ length: 1 + random.below(6) }, () => random.pick(regionIds)),
    originRegion: random.pick(regionIds),
    platforms: Array.from({ length: random.below(4) }, () => random.pick(platformIds)),
    state: Array.from({ length: 1 + random.below(8) }, () => ({
      kind: random.pick(stateKindIds.filter((id) => id !== "other")),
    })),
  };
}

const linkOf = (answers: Draft) => {
  const { query, fragment } = encodeAnswers(answers);
  return fragment === "" ? query : `${query}&${fragment}`;
};

/** A link as its sender left it, only what a request line cannot hold escaped; words in the query, as without JavaScript. */
const nastyQuery = (turn: number) => {
  const { query, fragment } = at(nastyLinks, turn);
  return `${query}&${fragment}&uc=${typed("nasty")}`.replace(/[^!-~]|#/gu, encodeURIComponent);
};

const localeOf = (turn: number) => at(locales, turn);
const oversized = (turn: number) => typedMark + "a".repeat(maxBodyBytes + [0, 1_000, 50_000, 400_000][turn % 4]!);

/** Requests that are not HTTP, or nearly. */
const garbage = [
  `${typedMark}\r\n\r\n`,
  "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", // the beginning of TLS
  "GET / HTTP/9.9\r\n\r\n",
  "GET /fr HTTP/1.1\r\n\r\n", // no Host
  `GET /fr?uc=${typedMark} HTTP/1.1\r\nHost: a\r\nX: \x01\r\n\r\n`,
  `GET /fr/${typedMark}\xe9 HTTP/1.1\r\nHost: a\r\n\r\n`,
  "POST /api/prompts HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: abc\r\n\r\n",
  `POST /api/prompts HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${typedMark}`,
  "POST /api/prompts HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
  "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
] as const;

const kind = (
  name: string,
  weight: number,
  statuses: readonly number[],
  build: Kind["build"],
  mayBeSilent = false,
): Kind => ({ name, weight, statuses, build, mayBeSilent });

export const kinds: readonly Kind[] = [
  // What people and programs ask for.
  kind("prompts: a preset", 12, [200], (_, turn) => whole(`/api/prompts?${at(presetQueries, turn)}`)),
  kind("prompts: a preset, again with its ETag", 4, [304], (_, turn) => ({
    ...whole(`/api/prompts?${at(presetQueries, turn)}`),
    manner: "again",
  })),
  kind("prompts: choices in the query", 8, [200], (random, turn) =>
    whole(`/api/prompts?${linkOf(anyChoices(random))}&${at(wishes, turn)}`),
  ),
  kind("prompts: words in the query", 5, [200], (_, turn) =>
    whole(`/api/prompts?${linkOf(typedAnswers(turn, localeOf(turn)))}&${at(wishes, turn)}`),
  ),
  kind("prompts: answers in the body", 12, [200], (_, turn) =>
    post(JSON.stringify(typedAnswers(turn, localeOf(turn))), `?${at(wishes, turn)}`),
  ),
  kind("prompts: a draft in the body", 4, [200], (_, turn) =>
    post(
      JSON.stringify({ ...typedAnswers(turn, "en"), state: undefined, domain: turn % 2 ? "news" : typedMark }),
      `?draft=1&lang=${localeOf(turn)}`,
    ),
  ),
  kind("prompts: HEAD", 2, [200], (_, turn) => whole(`/api/prompts?${at(presetQueries, turn)}`, "HEAD")),
  kind("prompts: OPTIONS", 1, [204], () => whole("/api/prompts", "OPTIONS")),
  kind("facts: all or of one product", 3, [200], (random, turn) =>
    whole(`/api/facts?lang=${localeOf(turn)}&platform=${random.pick(["", ...productIds])}`),
  ),
  kind("preset as Markdown", 3, [200], (_, turn) => whole(`/p/${at(presetIds, turn)}.md?lang=${localeOf(turn >> 1)}`)),
  kind("a body sent slowly", 2, [200], (_, turn) => ({
    ...post(JSON.stringify({ ...minimal, useCase: typed("slow") }), `?${at(wishes, turn)}`),
    manner: "slow",
  })),
  kind("a body in pieces, without its length", 2, [200], (_, turn) => ({
    ...post(JSON.stringify(typedAnswers(turn, "fr"))),
    manner: "chunked",
  })),

  // Pages.
  kind("page: the bare address", 1, [307], () => whole("/")),
  kind("page: home", 2, [200], (_, turn) => whole(homePath(localeOf(turn)), at(["GET", "HEAD"], turn >> 1))),
  kind("page: a scenario", 2, [200], (_, turn) => whole(presetPath(localeOf(turn), at(presetIds, turn >> 1)))),
  kind("page: facts", 0.5, [200], (_, turn) => whole(`${factsPath(localeOf(turn))}?platform=${at(productIds, turn)}`)),
  kind("page: a step of the wizard", 2, [200], (_, turn) =>
    whole(
      `${wizardPath(localeOf(turn), at(["project", "users", "platforms", "state", "constraints", "delivery"], turn >> 1))}?${linkOf(typedAnswers(turn, "fr"))}`,
    ),
  ),
  kind("page: a step sent without JavaScript", 2, [303], (_, turn) =>
    whole(
      wizardSubmitPath(localeOf(turn)),
      "POST",
      { "Content-Type": "application/x-www-form-urlencoded" },
      `step=project&nojs=1&domain=news&useCase=${encodeURIComponent(typed("useCase"))}`,
    ),
  ),
  kind("page: result", 2, [200], (random, turn) =>
    whole(`${resultPath(localeOf(turn))}?${linkOf(anyChoices(random))}`),
  ),
  kind("page: result of a nasty link", 3, [200], (_, turn) =>
    whole(`${resultPath(localeOf(turn))}?${nastyQuery(turn)}`),
  ),
  kind("files", 1, [200], (_, turn) =>
    whole(
      at(["/llms.txt", "/robots.txt", "/sitemap.xml", "/icon.svg", "/manifest.webmanifest", "/og/fr-home.png"], turn),
    ),
  ),
  kind("page: unknown", 2, [404], (_, turn) =>
    whole(
      at(
        [
          `/fr/${typedMark}`,
          "/xx",
          "/en/scenarios/nowhere",
          "/fr/assistant/nulle-part",
          "/p/nowhere.md",
          "/api/nothing",
          "/_next/static/nothing.js",
          "/wp-login.php",
        ],
        turn,
      ),
    ),
  ),
  kind("page: an address that cannot be decoded", 1, [404], (_, turn) =>
    whole(at(["/%ff", "/fr/%E0%A4%A", "/p/%ff.md", "/fr/scenarios/%", "/og/%c3", "/_next/%ff"], turn)),
  ),

  // What is refused.
  kind("400 an unknown format, prompt or language", 2, [400], (_, turn) =>
    whole(`/api/prompts?preset=global-cart&${at(["format=pdf", "prompt=max", "lang=de", "format="], turn)}`),
  ),
  kind("400 a body that is no JSON", 3, [400], (_, turn) =>
    post(
      at(
        [
          `{"useCase":"${typed("broken")}`,
          "",
          typedMark,
          "{'domain':'news'}",
          new Uint8Array([0xff, 0xfe, 0x7b]),
          "NaN",
        ],
        turn,
      ),
    ),
  ),
  kind("400 facts of an unknown product or language", 1, [400], (_, turn) =>
    whole(`/api/facts?${at([`platform=${typedMark}`, "lang=de"], turn)}`),
  ),
  kind("400 a method that HTTP or Next does not know", 1, [400], (_, turn) =>
    whole("/api/prompts", at(["BREW", "PROPFIND"], turn)),
  ),
  kind("405 another method", 2, [405], (_, turn) =>
    whole(
      at(["/api/prompts", "/api/facts", "/p/global-cart.md"], turn),
      at(["PUT", "PATCH", "DELETE"], turn >> 2),
      json,
      "{}",
    ),
  ),
  kind("413 a body too large, as announced", 2, [413], (_, turn) =>
    post(JSON.stringify({ ...minimal, useCase: oversized(turn) })),
  ),
  kind("413 a body too large, in pieces", 2, [413], (_, turn) => ({
    ...post(JSON.stringify({ ...minimal, useCase: oversized(turn) })),
    manner: "chunked",
  })),
  kind("415 another type", 2, [415], (_, turn) =>
    post(`useCase=${typed("form")}`, "", {
      "Content-Type": at(
        ["text/plain", "application/x-www-form-urlencoded", "application/xml", "application/jsonp"],
        turn,
      ),
    }),
  ),
  kind("422 an unknown preset", 2, [422], (_, turn) =>
    whole(`/api/prompts?preset=${at(["nowhere", "", "__proto__", typedMark], turn)}`, at(["GET", "HEAD"], turn >> 2)),
  ),
  kind("422 no or too few parameters", 2, [422], (_, turn) =>
    whole(`/api/prompts${at(["", "?lang=en", "?d=news", `?uc=${typedMark}`, "?d=other&r=paris&s=other"], turn)}`),
  ),
  kind("422 JSON of another shape", 3, [422], (_, turn) =>
    post(
      at(
        [
          "null",
          "[]",
          '"text"',
          `${"[".repeat(4_000)}${"]".repeat(4_000)}`,
          JSON.stringify({ ...minimal, [typedMark]: 1 }),
          JSON.stringify({ ...minimal, useCase: typedMark.repeat(20) }),
          JSON.stringify({ ...minimal, state: [] }),
          '{"__proto__":{"domain":"news"},"targetRegions":{"length":1}}',
        ],
        turn,
      ),
    ),
  ),
  kind("431 an address too long", 1, [431], (_, turn) =>
    whole(`/${at(["api/prompts", "fr/prompts"], turn)}?uc=${typedMark}${"a".repeat(20_000)}`),
  ),

  // What breaks off.
  kind(
    "a body that breaks off",
    3,
    [400],
    (_, turn) => ({
      ...post(JSON.stringify({ ...minimal, useCase: typed("truncated") }), `?lang=${localeOf(turn)}`),
      manner: "truncated",
    }),
    true,
  ),
  kind(
    "closed after the headers or half the body",
    3,
    [],
    (_, turn) => ({
      ...at(
        [
          whole(`/api/prompts?${linkOf(typedAnswers(turn, "fr"))}`),
          post(JSON.stringify(typedAnswers(turn, "fr"))),
          whole(resultPath("fr")),
          post("", "?lang=en"),
        ],
        turn,
      ),
      manner: "dropped",
    }),
    true,
  ),
  kind("closed when the answer begins", 2, [200], (_, turn) => ({
    ...whole(at(["/api/prompts?preset=live-video", "/fr", "/api/facts"], turn)),
    manner: "abandoned",
  })),
  kind("not HTTP", 2, [400], (_, turn) => ({
    manner: "raw",
    method: "",
    path: "",
    headers: {},
    body: Uint8Array.from(at(garbage, turn), (letter) => letter.charCodeAt(0)),
  })),
];

/**
 * Mixes requests by the weights of their kinds; the first of them go through all kinds once.
 * @returns gives the next request each time it is called, without an end; equal seeds give equal requests
 */
export function mixRequests(seed: number): () => { kind: Kind; exchange: Exchange } {
  const random = seeded(seed);
  const turns = new Map<Kind, number>();
  const total = kinds.reduce((sum, { weight }) => sum + weight, 0);
  let built = 0;
  const choose = (): Kind => {
    let left = random.next() * total;
    return kinds.find(({ weight }) => (left -= weight) < 0) ?? at(kinds, 0);
  };
  return () => {
    const chosen = kinds[built] ?? choose();
    const turn = turns.get(chosen) ?? 0;
    built += 1;
    turns.set(chosen, turn + 1);
    return { kind: chosen, exchange: chosen.build(random, turn) };
  };
}

/**
 * Requests whose answers two instances must give alike, byte for byte: every preset in every format and language, in
 * the query and typed in the body.
 */
export const sameEverywhere: readonly Exchange[] = [
  ...presetQueries.map((query) => whole(`/api/prompts?${query}`)),
  ...presetIds.map((id) => whole(`/p/${id}.md`)),
  ...presetIds.flatMap((_, turn) => wishes.map((wish) => post(JSON.stringify(typedAnswers(turn, "fr")), `?${wish}`))),
  ...locales.map((lang) => whole(`/api/facts?lang=${lang}`)),
];

/** An entry of a list that begins again at its end. */
function at<T>(list: readonly T[], turn: number): T {
  return list[turn % list.length] as T;
}
