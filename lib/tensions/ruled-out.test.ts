import { describe, expect, test } from "vitest";
import type { Draft } from "@/lib/answers/answers";
import { caseOf } from "@/lib/case/case";
import { factById } from "@/lib/content/knowledge";
import { ruledOutPlatforms, rulingAnswerName } from "./ruled-out";

const ruledOut = (draft: Draft) => ruledOutPlatforms(caseOf(draft));
const ids = (draft: Draft) => ruledOut(draft).map(({ platform }) => platform);

describe("platforms ruled out by the answers", () => {
  test("whichever are allowed, with the answer and the fact that say so", () => {
    const [first] = ruledOut({ needs: ["websockets"], platforms: ["cloudflare-workers"] });
    expect(first).toEqual({
      platform: "aws-lambda-edge",
      because: [{ field: "needs", need: "websockets" }],
      facts: ["aws-lambda-edge.websockets"],
    });
    expect(ids({ needs: ["websockets"] })).not.toContain("cloudflare-workers");
    for (const { facts } of ruledOut({ needs: ["websockets", "long-cpu"] }))
      for (const fact of facts) expect(factById(fact).id).toBe(fact);
  });

  test("each answer that does is named", () => {
    const lambda = ruledOut({ needs: ["websockets", "large-responses"], residency: "eu" }).find(
      ({ platform }) => platform === "aws-lambda-edge",
    );
    expect(lambda?.because).toEqual([
      { field: "needs", need: "websockets" },
      { field: "needs", need: "large-responses" },
      { field: "residency" },
    ]);
  });

  test.each<[string, Draft, string]>([
    ["nothing asked", {}, "vercel-edge-runtime"],
    ["no source says", { needs: ["websockets"] }, "akamai-edgeworkers"],
    ["its containers can", { needs: ["jvm"] }, "cloudflare-workers"],
    ["for a price it can", { residency: "eu" }, "cloudflare-workers"],
    ["a model can be hosted apart", { needs: ["own-model"] }, "cloudflare-workers"],
    ["a stack that is only described", { currentStack: "Ruby on Rails" }, "deno-deploy"],
    [
      "a stack is only described, in words",
      { situation: "Our multi-tenant ERP (Java, Spring Boot) runs in Frankfurt on AWS, customers in Osaka." },
      "deno-deploy",
    ],
    ["… in PHP", { situation: "Notre boutique est en PHP, sous Symfony, chez un hébergeur." }, "deno-deploy"],
    ["a language that was left", { needs: ["other-runtimes"], currentStack: "nous avons quitté Rails" }, "deno-deploy"],
  ])("not where %s", (_, draft, platform) => {
    expect(ids(draft)).not.toContain(platform);
  });

  test.each<[string, Draft, string]>([
    ["a language that is a must", { needs: ["other-runtimes"], currentStack: "Ruby on Rails" }, "deno-deploy"],
    ["what containers cannot do", { needs: ["large-requests"] }, "vercel-functions"],
    ["a JVM without containers", { needs: ["jvm"] }, "deno-deploy"],
    ["one country", { residency: "country" }, "aws-lambda-edge"],
    ["a fixed region", { needs: ["fixed-region"] }, "aws-lambda-edge"],
  ])("by %s", (_, draft, platform) => {
    expect(ids(draft)).toContain(platform);
  });

  test.each<[Draft, string, string]>([
    [{ needs: ["websockets"] }, "aws-lambda-edge", "WebSockets"],
    [{ residency: "eu" }, "aws-lambda-edge", "dans l’UE/EEE"],
    [{ needs: ["other-runtimes"], currentStack: "Ruby on Rails" }, "deno-deploy", "Ruby on Rails"],
  ])("the answer of %j that rules out %s is told", (draft, platform, name) => {
    const given = caseOf(draft);
    const because = ruledOutPlatforms(given).find((each) => each.platform === platform)?.because ?? [];
    expect(because.map((answer) => rulingAnswerName(answer, given, "fr"))).toEqual([name]);
  });
});
