import { describe, expect, it } from "vitest";
import { presetIds } from "@/content/presets/ids";
import { handlePrompts } from "@/lib/http/prompts-handler";
import { type Exchange, kinds, mixRequests, presetQueries, sameEverywhere, typedMark } from "./mix";

const take = (seed: number, count: number) => {
  const next = mixRequests(seed);
  return Array.from({ length: count }, next);
};
const textOf = ({ path, body }: Exchange) => `${path} ${typeof body === "string" ? body : ""}`;

describe("the mix of requests", () => {
  it("is the same for a seed and another for another", () => {
    expect(take(7, 300)).toEqual(take(7, 300));
    expect(take(7, 300)).not.toEqual(take(8, 300));
  });

  it("begins with each kind once, and goes on by weight", () => {
    expect(take(1, kinds.length).map(({ kind }) => kind)).toEqual(kinds);
    const often = take(1, 6_000).filter(({ kind }) => kind === kinds[0]).length;
    const total = kinds.reduce((sum, { weight }) => sum + weight, 0);
    expect(often / 6_000).toBeCloseTo((kinds[0]?.weight ?? 0) / total, 1);
  });

  it("names its kinds apart and gives each an outcome below 500", () => {
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
    for (const { name, statuses, mayBeSilent } of kinds) {
      expect(statuses.length > 0 || mayBeSilent, name).toBe(true);
      expect(
        statuses.every((status) => status < 500),
        name,
      ).toBe(true);
    }
  });

  it("holds only what a request line can hold", () => {
    for (const { exchange } of take(3, 3_000)) expect(exchange.path).toMatch(/^[!-~]*$/);
  });

  it("asks for every preset in every format and language", () => {
    const asked = new Set(take(1, 6_000).map(({ exchange }) => exchange.path));
    for (const query of presetQueries) expect(asked).toContain(`/api/prompts?${query}`);
    expect(presetQueries).toHaveLength(presetIds.length * 2 * 4 * 2);
  });

  it("marks every field that can be typed", () => {
    const said = take(1, 2_000).map(({ exchange }) => textOf(exchange).replaceAll("%20", " "));
    for (const field of [
      "appType",
      "useCase",
      "expertRole",
      "currentStack",
      "hardConstraints",
      "ciCd",
      "infrastructureAsCode",
      "what",
      "staleness",
      "currentStore",
    ]) {
      expect(
        said.some((text) => text.includes(`${typedMark} ${field}`)),
        field,
      ).toBe(true);
    }
  });
});

/** The handler itself: what is documented here and what it does cannot part ways unseen. */
describe("the documented statuses", () => {
  const whole = kinds.filter(
    ({ name }) => /^(prompts|413|415|422)|no JSON|format, prompt/.test(name) && !name.includes("again"),
  );

  it.each(whole.map((kind) => [kind.name, kind] as const))("%s", async (_, kind) => {
    const next = mixRequests(5);
    for (let left = 8; left > 0;) {
      const { kind: built, exchange } = next();
      if (built !== kind) continue;
      left -= 1;
      const { method, path, headers, body } = exchange;
      const response = await handlePrompts(
        new Request(`https://site.example${path}`, { method, headers, body: body as BodyInit | undefined }),
      );
      expect(kind.statuses, `${method} ${path}`).toContain(response.status);
    }
  });

  it("is 200 for all that two instances must answer alike", async () => {
    const prompts = sameEverywhere.filter(({ path }) => path.startsWith("/api/prompts"));
    expect(prompts.length).toBe(2 * presetQueries.length);
    for (const { method, path, headers, body } of prompts) {
      expect(
        (
          await handlePrompts(
            new Request(`https://site.example${path}`, { method, headers, body: body as string | undefined }),
          )
        ).status,
      ).toBe(200);
    }
  });
});
