import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fetchPreset } from "./fetch-preset";

const route = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal("fetch", route);
});
afterEach(() => {
  vi.unstubAllGlobals();
  route.mockReset();
});

it("asks the route for a scenario by its name, and lets go of it with whoever asked", async () => {
  const given = { answers: { domain: "news" }, share: "/fr/prompts?v=2&d=news" };
  route.mockResolvedValue(Response.json(given));
  const { signal } = new AbortController();
  expect(await fetchPreset("news-paywall", "fr", signal)).toEqual(given);
  expect(route.mock.calls).toEqual([["/api/prompts?preset=news-paywall&version=2&origins=1&lang=fr", { signal }]]);
});

it.each([
  ["fails", () => Promise.resolve(Response.json({ error: "no" }, { status: 503 }))],
  ["cannot be reached", () => Promise.reject(new TypeError("offline"))],
  ["answers something else", () => Promise.resolve(new Response("<html>"))],
])("gives nothing where the route %s", async (_, answer) => {
  route.mockImplementation(answer);
  expect(await fetchPreset("news-paywall", "fr", new AbortController().signal)).toBeUndefined();
});
