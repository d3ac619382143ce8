import { describe, expect, it } from "vitest";
import { allFacts } from "@/lib/content/knowledge";
import { allRegulations } from "@/lib/content/regulations";
import { locales } from "@/lib/i18n/locales";
import { isPagePath } from "@/lib/site/addresses";
import { factChanges } from "./changes";
import { changesFeed } from "./changes-feed";

it("tells every correction once, the latest first", () => {
  const changes = factChanges();
  const corrected = [...allFacts(), ...allRegulations].filter(({ former }) => former).map(({ id }) => id);
  expect(changes.map(({ id }) => id).toSorted()).toEqual(corrected.toSorted());
  expect(changes.length).toBeGreaterThan(30);
  const days = changes.map(({ until }) => until);
  expect(days).toEqual(days.toSorted().toReversed());
  for (const { pathIn } of changes)
    for (const locale of locales) expect(isPagePath(pathIn(locale).split("#")[0] ?? "")).toBe(true);
});

describe.each(locales)("the feed in %s", (locale) => {
  const feed = changesFeed(locale);
  it("has an entry per correction, each with id, title, day and link", () => {
    const entries = feed.match(/<entry>[\s\S]*?<\/entry>/g) ?? [];
    expect(entries).toHaveLength(factChanges().length);
    const ids = entries.map((entry) => /<id>(tag:[^<]+)<\/id>/.exec(entry)?.[1]);
    expect(new Set(ids).size).toBe(entries.length);
    for (const entry of entries) {
      expect(entry).toMatch(/<updated>\d{4}-\d{2}-\d{2}T00:00:00Z<\/updated>/);
      expect(entry).toMatch(/<title>[^<]+<\/title>/);
      expect(entry).toMatch(/<link rel="alternate" type="text\/html" href="https?:[^"<]+"\/>/);
    }
  });

  it("is XML: each tag closed, no bare sign of markup in a text", () => {
    expect(feed.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"')).toBe(
      true,
    );
    expect(feed.replaceAll(/&(amp|lt|gt|quot);/g, "")).not.toContain("&");
    const open: string[] = [];
    for (const [, closing, name, rest] of feed.slice(feed.indexOf("<feed")).matchAll(/<(\/?)([a-z]+)([^>]*)>/g)) {
      if (closing) expect(open.pop()).toBe(name);
      else if (!rest?.endsWith("/")) open.push(name ?? "");
    }
    expect(open).toEqual([]);
  });
});
