import { describe, expect, test } from "vitest";
import { presetIds } from "@/content/presets/ids";
import type { Draft } from "@/lib/answers/answers";
import { caseOf } from "@/lib/case/case";
import { nativeStores } from "@/lib/case/stores";
import { allPlatforms, allStores, generalFact, loadPlatform } from "@/lib/content/knowledge";
import { presetAnswers } from "@/lib/content/presets";
import { findTensions } from "@/lib/tensions/find-tensions";
import { about, inTurns } from "./about";
import {
  factAbout,
  type Point,
  pointsOfDelivery,
  pointsOfNeed,
  pointsOfPlace,
  pointsOfResidency,
  pointsOfStore,
} from "./aspects";
import { ofRequirements } from "./of-platforms";
import { mostFacts, selectFacts } from "./select-facts";
import { selectPrices } from "./select-prices";

const select = (draft: Draft) => {
  const given = caseOf(draft);
  return selectFacts(given, findTensions(given, "fr").tensions);
};
const idsOf = (draft: Draft) => select(draft).map(({ fact }) => fact.id);
const productOf = (id: string) => id.split(".")[0] ?? "";

const workers: Draft = { places: ["paris"], platforms: ["cloudflare-workers"] };
const inD1 = (more: Partial<NonNullable<Draft["state"]>[number]> = {}): Draft => ({
  ...workers,
  state: [{ kind: "records", consistency: "strong", currentStore: "Cloudflare D1", ...more }],
});

/** Answers, facts that must be chosen, facts that must not. */
const cases: [what: string, draft: Draft, has: string[], lacks: string[]][] = [
  [
    "a customer's limit, not a trial's",
    { places: ["paris"], platforms: ["fastly-compute"], needs: ["background-jobs"] },
    ["fastly-compute.wall-time"],
    ["fastly-compute.wall-time.trial"],
  ],
  [
    "a limit that holds, not a beta's or a free plan's",
    { places: ["paris"], platforms: ["vercel-functions"], needs: ["background-jobs"] },
    ["vercel-functions.wall-time.pro-max"],
    ["vercel-functions.wall-time.pro-beta", "vercel-functions.wall-time.hobby"],
  ],
  [
    "the size of a database that is named",
    inD1({ writes: "high", currentStore: "Cloudflare D1, 8 Go" }),
    ["cloudflare-d1.size-limit.paid", "cloudflare-d1.consistency"],
    ["cloudflare-kv.write-rate", "cloudflare-d1.size-limit.free", "cloudflare-d1.where-it-runs"],
  ],
  [
    "… and where its primary cannot be, for users there",
    { ...inD1(), places: ["saopaulo"] },
    ["cloudflare-d1.where-it-runs"],
    ["cloudflare-durable-objects.where-it-runs"],
  ],
  [
    "… and of none that is not",
    { ...workers, state: [{ kind: "records", consistency: "strong", currentStore: "PostgreSQL" }] },
    [],
    ["cloudflare-d1.where-it-runs", "cloudflare-d1.consistency.replicas"],
  ],
  [
    "jurisdictions, and that they do not bind the caller",
    {
      ...workers,
      residency: "eu",
      regulations: ["rgpd"],
      state: [
        { kind: "records", consistency: "strong", currentStore: "Cloudflare D1", data: ["personal"] },
        { kind: "presence", consistency: "strong" },
      ],
    },
    [
      "cloudflare-d1.jurisdiction",
      "cloudflare-durable-objects.jurisdiction",
      "cloudflare-durable-objects.jurisdiction.caller",
      "cloudflare-workers.residency",
    ],
    ["cloudflare-kv.jurisdiction"],
  ],
  [
    "the countries that execution can be bound to, where it must be one",
    { ...workers, residency: "country", residencyCountry: "CH" },
    ["cloudflare-workers.residency.countries"],
    [],
  ],
  ["… not where the Union will do", { ...workers, residency: "eu" }, [], ["cloudflare-workers.residency.countries"]],
  [
    "… not where data may stay anywhere and is about nobody",
    { ...inD1({ data: ["none"] }), residency: "none" },
    [],
    ["cloudflare-workers.residency", "cloudflare-durable-objects.jurisdiction.caller"],
  ],
  [
    "work after the response, and the queue that takes it over",
    { ...workers, regionalServices: "allowed", needs: ["background-jobs"] },
    ["cloudflare-workers.wall-time.after-response", "cloudflare-queues.consistency"],
    [],
  ],
  [
    "… and how many messages it takes where traffic is heavy",
    { ...workers, traffic: "gt10k", needs: ["background-jobs"] },
    ["cloudflare-queues.consistency", "cloudflare-queues.write-rate"],
    [],
  ],
  [
    "… not where it is not",
    { ...workers, traffic: "100-1k", needs: ["background-jobs"] },
    ["cloudflare-queues.consistency"],
    ["cloudflare-queues.write-rate"],
  ],
  [
    "the object that holds connections and state in memory",
    { ...workers, needs: ["in-memory-state"], state: [{ kind: "records", consistency: "eventual" }] },
    ["cloudflare-durable-objects.consistency"],
    [],
  ],
  [
    "… not where nothing of the kind is asked",
    { ...workers, state: [{ kind: "content" }] },
    [],
    ["cloudflare-workers.wall-time.after-response", "cloudflare-queues.consistency"],
  ],
  [
    "nothing of a product that is not in play",
    { places: ["paris"], state: [{ kind: "content" }] },
    ["deno-deploy.where-it-runs"],
    ["deno-deploy.status.classic-closed"],
  ],
  [
    "the end of a product that is named",
    { places: ["paris"], currentStack: "Deno Deploy Classic" },
    ["deno-deploy.status.classic-closed"],
    [],
  ],
  [
    "responses, not requests",
    { places: ["mumbai"], platforms: ["aws-lambda-edge"], needs: ["large-responses"] },
    ["aws-lambda-edge.response-body.origin"],
    ["aws-lambda-edge.request-body.origin", "aws-lambda-edge.response-body.viewer"],
  ],
  [
    "managed inference",
    { ...workers, needs: ["managed-inference"] },
    ["cloudflare-workers.managed-inference"],
    ["cloudflare-workers.containers"],
  ],
  [
    "the region where code runs by default",
    { places: ["paris"], platforms: ["vercel-functions"] },
    ["vercel-functions.where-it-runs", "vercel-functions.where-it-runs.default"],
    [],
  ],
  [
    "HIPAA where it is asked for",
    {
      places: ["new-york"],
      platforms: ["netlify-edge-functions"],
      regulations: ["hipaa"],
      state: [{ kind: "records", data: ["health"] }],
    },
    ["netlify-edge-functions.residency.hipaa"],
    [],
  ],
  [
    "… and nowhere else",
    { places: ["new-york"], platforms: ["netlify-edge-functions"], state: [{ kind: "records", data: ["health"] }] },
    [],
    ["netlify-edge-functions.residency.hipaa"],
  ],
  [
    "a hint that is heeded once, where an object is named",
    {
      places: ["cairo"],
      currentStack: "Cloudflare Workers, Durable Objects",
      state: [{ kind: "presence", consistency: "strong" }],
    },
    ["cloudflare-durable-objects.where-it-runs", "cloudflare-durable-objects.where-it-runs.hint"],
    [],
  ],
  [
    "the store for what must show its own writes, and the one that looks fit and does not",
    { ...workers, state: [{ kind: "session", consistency: "read-your-writes" }] },
    ["cloudflare-durable-objects.consistency", "cloudflare-kv.consistency"],
    [
      "cloudflare-durable-objects.where-it-runs",
      "cloudflare-durable-objects.write-rate",
      "cloudflare-d1.size-limit.paid",
    ],
  ],
  [
    "… the second alone where old values are borne",
    { ...workers, state: [{ kind: "session", consistency: "eventual" }] },
    ["cloudflare-kv.consistency"],
    ["cloudflare-durable-objects.consistency", "cloudflare-d1.consistency"],
  ],
  [
    "where the store of the state cannot be, for users there, and what becomes of a wish",
    { ...workers, places: ["saopaulo"], state: [{ kind: "cart", consistency: "strong" }] },
    ["cloudflare-durable-objects.where-it-runs", "cloudflare-durable-objects.where-it-runs.hint"],
    [],
  ],
  [
    "no store beside the one of ours that state lives in",
    { ...workers, state: [{ kind: "session", consistency: "strong", currentStore: "Upstash Redis" }] },
    ["upstash-redis.consistency"],
    ["cloudflare-durable-objects.consistency", "cloudflare-kv.consistency"],
  ],
  [
    "… nor beside the database of one's own",
    {
      ...workers,
      state: [{ kind: "records", consistency: "read-your-writes", currentStore: "Cloud SQL PostgreSQL 15" }],
    },
    [],
    ["cloudflare-d1.consistency", "cloudflare-d1.size-limit.paid", "cloudflare-d1.price.reads"],
  ],
  [
    "how much a database holds that state could move to",
    { ...workers, state: [{ kind: "records", consistency: "strong" }] },
    ["cloudflare-d1.size-limit.paid"],
    ["cloudflare-durable-objects.size-limit.object"],
  ],
  [
    "the pool in front of a database that stays where it is",
    { ...workers, needs: ["relational-transactions"], currentStack: "Rails, PostgreSQL" },
    ["cloudflare-hyperdrive.consistency"],
    ["cloudflare-workers.tcp-sockets"],
  ],
  [
    "… and which databases it serves, where it does not serve theirs",
    { ...workers, needs: ["relational-transactions"], currentStack: ".NET 8, Azure SQL" },
    ["cloudflare-hyperdrive.access.engines"],
    ["cloudflare-hyperdrive.consistency"],
  ],
  [
    "… or where a service of several engines is all that is said",
    { ...workers, needs: ["relational-transactions"], currentStack: "Amazon RDS" },
    ["cloudflare-hyperdrive.access.engines"],
    ["cloudflare-hyperdrive.consistency"],
  ],
  [
    "… not where one of several is served",
    { ...workers, needs: ["relational-transactions"], currentStack: "PostgreSQL on RDS, SQL Server" },
    ["cloudflare-hyperdrive.consistency"],
    ["cloudflare-hyperdrive.access.engines"],
  ],
  [
    "… not before a database of a vendor's",
    { ...workers, needs: ["relational-transactions"], currentStack: "Neon" },
    [],
    ["cloudflare-hyperdrive.consistency"],
  ],
  [
    "… nor where nothing relational is asked",
    { ...workers, currentStack: "Rails, PostgreSQL" },
    [],
    ["cloudflare-hyperdrive.consistency"],
  ],
  [
    "where a platform runs, first where it runs far from some users",
    { places: ["dakar"], platforms: ["bunny-edge-scripting", "cloudflare-workers"], state: [{ kind: "content" }] },
    ["bunny-edge-scripting.where-it-runs"],
    [],
  ],
  [
    "… or not in their country, though not far",
    {
      places: ["casablanca", "tunis"],
      computeOrigin: "madrid",
      platforms: ["fastly-compute", "bunny-edge-scripting", "cloudflare-workers"],
      state: [{ kind: "counters-quotas", consistency: "strong" }],
    },
    ["fastly-compute.where-it-runs", "bunny-edge-scripting.where-it-runs", "cloudflare-workers.where-it-runs"],
    [],
  ],
  [
    "what rules a platform out most often",
    { places: ["paris"], platforms: ["aws-cloudfront-functions", "aws-lambda-edge", "azure-edge-actions"] },
    [
      "aws-cloudfront-functions.subrequests",
      "aws-cloudfront-functions.cpu-time",
      "aws-lambda-edge.runtime.restrictions",
      "azure-edge-actions.wall-time",
    ],
    ["aws-cloudfront-functions.tcp-sockets"],
  ],
  [
    "one line on residency where data is about persons and nobody said more",
    { ...workers, state: [{ kind: "session", data: ["personal"] }] },
    ["cloudflare-workers.residency"],
    ["cloudflare-workers.residency.exclusions", "cloudflare-kv.jurisdiction"],
  ],
  [
    "… none where it may go anywhere",
    { ...workers, residency: "none", state: [{ kind: "session", data: ["personal"] }] },
    [],
    ["cloudflare-workers.residency"],
  ],
];

describe("facts that decide", () => {
  test.each(cases)("%s", (_, draft, has, lacks) => {
    const ids = idsOf(draft);
    expect(ids).toEqual(expect.arrayContaining(has));
    expect(ids.filter((id) => lacks.includes(id))).toEqual([]);
  });

  test("what a reader named comes before what platforms allow", () => {
    const [first, second] = select(inD1());
    expect([first?.fact.id, second?.fact.id]).toEqual(["cloudflare-d1.size-limit.paid", "cloudflare-d1.consistency"]);
    expect(first?.reason).toEqual({ kind: "named" });
  });

  test("each kind of ground has its turn before any has a third", () => {
    const draft: Draft = {
      places: ["dakar"],
      platforms: ["cloudflare-workers", "bunny-edge-scripting"],
      needs: ["websockets"],
      residency: "eu",
      state: [
        { kind: "cart", consistency: "strong", writes: "high" },
        { kind: "records", consistency: "strong" },
      ],
    };
    const kinds = select(draft).map(({ reason }) => reason.kind);
    const from = kinds.indexOf("state");
    expect(kinds.slice(from, from + 8)).toEqual([
      "state",
      "state",
      "need",
      "platform",
      "platform",
      "residency",
      "place",
      "state",
    ]);
  });

  test("of a tension's facts the first two come first, the others where there is room", () => {
    const given = caseOf(workers);
    const facts = ["cpu-time.paid-max", "wall-time", "rollout", "rollback"].map((id) => `cloudflare-workers.${id}`);
    const ids = selectFacts(given, [{ code: "T1", facts }]).map(({ fact }) => fact.id);
    expect(ids.slice(0, 2)).toEqual(facts.slice(0, 2));
    expect(ids.indexOf(facts[2] ?? "")).toBeGreaterThan(ids.indexOf("cloudflare-workers.memory"));
    expect(ids).toEqual(expect.arrayContaining(facts));
  });

  test("where a platform runs comes last where it runs in the users' country, or next to it", () => {
    const near = select({ platforms: ["cloudflare-workers"], places: ["manila"] });
    const border = select({ platforms: ["aws-lambda-edge"], places: ["luxembourg"] });
    for (const selected of [near, border]) {
      const kinds = selected.map(({ reason }) => reason.kind);
      expect(kinds.indexOf("delivery")).toBeGreaterThan(0);
      expect(kinds.indexOf("place") < 0 || kinds.indexOf("place") > kinds.lastIndexOf("delivery")).toBe(true);
    }
    const abroad = select({ platforms: ["cloudflare-workers"], places: ["casablanca"] }).map(
      ({ reason }) => reason.kind,
    );
    expect(abroad.indexOf("place")).toBeLessThan(abroad.indexOf("delivery"));
  });

  test("what tells the platforms apart comes early, the worst first", () => {
    const asked: Draft = {
      platforms: ["vercel-functions", "cloudflare-workers", "deno-deploy"],
      needs: ["background-jobs", "fixed-region"],
      state: [{ kind: "telemetry", consistency: "eventual", writes: "high" }],
    };
    const ids = idsOf(asked);
    expect(ids.indexOf("cloudflare-workers.residency")).toBeGreaterThanOrEqual(0);
    expect(ids.indexOf("cloudflare-workers.residency")).toBeLessThan(ids.indexOf("vercel-functions.residency"));
    const alike = ofRequirements(caseOf({ ...asked, platforms: ["vercel-functions", "deno-deploy"] }));
    expect(alike).toEqual([]);
  });

  test("a page of the vendor comes before a file of its repositories", () => {
    const ids = idsOf({ platforms: ["vercel-functions"], needs: ["websockets", "large-responses", "after-response"] });
    const position = (id: string) => ids.indexOf(`vercel-functions.${id}`);
    expect(position("websockets")).toBeGreaterThan(position("wall-time.after-response"));
    expect(position("websockets")).toBeGreaterThan(position("where-it-runs"));
    expect(position("websockets")).toBeLessThan(position("rollout") < 0 ? Infinity : position("rollout"));
  });

  test("what a tension rests on comes first of all", () => {
    const [first] = select({ ...inD1(), needs: ["large-memory"] });
    expect(first).toMatchObject({ fact: { id: "cloudflare-workers.memory" }, reason: { kind: "tension", code: "T1" } });
  });

  test("a write rate counts where writes are frequent", () => {
    const draft = (writes: "high" | "low"): Draft => ({ ...workers, state: [{ kind: "presence", writes }] });
    expect(idsOf(draft("high"))).toContain("cloudflare-durable-objects.write-rate");
    expect(idsOf(draft("low"))).not.toContain("cloudflare-durable-objects.write-rate");
  });

  test("each reason is told", () => {
    const reasons = new Set(
      select({ ...inD1({ data: ["personal"] }), residency: "eu", needs: ["websockets"] }).map(
        ({ reason }) => reason.kind,
      ),
    );
    expect([...reasons]).toEqual(expect.arrayContaining(["tension", "named", "need", "residency", "cost"]));
    expect(select(workers).map(({ reason }) => reason.kind)).toEqual(
      expect.arrayContaining(["place", "platform", "delivery"]),
    );
    expect(select({ ...workers, state: [{ kind: "cart" }] }).map(({ reason }) => reason.kind)).toContain("state");
  });

  test("platforms that are compared all have their place", () => {
    const products = new Set(idsOf({ places: ["tokyo"], state: [{ kind: "cart" }] }).map(productOf));
    expect(caseOf({}).platforms.filter((id) => !products.has(id))).toEqual([]);
  });

  test.each(presetIds)("%s: 8 to 15 facts, all of products in play, none twice", (id) => {
    const draft = presetAnswers(id, "fr");
    const given = caseOf(draft);
    const { tensions } = findTensions(given, "fr");
    const ids = selectFacts(given, tensions).map(({ fact }) => fact.id);
    expect(ids.length).toBeGreaterThanOrEqual(8);
    expect(ids.length).toBeLessThanOrEqual(mostFacts);
    expect(new Set(ids).size).toBe(ids.length);
    const grounds = new Set(tensions.flatMap(({ facts }) => facts));
    const native = nativeStores(given.platforms).map((store) => store.id);
    const inPlay = new Set<string>([...given.platforms, ...given.stores, ...native]);
    expect(ids.filter((fact) => !grounds.has(fact) && !inPlay.has(productOf(fact)))).toEqual([]);
  });

  test("of several values of a limit only the general one is chosen", () => {
    const general = new Set(
      [...allPlatforms, ...allStores].flatMap((product) =>
        product.facts.flatMap(({ attribute }) => generalFact(product, attribute)?.id ?? []),
      ),
    );
    const limits = new Set(["cpu-time", "memory", "request-body", "response-body", "bundle-size"]);
    const drafts: Draft[] = [
      ...presetIds.map((id) => presetAnswers(id, "fr")),
      { needs: ["long-cpu", "large-memory", "large-requests", "large-responses", "own-model"] },
    ];
    // A scheduled job has a limit of its own, asked for by name.
    const special = drafts
      .flatMap(select)
      .filter(({ fact }) => limits.has(fact.attribute) && !general.has(fact.id) && !fact.id.endsWith(".cron"));
    expect(special.map(({ fact }) => fact.id)).toEqual([]);
  });
});

describe("prices", () => {
  const pricesOf = (draft: Draft) => selectPrices(caseOf(draft)).map(({ id }) => id);

  test("two to six, the first of each product before a second, what is paid before what is included", () => {
    expect(pricesOf(inD1())).toEqual([
      "cloudflare-workers.price.requests",
      "cloudflare-d1.price.reads",
      "cloudflare-workers.price.cpu",
      "cloudflare-d1.price.writes",
    ]);
    expect(pricesOf({ platforms: ["aws-lambda-edge"] })[0]).toBe("aws-lambda-edge.price.requests");
  });

  test("more where cost is what the reader wants", () => {
    expect(pricesOf({ ...inD1(), aims: ["cost"] })).toHaveLength(6);
    expect(pricesOf({ ...inD1(), aims: ["latency"] })).toHaveLength(4);
  });

  test("the lines of the bill where the words speak of it, before a store that nobody named", () => {
    const draft: Draft = {
      platforms: ["cloudflare-workers", "vercel-functions"],
      state: [{ kind: "records", consistency: "strong" }],
    };
    const ofBill = pricesOf({ ...draft, situation: "The Vercel bill was $9,400 in November." });
    expect(ofBill).toEqual([
      "cloudflare-workers.price.requests",
      "vercel-functions.price.active-cpu",
      "cloudflare-workers.price.egress",
      "vercel-functions.price.transfer",
      "cloudflare-workers.price.cpu",
      "vercel-functions.price.invocations",
    ]);
    expect(pricesOf({ ...draft, situation: "La facture de Vercel a doublé." })).toEqual(ofBill);
    expect(pricesOf({ ...draft, situation: "Our users send bills and invoices." })).toEqual([
      "cloudflare-workers.price.requests",
      "vercel-functions.price.active-cpu",
      "cloudflare-d1.price.reads",
      "cloudflare-workers.price.cpu",
    ]);
  });

  test("none of another region than the one they compute in, where that is known", () => {
    const of = (computeOrigin: string) => pricesOf({ platforms: ["vercel-functions"], aims: ["cost"], computeOrigin });
    expect(of("vercel:sin1").slice(0, 2)).toEqual([
      "vercel-functions.price.invocations",
      "vercel-functions.price.edge-requests",
    ]);
    expect(of("vercel:sin1")).not.toContain("vercel-functions.price.active-cpu");
    for (const origin of ["vercel:iad1", "singapore", "aws:ap-southeast-1"])
      expect(of(origin)).toContain("vercel-functions.price.active-cpu");
  });

  test("none where none is known of anything in play", () => {
    expect(pricesOf({ platforms: ["gcore-fastedge"] })).toEqual([]);
  });

  test("of each platform, then of the store proposed for most pieces of state", () => {
    const state: Draft["state"] = [
      { kind: "content", consistency: "eventual" },
      { kind: "presence", consistency: "strong" },
      { kind: "cart", consistency: "strong" },
    ];
    expect(pricesOf({ platforms: ["cloudflare-workers", "aws-lambda-edge"], state })).toEqual([
      "cloudflare-workers.price.requests",
      "aws-lambda-edge.price.requests",
      "cloudflare-durable-objects.price.requests",
      "cloudflare-kv.price.reads",
    ]);
  });

  test("none of a store proposed for state that lives in one of ours", () => {
    const item = { kind: "catalogue", consistency: "read-your-writes", currentStore: "Turso" } as const;
    const ids = pricesOf({ platforms: ["cloudflare-workers"], state: [item] });
    expect(ids.filter((id) => id.startsWith("cloudflare-d1."))).toEqual([]);
    expect(ids.filter((id) => id.startsWith("turso."))).not.toEqual([]);
  });

  test("what egress costs, none included, where bytes are the load or cost is the aim, once for each vendor", () => {
    const of = (more: Draft) => pricesOf({ ...more, platforms: ["cloudflare-workers", "vercel-functions"] });
    const egress = ["cloudflare-workers.price.egress", "vercel-functions.price.transfer"];
    expect(of({ needs: ["large-responses"] }).slice(2, 4)).toEqual(egress);
    expect(of({ state: [{ kind: "files-media" }] })).toEqual(expect.arrayContaining(egress));
    expect(of({ aims: ["cost"], state: [{ kind: "session" }] })).toEqual(expect.arrayContaining(egress));
    expect(of({ aims: ["cost"] })).toHaveLength(6);
    expect(of({ needs: ["large-requests"], state: [{ kind: "session" }] })).not.toEqual(
      expect.arrayContaining([egress[0]]),
    );
  });

  test("never a free plan's quota or price: neither makes a formula", () => {
    const drafts: Draft[] = [{ platforms: ["fastly-compute"] }, { platforms: ["aws-lambda-edge"], aims: ["cost"] }];
    const ids = drafts.flatMap(pricesOf);
    expect(ids).toContain("aws-lambda-edge.price.duration");
    expect(ids.filter((id) => /free/.test(id))).toEqual([]);
  });

  test("they keep their lines beside many tensions", () => {
    const draft: Draft = {
      places: ["paris"],
      platforms: ["aws-lambda-edge", "fastly-compute", "vercel-functions", "deno-deploy", "akamai-edgeworkers"],
      needs: ["jvm", "websockets", "long-cpu", "large-memory", "large-requests", "large-responses"],
      residency: "eu",
    };
    const selected = select(draft);
    expect(selected).toHaveLength(mostFacts);
    expect(selected.filter(({ reason }) => reason.kind === "cost")).toHaveLength(6);
  });
});

describe("what is told of products", () => {
  const products = [...allPlatforms, ...allStores];
  const points: [where: string, points: readonly Point[]][] = [
    ...Object.entries(pointsOfNeed),
    ...Object.entries(pointsOfStore),
    ["residency", pointsOfResidency],
    ["place", pointsOfPlace],
    ["delivery", pointsOfDelivery],
  ];

  test("every aspect is one that some product has a fact about", () => {
    const aspects = points.flatMap(([where, list]) => list.flat().map((aspect) => [where, aspect] as const));
    expect(aspects.filter(([, aspect]) => !products.some((product) => factAbout(product, aspect)))).toEqual([]);
  });

  test("only needs that no platform is an obstacle to have nothing to tell", () => {
    const empty = points.filter(([, list]) => list.length === 0 || list.some((point) => point[0] === undefined));
    expect(empty.map(([where]) => where)).toEqual(["relational-transactions", "http-cache", "on-premises"]);
  });

  test("needs touch these limits, the most telling first", () => {
    expect(
      Object.fromEntries(Object.entries(pointsOfNeed).map(([need, list]) => [need, list.join(" ")])),
    ).toMatchObject({
      websockets: "websockets",
      "long-cpu": "cpu-time,wall-time containers",
      jvm: "languages containers containers.cold-start",
      "large-memory": "memory containers",
      "large-payloads": "request-body response-body",
      "background-jobs": "wall-time.after-response,wall-time,cpu-time wall-time.background",
      "fixed-region": "residency,where-it-runs where-it-runs.default",
    });
  });

  test("of a point the first aspect that a product has a fact about; point by point, product by product", () => {
    const [workers_, edge] = [loadPlatform("cloudflare-workers"), loadPlatform("aws-lambda-edge")];
    const told = about([workers_, edge], [["wall-time.after-response", "wall-time"], ["memory"]], { kind: "state" });
    expect(told.map(({ fact }) => fact.id)).toEqual([
      "cloudflare-workers.wall-time.after-response",
      "aws-lambda-edge.wall-time.origin",
      "cloudflare-workers.memory",
      "aws-lambda-edge.memory.origin",
    ]);
    expect(told.every(({ reason }) => reason.kind === "state")).toBe(true);
    expect(about([edge], [["wall-time.after-response"]], { kind: "state" })).toEqual([]);
  });

  test("lists take turns until all are told", () => {
    expect(inTurns([["a", "b", "c"], ["d"], [], ["e", "f"]])).toEqual(["a", "d", "e", "b", "f", "c"]);
    expect(inTurns([])).toEqual([]);
  });
});

describe("a store's facts where the case touches them", () => {
  const named = (currentStack: string, more: Draft = {}) =>
    select({ ...workers, currentStack, ...more }).flatMap(({ fact, reason }) =>
      reason.kind === "named" ? fact.id : [],
    );

  test("written often: the one that state lives in, not one beside it", () => {
    const state: Draft["state"] = [{ kind: "presence", writes: "high", currentStore: "Durable Objects" }];
    expect(named("Cloudflare R2", { state })).toContain("cloudflare-durable-objects.write-rate");
    const told = named("Cloudflare R2", { state });
    expect(told.indexOf("cloudflare-r2.write-rate")).toBeGreaterThan(told.indexOf("cloudflare-r2.size-limit"));
    expect(named("Cloudflare R2", { state: [{ kind: "files-media", writes: "high" }] })).toContain(
      "cloudflare-r2.write-rate",
    );
  });

  test("bound to a place: its jurisdiction, and not where it may go anywhere", () => {
    expect(named("Cloudflare D1", { residency: "eu" })).toContain("cloudflare-d1.jurisdiction");
    expect(named("Cloudflare D1", { residency: "country", residencyCountry: "FR" })).toContain(
      "cloudflare-d1.jurisdiction",
    );
  });

  test("at most eight of them before the rest", () => {
    const ids = select({
      ...workers,
      residency: "eu",
      currentStack: "D1, Workers KV, Durable Objects, R2, Cloudflare Queues, Hyperdrive",
    }).map(({ reason }) => reason.kind);
    const before = ids.slice(0, ids.indexOf("platform"));
    expect(before.filter((kind) => kind === "named").length).toBeLessThanOrEqual(8);
    expect(before.filter((kind) => kind === "named").length).toBeGreaterThanOrEqual(6);
  });

  test("jobs end in a queue, whichever of the two needs asks", () => {
    for (const need of ["background-jobs", "after-response"] as const) {
      const queue = select({ ...workers, needs: [need] }).find(
        ({ fact }) => fact.id === "cloudflare-queues.consistency",
      );
      expect(queue?.reason).toEqual({ kind: "need", need });
    }
  });

  test("a database that was left behind needs no pool", () => {
    const draft = (currentStack: string): Draft => ({ ...workers, needs: ["relational-transactions"], currentStack });
    expect(idsOf(draft("PostgreSQL"))).toContain("cloudflare-hyperdrive.consistency");
    expect(idsOf(draft("Nous avons quitté PostgreSQL."))).not.toContain("cloudflare-hyperdrive.consistency");
  });
});

test("where data is about persons and residency unknown, HIPAA's facts need HIPAA", () => {
  const draft: Draft = { platforms: ["netlify-edge-functions"], residency: "eu", state: [{ kind: "records" }] };
  expect(idsOf(draft)).not.toContain("netlify-edge-functions.residency.hipaa");
  expect(idsOf({ ...draft, regulations: ["hipaa"] })).toContain("netlify-edge-functions.residency.hipaa");
});

test("a platform is judged near or far only where the users' places are known", () => {
  const kinds = (places: Draft["places"]) =>
    select({ platforms: ["bunny-edge-scripting"], ...(places && { places }) }).map(({ reason }) => reason.kind);
  expect(kinds(["dakar"])).toContain("place");
  expect(kinds(["unknown"])).not.toContain("place");
  expect(kinds(undefined)).not.toContain("place");
});
