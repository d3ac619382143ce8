import { describe, expect, test } from "vitest";
import adequacySources from "@/content/adequacy-sources.json";
import { platforms } from "@/content/platforms";
import { platformIds } from "@/content/platforms/ids";
import { regionList } from "@/content/regions";
import { regionIds } from "@/content/regions/ids";
import { regulations } from "@/content/regulations";
import { documentedRegulationIds, regulationIds } from "@/content/regulations/ids";
import names from "@/content/regulations/names.json";
import { stores } from "@/content/stores";
import { storeIds } from "@/content/stores/ids";
import { allFacts, allPlatforms, allStores, factById, generalFact } from "./knowledge";
import { type Fact, platformSchema, regulationSchema, storeSchema } from "./knowledge-schema";
import { allRegulations } from "./regulations";
import { storeSuits } from "./store-suits";
import { ruleWords, sharedWays, termWords } from "./tension-sentences";
import { type Aspect, factAbout } from "@/lib/facts/aspects";
import { isPromptable } from "@/lib/facts/promptable";
import { typographyFaults } from "@/tests/support/typography-faults";

/** Numbers of a text, as plain digits: "30 000", "30,000" and "0,30" read like their values. */
function numbersIn(text: string, locale: "fr" | "en"): string[] {
  const grouped = locale === "fr" ? /(?<=\d)[\u202f\u00a0](?=\d{3}\b)/g : /(?<=\d),(?=\d{3}\b)/g;
  const plain = text.replace(grouped, "").replace(locale === "fr" ? /(?<=\d),(?=\d)/g : /$^/g, ".");
  return [...plain.matchAll(/\d+(\.\d+)?/g)].map(([number]) => String(Number(number)));
}

describe("knowledge", () => {
  test.each(platformIds)("platform %s holds to its schema", (id) => {
    expect(platformSchema.safeParse(platforms[id]).error?.issues ?? []).toEqual([]);
    expect(platforms[id].id).toBe(id);
  });
  test.each(storeIds)("store %s holds to its schema", (id) => {
    expect(storeSchema.safeParse(stores[id]).error?.issues ?? []).toEqual([]);
    expect(stores[id].id).toBe(id);
    expect(storeSuits[id].goodFor.en).not.toBe("");
  });
  test.each(documentedRegulationIds)("regulation %s holds to its schema", (id) => {
    expect(regulationSchema.safeParse(regulations[id]).error?.issues ?? []).toEqual([]);
    expect(regulations[id].id).toBe(id);
  });

  test("names of regulations: every id once", () => {
    expect(Object.keys(names)).toEqual([...regulationIds]);
  });

  test("regions: every id once, with coordinates", () => {
    expect(regionList.map((region) => region.id)).toEqual([...regionIds]);
    expect(regionList.every(({ lat, lon }) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180)).toBe(true);
  });

  test("fact ids are unique, and begin with their product", () => {
    const products = [...allPlatforms, ...allStores];
    const ids = products.flatMap((product) => product.facts.map((fact) => fact.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(250);
    expect(
      products.flatMap(({ id, facts }) => facts.filter((fact) => !fact.id.startsWith(`${id}.${fact.attribute}`))),
    ).toEqual([]);
  });

  test("what a rule relies on rests on a fact that exists", () => {
    const known = new Set(allFacts().map((fact) => fact.id));
    const used = [
      ...allPlatforms.flatMap(({ capabilities, languages }) =>
        [...Object.values(capabilities), ...Object.values(languages)].flatMap((capability) => capability?.fact ?? []),
      ),
      ...allStores.flatMap(({ euJurisdiction, capabilities }) =>
        [euJurisdiction, ...Object.values(capabilities)].flatMap((capability) => capability?.fact ?? []),
      ),
    ];
    expect(used.filter((id) => !known.has(id))).toEqual([]);
    expect(used.length).toBeGreaterThan(80);
  });

  test("what decides about a platform is something that a prompt may say of it, each once", () => {
    const wrong = allPlatforms.flatMap((platform) =>
      platform.decisive.filter((aspect, index, all) => {
        const fact = factAbout(platform, aspect as Aspect);
        return !fact || !isPromptable(fact) || all.indexOf(aspect) !== index;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("where an attribute has several facts, exactly one is general, and alone none needs the mark", () => {
    const products = [...allPlatforms, ...allStores];
    const wrong = products.flatMap(({ id, facts }) =>
      [...new Set(facts.map(({ attribute }) => attribute))].flatMap((attribute) => {
        const of = facts.filter((fact) => fact.attribute === attribute);
        const marked = of.filter(({ general }) => general).length;
        return marked === (of.length > 1 ? 1 : 0) ? [] : [`${id}.${attribute}: ${marked} of ${of.length}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("a trial's or a beta's limit is never the general one", () => {
    const provisional = allFacts().filter(({ general, id, text }) => general && /trial|beta/i.test(`${id} ${text.en}`));
    // What a paid account has, said beside the trial's.
    expect(provisional.map(({ id }) => id)).toEqual([]);
  });

  const megabytes = { KB: 0.001, MB: 1, MiB: 1, GB: 1000 } as const;
  test.each([
    ["cpuMs", "cpu-time"],
    ["wallMs", "wall-time"],
    ["memoryMb", "memory"],
    ["requestBodyMb", "request-body"],
    ["responseBodyMb", "response-body"],
  ] as const)("%s is the value of the general fact about %s", (name, attribute) => {
    for (const platform of allPlatforms) {
      const capability = platform.capabilities[name];
      if (!capability) continue;
      const fact = generalFact(platform, attribute);
      expect(capability.fact).toBe(fact?.id);
      if (capability.value === "none") expect(typeof fact?.value, fact?.id).toBe("string");
      else if (typeof fact?.value === "number") {
        const factor = attribute.endsWith("time") ? 1 : (megabytes[fact.unit as keyof typeof megabytes] ?? 1);
        expect(capability.value, fact.id).toBe(fact.value * factor);
      }
    }
  });

  test("what a store holds, takes and lacks is the value of its fact", () => {
    const gigabytes = { MB: 0.001, GB: 1, TiB: 1024 } as const;
    for (const { capabilities } of allStores) {
      const { storageGb, writeRate, staleMs, personalData } = capabilities;
      if (storageGb && storageGb.value !== "none") {
        const { value, unit } = factById(storageGb.fact);
        expect(storageGb.value).toBe(Number(value) * gigabytes[unit as keyof typeof gigabytes]);
      }
      if (writeRate) expect(writeRate.value.perSecond).toBe(factById(writeRate.fact).value);
      if (staleMs) expect(staleMs.value).toBe(Number.parseFloat(String(factById(staleMs.fact).value)) * 1_000);
      if (personalData) expect(personalData.value).toBe(factById(personalData.fact).value);
    }
  });

  test("a value that was corrected differs from the present one, and its day is not to come", () => {
    const corrected = allFacts().flatMap(({ id, text, former }) => (former ? [{ id, text, former }] : []));
    expect(corrected.length).toBeGreaterThan(25);
    for (const { id, text, former } of corrected) {
      expect(former.text, id).not.toEqual(text);
      expect(former.until <= new Date().toISOString().slice(0, 10), id).toBe(true);
    }
  });

  test("platforms name stores that exist, and stores platforms", () => {
    const ids = new Set<string>(storeIds);
    expect(allPlatforms.flatMap((platform) => platform.nativeStores).filter((id) => !ids.has(id))).toEqual([]);
    const native = allStores.flatMap((store) => store.nativeTo.map((platform) => ({ store: store.id, platform })));
    const unnamed = native.filter(
      ({ store, platform }) => !allPlatforms.find(({ id }) => id === platform)?.nativeStores.includes(store),
    );
    expect(unnamed).toEqual([]);
  });

  test("both languages give the same figures", () => {
    const differing = allFacts().filter(
      ({ text }) => [...numbersIn(text.fr, "fr")].sort().join() !== [...numbersIn(text.en, "en")].sort().join(),
    );
    expect(differing.map(({ id, text }) => [id, text.fr, text.en])).toEqual([]);
  });

  test("a numeric value stands in its sentence, in its unit or in a larger one", () => {
    const factors = [1, 1_000, 60_000, 0.001, 1_024, 1 / 1_024];
    const missing = allFacts().filter((fact: Fact) => {
      if (typeof fact.value !== "number" || fact.value === 0 || fact.value === 1) return false;
      const value = fact.value;
      const numbers = numbersIn(fact.text.en, "en").map(Number);
      return !factors.some((factor) => numbers.some((number) => Math.abs(number - value / factor) < 1e-9));
    });
    expect(missing.map(({ id, value, text }) => [id, value, text.en])).toEqual([]);
  });

  test("sentences are whole, short and French where French", () => {
    const long = allFacts().filter(({ text }) => Math.max(text.fr.length, text.en.length) > 170);
    expect(long.map(({ id }) => id)).toEqual([]);
    expect(
      allFacts()
        .filter(({ text }) => !text.fr.endsWith(".") || !text.en.endsWith("."))
        .map(({ id }) => id),
    ).toEqual([]);
    expect(
      typographyFaults([
        allFacts(),
        platforms,
        stores,
        storeSuits,
        allRegulations,
        adequacySources,
        ruleWords,
        sharedWays,
        termWords,
      ]),
    ).toEqual([]);
  });
});
