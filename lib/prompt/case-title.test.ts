import { describe, expect, it } from "vitest";
import type { PlaceId } from "@/lib/places/ids";
import { presentPrompts } from "./present";
import { caseTitle } from "./case-title";
import { estimateTokens } from "./estimate-tokens";
import { firstWords } from "./first-words";

const { latency } = presentPrompts({ domain: "saas", places: ["montreal", "singapore"], computeOrigin: "paris" }, "fr");

describe("caseTitle", () => {
  it("is the reader's own where there is one", () => {
    expect(caseTitle({ draft: { title: "Projet Orque", appType: "SaaS" }, domainName: "SaaS", latency })).toBe(
      "Projet Orque",
    );
  });

  it("else names the application and the way, from the farthest place on", () => {
    expect(caseTitle({ draft: { appType: "SaaS de facturation" }, domainName: "SaaS", latency })).toBe(
      "SaaS de facturation, Paris → Singapour, Montréal",
    );
    expect(caseTitle({ draft: {}, domainName: "SaaS", latency: undefined })).toBe("SaaS");
  });

  it("names no way where all are at the origin, and no rest of three places", () => {
    const titleOf = (places: PlaceId[]) =>
      caseTitle({
        draft: {},
        domainName: undefined,
        latency: presentPrompts({ domain: "saas", places, computeOrigin: "paris" }, "fr").latency,
      });
    expect(titleOf(["paris"])).toBe("Paris");
    expect(titleOf(["paris", "tokyo"])).toBe("Paris → Tokyo");
    expect(titleOf(["montreal", "singapore", "tokyo"])).toBe("Paris → Tokyo, Singapour, Montréal");
  });

  it("counts the places past three", () => {
    const far = presentPrompts(
      { domain: "saas", places: ["montreal", "singapore", "tokyo", "sydney", "dakar"], computeOrigin: "paris" },
      "fr",
    ).latency;
    expect(caseTitle({ draft: {}, domainName: undefined, latency: far })).toMatch(/^Paris → \S+, \S+, \S+ \+2$/);
  });

  it("takes the beginning of the words where nothing was chosen, and says nothing of nothing", () => {
    const situation = "Notre boutique tourne à Paris. Un client sur trois commande d’ailleurs.";
    expect(caseTitle({ draft: { situation }, domainName: undefined, latency: undefined })).toBe(
      "Notre boutique tourne à Paris",
    );
    expect(caseTitle({ draft: {}, domainName: undefined, latency: undefined })).toBeUndefined();
  });
});

it.each([
  ["un deux trois, quatre cinq", 15, "un deux trois…"],
  ["un deux trois ,;: quatre cinq", 19, "un deux trois…"],
  ["unmottroplongpourtenir", 10, "unmottropl…"],
  ["un deux", 7, "un deux"],
  ["un deuxx", 7, "un…"],
  ["  Une boutique. Et son panier", 60, "Une boutique"],
  ["Une boutique\nEt son panier", 60, "Une boutique"],
  ["Une boutique \nEt son panier", 60, "Une boutique"],
  ["Une boutique ! Et son panier", 60, "Une boutique"],
  ["Node 1.5 et la suite.", 60, "Node 1.5 et la suite"],
  ["Une boutique", 60, "Une boutique"],
  [". Rien d’abord", 60, ""],
])("takes of %j in %d characters %j", (text, limit, name) => {
  expect(firstWords(text, limit)).toBe(name);
});

it("estimates tokens by language", () => {
  expect(estimateTokens(10_900, "fr")).toBe(3_000);
  expect(estimateTokens(10_900, "en")).toBe(2_700);
  expect(estimateTokens(3, "fr")).toBe(100);
});
