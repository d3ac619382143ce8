import { describe, expect, it } from "vitest";
import type { Draft } from "@/lib/answers/schema";
import type { Locale } from "@/lib/i18n/locales";
import { buildPrompts } from "./build-prompts";
import type { Section, SectionId } from "./document";
import { renderPrompt } from "./render";

/** The lines of one part of a prompt, without its tags. */
function linesOf(prompt: "basic" | "pro", id: SectionId, draft: Draft, language: Locale): string[] {
  const all = (sections: Section[]): Section[] => sections.flatMap((each) => [each, ...all(each.sections)]);
  const found = all(buildPrompts(draft, language, "2026-11-01")[prompt].sections).find((each) => each.id === id);
  const text = renderPrompt({ language, sections: found ? [found] : [] }, "xml");
  return text.split("\n").filter((line) => line !== "" && !/^<\/?[a-z_]+>$/.test(line));
}

const full: Draft = {
  domain: "news",
  aims: ["latency", "cost"],
  aimWords: "sleep at night",
  appType: "paywall",
  useCase: "count articles",
  currentStack: "Rails",
  places: ["paris", "tokyo", "dakar", "lima", "oslo"],
  computeOrigin: "aws:eu-west-3",
  databaseOrigin: "our rack in Lyon",
  traffic: "200 req/s in the evening",
  latencyGoal: { ms: 100, percentile: "p99", scope: "first byte", measuredAt: "user" },
  platforms: ["deno-deploy"],
  platformsInUse: ["fastly-compute", "cloudflare-workers"],
  regionalServices: "allowed",
  needs: ["after-response", "websockets"],
  regulations: ["rgpd", "hipaa"],
  otherRegulations: "house rules",
  residency: "country",
  residencyCountry: "FR",
  team: "two of us",
  ciCd: "github-actions",
  infrastructureAsCode: "our scripts",
  hardConstraints: "one\n\ntwo",
  roundTrips: [
    { place: "Mars", p50: 5, p95: 9 },
    { place: "tokyo", p50: 200 },
    { place: "our depot", p50: 30 },
  ],
};

it("names that hold a list themselves stand apart by semicolons", () => {
  const lines = linesOf("pro", "project", { ...full, needs: ["native-modules", "websockets"] }, "en");
  expect(lines).toContain("- Must-have requirements: native modules or a JVM; WebSockets.");
});

describe("the project", () => {
  it("has a line for each answer", () => {
    expect(linesOf("pro", "project", full, "en")).toEqual([
      "- What we want: reduce latency and reduce cost.",
      "- What we want, in our words: sleep at night",
      "- Field: news and media.",
      "- Application: paywall.",
      "- To be assessed: count articles.",
      "- Current stack: Rails.",
      "- Users: Paris, Tokyo, Dakar, Lima and Oslo.",
      "- Compute: AWS eu-west-3 (Paris).",
      "- Database: our rack in Lyon.",
      "- Traffic: 200 req/s in the evening.",
      "- Goal: p99 < 100 ms (first byte), measured at the user’s end.",
      "- Round trips that we measured: Mars median 5 ms, p95 9 ms; our depot median 30 ms.",
      "- Allowed platforms: Deno Deploy.",
      "- Already in use: Fastly Compute and Cloudflare Workers.",
      "- Other services of the current cloud: yes, allowed.",
      "- Must-have requirements: work after the response and WebSockets.",
      "- Regulations: GDPR and HIPAA.",
      "- Other rules, in our words: house rules",
      "- Data residency: France.",
      "- Team: two of us.",
      "- Delivery: GitHub Actions and our scripts.",
      "- Constraints, in our words:",
      "> one",
      ">",
      "> two",
    ]);
  });

  it("marks each answer with its field, and the reader's own words as theirs", () => {
    const { pro } = buildPrompts(full, "en", "2026-11-01");
    const project = pro.sections.find(({ id }) => id === "context")?.sections.find(({ id }) => id === "project");
    const segments = (project?.blocks ?? []).flatMap((block) => {
      if (block.kind === "list") return block.items.flatMap((item) => item.segments);
      return block.kind === "quote" ? block.lines.flat() : [];
    });
    const marked = segments.flatMap(({ text, origin, own }) =>
      origin.kind === "answer" ? [[origin.field, text, own ?? false]] : [],
    );
    expect(marked).toEqual([
      ["aims", "reduce latency", false],
      ["aims", "reduce cost", false],
      ["aimWords", "sleep at night", true],
      ["domain", "news and media", false],
      ["appType", "paywall", true],
      ["useCase", "count articles", true],
      ["currentStack", "Rails", true],
      ["places", "Paris", false],
      ["places", "Tokyo", false],
      ["places", "Dakar", false],
      ["places", "Lima", false],
      ["places", "Oslo", false],
      ["computeOrigin", "AWS eu-west-3 (Paris)", false],
      ["databaseOrigin", "our rack in Lyon", true],
      ["traffic", "200 req/s in the evening", true],
      ["latencyGoal", "p99", false],
      ["latencyGoal", " < ", false],
      ["latencyGoal", "100 ms", false],
      ["latencyGoal", " (", false],
      ["latencyGoal", "first byte", true],
      ["latencyGoal", ")", false],
      ["latencyGoal", ", measured at the user’s end", false],
      ["roundTrips", "Mars", true],
      ["roundTrips", "our depot", true],
      ["platforms", "Deno Deploy", false],
      ["platformsInUse", "Fastly Compute", false],
      ["platformsInUse", "Cloudflare Workers", false],
      ["regionalServices", "yes, allowed", false],
      ["needs", "work after the response", false],
      ["needs", "WebSockets", false],
      ["regulations", "GDPR", false],
      ["regulations", "HIPAA", false],
      ["otherRegulations", "house rules", true],
      ["residencyCountry", "France", false],
      ["team", "two of us", true],
      ["ciCd", "GitHub Actions", false],
      ["infrastructureAsCode", "our scripts", true],
      ["hardConstraints", "one", true],
      ["hardConstraints", "two", true],
    ]);
  });

  it("says what is assumed and what is not, and holds no line of what is unknown", () => {
    expect(linesOf("pro", "project", { places: ["paris"], computeOrigin: "paris", originAssumed: true }, "en")).toEqual(
      ["- Users: Paris.", "- Compute: Paris; the database is assumed to be in the same place."],
    );
    expect(linesOf("pro", "project", { databaseOrigin: "paris", hardConstraints: "one line" }, "en")).toEqual([
      "- Database: Paris.",
      "- Constraints, in our words: one line",
    ]);
    expect(linesOf("pro", "project", { residency: "eu", latencyGoal: "none" }, "en")).toEqual([
      "- Goal: no figure set.",
      "- Data residency: inside the EU/EEA.",
    ]);
    expect(linesOf("pro", "project", { domain: "other", places: ["unknown"], computeOrigin: "unknown" }, "en")).toEqual(
      [],
    );
  });

  it("does not say twice what the situation says", () => {
    const situation = "Our paywall is in Rails; two of us keep it, with house rules. 200 req/s in the evening.";
    const lines = linesOf("pro", "project", { ...full, situation }, "en");
    for (const said of ["Application", "Current stack", "Team", "Other rules", "Traffic"])
      expect(lines.filter((line) => line.startsWith(`- ${said}`))).toEqual([]);
    expect(lines).toContain("- To be assessed: count articles.");
    expect(lines).toContain("- What we want, in our words: sleep at night");
  });

  it("lists the reader's own measures where no table holds them", () => {
    expect(linesOf("pro", "project", { roundTrips: [{ place: "tokyo", p50: 200, p95: 300 }] }, "en")).toEqual([
      "- Round trips that we measured: Tokyo median 200 ms, p95 300 ms.",
    ]);
  });
});

describe("the quick prompt", () => {
  it("tells the case in three lines", () => {
    expect(linesOf("basic", "context", full, "en")).toEqual([
      "Application: paywall. Use case: count articles. Users: Paris, Tokyo, Dakar and 2 more. Compute: AWS eu-west-3 (Paris).",
      "Constraints: goal p99 < 100 ms, measured at the user’s end; work after the response and WebSockets; HIPAA and GDPR; data residency: France.",
      "Longest round trip: median 200 ms (AWS eu-west-3 (Paris) → Tokyo). Fastly Compute: 50 ms of CPU per execution by default; packaged offers may differ.",
    ]);
  });

  it("names at most three requirements and texts, and counts the rest", () => {
    const [, constraints] = linesOf(
      "basic",
      "context",
      {
        appType: "clinic",
        needs: ["long-cpu", "websockets", "after-response", "jvm"],
        regulations: ["rgpd", "hipaa", "pci-dss-4"],
        residency: "none",
      },
      "en",
    );
    expect(constraints).toMatch(/^Constraints: [^;]+, WebSockets and 2 more; HIPAA, PCI DSS 4 and GDPR\.$/);
  });

  it("names the field where no application is told, and nothing for another one", () => {
    expect(linesOf("basic", "context", { domain: "news" }, "en")[0]).toBe("Field: news and media.");
    expect(linesOf("basic", "context", { domain: "other" }, "en").join("\n")).not.toContain("Field");
  });

  it("keeps the first sentences of long words, and says so", () => {
    const sentence = "Our users in Tokyo wait too long for the cart. ";
    const lines = linesOf("basic", "context", { situation: sentence.repeat(20).trim(), appType: "shoes" }, "en");
    expect(lines[0]).toBe(`> ${sentence.repeat(12).trim()}`);
    expect(lines[1]).toBe("(shortened; whole in the Pro prompt)");
    expect(lines.join("\n")).not.toContain("Application");
    expect(linesOf("basic", "context", { situation: sentence.trim() }, "en").join("\n")).not.toContain("shortened");
  });
});

describe("the round trips", () => {
  it("are a row each for eight places, the others named", () => {
    const places: Draft["places"] = [
      "tokyo",
      "lima",
      "oslo",
      "dakar",
      "sydney",
      "singapore",
      "montreal",
      "saopaulo",
      "nairobi",
      "madrid",
      "rome",
    ];
    const lines = linesOf("pro", "latency", { places, computeOrigin: "paris", databaseOrigin: "london" }, "en");
    const rows = lines.filter((line) => line.startsWith("|")).slice(2);
    expect(rows).toHaveLength(9); // the way to the database is the ninth
    expect(rows[8]).toMatch(/^\| [^|]*London/);
    expect(lines.find((line) => /Madrid|Rome|Oslo/.test(line) && !line.startsWith("|"))).toMatch(
      /(?:Oslo|Madrid|Rome), (?:Oslo|Madrid|Rome) and (?:Oslo|Madrid|Rome)/,
    );
  });
});

describe("what nobody said", () => {
  it("no law in a follow-up", () => {
    const threats = (draft: Draft) =>
      buildPrompts(draft, "en")
        .followUps.find(({ id }) => id === "threats")
        ?.segments.map(({ text }) => text)
        .join("") ?? "";
    expect(threats({ domain: "telehealth" })).toContain("(unknown)");
    expect(threats({ domain: "telehealth", situation: "Law 25 applies to our clinics." })).toContain(
      "(as told in our situation)",
    );
    expect(threats({ domain: "telehealth", regulations: ["hipaa"] })).toContain("(HIPAA)");
    for (const draft of [{ domain: "api" }, { situation: "Law 25 applies to our clinics." }] satisfies Draft[])
      expect(threats(draft)).not.toContain("GDPR");
  });

  it("no vendor in the role where all but one were ruled out, unless it was named", () => {
    const needs: Draft = { needs: ["jvm"], residency: "country", residencyCountry: "FR" };
    const [role] = linesOf("pro", "role", needs, "en");
    expect(role).toMatch(/Cloudflare Workers.* and /);
    expect(linesOf("pro", "role", { ...needs, platforms: ["cloudflare-workers"] }, "en")[0]).toMatch(
      /at home with Cloudflare Workers and its/,
    );
  });
});

describe("the names of the state", () => {
  const sentenceWith = (state: Draft["state"]) =>
    linesOf("pro", "unknowns", { domain: "news", state }, "en").join("\n");

  it("stand once each, in quotation marks where they are the reader's, and are counted where they are many", () => {
    const text = sentenceWith([
      { kind: "cart", what: "the basket" },
      { kind: "cart", what: "the basket" },
      { kind: "session" },
      {},
    ]);
    expect(text).toContain("(“the basket”, session and other data)");
    const many = Array.from({ length: 9 }, (_, index) => ({ what: `a name of some forty characters in all ${index}` }));
    expect(sentenceWith(many)).toMatch(/“a name of some forty characters in all 5” and 3 more/);
  });
});
