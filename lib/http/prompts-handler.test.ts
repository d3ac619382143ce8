import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { presetIds } from "@/content/presets/ids";
import { anyDraft, patience, runs, validAnswers, wildText, wireAnswers } from "@/tests/support/arbitraries";
import { maxBodyBytes } from "@/lib/answers/limits";
import { asVersion1 } from "@/lib/answers/as-version-1";
import { parseDraft } from "@/lib/answers/draft";
import { parseAnswers } from "@/lib/answers/parse";
import { presetAnswers } from "@/lib/content/presets";
import { locales } from "@/lib/i18n/locales";
import { buildPrompts } from "@/lib/prompt/build-prompts";
import { presentPrompts } from "@/lib/prompt/present";
import { renderPrompt } from "@/lib/prompt/render";
import { decodeAnswers, encodeAnswers } from "@/lib/share/codec";
import { handlePrompts } from "./prompts-handler";
import { recallPublic } from "./public-answers";

vi.setConfig(patience);

const site = "https://site.example/api/prompts";
const get = (query: string, headers: HeadersInit = {}) => handlePrompts(new Request(`${site}?${query}`, { headers }));
const head = (query: string) => handlePrompts(new Request(`${site}?${query}`, { method: "HEAD" }));
const send = (body: BodyInit, query = "", type = "application/json") =>
  handlePrompts(new Request(`${site}?${query}`, { method: "POST", body, headers: { "Content-Type": type } }));
const post = (answers: unknown, query = "") => send(JSON.stringify(answers), query);

const enumOnly = "v=1&d=news&r=paris,tokyo&s=content.el";
const withWords = `${enumOnly}&at=${encodeURIComponent("journal secret")}`;
const minimal = { domain: "news", targetRegions: ["paris"], state: [{ kind: "content" }] };

type Problem = {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  errors?: { path: string; code: string }[];
};

/** Checks what every refusal has, and gives its body. */
async function problemOf(response: Response, status: number, code: string): Promise<Problem> {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("etag")).toBeNull();
  const body = (await response.json()) as Problem;
  expect(body).toMatchObject({ status, code, type: `/llms.txt#${code}` });
  expect(
    Object.keys(body).filter((key) => !["type", "title", "status", "code", "detail", "errors"].includes(key)),
  ).toEqual([]);
  expect(body.title).not.toBe("");
  expect(body.detail).not.toBe("");
  for (const error of body.errors ?? [])
    expect(error).toMatchObject({ path: expect.any(String), code: expect.stringMatching(/^[a-z-]+$/) });
  return body;
}

describe("GET with a preset", () => {
  it.each(presetIds.flatMap((id) => locales.map((locale) => [id, locale] as const)))(
    "gives %s in %s",
    async (id, locale) => {
      const response = await get(`preset=${id}&lang=${locale}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
      expect(response.headers.get("content-language")).toBe(locale);
      const answers = presetAnswers(id, locale);
      const { query, fragment } = encodeAnswers(answers);
      expect(await response.json()).toEqual({
        ...JSON.parse(JSON.stringify(presentPrompts(answers, locale))),
        notices: [],
        answers: asVersion1(answers),
        share: `/${locale}/prompts?${query}#${fragment}`,
      });
    },
  );

  it.each([
    ["md", "text/markdown; charset=utf-8"],
    ["xml", "text/plain; charset=utf-8"],
    ["txt", "text/plain; charset=utf-8"],
  ] as const)("gives the text alone as %s", async (format, type) => {
    const built = buildPrompts(presetAnswers("global-cart", "fr"), "fr");
    for (const [prompt, document] of [
      ["", built.pro],
      ["&prompt=pro", built.pro],
      ["&prompt=basic", built.basic],
    ] as const) {
      const response = await get(`preset=global-cart&format=${format}${prompt}`);
      expect(response.headers.get("content-type")).toBe(type);
      expect(await response.text()).toBe(renderPrompt(document, format));
    }
  });

  it("is French where no language is asked for", async () => {
    expect((await get("preset=live-video")).headers.get("content-language")).toBe("fr");
  });

  it.each(["", "nowhere", "constructor", "../../etc/passwd"])(
    "refuses the preset %j and lists those that exist",
    async (id) => {
      const body = await problemOf(await get(`preset=${encodeURIComponent(id)}`), 422, "unknown-preset");
      expect(body.errors).toEqual([{ path: "preset", code: "unknown-id", accepted: [...presetIds] }]);
    },
  );
});

describe("GET with choices", () => {
  it("is publicly cacheable with a strong ETag", async () => {
    for (const query of [
      enumOnly,
      "preset=global-cart",
      `${enumOnly}&format=md`,
      `${enumOnly}&er=data-architect&ci=GitHub%20Actions`,
    ]) {
      const response = await get(query);
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toMatch(/^public, max-age=\d+/);
      expect(response.headers.get("etag")).toMatch(/^"[0-9a-f]{32}"$/);
    }
  });

  it("has the same ETag for the same content, another for other content", async () => {
    const tagOf = async (query: string) => (await get(query)).headers.get("etag");
    expect(await tagOf(enumOnly)).toBe(await tagOf(enumOnly));
    expect(await tagOf(`${enumOnly}&lang=en`)).not.toBe(await tagOf(enumOnly));
    expect(await tagOf(`${enumOnly}&format=md`)).not.toBe(await tagOf(`${enumOnly}&format=txt`));
  });

  it("answers 304 without a body to who has it", async () => {
    const tag = (await get(enumOnly)).headers.get("etag") ?? "";
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, `"other",W/${tag} , "x"`, "*"]) {
      const response = await get(enumOnly, { "If-None-Match": known });
      expect(response.status, known).toBe(304);
      expect(await response.text()).toBe("");
      expect(response.headers.get("etag")).toBe(tag);
      expect(response.headers.get("cache-control")).toMatch(/^public/);
    }
  });

  it("answers 200 to who has something else", async () => {
    const tag = (await get(enumOnly)).headers.get("etag") ?? "";
    for (const known of ['"other"', "", tag.slice(1, -1), `"${"0".repeat(32)}"`]) {
      expect((await get(enumOnly, { "If-None-Match": known })).status, known).toBe(200);
    }
  });

  it("gives the normalised answers, and unknown ids as notices", async () => {
    const response = await get("d=news&r=tokyo,atlantis,paris&s=content&v=9");
    expect(await response.json()).toMatchObject({
      answers: { version: 1, domain: "news", targetRegions: ["paris", "tokyo"], state: [{ kind: "content" }] },
      notices: [
        { code: "other-version", path: "version", id: "9" },
        { code: "unknown-id", path: "places", id: "atlantis" },
      ],
    });
  });

  it("takes the prompt's language from the answers, and its own from lang", async () => {
    const response = await get(`${enumOnly}&lang=fr&pl=en`);
    expect(response.headers.get("content-language")).toBe("en");
    expect(((await response.json()) as { share: string }).share).toMatch(/^\/fr\/prompts\?/);
    expect((await get(`${enumOnly}&pl=en`)).headers.get("content-language")).toBe("en");
  });

  it("refuses incomplete answers with paths and codes", async () => {
    const body = await problemOf(await get("lang=en"), 422, "invalid-answers");
    expect(body.errors?.map(({ path, code }) => [path, code])).toEqual([["domain", "required"]]);
    const alone = await problemOf(await get("d=news"), 422, "invalid-answers");
    expect(alone.errors?.map(({ path, code }) => [path, code])).toEqual([["state", "required"]]);
    const other = await problemOf(await get("d=other&r=paris&s=other"), 422, "invalid-answers");
    expect(other.errors?.map(({ path }) => path).sort()).toEqual(["appType", "state.0.what"]);
  });

  it.each([
    ["format=pdf", "format", expect.arrayContaining(["json", "md", "xml", "txt"])],
    ["format=", "format", expect.arrayContaining(["json", "md", "xml", "txt"])],
    ["prompt=max", "prompt", ["basic", "pro"]],
    ["lang=de", "lang", ["fr", "en"]],
    ["version=3", "version", ["1", "2"]],
    ["origins=yes", "origins", ["0", "1"]],
  ])("refuses %s and says what would do", async (parameter, path, accepted) => {
    const body = await problemOf(await get(`${enumOnly}&${parameter}`), 400, "unknown-parameter-value");
    expect(body.errors).toEqual([{ path, code: "unknown-id", accepted }]);
  });

  it("names every parameter that is wrong", async () => {
    const body = await problemOf(await get("format=a&prompt=b&lang=c"), 400, "unknown-parameter-value");
    expect(body.errors?.map(({ path }) => path)).toEqual(["format", "prompt", "lang"]);
  });
});

describe("GET with the reader's words", () => {
  it("is kept by no cache and has no ETag, in any format", async () => {
    for (const parameters of ["", "&format=md", "&format=xml&prompt=basic"]) {
      const response = await get(withWords + parameters);
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(response.headers.get("etag")).toBeNull();
    }
  });

  it("is not kept in memory either, where a public one is", async () => {
    for (const [query, isKept] of [
      [withWords, false],
      ["v=1&d=iot&r=tokyo&s=telemetry.e", true],
    ] as const) {
      const asked = new Request(`https://site.example/api/prompts?${query}`);
      expect((await handlePrompts(asked)).status).toBe(200);
      expect(recallPublic(asked) !== undefined).toBe(isKept);
    }
  });

  it("never answers 304", async () => {
    expect((await get(withWords, { "If-None-Match": "*" })).status).toBe(200);
  });

  it("any answers: public exactly when they have no words of their own", async () => {
    await fc.assert(
      fc.asyncProperty(validAnswers, async (answers) => {
        const { query, fragment } = encodeAnswers(answers);
        const response = await get(`${query}&${fragment}&format=txt&prompt=basic`);
        expect(response.status).toBe(200);
        expect(response.headers.get("cache-control") === "no-store").toBe(fragment !== "");
        expect(response.headers.get("etag") === null).toBe(fragment !== "");
      }),
      runs(60),
    );
  });
});

describe("HEAD", () => {
  it.each([enumOnly, withWords, "preset=global-cart&format=md", "preset=nowhere", "format=pdf"])(
    "has GET's status and headers, and no body: %s",
    async (query) => {
      const [one, two] = await Promise.all([head(query), get(query)]);
      expect(one.status).toBe(two.status);
      expect([...one.headers]).toEqual([...two.headers]);
      expect(await one.text()).toBe("");
    },
  );
});

describe("POST", () => {
  it("gives the prompts of valid answers, for no cache", async () => {
    const response = await post(minimal, "lang=en");
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("etag")).toBeNull();
    expect(response.headers.get("content-language")).toBe("en");
    expect(await response.json()).toMatchObject({
      language: "en",
      answers: { version: 1, ...minimal },
      notices: [],
      share: "/en/prompts?v=2&d=news&r=paris&s=content",
    });
  });

  it.each([
    ["", { ...minimal, version: 1 }, 1],
    ["", { ...minimal, version: 2 }, 2],
    ["", { domain: "news", places: ["paris"] }, 2],
    ["", { domain: "news", state: [{ kind: "cart", personalData: true }] }, 1],
    ["version=2", minimal, 2],
    ["version=1", { domain: "news", places: ["paris"] }, 1],
  ])(
    "gives the answers back in the version wished for (%j), else in that of the request",
    async (query, body, version) => {
      const { answers } = (await (await post(body, query)).json()) as { answers: Record<string, unknown> };
      expect(answers.version).toBe(version);
      expect("targetRegions" in answers || "personalData" in ((answers.state as object[] | undefined)?.[0] ?? {})).toBe(
        version === 1,
      );
    },
  );

  describe("of a situation alone", () => {
    const situation = "Nos clients sont à Tokyo et notre panier est dans Redis, à Paris chez AWS (eu-west-3).";
    type Answered = { answers: object; recognised: { id: string; evidence: string; start: number; end: number }[] };
    const ask = async (body: object, query = "") => (await (await post(body, query)).json()) as Answered;

    it("says what was recognised, in the reader's own words, and fills no answer with it", async () => {
      const { answers, recognised } = await ask({ situation });
      expect(answers).toEqual({ version: 2, situation });
      expect(recognised.map(({ id }) => id)).toEqual(expect.arrayContaining(["places:tokyo", "technologies:redis"]));
      for (const { evidence, start, end } of recognised) expect(situation.slice(start, end)).toBe(evidence);
    });

    it("leaves out what was dismissed", async () => {
      const { recognised } = await ask({ situation, dismissed: ["places:tokyo"] });
      expect(recognised.map(({ id }) => id)).not.toContain("places:tokyo");
      expect(recognised).not.toEqual([]);
    });

    it("is not told to version 1, whose shape is fixed", async () => {
      expect(await ask({ situation }, "version=1")).not.toHaveProperty("recognised");
      expect(await ask({ ...minimal, version: 2 })).toHaveProperty("recognised", []);
    });
  });

  it("says in version 2 whose words are not ours, and of ours only where it is asked to", async () => {
    type Body = { prompts: { pro: { sections: unknown[]; text: string } } };
    const textOf = async (query: string) => (await post({ ...minimal, appType: "journal" }, query)).text();
    const [lean, whole, old] = await Promise.all([textOf("version=2"), textOf("version=2&origins=1"), textOf("")]);
    expect(lean).not.toContain('"kind":"template"');
    expect(lean).toContain('"origin":{"kind":"answer","field":"appType"},"own":true');
    expect(lean.length).toBeLessThan(0.95 * whole.length);
    const [leanBody, wholeBody, oldBody] = [lean, whole, old].map((text) => (JSON.parse(text) as Body).prompts.pro) as [
      Body["prompts"]["pro"],
      Body["prompts"]["pro"],
      Body["prompts"]["pro"],
    ];
    expect(wholeBody).toEqual(oldBody);
    expect(leanBody.text).toBe(wholeBody.text);
    const withOurs = JSON.parse(JSON.stringify(leanBody.sections), (_, value: unknown) =>
      typeof value === "object" && value !== null && "text" in value && !("origin" in value)
        ? { ...value, origin: { kind: "template" } }
        : value,
    ) as unknown;
    expect(withOurs).toEqual(wholeBody.sections);
  });

  it.each(["md", "xml", "txt"] as const)("gives the text alone as %s", async (format) => {
    const response = await post(minimal, `format=${format}&prompt=basic`);
    const answers = parseDraft(minimal);
    expect(await response.text()).toBe(renderPrompt(buildPrompts(answers, "fr").basic, format));
  });

  it.each([
    "application/json",
    "application/json; charset=utf-8",
    "Application/JSON;charset=UTF-8",
    "application/json ;x=y",
  ])("takes %j", async (type) => {
    expect((await send(JSON.stringify(minimal), "", type)).status).toBe(200);
  });

  it("takes a byte order mark", async () => {
    expect((await send(`\uFEFF${JSON.stringify(minimal)}`)).status).toBe(200);
  });

  it("gives a share link that leads back to the answers", async () => {
    await fc.assert(
      fc.asyncProperty(wireAnswers, fc.constantFrom(...locales), async (wire, lang) => {
        const response = await post(wire, `lang=${lang}&version=2`);
        expect(response.status).toBe(200);
        const { share, answers } = (await response.json()) as { share: string; answers: unknown };
        const url = new URL(share, site);
        expect(url.pathname).toBe(`/${lang}/prompts`);
        expect(decodeAnswers(url.search, url.hash)).toEqual({ draft: answers, notices: [] });
        const parsed = parseAnswers(wire);
        expect(parsed.success && parsed.answers).toEqual(answers);
      }),
      runs(60),
    );
  });

  it("says which invisible characters it removed", async () => {
    const response = await post({ ...minimal, appType: "jour\u202Enal\u{E0041}" });
    expect(await response.json()).toMatchObject({
      answers: { appType: "journal" },
      notices: [{ code: "characters-removed", path: "appType", count: 2 }],
    });
  });

  it.each([
    [{}, ["domain required"]],
    [{ ...minimal, colour: 1 }, ["colour unknown-field"]],
    [{ ...minimal, residency: "moon", state: [{ kind: "other" }] }, ["residency unknown-id", "state.0.what required"]],
    [{ ...minimal, useCase: "x".repeat(301) }, ["useCase too-long"]],
    [null, [" invalid"]],
    [[], [" invalid"]],
    ["x", [" invalid"]],
  ])("refuses %j with paths and codes", async (answers, expected) => {
    const body = await problemOf(await post(answers), 422, "invalid-answers");
    expect(body.errors?.map(({ path, code }) => `${path} ${code}`).sort()).toEqual(expected);
  });

  it("refuses what is not JSON in UTF-8", async () => {
    const bytes = new Uint8Array([0x22, 0xff, 0xfe, 0x22]);
    for (const body of ["", "{", "undefined", "{'a':1}", "NaN", bytes, new Uint8Array([0xc3])]) {
      await problemOf(await send(body), 400, "malformed-json");
    }
    await problemOf(
      await handlePrompts(new Request(site, { method: "POST", headers: { "Content-Type": "application/json" } })),
      400,
      "malformed-json",
    );
  });

  it.each([
    "text/plain",
    "application/jsonp",
    "application/problem+json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
  ])("refuses %s, and says what it takes", async (type) => {
    const response = await send(JSON.stringify(minimal), "", type);
    expect(response.headers.get("accept")).toBe("application/json");
    await problemOf(response, 415, "unsupported-media-type");
  });

  it("refuses what is too large, whether it says its length or not", async () => {
    const padded = (size: number) => `${JSON.stringify(minimal)}${" ".repeat(size)}`.slice(0, size);
    expect((await send(padded(maxBodyBytes))).status).toBe(200);
    await problemOf(await send(padded(maxBodyBytes + 1)), 413, "body-too-large");
    const announced = new Request(site, {
      method: "POST",
      body: "{}",
      headers: { "Content-Type": "application/json", "Content-Length": String(maxBodyBytes + 1) },
    });
    await problemOf(await handlePrompts(announced), 413, "body-too-large");
  });

  it("answers its language where the query chooses it", async () => {
    const [fr, en] = await Promise.all([post({}), post({}, "lang=en")]);
    expect(fr.headers.get("content-language")).toBe("fr");
    expect(en.headers.get("content-language")).toBe("en");
    expect(((await fr.json()) as Problem).detail).not.toBe(((await en.json()) as Problem).detail);
  });
});

describe("POST of a draft", () => {
  it("builds from anything that is JSON", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          anyDraft.map((draft) => JSON.stringify(draft)),
        ),
        async (body) => {
          const response = await send(body, "draft=1&version=2");
          expect(response.status).toBe(200);
          expect(response.headers.get("cache-control")).toBe("no-store");
          const { answers, share } = (await response.json()) as { answers: unknown; share: string };
          expect(answers).toEqual(JSON.parse(JSON.stringify(parseDraft(JSON.parse(body)))));
          const url = new URL(share, site);
          expect(decodeAnswers(url.search, url.hash).draft).toEqual(answers);
        },
      ),
      runs(80),
    );
  });

  it("still refuses what is not JSON", async () => {
    await problemOf(await send("{", "draft=1"), 400, "malformed-json");
  });
});

describe("other methods", () => {
  it.each(["PUT", "PATCH", "DELETE"])("refuses %s and says what is allowed", async (method) => {
    const response = await handlePrompts(new Request(`${site}?lang=en`, { method }));
    expect(response.headers.get("allow")).toBe("GET, HEAD, POST, OPTIONS");
    await problemOf(response, 405, "method-not-allowed");
  });

  it("says what is allowed to who asks", async () => {
    const response = await handlePrompts(new Request(site, { method: "OPTIONS" }));
    expect(response.status).toBe(204);
    expect(response.headers.get("allow")).toBe("GET, HEAD, POST, OPTIONS");
  });
});

describe("whatever comes", () => {
  const statuses = [200, 400, 413, 415, 422];
  const queries = fc.oneof(
    wildText,
    fc
      .array(
        fc.tuple(
          fc.constantFrom(
            "format",
            "prompt",
            "lang",
            "preset",
            "draft",
            "v",
            "d",
            "r",
            "s",
            "pl",
            "at",
            "er",
            "w0",
            "__proto__",
          ),
          fc.oneof(
            wildText,
            fc.constantFrom(
              "json",
              "md",
              "xml",
              "txt",
              "basic",
              "pro",
              "fr",
              "en",
              "1",
              "global-cart",
              "news",
              "paris",
              "cart.sr",
            ),
          ),
        ),
        { maxLength: 8 },
      )
      .map((pairs) => new URLSearchParams(pairs).toString()),
  );
  const bodies = fc.oneof(
    wildText,
    fc.json(),
    wireAnswers.map((answers) => JSON.stringify(answers)),
    fc.constantFrom(
      "[".repeat(15_000),
      `${"[".repeat(7_900)}${"]".repeat(7_900)}`,
      `{"state":${"[".repeat(7_900)}${"]".repeat(7_900)}}`,
      "9".repeat(15_999),
      '"\\ud800"',
    ),
  );

  it("is answered: any query", async () => {
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        const response = await handlePrompts(new Request(new URL(`?${query}`, site)));
        expect(statuses).toContain(response.status);
        expect(response.headers.get("content-language")).toMatch(/^(fr|en)$/);
        await response.text();
      }),
      runs(300),
    );
  });

  it("is answered: any body with any query", async () => {
    await fc.assert(
      fc.asyncProperty(
        bodies,
        queries,
        fc.constantFrom("application/json", "application/json", "application/json", "text/html"),
        async (body, query, type) => {
          const url = new URL(`?${query}`, site);
          const response = await handlePrompts(
            new Request(url, { method: "POST", body, headers: { "Content-Type": type } }),
          );
          expect(statuses).toContain(response.status);
          expect(response.headers.get("cache-control")).toBe("no-store");
          await response.text();
        },
      ),
      runs(300),
    );
  });

  it("is answered: any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(statuses).toContain((await send(new Uint8Array(bytes))).status);
      }),
      runs(100),
    );
  });

  it("is never repeated in a refusal", async () => {
    const secret = "S3CRET-42";
    const refusals = await Promise.all([
      send(`{"appType":"${secret}`),
      send(secret, "", `text/${secret}`),
      post({ ...minimal, domain: secret }),
      post({ ...minimal, traffic: secret, targetRegions: [secret], platforms: [secret] }),
      post({ ...minimal, useCase: secret.repeat(100) }),
      post({ ...minimal, state: [{ kind: secret, writes: secret, what: [secret] }] }),
      get(`preset=${secret}`),
      get(`format=${secret}&prompt=${secret}&lang=${secret}`),
      get(`d=other&r=paris&s=${secret}&uc=${secret}`),
      handlePrompts(new Request(`${site}?at=${secret}`, { method: "DELETE" })),
    ]);
    for (const response of refusals) {
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).not.toContain("S3CRET");
      for (const [, value] of response.headers) expect(value).not.toContain("S3CRET");
    }
  });

  it("bounds what it says about fields that do not exist", async () => {
    const long = `k${"x".repeat(15_000)}`;
    const many = Object.fromEntries(Array.from({ length: 1_500 }, (_, index) => [`k${index}`, 1]));
    const spoilt = "a\u202E\nb";
    for (const answers of [
      { ...minimal, [long]: 1 },
      { ...minimal, ...many },
      { ...minimal, [spoilt]: 1 },
    ]) {
      const response = await post(answers);
      const text = await response.text();
      expect(response.status).toBe(422);
      expect(text.length).toBeLessThan(12_000);
      expect(text).not.toMatch(/\u202E|\\n/);
    }
  });
});
