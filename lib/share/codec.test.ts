import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { consistencyIds, needIds, stateKindIds, writeRateIds } from "@/content/choices/ids";
import { platformIds } from "@/content/platforms/ids";
import { regionIds } from "@/content/regions/ids";
import { regulationIds } from "@/content/regulations/ids";
import {
  anyDraft,
  nastyTexts,
  patience,
  runs,
  saidInFragment,
  validAnswers,
  wildText,
  wireAnswers,
  withWords,
} from "@/tests/support/arbitraries";
import { maxStateItems } from "@/lib/answers/limits";
import { parseDraft } from "@/lib/answers/draft";
import { parseAnswers } from "@/lib/answers/parse";
import type { Answers, Draft } from "@/lib/answers/answers";
import { cleanText } from "@/lib/answers/text";
import { decodeAnswers, encodeAnswers } from "./codec";

vi.setConfig(patience);

/** What a browser gives back for a link that was written into its address bar. */
function throughUrl({ query, fragment }: { query: string; fragment: string }) {
  const url = new URL(`https://site.example/fr/prompts?${query}#${fragment}`);
  return decodeAnswers(url.search, url.hash);
}

const everyChoice: Answers = {
  version: 2,
  domain: "internal-tool",
  places: [...regionIds],
  computeOrigin: "washington-state",
  databaseOrigin: "washington-state",
  originAssumed: true,
  traffic: "100-1k",
  latencyGoal: { ms: 500, percentile: "p95" },
  platforms: [...platformIds],
  regionalServices: "not-allowed",
  state: Array.from({ length: maxStateItems }, () => ({
    kind: "media-position",
    consistency: "read-your-writes",
    writes: "medium",
    data: ["personal"],
  })),
  needs: [...needIds],
  regulations: [...regulationIds],
  residency: "country",
  expertRole: "site-reliability-engineer",
  ciCd: "bitbucket-pipelines",
  infrastructureAsCode: "cloudformation",
  promptLanguage: "fr",
  answerLanguage: "fr",
};

describe("round trip", () => {
  it("any valid answers come back, without notices", () => {
    fc.assert(
      fc.property(validAnswers, (answers) => {
        expect(throughUrl(encodeAnswers(answers))).toEqual({ draft: answers, notices: [] });
      }),
      runs(100),
    );
  });

  it("any answers on their way come back, without notices", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(throughUrl(encodeAnswers(draft))).toEqual({ draft: parseDraft(draft), notices: [] });
      }),
      runs(100),
    );
  });

  it("what comes back from valid answers is valid, and gives the same link", () => {
    fc.assert(
      fc.property(validAnswers, (answers) => {
        const link = encodeAnswers(answers);
        const { draft } = throughUrl(link);
        expect(parseAnswers(draft)).toEqual({ success: true, answers, notices: [] });
        expect(encodeAnswers(draft)).toEqual(link);
      }),
      runs(100),
    );
  });

  it("every choice at once", () => {
    expect(throughUrl(encodeAnswers(everyChoice))).toEqual({ draft: everyChoice, notices: [] });
  });

  it("every kind, consistency and write rate of state", () => {
    const state = stateKindIds.flatMap((kind) =>
      consistencyIds.flatMap((consistency) =>
        writeRateIds.flatMap((writes) =>
          [undefined, ["personal", "minors"], ["none"]].map((data) => ({ kind, consistency, writes, data })),
        ),
      ),
    );
    for (const item of state) {
      const draft = parseDraft({ state: [item] });
      expect(throughUrl(encodeAnswers(draft))).toEqual({ draft, notices: [] });
    }
  });

  it("without JavaScript: the words in the query read the same", () => {
    fc.assert(
      fc.property(validAnswers, (answers) => {
        const { query, fragment } = encodeAnswers(answers);
        expect(decodeAnswers(`?${query}&${fragment}`)).toEqual({ draft: answers, notices: [] });
      }),
      runs(100),
    );
  });
});

describe("equal answers give equal links", () => {
  it("whatever the order of their sets and keys, and with unknowns said or left out", () => {
    fc.assert(
      fc.property(validAnswers, (answers) => {
        const link = encodeAnswers(answers);
        const said = {
          traffic: "unknown",
          latencyGoal: "unknown",
          residency: "unknown",
          regionalServices: "unknown",
          computeOrigin: "unknown",
          databaseOrigin: "",
          platforms: [],
          needs: [],
          regulations: [],
          appType: "",
          useCase: " ",
          hardConstraints: "\u200B",
          ...answers,
          ...(answers.places && { places: [...answers.places].reverse() }),
          ...(answers.platforms && { platforms: [...answers.platforms].reverse() }),
          ...(answers.needs && { needs: [...answers.needs].reverse() }),
          ...(answers.regulations && { regulations: [...answers.regulations].reverse() }),
          ...(answers.state && {
            state: answers.state.map((item) => ({ consistency: "unknown", writes: "unknown", what: "", ...item })),
          }),
        };
        const shuffled = Object.fromEntries(Object.entries(said).reverse());
        const parsed = parseAnswers(shuffled);
        expect(parsed.success && encodeAnswers(parsed.answers)).toEqual(link);
        expect(encodeAnswers(shuffled as Answers)).toEqual(link); // the shape of answers, not cleaned
      }),
      runs(150),
    );
  });

  it("the wire shape as it arrives and its parsed form", () => {
    fc.assert(
      fc.property(wireAnswers, (wire) => {
        expect(encodeAnswers(wire as Draft)).toEqual(encodeAnswers(parseDraft(wire)));
      }),
      runs(150),
    );
  });
});

describe("the query", () => {
  it("stays under 2,000 characters for any answers", () => {
    expect(encodeAnswers(everyChoice).query.length).toBeLessThan(2_000);
    fc.assert(
      fc.property(validAnswers, (answers) => {
        expect(encodeAnswers(answers).query.length).toBeLessThan(2_000);
      }),
      runs(100),
    );
  });

  it("never carries free text: other words, same query", () => {
    fc.assert(
      fc.property(validAnswers, fc.nat(nastyTexts.length - 1), (answers, pick) => {
        const other = withWords(answers, (path) => `Autres mots ${pick} ${path}`.slice(0, 40).padEnd(40, "x"));
        expect(encodeAnswers(other).query).toBe(encodeAnswers(answers).query);
      }),
      runs(100),
    );
  });

  it("is readable: ids, commas and dots need no escaping", () => {
    fc.assert(
      fc.property(validAnswers, (answers) => {
        const { query } = encodeAnswers(answers);
        expect(query).toMatch(/^v=2(&[a-z]+=[A-Za-z0-9,._:-]+)*$/);
        expect(new URL(`https://site.example/?${query}`).search).toBe(`?${query}`);
      }),
      runs(100),
    );
  });

  it("is followed by a fragment that has every word and nothing else", () => {
    fc.assert(
      fc.property(validAnswers, (answers) => {
        const { fragment } = encodeAnswers(answers);
        const said = [...new URLSearchParams(fragment).values()].sort();
        expect(said).toEqual(saidInFragment(answers).sort());
        expect(fragment).toMatch(/^[\x21-\x7E]*$/);
      }),
      runs(100),
    );
  });
});

describe("decoding is total", () => {
  const keys = [
    "v",
    "d",
    "r",
    "o",
    "tr",
    "lg",
    "pf",
    "rs",
    "s",
    "n",
    "g",
    "z",
    "pl",
    "al",
    "er",
    "ci",
    "ia",
    "at",
    "uc",
    "cs",
    "hc",
    "w0",
    "f7",
    "c9",
  ];
  const values = fc.oneof(
    wildText,
    wildText.map((text) => encodeURIComponent(text.toWellFormed())),
    fc.constantFrom(
      "__proto__",
      "constructor",
      "toString",
      "%",
      "%E0%A4%A",
      "%ff",
      "+",
      ",,,",
      "-",
      "-.",
      ".",
      "cart.srelmhpn",
      "other",
      "paris,paris",
      "unknown,paris",
      "1",
      "99",
    ),
  );
  const pairs = fc.array(
    fc.tuple(fc.oneof(fc.constantFrom(...keys, "__proto__", "constructor", ""), wildText), values),
    { maxLength: 30 },
  );
  const linkish = pairs.map((all) => all.map(([key, value]) => `${key}=${value}`).join("&"));
  const anyHalf = fc.oneof(linkish, wildText, fc.string({ unit: "binary", maxLength: 300 }));

  it("any two strings give a draft that encodes, decodes to itself and parses, and well-formed notices", () => {
    fc.assert(
      fc.property(anyHalf, anyHalf, (query, fragment) => {
        const { draft, notices } = decodeAnswers(query, fragment);
        expect(parseDraft(draft)).toEqual(draft);
        const again = throughUrl(encodeAnswers(draft));
        expect(again.draft).toEqual(draft);
        expect(again.notices.map(({ code }) => code).filter((code) => code !== "text-too-long")).toEqual([]);
        for (const notice of notices) {
          expect(notice.path).toMatch(/^[a-zA-Z]+(\.\d\.[a-zA-Z]+|\.scope)?$/);
          if ("id" in notice) {
            expect(notice.id.isWellFormed()).toBe(true);
            expect(notice.id.length).toBeLessThanOrEqual(120);
            expect(cleanText(notice.id)).toEqual({ text: notice.id, removed: 0 });
          }
        }
      }),
      runs(500),
    );
  });

  it("a huge link is read in bounded time, with a bounded number of notices", () => {
    const huge = "x,".repeat(500_000);
    const started = performance.now();
    const { draft, notices } = decodeAnswers(
      `d=${huge}&r=${huge}&pf=${huge}&s=${huge}&at=${huge}&g=${huge}`,
      `hc=${"é".repeat(500_000)}`,
    );
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(notices.length).toBeLessThan(300);
    expect(draft.hardConstraints).toHaveLength(500_000);
    expect(draft.state).toHaveLength(maxStateItems);
  });

  it("shows an unknown id without half a character at its end", () => {
    const { notices } = decodeAnswers(`v=${"x".repeat(39)}🚀&d=${"y".repeat(39)}🚀`);
    expect(notices).toEqual([
      { code: "other-version", path: "version", id: "x".repeat(39) },
      { code: "unknown-id", path: "domain", id: "y".repeat(39) },
    ]);
  });

  it("leaves Object's prototype alone", () => {
    decodeAnswers("__proto__=x&constructor=y&d=__proto__&s=__proto__.sp,constructor", "__proto__=z");
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it.each(["__proto__", "constructor", "toString", "valueOf"])("takes the id %s for unknown", (id) => {
    expect(decodeAnswers(`d=${id}&r=${id}&g=${id}&er=${id}`)).toEqual({
      draft: { version: 2, expertRole: id },
      notices: [
        { code: "unknown-id", path: "domain", id },
        { code: "unknown-id", path: "places", id },
        { code: "unknown-id", path: "regulations", id },
      ],
    });
  });
});
