import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepPublic, recallPublic } from "./public-answers";

const address = (query: string) => `https://site.example/api/prompts?${query}`;
const asked = (query: string, headers = {}) => new Request(address(query), { headers });
const written = (text: string) =>
  new Response(text, { headers: { "Content-Type": "text/plain", "Cache-Control": "public" } });

beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-11-23T10:00:00Z"), toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

describe("public answers", () => {
  it("are kept under their path and query, whatever the host", async () => {
    expect(recallPublic(asked("kept"))).toBeUndefined();
    await keepPublic(asked("kept"), written("text"));
    const again = recallPublic(new Request("https://other.example/api/prompts?kept"));
    expect([again?.status, again?.headers.get("cache-control"), await again?.text()]).toEqual([200, "public", "text"]);
    expect(recallPublic(asked("kept2"))).toBeUndefined();
  });

  it("can be served many times, with the tag of their content", async () => {
    const first = await keepPublic(asked("many"), written("one"));
    const tags = [first, recallPublic(asked("many")), await keepPublic(asked("other"), written("two"))].map((each) =>
      each?.headers.get("etag"),
    );
    expect(tags[0]).toMatch(/^"[0-9a-f]{32}"$/);
    expect(tags[1]).toBe(tags[0]);
    expect(tags[2]).not.toBe(tags[0]);
  });

  it.each(["{tag}", "W/{tag}", '"x", {tag}', "*"])("are not sent again to who has %s", async (condition) => {
    const etag = (await keepPublic(asked("have"), written("text"))).headers.get("etag") ?? "";
    const again = recallPublic(asked("have", { "If-None-Match": condition.replace("{tag}", etag) }));
    expect([
      again?.status,
      again?.headers.get("etag"),
      again?.headers.get("content-type"),
      await again?.text(),
    ]).toEqual([304, etag, null, ""]);
  });

  it("are written anew when the day changes", async () => {
    await keepPublic(asked("day"), written("text"));
    vi.setSystemTime(new Date("2026-11-24T00:00:00Z"));
    expect(recallPublic(asked("day"))).toBeUndefined();
  });

  it("take a bounded place: the oldest go", async () => {
    for (let count = 0; count < 200; count += 1) await keepPublic(asked(`n=${count}`), written(String(count)));
    const left = Array.from({ length: 200 }, (_, count) => recallPublic(asked(`n=${count}`))).filter(
      (each) => each !== undefined,
    );
    expect(left).toHaveLength(128);
    expect(recallPublic(asked("n=199"))).toBeDefined();
    expect(recallPublic(asked("n=0"))).toBeUndefined();
  });
});
