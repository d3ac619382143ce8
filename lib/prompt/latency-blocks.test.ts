import { describe, expect, it } from "vitest";
import type { Draft } from "@/lib/answers/answers";
import type { PlatformId } from "@/content/platforms/ids";
import { placeName } from "@/lib/content/places";
import { formatMessage, formatMs } from "@/lib/i18n/message";
import { locales } from "@/lib/i18n/locales";
import type { RoundTrip } from "@/lib/latency/round-trip";
import { latencyTable } from "@/lib/latency/table";
import type { PlaceId } from "@/lib/places/ids";
import type { Segment } from "./document";
import { formatRtt, latencyBlocks, pathOf } from "./latency-blocks";
import { wordingOf } from "./wording";

const trip: RoundTrip = { kind: "measured", rttMs: 218.1, lowMs: 218.1, highMs: 218.1, floorMs: 97, readings: [] };
const textOf = (segments: readonly Segment[]) => segments.map(({ text }) => text).join("");
const fieldsOf = (segments: readonly Segment[]) =>
  segments.flatMap(({ origin }) => (origin.kind === "answer" ? [origin.field] : []));

describe.each(locales)("round trips in %s", (language) => {
  const wording = wordingOf(language);
  const words = wording.latency;
  const ms = (value: number) => formatMs(language, value);

  it.each<[string, Partial<RoundTrip>, string]>([
    ["one measure", {}, ms(218.1)],
    ["several", { lowMs: 185, highMs: 196 }, formatMessage(words.range, { low: "185", high: ms(196) })],
    ["several that round to the same", { lowMs: 217.9, highMs: 218.2 }, ms(218.1)],
    [
      "an estimate",
      { kind: "estimated", lowMs: 150, highMs: 290 },
      formatMessage(words.approximately, { value: ms(218.1) }),
    ],
    ["the same town", { kind: "same-metro" }, words.onTheSpot],
    ["one of the reader's", { kind: "own" }, formatMessage(words.ownMedian, { median: ms(218.1) })],
    [
      "the reader's, with a tail",
      { kind: "own", lowMs: 200, highMs: 400 },
      formatMessage(words.ownBoth, { median: ms(200), tail: ms(400) }),
    ],
    ["a group", { kind: "span", lowMs: 20, highMs: 90 }, formatMessage(words.range, { low: "20", high: ms(90) })],
  ])("writes %s", (_, changes, expected) => {
    const chosen: Draft = { roundTrips: [{ place: "tokyo", p50: 218 }] };
    expect(formatRtt({ ...trip, ...changes }, { draft: chosen, language, wording })).toBe(expected);
  });

  it("gives a single figure in words as it stands", () => {
    const inWords = { draft: {}, language, wording };
    expect(formatRtt({ ...trip, kind: "own" }, inWords)).toBe(ms(218.1));
    const both = formatMessage(words.ownBoth, { median: ms(200), tail: ms(400) });
    expect(formatRtt({ ...trip, kind: "own", lowMs: 200, highMs: 400 }, inWords)).toBe(both);
  });

  const places: Draft["places"] = [
    "tokyo",
    "singapore",
    "sydney",
    "saopaulo",
    "lima",
    "nairobi",
    "dakar",
    "oslo",
    "madrid",
    "paris",
  ];
  const draft: Draft = { places, computeOrigin: "paris", databaseOrigin: "dublin" };
  const brief = { draft, language, wording };
  const table = latencyTable(draft);
  if (!table) throw new Error("no table");

  it("shows eight places, then the database; names the others and each source once", () => {
    const [rows, others, caution, ...more] = latencyBlocks(brief, table, []);
    if (rows?.kind !== "table" || others?.kind !== "paragraph" || caution?.kind !== "paragraph")
      throw new Error("kinds");
    expect(more).toEqual([]);
    expect(rows.head[0]).toBe(formatMessage(words.from, { place: placeName("paris", language) }));
    expect(rows.rows).toHaveLength(9);
    const said = rows.rows.map(([path]) => textOf(path ?? []));
    expect(said[8]).toBe(formatMessage(words.database, { place: placeName("dublin", language) }));
    expect(fieldsOf(rows.rows[8]?.[0] ?? [])).toEqual(["databaseOrigin"]);
    const left = table.rows.slice(8).map(({ place }) => placeName(place, language));
    expect(left).toHaveLength(2);
    for (const name of left) {
      expect(textOf(others.segments)).toContain(name);
      expect(said).not.toContain(name);
    }
    expect(said.some((name) => textOf(others.segments).includes(name))).toBe(false);
    expect(fieldsOf(others.segments)).toEqual(["places", "places"]);
    const urls = [...new Set(table.rows.slice(0, 8).flatMap((row) => row.trip.readings[0]?.source.url ?? []))];
    expect(urls.length).toBeGreaterThan(0);
    expect(textOf(caution.segments)).toBe([words.caution, ...urls].join(" "));
  });

  const linesOf = (answers: Draft, platforms: PlatformId[] = []) => {
    const blocks = latencyBlocks({ ...brief, draft: answers }, latencyTable(answers), platforms);
    return blocks.flatMap((block) =>
      block.kind === "table" ? [block.head[0] ?? ""] : block.kind === "paragraph" ? [textOf(block.segments)] : [],
    );
  };

  it("says of no measure by the team what lies between data centres", () => {
    const own = [{ place: "dakar", p50: 160 }];
    expect(linesOf({ places: ["dakar"], computeOrigin: "paris", roundTrips: own })[1]).toBe(words.cautionOwn);
    expect(linesOf({ places: ["dakar", "tokyo"], computeOrigin: "paris", roundTrips: own })[1]).toContain(
      words.cautionBeside,
    );
    expect(linesOf({ places: ["tokyo"], computeOrigin: "paris" })[1]).toContain(words.caution);
  });

  it("says so where the table starts at the database, or at a country's largest city", () => {
    const paris = placeName("paris", language);
    const france = formatMessage(words.reckoned, { name: placeName("country-fr", language), place: paris });
    const head = (answers: Draft) => linesOf({ places: ["dakar"], ...answers })[0];
    expect(head({ computeOrigin: "paris" })).toBe(formatMessage(words.from, { place: paris }));
    expect(head({ databaseOrigin: "paris" })).toBe(
      formatMessage(words.from, { place: formatMessage(words.database, { place: paris }) }),
    );
    expect(head({ computeOrigin: "country-fr" })).toBe(formatMessage(words.from, { place: france }));
    expect(head({ computeOrigin: "ovh:GRA" })).toContain(placeName("brussels", language));
  });

  it("calls no place the origin's own that only stands for it", () => {
    const told = (computeOrigin: string) => {
      const given: Draft = { places: ["brussels"], computeOrigin };
      return JSON.stringify(latencyBlocks({ ...brief, draft: given }, latencyTable(given), []));
    };
    expect(told("ovh:GRA")).toContain(formatMessage(words.tooNear, { km: "156" }));
    expect(told("ovh:GRA")).not.toContain(words.onTheSpot);
    expect(told("brussels")).toContain(words.onTheSpot);
  });

  it("tells what the team measured to what answers its users, where the table starts at the database", () => {
    const known: Draft = { places: ["dakar"], databaseOrigin: "paris", roundTrips: [{ place: "dakar", p50: 120 }] };
    const told = (given: Draft) => JSON.stringify(latencyBlocks({ ...brief, draft: given }, latencyTable(known), []));
    expect(told({ ...known, roundTrips: undefined })).toContain("120");
    expect(told(known)).not.toContain("120"); // chosen ones have a line among the answers
    expect(linesOf({ ...known, computeOrigin: "paris" }).join(" ")).not.toContain(words.elsewhere.slice(0, 30));
  });

  it("tells no country twice beside the city that stands for it", () => {
    const firstCell = (place: PlaceId) => {
      const answers: Draft = { places: [place], computeOrigin: "paris" };
      const [rows] = latencyBlocks({ ...brief, draft: answers }, latencyTable(answers), []);
      return rows?.kind === "table" ? textOf(rows.rows[0]?.[0] ?? []) : "";
    };
    expect(firstCell("country-bh").match(/Bahr/g)).toHaveLength(1);
    expect(firstCell("country-jp")).toContain(placeName("tokyo", language));
    if (language === "fr") expect(firstCell("country-kw")).toBe(placeName("country-kw", language));
  });

  it("tells every place that a platform is far from before a second platform, and counts the rest", () => {
    const far: Draft = { places: ["country-vn", "country-za", "country-cl", "country-ma"], computeOrigin: "virginia" };
    const platforms: PlatformId[] = [
      "aws-lambda-edge",
      "vercel-functions",
      "netlify-edge-functions",
      "supabase-edge-functions",
      "bunny-edge-scripting",
    ];
    const line = linesOf(far, platforms).find((text) => text.startsWith(words.nearest.slice(0, 12))) ?? "";
    for (const place of far.places ?? []) expect(line).toContain(`${placeName(place as PlaceId, language)} – `);
    expect(line).toMatch(language === "fr" ? /\d+ autres/ : /\d+ more/);
    expect(linesOf({ places: ["london"], computeOrigin: "paris" }, platforms)).toHaveLength(2);
  });

  it("gives each source its own statistic", () => {
    const two: Draft = { places: ["sydney"], computeOrigin: "virginia" };
    const known = latencyTable(two);
    const readings = known?.rows[0]?.trip.readings ?? [];
    expect(new Set(readings.map(({ source }) => source.statistic.en)).size).toBeGreaterThan(1);
    const [rows] = latencyBlocks({ ...brief, draft: two }, known, []);
    const cell = rows?.kind === "table" ? textOf(rows.rows[0]?.[3] ?? []) : "";
    for (const { source } of readings) expect(cell).toContain(`${source.statistic[language]} ${source.label}`);
  });

  it("names the places at either end of a wide country", () => {
    const wide: Draft = { places: ["country-us"], computeOrigin: "sydney" };
    const [rows] = latencyBlocks({ ...brief, draft: wide }, latencyTable(wide), []);
    const cells = rows?.kind === "table" ? rows.rows.map((row) => row.map(textOf)) : [];
    const [fastest, slowest] = (["sanfrancisco", "boston"] as const).map((id) => placeName(id, language));
    expect(cells[0]?.[0]).toBe(placeName("country-us", language));
    expect(cells[0]?.[3]).toBe(formatMessage(words.span, { fastest: fastest ?? "", slowest: slowest ?? "" }));
  });

  it("writes a path with its end as the reader's answer", () => {
    const [row] = table.rows;
    if (!row) throw new Error("no row");
    const path = pathOf(row, table, brief);
    expect(textOf(path)).toBe(
      formatMessage(words.leg, { from: placeName("paris", language), to: placeName(row.place, language) }),
    );
    expect(fieldsOf(path)).toEqual(["places"]);
  });
});
