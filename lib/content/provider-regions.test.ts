import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { providerRows } from "@/content/provider-regions";
import { pointIds } from "@/lib/places/ids";
import { sourceSchema } from "./source-schema";
import { allProviderRegions, loadProviderRegion, providerRegionName, reckonedFrom } from "./provider-regions";
import { typographyFaults } from "@/tests/support/typography-faults";

const point = z.enum(pointIds);
const km = z.number().check(z.minimum(0), z.maximum(1000));
const name = z.string().check(z.minLength(2));
const row = z.union([
  z.tuple([point]),
  z.tuple([z.nullable(point), km, name]),
  z.tuple([z.nullable(point), km, name, name]),
]);
const schema = z.record(
  z.string().check(z.regex(/^[a-z-]+$/)),
  z.strictObject({
    name,
    source: sourceSchema,
    capitals: z.optional(z.boolean()),
    retired: z.optional(z.array(z.string())),
    abroad: z.optional(z.record(z.string(), z.string().check(z.regex(/^[A-Z]{2}$/)))),
    regions: z.record(z.string().check(z.regex(/^[a-z0-9-]+$/)), row),
  }),
);

describe("provider regions", () => {
  test("20 providers and 351 codes, in the shape of their rows", () => {
    expect(schema.safeParse(providerRows).error?.issues ?? []).toEqual([]);
    expect(Object.keys(providerRows)).toHaveLength(20);
    expect(allProviderRegions()).toHaveLength(351);
    expect(typographyFaults([providerRows])).toEqual([]);
    const lost = Object.values(providerRows).flatMap(({ retired = [], abroad = {}, regions }) =>
      [...retired, ...Object.keys(abroad)].filter((code) => !regions[code]),
    );
    expect(lost).toEqual([]);
  });

  test("a code means nothing without its provider", () => {
    expect(loadProviderRegion("aws:eu-west-2")?.point).toBe("london");
    expect(loadProviderRegion("outscale:eu-west-2")?.point).toBe("paris");
    expect(loadProviderRegion("eu-west-2")).toBeUndefined();
  });

  test("a region keeps its own name, and tells which place it is reckoned from", () => {
    const named = (id: string, locale: "fr" | "en") => {
      const region = loadProviderRegion(id);
      return region && [providerRegionName(region, locale), reckonedFrom(region)];
    };
    expect(named("aws:eu-west-3", "fr")).toEqual(["AWS eu-west-3 (Paris)", undefined]);
    expect(named("aws:eu-west-2", "fr")).toEqual(["AWS eu-west-2 (Londres)", undefined]);
    expect(named("ovh:GRA11", "fr")).toEqual(["OVHcloud GRA (Gravelines)", { point: "brussels", km: 156 }]);
    expect(named("hetzner:fsn1", "en")).toEqual(["Hetzner fsn1 (Falkenstein)", { point: "berlin", km: 238 }]);
    expect(named("aws:ap-northeast-2", "fr")).toEqual(["AWS ap-northeast-2 (Séoul)", undefined]);
    expect(named("gcp:asia-south2", "en")).toEqual(["Google Cloud asia-south2 (Delhi)", undefined]);
  });

  test("a multi-region has no place; a retired one is known as such; any other text is none", () => {
    expect(loadProviderRegion("cloudflare:weur")).toMatchObject({ point: undefined, en: "Western Europe" });
    expect(loadProviderRegion("fly:waw")?.retired).toBe(true);
    const others = ["", ":", "aws:", "aws:constructor", "constructor:name", "aws:eu-west-3:x", "__proto__:x", "gra11"];
    expect(others.flatMap((text) => loadProviderRegion(text) ?? [])).toEqual([]);
  });
});
