import type { RuleCases } from "./rule-case";

const stack = "PostgreSQL, Redis, Kafka, Elasticsearch, RabbitMQ";

export const situationCases: RuleCases = {
  "retired-platform": [
    ["deprecated", { platforms: ["vercel-edge-runtime"] }, "tension", "Vercel Edge"],
    ["in preview", { platforms: ["akamai-functions"] }, "tension"],
    ["in use", { platformsInUse: ["vercel-edge-runtime"] }, "tension"],
    ["active", { platforms: ["vercel-functions"] }, "nothing"],
    ["nothing named", {}, "nothing"],
  ],
  "retired-product": [
    ["closed", { currentStack: "Next.js, FaunaDB" }, "tension", "Fauna"],
    ["an ordinary word", { currentStack: "Next.js, faunal database" }, "nothing"],
    ["left", { currentStack: "Nous avons quitté Fauna" }, "nothing"],
    ["without what it was known for", { state: [{ kind: "records", currentStore: "Turso" }] }, "tension", "Turso"],
    ["a closed edition", { situation: "Tout tourne sur Deno Deploy Classic." }, "tension", "Deno Deploy Classic"],
    ["its successor", { situation: "Tout tourne sur Deno Deploy." }, "nothing"],
    [
      "chosen as a platform: told there",
      { currentStack: "Vercel Edge Functions", platforms: ["vercel-edge-runtime"] },
      "nothing",
    ],
    ["only named", { currentStack: "Vercel Edge Functions" }, "tension", "Vercel Edge Functions"],
    ["removed by the reader", { currentStack: "Fauna", dismissed: ["technologies:fauna"] }, "nothing"],
  ],
  "us-vendors": [
    [
      "none under US law, all compared are",
      { situation: "Aucune donnée d’élève chez un fournisseur soumis au droit américain." },
      "tension",
      "Cloudflare Workers",
      "Bunny",
    ],
    [
      "in a constraint, one of two",
      { hardConstraints: "No US cloud.", platforms: ["vercel-functions", "bunny-edge-scripting"] },
      "tension",
      "Vercel Functions",
    ],
    ["said after", { situation: "Les clouds américains sont exclus." }, "tension"],
    [
      "what serves today is theirs, the platform is not",
      {
        hardConstraints: "Aucun fournisseur de droit américain",
        computeOrigin: "azure:switzerlandnorth",
        databaseOrigin: "azure:switzerlandnorth",
        currentStack: "Aurora",
        platforms: ["gcore-fastedge"],
      },
      "tension",
      "aujourd’hui est de l’un d’eux : Azure switzerlandnorth (",
      ") et Amazon Aurora.",
      "l’edge n’y change rien",
    ],
    [
      "a store of theirs, and a platform",
      {
        hardConstraints: "No US cloud.",
        platforms: ["fastly-compute"],
        state: [{ kind: "session", currentStore: "Workers KV" }],
      },
      "tension",
      "aujourd’hui (Cloudflare Workers KV) et, à l’edge, Fastly Compute",
      "déplacer d’abord",
      "Gcore FastEdge",
    ],
    [
      "no platform elsewhere that another need does not exclude",
      { hardConstraints: "No US cloud.", platforms: ["fastly-compute"], needs: ["native-modules-only"] },
      "tension",
      "Fastly Compute. rien de ce qui est visé",
    ],
    [
      "theirs where something runs, in own words",
      { hardConstraints: "No US cloud.", databaseOrigin: "AWS, Paris", platforms: ["bunny-edge-scripting"] },
      "tension",
      "de l’un d’eux : AWS",
    ],
    [
      "theirs as an example",
      { hardConstraints: "Aucun fournisseur américain comme AWS ou Azure.", platforms: ["bunny-edge-scripting"] },
      "nothing",
    ],
    [
      "theirs refused, tools of theirs, their protocol, software that one may run oneself",
      {
        hardConstraints: "No US cloud. We do not use AWS.",
        computeOrigin: "scaleway:fr-par",
        currentStack: "S3 chez Scaleway, CockroachDB, Azure DevOps",
        platforms: ["bunny-edge-scripting"],
      },
      "nothing",
    ],
    ["none of theirs in play", { hardConstraints: "No US cloud.", platforms: ["bunny-edge-scripting"] }, "nothing"],
    ["one cloud of theirs", { situation: "Tout tourne sur un cloud américain." }, "nothing"],
    ["not a single one", { situation: "Ne pas dépendre d’un seul fournisseur américain." }, "nothing"],
    ["asked", { situation: "Faut-il exclure tout cloud américain ?" }, "nothing"],
    ["no trouble with it", { situation: "Pas de problème avec un cloud américain." }, "nothing"],
    ["nothing said", { platforms: ["vercel-functions"] }, "nothing"],
  ],
  "in-use-not-allowed": [
    [
      "not among those allowed",
      { platforms: ["cloudflare-workers"], platformsInUse: ["vercel-functions"] },
      "tension",
      "Vercel Functions",
    ],
    ["allowed", { platforms: ["cloudflare-workers"], platformsInUse: ["cloudflare-workers"] }, "nothing"],
    ["all are allowed", { platformsInUse: ["vercel-functions"] }, "nothing"],
    ["none in use", { platforms: ["cloudflare-workers"] }, "nothing"],
    [
      "thought of in words, which allow nothing",
      { situation: "API sur Cloudflare Workers. Nous envisageons Fastly Compute." },
      "nothing",
    ],
    [
      "proposed in words, which is no use",
      { platforms: ["cloudflare-workers"], situation: "Le conseil d’administration nous pousse vers Fastly Compute." },
      "nothing",
    ],
  ],
  "small-team": [
    [
      "five systems for two",
      { team: "2 développeurs", currentStack: stack },
      "tension",
      "2 personnes",
      "5 systèmes",
      "Kafka",
    ],
    ["five systems for three", { team: "trois personnes", currentStack: stack }, "nothing"],
    ["alone", { team: "seul", currentStack: stack }, "tension", "Une seule personne"],
    ["four systems", { team: "seul", currentStack: "PostgreSQL, Redis, Kafka, Elasticsearch" }, "nothing"],
    [
      "systems that were left do not count",
      { team: "seul", currentStack: `sans Kafka ; ${stack.replace("Kafka, ", "")}` },
      "nothing",
    ],
    [
      "systems that are thought of do not count",
      { team: "seul", currentStack: `${stack.replace("Kafka, ", "")}. Nous pensons à Kafka.` },
      "nothing",
    ],
    [
      "what nobody runs does not count",
      { team: "seul", currentStack: "Next.js, React, TypeScript, Prisma, Tailwind" },
      "nothing",
    ],
    ["team unknown", { currentStack: stack }, "nothing"],
    ["no number", { team: "des développeurs", currentStack: stack }, "nothing"],
  ],
};
