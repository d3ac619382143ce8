import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { needIds } from "@/content/choices/ids";
import { domainIds } from "@/content/domains/ids";
import { platformIds } from "@/content/platforms/ids";
import { storeIds } from "@/content/stores/ids";
import { technologies } from "@/content/technologies";
import { allStores } from "./knowledge";
import { loadTechnology } from "./technologies";

const text = z.string().check(z.minLength(1));
const schema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  name: text,
  kind: text,
  nameIsAWord: z.optional(z.enum(["as-written", "never"])),
  aliases: z.optional(z.array(text)),
  asWritten: z.optional(z.array(text)),
  beside: z.optional(z.array(z.strictObject({ words: z.array(text), aliases: z.array(text) }))),
  vendor: z.optional(text),
  platform: z.optional(z.enum(platformIds)),
  functions: z.optional(z.enum(platformIds)),
  thoughtOf: z.optional(z.enum(platformIds)),
  store: z.optional(z.enum(storeIds)),
  selfHosted: z.optional(z.literal(true)),
  relational: z.optional(z.literal(true)),
  unpooled: z.optional(z.literal(true)),
  runtime: z.optional(
    z.enum([
      "jvm",
      "ruby",
      "php",
      "python",
      "dotnet",
      "elixir",
      "go",
      "rust",
      "swift",
      "perl",
      "haskell",
      "node",
      "native",
    ]),
  ),
  holds: z.optional(z.literal("database")),
  needs: z.optional(z.array(z.enum(needIds))),
  ciCd: z.optional(text),
  iac: z.optional(text),
  domain: z.optional(z.enum(domainIds)),
  retired: z.optional(z.literal(true)),
});

describe("technologies", () => {
  it("have the shape that the code reads", () => {
    for (const technology of technologies)
      expect(z.safeParse(schema, technology), JSON.stringify(technology)).toMatchObject({ success: true });
  });

  it("are at least 250, each id once", () => {
    expect(technologies.length).toBeGreaterThanOrEqual(250);
    expect(new Set(technologies.map(({ id }) => id)).size).toBe(technologies.length);
  });

  it("share no spelling", () => {
    const owner = new Map<string, string>();
    for (const { id, name, nameIsAWord, aliases = [], asWritten = [] } of technologies) {
      for (const spelling of [...(nameIsAWord === "never" ? [] : [name]), ...aliases, ...asWritten]) {
        expect(owner.get(spelling.toLowerCase()) ?? id, `${spelling} of ${id}`).toBe(id);
        owner.set(spelling.toLowerCase(), id);
      }
    }
  });

  it("name every platform and store of the site", () => {
    const platforms = new Set(technologies.map(({ platform }) => platform));
    const stores = new Set(technologies.map(({ store }) => store));
    expect(platformIds.filter((id) => !platforms.has(id))).toEqual([]);
    expect(storeIds.filter((id) => !stores.has(id))).toEqual([]);
  });

  it("have a store that is relational where they are", () => {
    for (const { store, relational } of technologies.filter((each) => each.store && each.relational))
      expect(allStores.find(({ id }) => id === store)?.model, `${store} ${relational}`).toMatch(
        /sql|none|relational|pool/,
      );
  });

  it("are loaded by id, and nothing else is", () => {
    expect(loadTechnology("spring-boot")).toMatchObject({ runtime: "jvm", kind: "framework" });
    expect(() => loadTechnology("no-such-thing")).toThrow("no-such-thing");
  });
});
