/** Links as they were given out. They must keep working: lines are added here, never changed. */
import { describe, expect, it } from "vitest";
import type { Notice } from "@/lib/answers/notices";
import type { Draft } from "@/lib/answers/schema";
import { decodeAnswers } from "./codec";

type Link = [name: string, query: string, fragment: string, draft: Omit<Draft, "version">, notices?: Notice[]];

const links: Link[] = [
  [
    "the shortest",
    "v=1&d=news&r=paris&s=content",
    "",
    { domain: "news", targetRegions: ["paris"], state: [{ kind: "content" }] },
  ],
  [
    "choices only",
    "v=1&d=e-commerce&r=paris,tokyo,saopaulo&o=paris&tr=100-1k&lg=100ms&pf=cloudflare-workers,aws-lambda-edge&rs=allowed&s=cart.rmp,inventory.shn&n=relational-transactions,background-jobs&g=rgpd,pci-dss-4&z=none&er=principal-cloud-architect&ci=github-actions&ia=terraform&pl=fr&al=fr",
    "",
    {
      domain: "e-commerce",
      targetRegions: ["paris", "tokyo", "saopaulo"],
      originRegion: "paris",
      traffic: "100-1k",
      latencyGoal: "100ms",
      platforms: ["cloudflare-workers", "aws-lambda-edge"],
      regionalServices: "allowed",
      state: [
        { kind: "cart", consistency: "read-your-writes", writes: "medium", personalData: true },
        { kind: "inventory", consistency: "strong", writes: "high", personalData: false },
      ],
      needs: ["relational-transactions", "background-jobs"],
      regulations: ["rgpd", "pci-dss-4"],
      residency: "none",
      expertRole: "principal-cloud-architect",
      ciCd: "github-actions",
      infrastructureAsCode: "terraform",
      promptLanguage: "fr",
      answerLanguage: "fr",
    },
  ],
  [
    "words in the fragment",
    "v=1&d=saas&r=singapore&s=records.sm,flags",
    "at=tableaux%20de%20bord&uc=lecture%20des%20rapports&cs=Rails%2C%20PostgreSQL&hc=pas%20de%20panne%20%26%20pas%20de%20perte%20%2B%201&w0=factures&f0=5%20min&c1=Redis&ci=Drone%20maison&er=CTO",
    {
      domain: "saas",
      targetRegions: ["singapore"],
      state: [
        { kind: "records", consistency: "strong", writes: "medium", what: "factures", staleness: "5 min" },
        { kind: "flags", currentStore: "Redis" },
      ],
      appType: "tableaux de bord",
      useCase: "lecture des rapports",
      currentStack: "Rails, PostgreSQL",
      hardConstraints: "pas de panne & pas de perte + 1",
      ciCd: "Drone maison",
      expertRole: "CTO",
    },
  ],
  [
    "words in the query, as without JavaScript",
    "v=1&d=other&r=tokyo&s=other.e&at=carnet+de+bord&w0=relev%C3%A9s&cs=&hc=",
    "",
    {
      domain: "other",
      targetRegions: ["tokyo"],
      appType: "carnet de bord",
      state: [{ kind: "other", consistency: "eventual", what: "relevés" }],
    },
  ],
  [
    "fields left open, as without JavaScript",
    "v=1&d=api&r=paris&o=&tr=&lg=unknown&rs=&z=&s=session&al=",
    "",
    { domain: "api", targetRegions: ["paris"], state: [{ kind: "session" }] },
  ],
  [
    "boxes ticked one by one, as without JavaScript",
    "v=1&d=api&r=tokyo&r=paris&pf=fastly-compute&pf=cloudflare-workers&n=websockets&g=lgpd&g=rgpd&s=session&s=cart.s",
    "",
    {
      domain: "api",
      targetRegions: ["paris", "tokyo"],
      platforms: ["cloudflare-workers", "fastly-compute"],
      needs: ["websockets"],
      regulations: ["rgpd", "lgpd"],
      state: [{ kind: "session" }, { kind: "cart", consistency: "strong" }],
    },
  ],
  [
    "the fragment wins over the query",
    "v=1&d=api&at=dans+la+requ%C3%AAte",
    "at=dans%20le%20fragment",
    { domain: "api", appType: "dans le fragment" },
  ],
  [
    "an id that has another name today",
    "v=1&d=fintech&r=frankfurt&s=payment.s&g=gdpr,dora",
    "",
    {
      domain: "fintech",
      targetRegions: ["frankfurt"],
      state: [{ kind: "payment", consistency: "strong" }],
      regulations: ["rgpd", "dora"],
    },
  ],
  [
    "unknown regions",
    "v=1&d=iot&r=unknown&s=telemetry.ehn",
    "",
    {
      domain: "iot",
      targetRegions: ["unknown"],
      state: [{ kind: "telemetry", consistency: "eventual", writes: "high", personalData: false }],
    },
  ],
  [
    "ids that are not known",
    "v=1&d=news&r=paris,atlantis&pf=geocities&tr=9&s=content,moods.sp",
    "",
    {
      domain: "news",
      targetRegions: ["paris"],
      state: [{ kind: "content" }, { kind: "other", what: "moods", consistency: "strong", personalData: true }],
    },
    [
      { code: "unknown-id", path: "traffic", id: "9" },
      { code: "unknown-id", path: "targetRegions", id: "atlantis" },
      { code: "unknown-id", path: "platforms", id: "geocities" },
      { code: "unknown-kind", path: "state.1.kind", id: "moods" },
    ],
  ],
  [
    "no version",
    "d=game&r=seoul&s=presence",
    "",
    { domain: "game", targetRegions: ["seoul"], state: [{ kind: "presence" }] },
  ],
  [
    "a version before the first",
    "v=0&d=game",
    "",
    { domain: "game" },
    [{ code: "other-version", path: "version", id: "0" }],
  ],
  ["a version to come", "v=99&d=game", "", { domain: "game" }, [{ code: "other-version", path: "version", id: "99" }]],
  [
    "more state than there may be",
    "v=1&s=cart,cart,cart,cart,cart,cart,cart,cart,session,flags",
    "w7=dernier&w8=perdu",
    { state: [...Array.from({ length: 7 }, () => ({ kind: "cart" as const })), { kind: "cart", what: "dernier" }] },
    [{ code: "items-dropped", path: "state", count: 2 }],
  ],
  [
    "a text longer than it may be",
    "v=1&d=api",
    `at=${"a".repeat(81)}`,
    { domain: "api", appType: "a".repeat(80) },
    [{ code: "text-cut", path: "appType", limit: 80 }],
  ],
  [
    "invisible characters",
    "v=1&d=api",
    "at=caf%E2%80%AE%C3%A9&w0=x",
    { domain: "api", appType: "café" },
    [{ code: "characters-removed", path: "appType", count: 1 }],
  ],
  [
    "a suggestion typed as words",
    "v=1&d=api",
    "ci=GitHub%20Actions&er=data%20architect",
    {
      domain: "api",
      ciCd: "github-actions",
      expertRole: "data-architect",
    },
  ],
  ["broken escapes", "v=1&d=api&at=%E0%A4%A&uc=100%", "", { domain: "api", appType: "\uFFFD%A", useCase: "100%" }],
  [
    "a state item not named yet",
    "v=1&s=-.sm,cart",
    "w0=panier",
    {
      state: [{ consistency: "strong", writes: "medium", what: "panier" }, { kind: "cart" }],
    },
  ],
  ["nothing", "", "", {}],
];

describe("links that were given out", () => {
  it.each(links)("%s", (_, query, fragment, draft, notices = []) => {
    expect(decodeAnswers(`?${query}`, `#${fragment}`)).toEqual({ draft: { version: 1, ...draft }, notices });
    expect(decodeAnswers(query, fragment)).toEqual({ draft: { version: 1, ...draft }, notices });
  });
});
