import type { Draft } from "@/lib/answers/answers";
import type { RuleCase, RuleCases } from "./rule-case";

type Need = NonNullable<Draft["needs"]>[number];
type Platform = NonNullable<Draft["platforms"]>[number];

/** The rows that every rule about a need has: met, not met, unknown, not asked, compared. */
function needCases(need: Need, rows: { no: Platform; yes: Platform; unsaid?: Platform; told?: string }): RuleCase[] {
  const { no, yes, unsaid, told = "" } = rows;
  return [
    ["not met", { needs: [need], platforms: [no] }, "tension", told],
    ["met", { needs: [need], platforms: [yes] }, "nothing"],
    ["not asked for", { platforms: [no] }, "nothing"],
    ["another is met", { needs: [need], platforms: [no, yes] }, "tension", told],
    ["in use counts as allowed", { needs: [need], platformsInUse: [no] }, "tension", told],
    ...(unsaid
      ? ([
          ["no source says", { needs: [need], platforms: [unsaid] }, "unknown"],
          ["not met, and no source says", { needs: [need], platforms: [no, unsaid] }, "both", told],
        ] satisfies RuleCase[])
      : []),
  ];
}

const rails = { currentStack: "Ruby on Rails" };

export const platformCases: RuleCases = {
  jvm: [
    [
      "where its data must not be: it does not stay",
      {
        needs: ["jvm"],
        computeOrigin: "aws:us-east-1",
        residency: "country",
        residencyCountry: "BR",
        platforms: ["fastly-compute"],
      },
      "tension",
      "cette partie en fonctions ou conteneurs régionaux",
    ],
    [
      "where its data must be: it stays",
      {
        needs: ["jvm"],
        computeOrigin: "aws:sa-east-1",
        residency: "country",
        residencyCountry: "BR",
        platforms: ["fastly-compute"],
      },
      "tension",
      "reste où elle tourne aujourd’hui",
    ],
    ...needCases("jvm", { no: "aws-lambda-edge", yes: "deno-deploy", told: "AWS Lambda@Edge" }).filter(
      ([what]) => what !== "met" && what !== "another is met",
    ),
    ["no platform named: the compared ones that cannot", { needs: ["jvm"] }, "tension", "Cloudflare Workers"],
    [
      "a stack that is only described",
      { situation: "Our ERP (Java, Spring Boot) runs in Frankfurt on AWS.", platforms: ["deno-deploy"] },
      "nothing",
    ],
    [
      "an origin that runs it today",
      { needs: ["jvm"], computeOrigin: "aws:sa-east-1", platforms: ["cloudflare-workers"] },
      "tension",
      "reste où elle tourne aujourd’hui",
      "conteneurs",
    ],
    [
      "a stack of another language runs none",
      { needs: ["jvm"], currentStack: "Ruby on Rails", platforms: ["cloudflare-workers"] },
      "tension",
      "cette partie, si elle y tient, dans les conteneurs",
    ],
    [
      "nothing runs yet",
      { needs: ["jvm"], platforms: ["cloudflare-workers"] },
      "tension",
      "cette partie, si elle y tient, dans les conteneurs",
    ],
    [
      "nothing runs yet, and data must stay in the Union",
      { needs: ["jvm"], platforms: ["cloudflare-workers"], residency: "eu" },
      "tension",
      "cette partie en fonctions ou conteneurs régionaux",
    ],
    [
      "nothing runs yet, at a certified host",
      { needs: ["jvm"], platforms: ["cloudflare-workers"], regulations: ["hds"] },
      "tension",
      "cette partie en fonctions ou conteneurs régionaux",
    ],
    [
      "the retired need, settled by the stack",
      { needs: ["native-modules"], currentStack: "Java Spring Boot", platforms: ["deno-deploy"] },
      "tension",
      "Deno Deploy",
    ],
    [
      "the retired need, settled by nothing",
      { needs: ["native-modules"], currentStack: "Next.js", platforms: ["aws-lambda-edge"] },
      "nothing",
    ],
  ],
  "native-modules": [
    ...needCases("native-modules-only", {
      no: "cloudflare-workers",
      yes: "deno-deploy",
      unsaid: "vercel-functions",
      told: "Cloudflare Workers",
    }),
    ["the retired need says less", { needs: ["native-modules"], platforms: ["cloudflare-workers"] }, "nothing"],
  ],
  "native-or-jvm": [
    ["neither", { needs: ["native-modules"], platforms: ["cloudflare-workers"] }, "tension", "Cloudflare Workers"],
    ["one of both: asked", { needs: ["native-modules"], platforms: ["deno-deploy"] }, "unknown", "Deno Deploy"],
    ["asked even where several are compared", { needs: ["native-modules"] }, "both"],
    [
      "settled by the stack",
      { needs: ["native-modules"], currentStack: "Kotlin, Spring Boot", platforms: ["deno-deploy"] },
      "nothing",
    ],
    [
      "not settled by what was left",
      { needs: ["native-modules"], currentStack: "nous avons quitté Spring Boot", platforms: ["deno-deploy"] },
      "unknown",
    ],
    ["not asked for", { platforms: ["cloudflare-workers"] }, "nothing"],
  ],
  runtime: [
    [
      ".NET Framework, which no Linux container runs",
      { currentStack: ".NET Framework 4.8", platforms: ["cloudflare-workers"], computeOrigin: "montreal" },
      "tension",
      "reste où elle tourne aujourd’hui, les fonctions devant elle.",
    ],
    [
      "… by its number, or its pages",
      { currentStack: "ASP.NET 4.8, Web Forms", platforms: ["cloudflare-workers"], computeOrigin: "montreal" },
      "tension",
      "reste où elle tourne aujourd’hui, les fonctions devant elle.",
    ],
    [
      ".NET behind IIS, which one does",
      { currentStack: ".NET 8 derrière IIS", platforms: ["cloudflare-workers"], computeOrigin: "montreal" },
      "tension",
      "dans les conteneurs que la plateforme propose",
    ],
    [
      ".NET, which one does",
      { currentStack: ".NET 8", platforms: ["cloudflare-workers"], computeOrigin: "montreal" },
      "tension",
      "dans les conteneurs que la plateforme propose",
    ],
    [
      "Ruby on isolates",
      { ...rails, platforms: ["cloudflare-workers"] },
      "tension",
      "Ruby on Rails",
      "Cloudflare Workers",
    ],
    ["Ruby where it runs", { ...rails, platforms: ["vercel-functions"] }, "nothing"],
    ["Ruby where no source says", { ...rails, platforms: ["fastly-compute"] }, "unknown"],
    ["Ruby no more", { currentStack: "Nous avons quitté Ruby on Rails", platforms: ["cloudflare-workers"] }, "nothing"],
    ["without Ruby", { currentStack: "Next.js, sans Rails", platforms: ["cloudflare-workers"] }, "nothing"],
    ["Python where it runs", { currentStack: "Django", platforms: ["cloudflare-workers"] }, "nothing"],
    [
      "PHP",
      { situation: "Notre boutique est en PHP, sous Symfony, chez un hébergeur.", platforms: ["deno-deploy"] },
      "tension",
      "Deno Deploy",
    ],
    [
      "removed by the reader",
      { ...rails, dismissed: ["technologies:rails", "technologies:ruby-on-rails"], platforms: ["cloudflare-workers"] },
      "nothing",
    ],
    [
      "a broker written in Java asks nothing",
      { currentStack: "Node.js, Kafka, Keycloak", platforms: ["deno-deploy"] },
      "nothing",
    ],
    ["JavaScript", { currentStack: "Next.js, Node.js", platforms: ["cloudflare-workers"] }, "nothing"],
    [
      "a JVM that is asked for is told once",
      { needs: ["jvm"], currentStack: "Java Spring Boot", platforms: ["deno-deploy"] },
      "nothing",
    ],
    [
      "a JVM in the stack alone",
      { currentStack: "Java Spring Boot", platforms: ["deno-deploy"] },
      "tension",
      "Spring Boot",
    ],
    ["no platform named", rails, "tension", "Cloudflare Workers"],
    [
      "a framework is no language",
      { ...rails, platforms: ["deno-deploy"] },
      "tension",
      "Dans la pile : Ruby on Rails. Son langage (Ruby)",
    ],
    [
      "… beside its language",
      { currentStack: "Kotlin, Spring Boot", platforms: ["deno-deploy"] },
      "tension",
      "Son langage (Kotlin)",
    ],
    [
      "… which nobody named",
      { currentStack: "Spring Boot", platforms: ["deno-deploy"] },
      "tension",
      "(Java ou un autre de la JVM)",
    ],
    ["a language is one", { currentStack: "Ruby", platforms: ["deno-deploy"] }, "tension", "Ce langage"],
    [
      "what runs today stays, containers second",
      { ...rails, platforms: ["cloudflare-workers"] },
      "tension",
      "cette partie reste où elle tourne aujourd’hui",
      "sinon, si elle y tient, dans les conteneurs",
    ],
    [
      "… and no containers where no regional service is allowed",
      { ...rails, platforms: ["cloudflare-workers"], regionalServices: "not-allowed" },
      "tension",
      "elle tourne aujourd’hui, les fonctions devant elle.",
    ],
    [
      "asked for on premises",
      { ...rails, platforms: ["cloudflare-workers"], needs: ["on-premises"] },
      "tension",
      "cette partie sur site",
    ],
    [
      "only described, and it runs in a place that was said: not asked",
      { situation: "Cloudflare Workers in front, Go services on EKS in us-east-1. Customers in Japan." },
      "nothing",
    ],
    [
      "… asked where a choice makes it a must",
      { ...rails, computeOrigin: "paris", needs: ["other-runtimes"], platforms: ["fastly-compute"] },
      "unknown",
    ],
    ["no stack", { platforms: ["cloudflare-workers"] }, "nothing"],
  ],
  websockets: [
    ...needCases("websockets", {
      no: "aws-lambda-edge",
      yes: "cloudflare-workers",
      unsaid: "akamai-edgeworkers",
      told: "AWS Lambda@Edge",
    }),
    ["no platform named: compared ones that cannot", { needs: ["websockets"] }, "tension", "AWS Lambda@Edge"],
  ],
  "long-cpu": [
    ...needCases("long-cpu", {
      no: "fastly-compute",
      yes: "cloudflare-workers",
      unsaid: "deno-deploy",
      told: "50 ms (Fastly Compute)",
    }),
    ["no limit", { needs: ["long-cpu"], platforms: ["vercel-functions"] }, "nothing"],
    ["a request that is over sooner", { needs: ["long-cpu"], platforms: ["azure-edge-actions"] }, "tension", "10 ms"],
    ["two seconds are enough", { needs: ["long-cpu"], platforms: ["supabase-edge-functions"] }, "nothing"],
  ],
  "large-memory": [
    ...needCases("large-memory", {
      no: "cloudflare-workers",
      yes: "vercel-functions",
      unsaid: "gcore-fastedge",
      told: "128 Mo (Cloudflare Workers)",
    }),
    ["512 MB are large", { needs: ["large-memory"], platforms: ["netlify-edge-functions"] }, "nothing"],
    ["256 MB are not", { needs: ["large-memory"], platforms: ["supabase-edge-functions"] }, "tension", "256 Mo"],
  ],
  "own-model": [
    ...needCases("own-model", {
      no: "cloudflare-workers",
      yes: "vercel-functions",
      unsaid: "gcore-fastedge",
      told: "128 Mo (Cloudflare Workers)",
    }),
    [
      "a region before another platform",
      { needs: ["own-model"], platforms: ["supabase-edge-functions", "vercel-functions"] },
      "tension",
      "le modèle en région",
    ],
    [
      "the retired need, settled by the stack",
      { needs: ["ml-inference"], currentStack: "PyTorch", platforms: ["cloudflare-workers"] },
      "tension",
    ],
    ["the retired need, settled by nothing", { needs: ["ml-inference"], platforms: ["cloudflare-workers"] }, "nothing"],
  ],
  "managed-inference": [
    ["the platform has it", { needs: ["managed-inference"], platforms: ["cloudflare-workers"] }, "nothing"],
    ["no source says", { needs: ["managed-inference"], platforms: ["fastly-compute"] }, "unknown", "Fastly Compute"],
    ["not asked for", { platforms: ["fastly-compute"] }, "nothing"],
    ["several are compared", { needs: ["managed-inference"] }, "nothing"],
    [
      "a service that is named is called over HTTP",
      { needs: ["managed-inference"], platforms: ["fastly-compute"], currentStack: "API Node, OpenAI" },
      "nothing",
    ],
    [
      "… not one that was left",
      { needs: ["managed-inference"], platforms: ["fastly-compute"], currentStack: "Nous avons quitté OpenAI." },
      "unknown",
    ],
    [
      "… nor another technology",
      { needs: ["managed-inference"], platforms: ["fastly-compute"], currentStack: "PostgreSQL" },
      "unknown",
    ],
  ],
  inference: [
    ["of two meanings: asked", { needs: ["ml-inference"] }, "unknown"],
    ["settled: a managed one", { needs: ["ml-inference"], currentStack: "Next.js, OpenAI" }, "nothing"],
    ["settled: one's own", { needs: ["ml-inference"], currentStack: "PyTorch" }, "nothing"],
    ["not asked for", {}, "nothing"],
  ],
  "large-requests": [
    ...needCases("large-requests", {
      no: "vercel-functions",
      yes: "cloudflare-workers",
      unsaid: "fastly-compute",
      told: "4,5 Mo (Vercel Functions)",
    }),
    [
      "no body at all",
      { needs: ["large-requests"], platforms: ["aws-cloudfront-functions"] },
      "tension",
      "la fonction n’en lit aucun : AWS CloudFront Functions.",
    ],
    [
      "a small one, or none",
      { needs: ["large-requests"], platforms: ["aws-lambda-edge", "aws-cloudfront-functions"] },
      "tension",
      "au plus 1 Mo (AWS Lambda@Edge), ou aucun : AWS CloudFront Functions.",
    ],
    ["10 MB are large", { needs: ["large-requests"], platforms: ["akamai-functions"] }, "nothing"],
    ["responses are another need", { needs: ["large-responses"], platforms: ["vercel-functions"] }, "nothing"],
  ],
  "large-responses": [
    ...needCases("large-responses", {
      no: "aws-lambda-edge",
      yes: "cloudflare-workers",
      unsaid: "fastly-compute",
      told: "1 Mo (AWS Lambda@Edge)",
    }),
    ["10 MB are large", { needs: ["large-responses"], platforms: ["akamai-functions"] }, "nothing"],
    ["requests are another need", { needs: ["large-requests"], platforms: ["aws-lambda-edge"] }, "nothing"],
  ],
  "large-bodies": [
    ["both are limited", { needs: ["large-payloads"], platforms: ["aws-lambda-edge"] }, "tension", "AWS Lambda@Edge"],
    ["neither is", { needs: ["large-payloads"], platforms: ["cloudflare-workers"] }, "nothing"],
    [
      "one is, of the other no source says: asked",
      { needs: ["large-payloads"], platforms: ["vercel-edge-runtime"] },
      "unknown",
    ],
    ["not asked for", { platforms: ["aws-lambda-edge"] }, "nothing"],
  ],
  "fixed-region": [
    ...needCases("fixed-region", {
      no: "aws-lambda-edge",
      yes: "vercel-functions",
      unsaid: "fastly-compute",
      told: "AWS Lambda@Edge",
    }),
    [
      "no way out by a platform that is not in the country",
      {
        needs: ["fixed-region"],
        residency: "country",
        residencyCountry: "FR",
        platforms: ["aws-lambda-edge", "deno-deploy"],
      },
      "tension",
      "cette partie en fonctions ou conteneurs régionaux",
    ],
    [
      "a way out by one that is",
      {
        needs: ["fixed-region"],
        residency: "country",
        residencyCountry: "FR",
        platforms: ["aws-lambda-edge", "vercel-functions"],
      },
      "tension",
      "sur une plateforme qui le permet (Vercel Functions)",
    ],
    ["for a price", { needs: ["fixed-region"], platforms: ["cloudflare-workers"] }, "nothing"],
    [
      "residency is another answer",
      { residency: "country", residencyCountry: "FR", platforms: ["aws-lambda-edge"] },
      "nothing",
    ],
  ],
  "on-premises": [
    [
      "required",
      { needs: ["on-premises"], platforms: ["cloudflare-workers"] },
      "tension",
      "sur site",
      "Cloudflare Workers",
    ],
    ["no platform named", { needs: ["on-premises"] }, "tension", "AWS Lambda@Edge"],
    ["another requirement", { needs: ["fixed-region"], platforms: ["cloudflare-workers"] }, "nothing"],
    ["unknown", { platforms: ["cloudflare-workers"] }, "nothing"],
  ],
  "unnamed-language": [
    ["that nobody named", { needs: ["other-runtimes"] }, "unknown", "quel autre langage"],
    ["that the stack names", { needs: ["other-runtimes"], currentStack: "Ruby on Rails" }, "nothing"],
    [
      "that the stack names and no platform is judged by",
      { needs: ["other-runtimes"], currentStack: "C++" },
      "nothing",
    ],
    ["not asked for", { needs: ["websockets"] }, "nothing"],
  ],
  "uncovered-needs": [
    ["state in memory", { needs: ["in-memory-state"] }, "unknown", "état gardé en mémoire"],
    ["every platform has an HTTP cache", { needs: ["http-cache"] }, "nothing"],
    ["what platforms never do is no question", { needs: ["on-premises"] }, "nothing"],
    ["a need with a capability behind it", { needs: ["websockets"] }, "nothing"],
    ["no need", {}, "nothing"],
  ],
};
