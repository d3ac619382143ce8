import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { patience, runs, wildText } from "@/tests/support/arbitraries";
import { maxStateItems, textLimits } from "@/lib/answers/limits";
import type { Draft } from "@/lib/answers/schema";
import { stepIds } from "@/lib/answers/steps";
import { domainExample, proposedState } from "@/lib/content/domains";
import { wizardPath, type WizardPageId } from "@/lib/site/routes";
import { decodeAnswers } from "@/lib/share/codec";
import { advance } from "./advance";

vi.setConfig(patience);

type Fields = Record<string, string | string[]>;

/** Sends a form as a browser without scripts does, and reads where it leads. */
function send(fields: Fields, locale: "fr" | "en" = "fr") {
  const form = new URLSearchParams(
    Object.entries({ nojs: "1", ...fields }).flatMap(([name, value]) => [value].flat().map((each) => [name, each])),
  );
  const url = new URL(advance(locale, form), "https://site.example");
  const { errors, back } = Object.fromEntries(url.searchParams);
  return {
    url,
    path: url.pathname,
    failed: errors === "1",
    toCheck: back === "1",
    ...decodeAnswers(url.search, url.hash),
  };
}

const itemFields = (items: Fields[]): Fields =>
  Object.assign(
    {},
    ...items.map((item, index) =>
      Object.fromEntries(Object.entries(item).map(([name, value]) => [`state.${index}.${name}`, value])),
    ),
  );
const kinds = (draft: Draft) => draft.state?.map((item) => item.kind);
const three = itemFields([
  { kind: "cart", what: "panier" },
  { kind: "session" },
  { kind: "inventory", staleness: "0 s" },
]);

describe("the home page's form", () => {
  const situation = "Notre panier est lent à Tokyo.\nLe stock doit rester exact.";
  it("leads to the check page with the words, marked as the reader's own", () => {
    const sent = send({ step: "project", action: "describe", situation });
    expect(sent.path).toBe(wizardPath("fr", "check"));
    expect(sent.url.searchParams.get("described")).toBe("1");
    expect(sent.draft).toEqual({ version: 2, situation });
  });

  it("leads there with a text that is too short or missing: the check says what is needed", () => {
    for (const text of ["", "lent"]) {
      expect(send({ step: "project", action: "describe", situation: text }).path).toBe(wizardPath("fr", "check"));
    }
  });

  it("keeps the words behind the # where scripts are on but not there yet", () => {
    const { url } = send({ step: "project", action: "describe", situation, nojs: "" });
    expect(url.search).not.toContain("panier");
    expect(url.hash).toContain("panier");
  });
});

describe("Continue", () => {
  it("leads through the steps to the check, and keeps what was said before", () => {
    const sent: Fields[] = [
      { domain: "news", useCase: "la une & l’alerte" },
      { places: ["tokyo", "saopaulo"], computeOrigin: "paris" },
      three,
      { needs: ["websockets"], hardConstraints: "pas de JVM" },
      { platforms: ["cloudflare-workers"] },
      { ciCd: "github-actions" },
    ];
    let answers = "";
    const paths = stepIds.map((step, index) => {
      const { url, path } = send({ step, answers, ...sent[index] });
      answers = url.search;
      return path;
    });
    expect(paths).toEqual(([...stepIds.slice(1), "check"] as WizardPageId[]).map((page) => wizardPath("fr", page)));
    const { draft } = decodeAnswers(answers);
    expect(draft).toMatchObject({
      domain: "news",
      useCase: "la une & l’alerte",
      computeOrigin: "paris",
      platforms: ["cloudflare-workers"],
      hardConstraints: "pas de JVM",
      ciCd: "github-actions",
    });
    expect(kinds(draft)).toEqual(["cart", "session", "inventory"]);
  });

  it("returns to the check for a reader who came from there", () => {
    expect(send({ step: "project", from: "check", domain: "api" }).path).toBe(wizardPath("fr", "check"));
    const failed = send({ step: "project", from: "check", useCase: "x" });
    expect(failed).toMatchObject({ path: wizardPath("fr", "project"), failed: true, toCheck: true });
  });

  it.each([
    ["project", { useCase: "panier" }, { useCase: "panier" }],
    ["users", { computeOrigin: "paris", roundTrips: "Nouméa : lent" }, { computeOrigin: "paris" }],
    [
      "state",
      itemFields([{ kind: "other", consistency: "strong" }]),
      { state: [{ kind: "other", consistency: "strong" }] },
    ],
    ["state", itemFields([{ what: "panier" }]), { state: [{ what: "panier" }] }],
  ] as const)("keeps everything of a refused %s step", (step, fields, kept) => {
    const { path, failed, draft } = send({ step, answers: "d=news&n=websockets", ...fields });
    expect({ path, failed }).toEqual({ path: wizardPath("fr", step), failed: true });
    expect(draft).toMatchObject({ needs: ["websockets"], ...kept });
  });

  it("brings a text that is too long back whole, and says by how much", () => {
    const long = `${"mot ".repeat(300)}fin`;
    const { failed, draft, notices } = send({ step: "constraints", answers: "d=news&r=paris", hardConstraints: long });
    expect(failed).toBe(true);
    expect(draft.hardConstraints).toBe(long);
    const limit = textLimits.hardConstraints;
    expect(notices).toEqual([{ code: "text-too-long", path: "hardConstraints", limit, over: long.length - limit }]);
    const item = send({ step: "state", answers: "d=news", ...itemFields([{ kind: "cart", what: "🛒".repeat(60) }]) });
    expect(item.notices).toEqual([{ code: "text-too-long", path: "state.0.what", limit: textLimits.what, over: 20 }]);
  });
});

describe("the buttons of the state step", () => {
  it.each([
    ["add", ["cart", "session", "inventory", undefined]],
    ["remove:1", ["cart", "inventory"]],
    ["up:2", ["cart", "inventory", "session"]],
    ["down:0", ["session", "cart", "inventory"]],
    ["up:0", ["cart", "session", "inventory"]],
    ["down:2", ["cart", "session", "inventory"]],
    ["remove:9", ["cart", "session", "inventory"]],
    ["remove:x", ["cart", "session", "inventory"]],
    ["dance:1", ["cart", "session", "inventory"]],
  ])("%s", (action, expected) => {
    const { path, failed, draft } = send({ step: "state", action, ...three });
    expect({ path, failed }).toEqual({ path: wizardPath("fr", "state"), failed: false });
    expect(kinds(draft)).toEqual(expected);
  });

  it("move an item with all its answers", () => {
    const { draft } = send({ step: "state", action: "down:0", ...three });
    expect(draft.state?.[1]).toEqual({ kind: "cart", what: "panier" });
  });

  it("add no more than the limit", () => {
    const full = itemFields(Array.from({ length: maxStateItems }, () => ({ kind: "cart" })));
    expect(send({ step: "state", action: "add", ...full }).draft.state).toHaveLength(maxStateItems);
  });

  it("begin with what the domain usually keeps", () => {
    const { draft } = send({ step: "state", action: "proposals", answers: "d=iot" });
    expect(kinds(draft)).toEqual(proposedState("iot", "fr").map((item) => item.kind));
  });
});

describe("the example button", () => {
  it.each(stepIds)("fills %s for the domain chosen, and nothing else", (step) => {
    const { path, draft } = send(
      { step, action: "example", answers: "d=game&uc=match", ...(step === "project" && { domain: "game" }) },
      "en",
    );
    expect(path).toBe(wizardPath("en", step));
    const { draft: expected } = decodeAnswers("d=game&uc=match");
    expect(draft.domain).toBe("game");
    if (step !== "project") expect(draft.useCase).toBe(expected.useCase);
    const example = Object.entries(domainExample("game", step, "en")).filter(
      ([name, value]) =>
        name !== "state" && value !== "unknown" && value !== "" && !(Array.isArray(value) && value.length === 0),
    );
    expect(draft).toMatchObject(Object.fromEntries(example));
  });

  it("takes a domain of its own accord where none is chosen", () => {
    expect(send({ step: "project", action: "example" }).draft.domain).toBe("e-commerce");
  });
});

describe("where the words travel", () => {
  const fields = { step: "project", domain: "news", useCase: "SECRET" };

  it("without scripts in the query", () => {
    expect(send(fields).url.search).toContain("SECRET");
  });

  it("with scripts not loaded yet behind the #, which no server is told", () => {
    const { url } = send({ ...fields, nojs: "" });
    expect(url.search).not.toContain("SECRET");
    expect(url.hash).toContain("SECRET");
  });
});

it("leads to a page of the wizard whatever is sent", () => {
  const names = [
    "step",
    "answers",
    "action",
    "from",
    "nojs",
    "domain",
    "useCase",
    "places",
    "state.0.kind",
    "state.0.what",
    "hardConstraints",
  ];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...names), wildText), { maxLength: 12 }), (pairs) => {
      expect(advance("fr", new URLSearchParams(pairs))).toMatch(/^\/fr\/assistant\/[a-z]+\?[!-~]*$/);
    }),
    runs(200),
  );
});
