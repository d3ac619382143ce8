import { expect, it } from "vitest";
import { presetAnswers } from "@/lib/content/presets";
import { encodeAnswers } from "@/lib/share/codec";
import { draftOf } from "./case-of-address";

const nothing = { query: "", fragment: "" };

it("is a scenario's where the address names one, in the language of the page", async () => {
  for (const locale of ["fr", "en"] as const)
    expect(await draftOf("link", { query: "preset=live-sport", fragment: "" }, locale)).toEqual(
      presetAnswers("live-sport", locale),
    );
});

it("is that of a link, words included, and the same object the next time", async () => {
  const { query, fragment } = encodeAnswers({ domain: "news", places: ["tokyo"], appType: "journal" });
  const draft = await draftOf("link", { query, fragment }, "fr");
  expect(draft).toMatchObject({ domain: "news", places: ["tokyo"], appType: "journal" });
  expect(await draftOf("link", { query, fragment }, "fr")).toBe(draft);
});

it.each([
  ["none", { query: "preset=live-sport", fragment: "" }],
  ["link", nothing],
  ["link", { query: "preset=nothing", fragment: "" }],
  ["link", { query: "utm_source=a", fragment: "" }],
] as const)("is none from %s with %j", async (source, link) => {
  expect(await draftOf(source, link, "fr")).toBeUndefined();
});
