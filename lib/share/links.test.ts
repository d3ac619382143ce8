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
    { domain: "news", places: ["paris"], state: [{ kind: "content" }] },
  ],
  [
    "choices only",
    "v=1&d=e-commerce&r=paris,tokyo,saopaulo&o=paris&tr=100-1k&lg=100ms&pf=cloudflare-workers,aws-lambda-edge&rs=allowed&s=cart.rmp,inventory.shn&n=relational-transactions,background-jobs&g=rgpd,pci-dss-4&z=none&er=principal-cloud-architect&ci=github-actions&ia=terraform&pl=fr&al=fr",
    "",
    {
      domain: "e-commerce",
      places: ["paris", "tokyo", "saopaulo"],
      computeOrigin: "paris",
      databaseOrigin: "paris",
      originAssumed: true,
      traffic: "100-1k",
      latencyGoal: { ms: 100, percentile: "p95" },
      platforms: ["cloudflare-workers", "aws-lambda-edge"],
      regionalServices: "allowed",
      state: [
        { kind: "cart", consistency: "read-your-writes", writes: "medium", data: ["personal"] },
        { kind: "inventory", consistency: "strong", writes: "high", data: ["none"] },
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
      places: ["singapore"],
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
      places: ["tokyo"],
      appType: "carnet de bord",
      state: [{ kind: "other", consistency: "eventual", what: "relevés" }],
    },
  ],
  [
    "fields left open, as without JavaScript",
    "v=1&d=api&r=paris&o=&tr=&lg=unknown&rs=&z=&s=session&al=",
    "",
    { domain: "api", places: ["paris"], state: [{ kind: "session" }] },
  ],
  [
    "boxes ticked one by one, as without JavaScript",
    "v=1&d=api&r=tokyo&r=paris&pf=fastly-compute&pf=cloudflare-workers&n=websockets&g=lgpd&g=rgpd&s=session&s=cart.s",
    "",
    {
      domain: "api",
      places: ["paris", "tokyo"],
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
      places: ["frankfurt"],
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
      places: ["unknown"],
      state: [{ kind: "telemetry", consistency: "eventual", writes: "high", data: ["none"] }],
    },
  ],
  [
    "ids that are not known",
    "v=1&d=news&r=paris,atlantis&pf=geocities&tr=9&s=content,moods.sp",
    "",
    {
      domain: "news",
      places: ["paris"],
      state: [{ kind: "content" }, { kind: "other", what: "moods", consistency: "strong", data: ["personal"] }],
    },
    [
      { code: "unknown-id", path: "traffic", id: "9" },
      { code: "unknown-id", path: "places", id: "atlantis" },
      { code: "unknown-id", path: "platforms", id: "geocities" },
      { code: "unknown-kind", path: "state.1.kind", id: "moods" },
    ],
  ],
  ["no version", "d=game&r=seoul&s=presence", "", { domain: "game", places: ["seoul"], state: [{ kind: "presence" }] }],
  [
    "a version before the first",
    "v=0&d=game",
    "",
    { domain: "game" },
    [{ code: "other-version", path: "version", id: "0" }],
  ],
  ["a version to come", "v=99&d=game", "", { domain: "game" }, [{ code: "other-version", path: "version", id: "99" }]],
  [
    "more state than there could be in version 1",
    "v=1&s=cart,cart,cart,cart,cart,cart,cart,cart,session,flags",
    "w7=dernier&w8=perdu",
    {
      state: [
        ...Array.from({ length: 7 }, () => ({ kind: "cart" as const })),
        { kind: "cart", what: "dernier" },
        { kind: "session", what: "perdu" },
        { kind: "flags" },
      ],
    },
  ],
  [
    "a text longer than it could be in version 1",
    "v=1&d=api",
    `at=${"a".repeat(81)}`,
    { domain: "api", appType: "a".repeat(81) },
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
  [
    "broken escapes",
    "v=1&d=api&at=%E0%A4%A&uc=100%",
    "",
    { domain: "api", appType: "\uFFFD%A", useCase: "100%" },
    [{ code: "characters-lost", path: "appType" }],
  ],
  [
    "a state item not named yet",
    "v=1&s=-.sm,cart",
    "w0=panier",
    {
      state: [{ consistency: "strong", writes: "medium", what: "panier" }, { kind: "cart" }],
    },
  ],
  ["nothing", "", "", {}],
  [
    "version 2, choices",
    "v=2&ai=cost,less-to-run&d=ai-product&r=tokyo,noumea,country-fr,group-maghreb&co=aws:eu-west-3&do=paris&lg=120.p99.user&tr=10-100&s=vectors.smpc,queues-jobs.n&n=jvm,managed-inference&g=uk-gdpr&z=country&zc=FR&pf=deno-deploy&pu=fastly-compute&rs=not-allowed&ci=jenkins&ln=short&pl=en&al=de&dm=redis,aws-lambda",
    "",
    {
      aims: ["cost", "less-to-run"],
      domain: "ai-product",
      places: ["tokyo", "noumea", "country-fr", "group-maghreb"],
      computeOrigin: "aws:eu-west-3",
      databaseOrigin: "paris",
      latencyGoal: { ms: 120, percentile: "p99", measuredAt: "user" },
      traffic: "10-100",
      state: [
        { kind: "vectors", consistency: "strong", writes: "medium", data: ["personal", "health"] },
        { kind: "queues-jobs", data: ["none"] },
      ],
      needs: ["jvm", "managed-inference"],
      regulations: ["uk-gdpr"],
      residency: "country",
      residencyCountry: "FR",
      platforms: ["deno-deploy"],
      platformsInUse: ["fastly-compute"],
      regionalServices: "not-allowed",
      ciCd: "jenkins",
      answerLength: "short",
      promptLanguage: "en",
      answerLanguage: "de",
      dismissed: ["redis", "aws-lambda"],
    },
  ],
  [
    "version 2, words",
    "v=2&s=files-media&lg=50&z=country",
    "t=Photos&si=Nos%20photos%20sont%20lentes.%0A%0ADeux%20d%C3%A9veloppeurs.&aw=moins%20de%20pannes&co=OVH%20Gravelines&do=au%20sous-sol&rt=Noum%C3%A9a%20268%2F340%0Aparis%203.5&ls=premi%C3%A8re%20page&tr=pointe%20%C3%A0%20midi&q0=40%20Go&og=charte%20interne&hc=un%0Adeux&tm=deux%20personnes",
    {
      title: "Photos",
      situation: "Nos photos sont lentes.\n\nDeux développeurs.",
      aimWords: "moins de pannes",
      computeOrigin: "OVH Gravelines",
      databaseOrigin: "au sous-sol",
      roundTrips: [
        { place: "Nouméa", p50: 268, p95: 340 },
        { place: "paris", p50: 3.5 },
      ],
      latencyGoal: { ms: 50, scope: "première page" },
      traffic: "pointe à midi",
      state: [{ kind: "files-media", volume: "40 Go" }],
      otherRegulations: "charte interne",
      residency: "country",
      hardConstraints: "un\ndeux",
      team: "deux personnes",
    },
  ],
  [
    "version 2, one origin assumed for both",
    "v=2&r=unknown&o=frankfurt&lg=none",
    "",
    {
      places: ["unknown"],
      computeOrigin: "frankfurt",
      databaseOrigin: "frankfurt",
      originAssumed: true,
      latencyGoal: "none",
    },
  ],
  [
    "needs that meant two things, and a country nobody named",
    "v=1&n=native-modules,large-payloads,ml-inference&z=country",
    "",
    { needs: ["native-modules", "large-payloads", "ml-inference"], residency: "country" },
  ],
  [
    "a text longer than it may be",
    "v=2&d=api",
    `at=${"a".repeat(161)}`,
    { domain: "api", appType: "a".repeat(161) },
    [{ code: "text-too-long", path: "appType", limit: 160, over: 1 }],
  ],
  [
    "more state than there may be",
    "v=2&s=cart,cart,cart,cart,cart,cart,cart,cart,session,flags,profile,other",
    "w10=perdu",
    {
      state: [...Array.from({ length: 8 }, () => ({ kind: "cart" as const })), { kind: "session" }, { kind: "flags" }],
    },
    [{ code: "items-dropped", path: "state", count: 2 }],
  ],
];

describe("links that were given out", () => {
  it.each(links)("%s", (_, query, fragment, draft, notices = []) => {
    const read = decodeAnswers(query, fragment);
    expect(read.draft).toEqual({ version: 2, ...draft });
    expect(new Set(read.notices)).toEqual(new Set(notices));
    expect(decodeAnswers(`?${query}`, `#${fragment}`)).toEqual(read);
  });
});
