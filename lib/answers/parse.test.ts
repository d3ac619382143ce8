import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { needIds } from "@/content/choices/ids";
import { platformIds } from "@/content/platforms/ids";
import { regionIds } from "@/content/regions/ids";
import { regulationIds } from "@/content/regulations/ids";
import { stateFields } from "./fields";
import { anyDraft, nastyTexts, patience, runs, validAnswers, wildText, wireAnswers } from "@/tests/support/arbitraries";
import type { Issue } from "./issues";
import { maxStateItems, textLimits } from "./limits";
import { parseDraft } from "./draft";
import { parseAnswers } from "./parse";

vi.setConfig(patience);

const minimal = { domain: "news", places: ["paris"], state: [{ kind: "content" }] };
const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(minimal).filter(([key]) => !names.includes(key)));
const told = "Notre boutique est lente pour nos clients de Nouméa.";

function issuesOf(input: unknown): Issue[] {
  const parsed = parseAnswers(input);
  return parsed.success ? [] : parsed.issues;
}

describe("parseAnswers accepts", () => {
  it("three choices alone, and dates them with the version", () => {
    expect(parseAnswers(minimal)).toEqual({ success: true, answers: { version: 2, ...minimal }, notices: [] });
  });

  it.each([
    ["unknown places", { domain: "news", places: ["unknown"] }],
    ["a domain with state", { domain: "news", state: [{ kind: "content" }] }],
    ["a situation in words alone", { situation: told }],
    ["a situation and another domain, not named", { situation: told, domain: "other" }],
    ["empty lists beside a situation", { situation: told, places: [], state: [], aims: [] }],
  ])("%s", (_, input) => {
    expect(issuesOf(input)).toEqual([]);
  });

  it("all 59 metros at once, as version 1 did, but no more than thirty places otherwise", () => {
    expect(issuesOf({ ...minimal, places: [...regionIds] })).toEqual([]);
    expect(issuesOf({ ...minimal, places: [...regionIds.slice(0, 29), "noumea"] })).toEqual([]);
    expect(issuesOf({ ...minimal, places: [...regionIds.slice(0, 30), "noumea"] })).toEqual([
      { path: "places", code: "too-many", limit: 30 },
    ]);
  });

  it.each(
    Object.entries(textLimits).filter(
      ([name]) => !(name in stateFields) && name !== "roundTrips" && name !== "latencyGoal",
    ),
  )("%s up to %i characters, counted after cleaning", (name, limit) => {
    expect(issuesOf({ ...minimal, [name]: `  ${"é".repeat(limit)}\u200B\n` })).toEqual([]);
    expect(issuesOf({ ...minimal, [name]: "é".repeat(limit + 1) })).toEqual([{ path: name, code: "too-long", limit }]);
  });

  it.each(["what", "staleness", "volume", "currentStore"] as const)("a state item's %s up to its limit", (name) => {
    const limit = textLimits[name];
    const withText = (text: string) => ({ ...minimal, state: [{ kind: "cart" }, { kind: "cart", [name]: text }] });
    expect(issuesOf(withText("é".repeat(limit)))).toEqual([]);
    expect(issuesOf(withText("é".repeat(limit + 1)))).toEqual([{ path: `state.1.${name}`, code: "too-long", limit }]);
  });

  it("any answers that follow the shape", () => {
    fc.assert(
      fc.property(wireAnswers, (answers) => {
        expect(issuesOf(answers)).toEqual([]);
      }),
      runs(150),
    );
  });
});

describe("parseAnswers brings to one form", () => {
  it("sets, in the order of the content and without doubles", () => {
    const parsed = parseAnswers({
      ...minimal,
      places: ["noumea", "tokyo", "paris", "tokyo"],
      platforms: ["fastly-compute", "cloudflare-workers"],
      needs: ["websockets", "relational-transactions"],
      regulations: ["lgpd", "rgpd", "lgpd"],
    });
    expect(parsed).toMatchObject({
      answers: {
        places: ["paris", "tokyo", "noumea"],
        platforms: ["cloudflare-workers", "fastly-compute"],
        needs: ["relational-transactions", "websockets"],
        regulations: ["rgpd", "lgpd"],
      },
    });
  });

  it("unknowns and empty texts, by leaving them out", () => {
    const parsed = parseAnswers({
      ...minimal,
      state: [
        { kind: "cart", consistency: "unknown", writes: "unknown", what: " ", staleness: "", currentStore: "\u200B" },
      ],
      appType: "",
      useCase: "  ",
      computeOrigin: "unknown",
      traffic: "unknown",
      latencyGoal: "unknown",
      regionalServices: "unknown",
      residency: "unknown",
      platforms: [],
      needs: [],
      regulations: [],
    });
    expect(parsed).toMatchObject({ success: true });
    expect(parsed.success && parsed.answers).toEqual({ version: 2, ...minimal, state: [{ kind: "cart" }] });
  });

  it("an unknown region beside known ones, by dropping it", () => {
    const parsed = parseAnswers({ ...minimal, places: ["unknown", "paris"] });
    expect(parsed).toMatchObject({ answers: { places: ["paris"] } });
  });

  it.each([
    ["expertRole", "Architecte Cloud Senior", "senior-cloud-architect"],
    ["expertRole", "senior cloud architect", "senior-cloud-architect"],
    ["ciCd", "github actions", "github-actions"],
    ["ciCd", "gitlab-ci", "gitlab-ci"],
    ["infrastructureAsCode", " terraform ", "terraform"],
    ["ciCd", "Drone maison", "Drone maison"],
    ["ciCd", "constructor", "constructor"],
  ])("%s typed as %j", (field, typed, stored) => {
    expect(parseAnswers({ ...minimal, [field]: typed })).toMatchObject({ answers: { [field]: stored } });
  });

  it("its own result: parsing twice changes nothing and notices nothing", () => {
    fc.assert(
      fc.property(validAnswers, (answers) => {
        expect(parseAnswers(answers)).toEqual({ success: true, answers, notices: [] });
      }),
      runs(150),
    );
  });

  it("nasty texts, without refusing or changing what they show", () => {
    for (const text of nastyTexts.filter((nasty) => nasty.length <= 80)) {
      expect(parseAnswers({ ...minimal, hardConstraints: text }).success).toBe(true);
    }
  });
});

describe("parseAnswers refuses", () => {
  it.each([
    ["nothing", undefined, [{ path: "", code: "required" }]],
    ["null", null, [{ path: "", code: "invalid" }]],
    ["a string", "news", [{ path: "", code: "invalid" }]],
    ["an array", [], [{ path: "", code: "invalid" }]],
    ["a missing domain", without("domain"), [{ path: "domain", code: "required" }]],
    ["an empty domain", { ...minimal, domain: "" }, [{ path: "domain", code: "required" }]],
    ["an unknown domain", { ...minimal, domain: "moon" }, [{ path: "domain", code: "unknown-id" }]],
    ["a domain of Object", { ...minimal, domain: "constructor" }, [{ path: "domain", code: "unknown-id" }]],
    ["a domain that is no text", { ...minimal, domain: 3 }, [{ path: "domain", code: "invalid" }]],
    ["neither places nor state", without("places", "state"), [{ path: "state", code: "required" }]],
    ["no place and no state", { ...minimal, places: [], state: [] }, [{ path: "state", code: "required" }]],
    ["a situation of too few words", { situation: "Notre site est lent." }, [{ path: "domain", code: "required" }]],
    ["an unknown region", { ...minimal, places: ["paris", "atlantis"] }, [{ path: "places.1", code: "unknown-id" }]],
    ["places that are no list", { ...minimal, places: "paris" }, [{ path: "places", code: "invalid" }]],
    [
      "a goal without its number",
      { ...minimal, latencyGoal: { percentile: "p95" } },
      [{ path: "latencyGoal.ms", code: "required" }],
    ],
    [
      "a goal that is no number",
      { ...minimal, latencyGoal: { ms: "vite", percentile: "p98" } },
      [
        { path: "latencyGoal.ms", code: "invalid" },
        { path: "latencyGoal.percentile", code: "unknown-id" },
      ],
    ],
    ["a goal of another time", { ...minimal, latencyGoal: "10ms" }, [{ path: "latencyGoal", code: "unknown-id" }]],
    ["a goal below nothing", { ...minimal, latencyGoal: { ms: -1 } }, [{ path: "latencyGoal.ms", code: "invalid" }]],
    [
      "a measure without its number",
      { ...minimal, roundTrips: [{ place: "Nouméa" }] },
      [{ path: "roundTrips.0.p50", code: "required" }],
    ],
    ["a country in words", { ...minimal, residencyCountry: "France" }, [{ path: "residencyCountry", code: "invalid" }]],
    ["a state item without kind", { ...minimal, state: [{}] }, [{ path: "state.0.kind", code: "required" }]],
    ["a state item that is none", { ...minimal, state: ["cart"] }, [{ path: "state.0", code: "invalid" }]],
    ["an unknown field", { ...minimal, colour: "red" }, [{ path: "colour", code: "unknown-field" }]],
    [
      "an unknown field of state",
      { ...minimal, state: [{ kind: "cart", ttl: 3 }] },
      [{ path: "state.0.ttl", code: "unknown-field" }],
    ],
    ["a version to come", { ...minimal, version: 3 }, [{ path: "version", code: "invalid" }]],
    [
      "personal data said in words",
      { ...minimal, state: [{ kind: "cart", personalData: "yes" }] },
      [{ path: "state.0.personalData", code: "invalid" }],
    ],
    ["a text that is none", { ...minimal, useCase: 7 }, [{ path: "useCase", code: "invalid" }]],
    ["null for unknown", { ...minimal, traffic: null }, [{ path: "traffic", code: "invalid" }]],
    [
      "a prompt language we do not write",
      { ...minimal, promptLanguage: "de" },
      [{ path: "promptLanguage", code: "unknown-id" }],
    ],
  ])("%s", (_, input, issues) => {
    expect(issuesOf(input)).toEqual(issues);
  });

  it("more items than there may be", () => {
    const many = (count: number) => Array.from({ length: count }, () => ({ kind: "cart" }));
    expect(issuesOf({ ...minimal, state: many(maxStateItems) })).toEqual([]);
    expect(issuesOf({ ...minimal, state: many(maxStateItems + 1) })).toEqual([
      { path: "state", code: "too-many", limit: maxStateItems },
    ]);
    const lists = { platforms: platformIds, needs: needIds, regulations: regulationIds };
    for (const [name, ids] of Object.entries(lists)) {
      expect(issuesOf({ ...minimal, [name]: [...ids, ids[0]] })).toEqual([
        { path: name, code: "too-many", limit: ids.length },
      ]);
    }
  });

  it.each([undefined, "", "  ", "\u200B", "unknown"])("another domain without its name (%j)", (appType) => {
    expect(issuesOf({ ...minimal, domain: "other", appType })).toEqual([{ path: "appType", code: "required" }]);
  });

  it.each([undefined, "", "  ", "\u200B", "unknown"])("another kind of state without its name (%j)", (what) => {
    const state = [{ kind: "cart" }, { kind: "other", what }];
    expect(issuesOf({ ...minimal, state })).toEqual([{ path: "state.1.what", code: "required" }]);
  });

  it("everything wrong at once, each under its own path", () => {
    const paths = issuesOf({
      domain: "other",
      places: ["atlantis"],
      residency: "moon",
      state: [
        { kind: "other", writes: "often" },
        { kind: "cart", what: "x".repeat(101) },
      ],
      colour: "red",
    }).map(({ path, code }) => `${path} ${code}`);
    expect(paths.sort()).toEqual([
      "appType required",
      "colour unknown-field",
      "places.0 unknown-id",
      "residency unknown-id",
      "state.0.what required",
      "state.0.writes unknown-id",
      "state.1.what too-long",
    ]);
  });

  it("a name that is too long once, not as missing too", () => {
    expect(issuesOf({ ...minimal, domain: "other", appType: "x".repeat(161) })).toEqual([
      { path: "appType", code: "too-long", limit: 160 },
    ]);
  });

  it("fields named after Object's own", () => {
    for (const key of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      const input: unknown = JSON.parse(
        `{"domain":"news","places":["paris"],"state":[{"kind":"content"}],"${key}":{"domain":"api"}}`,
      );
      const parsed = parseAnswers(input);
      if (parsed.success) expect(parsed.answers).toEqual({ version: 2, ...minimal });
      else expect(parsed.issues).toEqual([{ path: key, code: "unknown-field" }]);
    }
    expect(({} as Record<string, unknown>).domain).toBeUndefined();
  });
});

describe("parseAnswers notices", () => {
  it("removed characters, with their place and number", () => {
    const parsed = parseAnswers({
      ...minimal,
      appType: "a\u202Eb",
      state: [{ kind: "cart" }, { kind: "cart", what: "\u{E0041}\u{E0042}x" }],
    });
    expect(parsed.notices.sort((a, b) => a.path.localeCompare(b.path))).toEqual([
      { code: "characters-removed", path: "appType", count: 1 },
      { code: "characters-removed", path: "state.1.what", count: 2 },
    ]);
  });

  it("them on refused answers too", () => {
    expect(parseAnswers({ appType: "a\u202E" }).notices).toEqual([
      { code: "characters-removed", path: "appType", count: 1 },
    ]);
  });

  it("nothing about spaces, lines and composed letters", () => {
    expect(parseAnswers({ ...minimal, appType: " e\u0301\n te\u0301 " })).toMatchObject({
      answers: { appType: "é; té" },
      notices: [],
    });
  });
});

describe("version 1", () => {
  it.each([
    [
      "all its keys",
      {
        version: 1,
        domain: "news",
        targetRegions: ["tokyo", "paris"],
        originRegion: "frankfurt",
        latencyGoal: "100ms",
        state: [{ kind: "cart", personalData: true }, { kind: "flags", personalData: false }, { kind: "session" }],
        residency: "country",
        needs: ["ml-inference", "native-modules"],
      },
      {
        domain: "news",
        places: ["paris", "tokyo"],
        computeOrigin: "frankfurt",
        databaseOrigin: "frankfurt",
        originAssumed: true,
        latencyGoal: { ms: 100, percentile: "p95" },
        state: [{ kind: "cart", data: ["personal"] }, { kind: "flags", data: ["none"] }, { kind: "session" }],
        residency: "country",
        needs: ["native-modules", "ml-inference"],
      },
    ],
    [
      "its keys without a version",
      { domain: "api", targetRegions: ["unknown"], originRegion: "unknown", latencyGoal: "unknown" },
      { domain: "api", places: ["unknown"] },
    ],
    [
      "its keys beside those of today, which win",
      {
        domain: "api",
        targetRegions: ["paris"],
        places: ["tokyo"],
        originRegion: "paris",
        computeOrigin: "lyon",
        state: [{ kind: "cart", personalData: false, data: ["health"] }],
      },
      { domain: "api", places: ["tokyo"], computeOrigin: "lyon", state: [{ kind: "cart", data: ["health"] }] },
    ],
    [
      "an origin assumed only while both are the same metro",
      { domain: "api", places: ["paris"], computeOrigin: "paris", databaseOrigin: "tokyo", originAssumed: true },
      { domain: "api", places: ["paris"], computeOrigin: "paris", databaseOrigin: "tokyo" },
    ],
  ])("%s", (_, input, answers) => {
    expect(parseAnswers(input)).toEqual({ success: true, answers: { version: 2, ...answers }, notices: [] });
  });

  it.each([
    [{ targetRegions: ["paris", "atlantis"] }, "targetRegions.1 unknown-id"],
    [{ originRegion: "atlantis" }, "originRegion unknown-id"],
    [{ latencyGoal: "1ms" }, "latencyGoal unknown-id"],
    [{ state: [{ kind: "cart", personalData: "yes" }] }, "state.0.personalData invalid"],
  ])("is refused under its own keys: %j", (input, expected) => {
    const found = issuesOf({ ...minimal, ...input }).map(({ path, code }) => `${path} ${code}`);
    expect(found).toEqual([expected]);
  });
});

describe("totality", () => {
  const anything = fc.anything({
    maxDepth: 4,
    withNullPrototype: true,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
  });

  it("parseAnswers gives answers or issues for anything", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), anything, fc.record({ domain: anything, state: anything, places: anything })),
        (input) => {
          const parsed = parseAnswers(input);
          if (!parsed.success) expect(parsed.issues).not.toEqual([]);
          else expect(parsed.answers.version).toBe(2);
        },
      ),
      runs(300),
    );
  });

  it("an answer spoilt anywhere is refused at that place", () => {
    fc.assert(
      fc.property(
        wireAnswers,
        fc.nat(),
        fc.constantFrom(null, 3, {}, [[]], "\u0000nowhere"),
        (answers, pick, wrong) => {
          const names = Object.keys(answers).filter((name) => typeof wrong !== "string" || !(name in textLimits));
          const name = names[pick % Math.max(1, names.length)] ?? "domain";
          const issues = issuesOf({ ...answers, [name]: wrong });
          const found = issues.map(({ path }) => path.split(".")[0]);
          expect(found).toContain(name);
          // What was spoilt may also have been what made the answers enough.
          for (const other of found) expect([name, "domain", "state", "appType"]).toContain(other);
        },
      ),
      runs(150),
    );
  });

  it("deep and wide input neither throws nor takes long", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(7_900)}"\u202E"${"]".repeat(7_900)}`);
    const deepRecord: unknown = JSON.parse(`${'{"state":'.repeat(1_500)}1${"}".repeat(1_500)}`);
    for (const input of [deep, { ...minimal, state: deep }, { ...minimal, appType: deep }, deepRecord]) {
      expect(parseAnswers(input).success).toBe(false);
      expect(parseDraft(input)).toMatchObject({ version: 2 });
    }
    const wide = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`k${index}`, "\u200B"]));
    expect(parseAnswers(wide).success).toBe(false);
  });

  it("parseDraft reads something from anything, and reads its own result unchanged", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anything, wildText, fc.array(anything)), (input) => {
        const draft = parseDraft(input);
        expect(parseDraft(draft)).toEqual(draft);
      }),
      runs(300),
    );
  });
});

describe("parseDraft", () => {
  it("keeps a text that is too long whole: nothing of the reader is dropped", () => {
    const long = "x".repeat(5_000);
    expect(parseDraft({ situation: long, state: [{ what: long }] })).toEqual({
      version: 2,
      situation: long,
      state: [{ what: long }],
    });
  });

  it("reads complete answers as parseAnswers does", () => {
    fc.assert(
      fc.property(wireAnswers, (wire) => {
        const parsed = parseAnswers(wire);
        expect(parsed.success && parsed.answers).toEqual(parseDraft(wire));
      }),
      runs(200),
    );
  });

  it("reads a draft unchanged", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(parseDraft(draft)).toEqual(draft);
      }),
      runs(200),
    );
  });

  it.each([
    ["nothing", undefined, {}],
    ["a wrong field", { domain: "moon", residency: "eu" }, { residency: "eu" }],
    ["unknown fields", { colour: "red", domain: "api" }, { domain: "api" }],

    ["another domain not named yet", { domain: "other" }, { domain: "other" }],
    [
      "state being filled",
      { state: [{ what: "panier" }, { kind: "moon" }, 3] },
      { state: [{ what: "panier" }, {}, {}] },
    ],
    ["another version", { version: 7, domain: "api" }, { domain: "api" }],
  ])("leaves out what is wrong: %s", (_, input, draft) => {
    expect(parseDraft(input)).toEqual({ version: 2, ...draft });
  });
});
