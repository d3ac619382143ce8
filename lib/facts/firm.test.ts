import { describe, expect, test } from "vitest";
import type { PlatformId } from "@/content/platforms/ids";
import type { Draft } from "@/lib/answers/answers";
import { caseOf } from "@/lib/case/case";
import { factById } from "@/lib/content/knowledge";
import { firmFacts, firmFirst } from "./firm";
import { selectFacts } from "./select-facts";

const idsOf = (draft: Draft) => firmFacts(caseOf(draft)).map(({ fact }) => fact.id);
const four: PlatformId[] = ["fastly-compute", "cloudflare-workers", "akamai-edgeworkers", "google-service-extensions"];

const cases: [what: string, draft: Draft, ids: string[]][] = [
  [
    "what most often decides about each platform, in their order",
    { platforms: four },
    [
      "fastly-compute.cpu-time",
      "cloudflare-workers.memory",
      "akamai-edgeworkers.cpu-time.dynamic",
      "google-service-extensions.subrequests",
    ],
  ],
  [
    "… that in use first",
    { platforms: four, platformsInUse: ["akamai-edgeworkers"] },
    [
      "akamai-edgeworkers.cpu-time.dynamic",
      "fastly-compute.cpu-time",
      "cloudflare-workers.memory",
      "google-service-extensions.subrequests",
    ],
  ],
  [
    "… and a second fact of the one that the words ask about, where few are in play",
    { platforms: ["fastly-compute", "azure-edge-actions"], situation: "Should we try Azure Edge Actions?" },
    ["azure-edge-actions.wall-time", "fastly-compute.cpu-time", "azure-edge-actions.status"],
  ],
  [
    "… not of one that the words refuse",
    { platforms: ["fastly-compute"], situation: "We do not use Azure Edge Actions." },
    ["fastly-compute.cpu-time"],
  ],
  [
    "the limit of each named store beside each platform",
    { platforms: ["fastly-compute", "cloudflare-workers"], currentStack: "Workers KV" },
    ["fastly-compute.cpu-time", "cloudflare-kv.consistency", "cloudflare-workers.memory"],
  ],
  [
    "… how often it may be written, where it is written often",
    {
      platforms: ["fastly-compute"],
      state: [{ kind: "counters-quotas", writes: "high", currentStore: "Durable Objects" }],
    },
    ["fastly-compute.cpu-time", "cloudflare-durable-objects.write-rate"],
  ],
  [
    "no store that nobody named",
    { platforms: ["cloudflare-workers"], state: [{ kind: "counters-quotas", writes: "high" }] },
    ["cloudflare-workers.memory"],
  ],
  [
    "the quota that the traffic may reach",
    { platforms: ["aws-lambda-edge"], traffic: "1k-10k" },
    ["aws-lambda-edge.concurrency.requests", "aws-lambda-edge.runtime.restrictions"],
  ],
  ["… not below", { platforms: ["aws-lambda-edge"], traffic: "100-1k" }, ["aws-lambda-edge.runtime.restrictions"]],
  ["… nor where nothing is said of it", { platforms: ["aws-lambda-edge"] }, ["aws-lambda-edge.runtime.restrictions"]],
  [
    "… nor a quota above it",
    { platforms: ["vercel-functions"], traffic: "1k-10k" },
    ["vercel-functions.where-it-runs"],
  ],
  [
    "… but with traffic of no bound",
    { platforms: ["vercel-functions"], traffic: "gt10k" },
    ["vercel-functions.concurrency", "vercel-functions.where-it-runs"],
  ],
  [
    "… nor a vendor's word that there is none",
    { platforms: ["aws-cloudfront-functions"], traffic: "gt10k" },
    ["aws-cloudfront-functions.subrequests"],
  ],
];

describe("facts that stay where room is short", () => {
  test.each(cases)("%s", (_, draft, ids) => {
    expect(idsOf(draft)).toEqual(ids);
  });

  test("both quotas stand in a prompt that has room", () => {
    const ids = selectFacts(caseOf({ platforms: ["aws-lambda-edge"], traffic: "1k-10k" }), []).map(
      ({ fact }) => fact.id,
    );
    expect(ids).toEqual(
      expect.arrayContaining(["aws-lambda-edge.concurrency.requests", "aws-lambda-edge.concurrency"]),
    );
  });

  test("the firm ones first, in the order given; then the first of the rest", () => {
    const of = (id: string, firmness?: number) => ({
      fact: factById(`fastly-compute.${id}`),
      reason: { kind: "named" } as const,
      ...(firmness !== undefined && { firmness }),
    });
    const facts = [of("runtime"), of("memory", 1), of("websockets"), of("cpu-time", 0)];
    const kept = (room: number) => firmFirst(facts, room).map(({ fact }) => fact.attribute);
    expect(kept(9)).toEqual(["runtime", "memory", "websockets", "cpu-time"]);
    expect(kept(3)).toEqual(["runtime", "memory", "cpu-time"]);
    expect(kept(1)).toEqual(["cpu-time"]);
    expect(kept(0)).toEqual([]);
    expect(kept(-1)).toEqual([]);
  });
});
