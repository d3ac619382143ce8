import { describe, expect, it } from "vitest";
import { decodeAnswers, encodeAnswers } from "./codec";
import { linkDay, withLinkDay } from "./link-day";

describe("the day of a link", () => {
  const link = "/fr/prompts?v=2&d=news&r=paris#at=journal";
  const dated = withLinkDay(link, "2026-11-26");

  it("stands in the query and is read from it", () => {
    expect(dated).toBe("/fr/prompts?v=2&d=news&r=paris&on=2026-11-26#at=journal");
    expect(linkDay(new URL(dated, "https://site.example").search)).toBe("2026-11-26");
    expect(withLinkDay("/fr/scenarios/x", "2026-11-26")).toBe("/fr/scenarios/x?on=2026-11-26");
  });

  it("disturbs no answer and makes no notice", () => {
    const { search, hash } = new URL(dated, "https://site.example");
    const { draft, notices } = decodeAnswers(search, hash);
    expect(notices).toEqual([]);
    expect(encodeAnswers(draft)).toEqual({ query: "v=2&d=news&r=paris", fragment: "at=journal" });
  });

  it.each(["", "on=", "on=2026", "on=2026-13-45", "on=%3Cb%3E", "v=2"])("is none in %j", (query) => {
    expect(linkDay(query)).toBeUndefined();
  });
});
