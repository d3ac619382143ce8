import { describe, expect, test } from "vitest";
import type { Draft } from "@/lib/answers/answers";
import type { FieldName } from "@/lib/answers/fields";
import { caseOf } from "@/lib/case/case";
import { locales } from "@/lib/i18n/locales";
import type { Inconnue } from "@/lib/tensions/find-tensions";
import { buildUnknowns } from "./unknowns";
import { wordingOf } from "./wording";

describe.each(locales)("unknowns in %s", (language) => {
  const wording = wordingOf(language);
  const { databaseOrigin, regionalServices, residency } = wording.unknowns;
  const told = (draft: Draft) => {
    const lines = buildUnknowns({ draft, language, wording }, caseOf(draft), []).map(({ segments }) =>
      segments.map(({ text }) => text).join(""),
    );
    const text = lines.join("\n");
    return {
      text,
      lines: lines.length,
      names: [databaseOrigin, regionalServices, residency].map((each) => text.includes(each)),
    };
  };

  test("a line for each without words; with words one line, and nothing that words tell of themselves", () => {
    const chosen: Draft = { computeOrigin: "paris", places: ["tokyo"] };
    const apart = told(chosen);
    expect(apart.names).toEqual([true, true, true]);
    expect(apart.lines).toBeGreaterThan(3);
    expect(told({ ...chosen, situation: "Notre boutique est lente." })).toMatchObject({
      lines: 1,
      names: [false, false, true],
    });
  });

  test("the line beside words keeps its entries apart by semicolons", () => {
    const { text } = told({ situation: "Notre boutique est lente.", places: ["tokyo"], computeOrigin: "paris" });
    const words = wording.unknowns;
    expect(text).toContain([words.currentStack, words.traffic, words.latencyGoal].join(wording.words.separator));
    expect(text).not.toContain(`${wording.words.separator}${words.currentStack}`);
  });

  test("own words for an origin that name no place we know are asked about", () => {
    expect(told({ computeOrigin: "our hall" }).text).toMatch(/[“«]\u00A0?our hall\u00A0?[”»]/);
    for (const known of ["paris", "OVH Gravelines", "gcp:eu", "group-maghreb"])
      expect(told({ computeOrigin: known, databaseOrigin: known }).text).not.toMatch(/[“«]/);
  });

  test("a stack that the words name is none, one that they left is", () => {
    const { currentStack } = wording.unknowns;
    expect(told({ situation: "Notre boutique tourne sur Redis et Rails." }).text).not.toContain(currentStack);
    expect(told({ situation: "Nous avons quitté Heroku. La boutique est lente." }).text).toContain(currentStack);
    expect(told({ currentStack: "Rails" }).text).not.toContain(currentStack);
  });

  test("each of the rest is asked for as long as nothing says it", () => {
    const { traffic, latencyGoal, state, regulations, residencyCountry, delivery, places, computeOrigin } =
      wording.unknowns;
    const all = [places, computeOrigin, traffic, latencyGoal, state, regulations, delivery];
    const none = told({ domain: "news" }).text;
    for (const each of all) expect(none).toContain(each);
    expect(none).not.toContain(databaseOrigin);
    expect(none).not.toContain(residencyCountry);
    expect(told({ residency: "country" }).text).toContain(residencyCountry);
    expect(told({ residency: "country", residencyCountry: "FR" }).text).not.toContain(residencyCountry);
    expect(told({ otherRegulations: "les nôtres" }).text).not.toContain(regulations);
    expect(told({ regulations: ["rgpd"] }).text).not.toContain(regulations);
    expect(told({ infrastructureAsCode: "terraform" }).text).not.toContain(delivery);
    expect(told({ ciCd: "github-actions" }).text).not.toContain(delivery);
    expect(told({ places: ["unknown"] }).text).toContain(places);
    expect(told({ state: [{ kind: "cart", writes: "low" }] }).text).not.toContain(state);
  });

  type Items = NonNullable<Draft["state"]>;
  /** What a rule asks for, about one answer. */
  const asks = (field: FieldName): Inconnue => ({ id: field, field, text: "ASKED", parts: [{ text: "ASKED" }] });
  const items = (draft: Draft, raised: readonly Inconnue[]) =>
    buildUnknowns({ draft, language, wording }, caseOf(draft), raised).map(({ label, segments }) => ({
      label,
      text: segments.map(({ text }) => text).join(""),
    }));

  test.each<[FieldName, keyof typeof wording.unknowns]>([
    ["places", "places"],
    ["currentStack", "currentStack"],
    ["computeOrigin", "computeOrigin"],
    ["databaseOrigin", "databaseOrigin"],
    ["traffic", "traffic"],
    ["latencyGoal", "latencyGoal"],
    ["regionalServices", "regionalServices"],
    ["regulations", "regulations"],
    ["residency", "residency"],
    ["residencyCountry", "residencyCountry"],
    ["ciCd", "delivery"],
  ])("what a rule asks about %s takes the place of the bare line", (field, name) => {
    const draft: Draft = {
      ...(field === "databaseOrigin" && { computeOrigin: "paris" }),
      ...(field === "residencyCountry" && { residency: "country" }),
    };
    const bare = wording.unknowns[name];
    const before = items(draft, []);
    const after = items(draft, [asks(field)]);
    expect(before.map(({ text }) => text)).toContain(bare);
    expect(after.map(({ text }) => text)).toEqual([
      ...before.map(({ text }) => text).filter((text) => text !== bare),
      "ASKED",
    ]);
    expect(after.map(({ label }) => label)).toEqual(after.map((_, index) => `U${index + 1}`));
  });

  test("what a rule asks about the state leaves the lines about each item", () => {
    const texts = items({}, [asks("state")]).map(({ text }) => text);
    expect(texts).toContain(wording.unknowns.state);
    expect(texts.at(-1)).toBe("ASKED");
  });

  test("with words and nothing left to choose only the rules ask", () => {
    const said: Draft = {
      situation: "Notre boutique est lente.",
      currentStack: "Rails",
      places: ["unknown", "tokyo"],
      computeOrigin: "paris",
      traffic: "lt10",
      latencyGoal: { ms: 100 },
      state: [{ kind: "cart", consistency: "strong", writes: "low", data: ["none"] }],
      regulations: ["rgpd"],
      residency: "none",
      ciCd: "github-actions",
    };
    expect(items(said, [])).toEqual([]);
    expect(items(said, [asks("traffic")])).toEqual([{ label: "U1", text: "ASKED" }]);
  });

  test.each(["consistency", "writes", "data"] as const)(
    "names the items whose %s nobody said, and those alone",
    (field) => {
      const known: Items[number] = { consistency: "strong", writes: "low", data: ["none"] };
      const { [field]: _, ...open } = known;
      const about = (state: Items) => items({ state }, []).filter(({ text }) => /alpha|beta/.test(text));
      expect(about([{ kind: "cart", what: "alpha", ...known }])).toEqual([]);
      const [line, ...others] = about([
        { kind: "cart", what: "alpha", ...known },
        { kind: "session", what: "beta", ...open },
      ]);
      expect(others).toEqual([]);
      expect(line?.text).toContain("beta");
      expect(line?.text).not.toContain("alpha");
    },
  );
});
