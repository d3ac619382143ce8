import type { Draft } from "@/lib/answers/answers";
import type { RuleCases } from "./rule-case";

type Item = NonNullable<Draft["state"]>[number];

const on = (...platforms: NonNullable<Draft["platforms"]>) => ({ platforms });
const cart = (more: Item): Draft => ({ state: [{ kind: "cart", ...more }] });
const inKv = { currentStore: "Cloudflare Workers KV" };
const inD1 = { currentStore: "Cloudflare D1" };

export const stateCases: RuleCases = {
  "writes-against-kv": [
    ["frequent writes in a KV", cart({ writes: "high", ...inKv }), "tension", "1 écriture/s (Cloudflare Workers KV)"],
    ["regular writes", cart({ writes: "medium", ...inKv }), "nothing"],
    ["rate unknown: asked", cart(inKv), "unknown", "panier"],
    [
      "in something else",
      { ...on("cloudflare-workers"), state: [{ kind: "telemetry", writes: "high", currentStore: "ClickHouse" }] },
      "nothing",
    ],
    ["stronger native stores are there", { ...on("cloudflare-workers"), ...cart({ writes: "high" }) }, "nothing"],
    [
      "files are written once each",
      { state: [{ kind: "files-media", writes: "high", currentStore: "Cloudflare R2" }] },
      "nothing",
    ],
    ["a store per object", cart({ writes: "high", currentStore: "Durable Objects" }), "nothing"],
    ["no source gives a rate", cart({ writes: "high", ...inD1 }), "nothing"],
    ["no state", {}, "nothing"],
  ],
  "own-writes-against-eventual": [
    [
      "own writes in a KV",
      cart({ consistency: "read-your-writes", ...inKv }),
      "tension",
      "Panier",
      "Cloudflare Workers KV",
    ],
    [
      "names that hold a list themselves stand apart by semicolons",
      {
        state: [
          { kind: "files-media", consistency: "strong", ...inKv },
          { kind: "cart", consistency: "strong", ...inKv },
        ],
      },
      "tension",
      "Fichiers et médias ; panier :",
    ],
    ["strong in a KV", cart({ consistency: "strong", ...inKv }), "tension"],
    ["eventual in a KV", cart({ consistency: "eventual", ...inKv }), "nothing"],
    ["consistency unknown", cart(inKv), "nothing"],
    ["a single primary", cart({ consistency: "strong", ...inD1 }), "nothing"],
    [
      "only eventual stores are native",
      { ...on("fastly-compute"), ...cart({ consistency: "read-your-writes" }) },
      "tension",
      "Fastly KV Store",
    ],
    [
      "a stronger one is native",
      { ...on("cloudflare-workers"), ...cart({ consistency: "read-your-writes" }) },
      "nothing",
    ],
    [
      "a store of flags is no candidate",
      { ...on("vercel-functions"), state: [{ kind: "records", consistency: "read-your-writes" }] },
      "nothing",
    ],
    [
      "in something else",
      { ...on("fastly-compute"), ...cart({ consistency: "strong", currentStore: "PostgreSQL" }) },
      "nothing",
    ],
    [
      "open to all, strong: asked",
      cart({ consistency: "strong", currentStore: "Upstash" }),
      "unknown",
      "régions de lecture",
    ],
    ["… in one region", cart({ consistency: "strong", currentStore: "Upstash Redis, one region" }), "nothing"],
    [
      "open to all, own writes at its primary",
      cart({ consistency: "read-your-writes", currentStore: "Upstash" }),
      "nothing",
    ],
  ],
  "stale-against-store": [
    [
      "older than tolerated",
      { state: [{ kind: "entitlement", what: "clés d’API", staleness: "10 s", ...inKv }] },
      "tension",
      "tolérée 10 s pour « clés d’API »",
      "1 min (Cloudflare Workers KV)",
    ],
    [
      "none tolerated",
      { state: [{ kind: "flags", staleness: "aucune", ...inKv }] },
      "tension",
      "Aucune valeur périmée tolérée pour drapeaux",
    ],
    [
      "none tolerated, of one's own writes: another rule",
      { state: [{ kind: "flags", consistency: "strong", staleness: "aucune", ...inKv }] },
      "nothing",
    ],
    ["no constraint", { state: [{ kind: "flags", staleness: "aucune contrainte", ...inKv }] }, "nothing"],
    ["just older", { state: [{ kind: "entitlement", staleness: "59 s", ...inKv }] }, "tension", "59 s"],
    ["as old as tolerated", { state: [{ kind: "entitlement", staleness: "60 s", ...inKv }] }, "nothing"],
    [
      "another store's figure",
      { state: [{ kind: "flags", staleness: "9 s", currentStore: "Vercel Edge Config" }] },
      "tension",
    ],
    ["… kept", { state: [{ kind: "flags", staleness: "10 s", currentStore: "Vercel Edge Config" }] }, "nothing"],
    [
      "the strictest of several",
      {
        state: [
          { kind: "flags", staleness: "30 s", ...inKv },
          { kind: "entitlement", staleness: "5 s", ...inKv },
        ],
      },
      "tension",
      "tolérée 5 s pour droits d’accès",
    ],
    ["the only native store", { ...on("vercel-functions"), state: [{ kind: "flags", staleness: "2 s" }] }, "tension"],
    [
      "another native store shows it",
      { ...on("cloudflare-workers"), state: [{ kind: "catalogue", staleness: "10 s" }] },
      "nothing",
    ],
    [
      "no source gives a figure",
      { state: [{ kind: "flags", staleness: "2 s", currentStore: "Fastly KV Store" }] },
      "nothing",
    ],
    ["in something else", { state: [{ kind: "flags", staleness: "2 s", currentStore: "PostgreSQL" }] }, "nothing"],
    ["in no figures", { state: [{ kind: "flags", staleness: "quelques secondes", ...inKv }] }, "nothing"],
    ["staleness unknown", { state: [{ kind: "flags", ...inKv }] }, "nothing"],
  ],
  "exclusive-stores": [
    [
      "an object, and another platform",
      {
        ...on("cloudflare-workers", "vercel-functions"),
        ...cart({ consistency: "strong", currentStore: "Durable Objects" }),
      },
      "tension",
      "Panier dans Cloudflare Durable Objects",
      "Vercel Functions",
    ],
    [
      "only an object could hold it",
      { ...on("cloudflare-workers", "vercel-functions"), state: [{ kind: "presence", consistency: "strong" }] },
      "tension",
      "Pour présence en temps réel, seul stockage natif",
    ],
    [
      "one platform",
      { ...on("cloudflare-workers"), ...cart({ consistency: "strong", currentStore: "Durable Objects" }) },
      "nothing",
    ],
    [
      "several are compared",
      { situation: "Chaque panier vit dans un Durable Object.", ...cart({ consistency: "strong" }) },
      "nothing",
    ],
    [
      "in something else",
      {
        ...on("cloudflare-workers", "vercel-functions"),
        ...cart({ consistency: "read-your-writes", currentStore: "PostgreSQL" }),
      },
      "nothing",
    ],
    [
      "open over HTTP",
      { ...on("cloudflare-workers", "vercel-functions"), ...cart({ consistency: "strong", ...inD1 }) },
      "nothing",
    ],
    [
      "eventual",
      {
        ...on("cloudflare-workers", "vercel-functions"),
        ...cart({ consistency: "eventual", currentStore: "Durable Objects" }),
      },
      "nothing",
    ],
    [
      "consistency unknown",
      { ...on("cloudflare-workers", "vercel-functions"), ...cart({ currentStore: "Durable Objects" }) },
      "nothing",
    ],
  ],
  "personal-data-warned": [
    [
      "personal data",
      cart({ data: ["personal"], currentStore: "Fastly KV Store" }),
      "tension",
      "panier",
      "Fastly KV Store",
    ],
    ["health data", cart({ data: ["health"], currentStore: "Fastly KV Store" }), "tension"],
    ["none", cart({ data: ["none"], currentStore: "Fastly KV Store" }), "nothing"],
    ["data unknown: asked", cart({ currentStore: "Fastly KV Store" }), "unknown"],
    ["the only native store warns", { ...on("fastly-compute"), ...cart({ data: ["personal"] }) }, "tension"],
    ["the only native store warns, data unknown", { ...on("fastly-compute"), ...cart({}) }, "nothing"],
    ["a store that does not", cart({ data: ["personal"], ...inKv }), "nothing"],
    [
      "in something else",
      { ...on("fastly-compute"), ...cart({ data: ["personal"], currentStore: "PostgreSQL" }) },
      "nothing",
    ],
  ],
  "store-size": [
    [
      "over the limit",
      { state: [{ kind: "records", volume: "12 Go", ...inD1 }] },
      "tension",
      "12 Go",
      "10 Go (Cloudflare D1)",
    ],
    ["near the limit", { state: [{ kind: "records", volume: "7 Go", ...inD1 }] }, "tension"],
    ["room enough", { state: [{ kind: "records", volume: "6,9 Go", ...inD1 }] }, "nothing"],
    ["said beside the store", { state: [{ kind: "records", currentStore: "Cloudflare D1, 8 Go" }] }, "tension", "8 Go"],
    ["said in the item's name", { state: [{ kind: "records", what: "dossiers, 1 To", ...inD1 }] }, "tension", "1 To"],
    ["volume unknown: asked", { state: [{ kind: "records", ...inD1 }] }, "unknown", "dossiers métier"],
    ["rows that fit", { state: [{ kind: "records", volume: "300 000 lignes", ...inD1 }] }, "nothing"],
    ["rows that may not", { state: [{ kind: "records", volume: "40 millions de lignes", ...inD1 }] }, "unknown"],
    ["an object is not asked about", { state: [{ kind: "presence", currentStore: "Durable Objects" }] }, "nothing"],
    ["a roomy store is not asked about", { state: [{ kind: "session", currentStore: "Upstash" }] }, "nothing"],
    [
      "a roomy store, full all the same",
      { state: [{ kind: "session", volume: "90 GB", currentStore: "Upstash" }] },
      "tension",
    ],
    ["no limit", { state: [{ kind: "content", volume: "5 To", ...inKv }] }, "nothing"],
    ["in something else", { state: [{ kind: "records", volume: "1 To", currentStore: "PostgreSQL" }] }, "nothing"],
    ["not there yet", { ...on("cloudflare-workers"), state: [{ kind: "records", volume: "12 Go" }] }, "nothing"],
  ],
  "store-far-from-users": [
    [
      "objects, users in Africa",
      { places: ["country-dz"], state: [{ kind: "presence", consistency: "strong", currentStore: "Durable Objects" }] },
      "tension",
      "Algérie",
      "Afrique",
      "le plus souvent en Europe ;",
    ],
    [
      "the Gulf",
      { places: ["riyadh"], state: [{ kind: "records", consistency: "read-your-writes", ...inD1 }] },
      "tension",
      "Moyen-Orient",
    ],
    [
      "South America",
      { places: ["saopaulo"], state: [{ kind: "records", consistency: "strong", ...inD1 }] },
      "tension",
      "Amérique du Sud",
      "à l’est de l’Amérique du Nord",
    ],
    [
      "South America and Africa",
      { places: ["saopaulo", "cairo"], state: [{ kind: "records", consistency: "strong", ...inD1 }] },
      "tension",
      "le plus souvent en Europe ou en Asie",
    ],
    [
      "data to keep in the Union: its primary too",
      { residency: "eu", places: ["cairo"], state: [{ kind: "records", consistency: "strong", ...inD1 }] },
      "tension",
      "le primaire dans la juridiction exigée",
    ],
    [
      "data to keep in a country that a jurisdiction holds",
      {
        residency: "country",
        residencyCountry: "US",
        places: ["saopaulo"],
        state: [{ kind: "presence", consistency: "strong", currentStore: "Durable Objects" }],
      },
      "tension",
      "le primaire dans la juridiction exigée",
    ],
    [
      "data to keep in a country that none holds",
      {
        residency: "country",
        residencyCountry: "AU",
        places: ["cairo"],
        state: [{ kind: "records", consistency: "strong", ...inD1 }],
      },
      "tension",
      "ce qui doit rester dans un pays (Australie) dans une base qui y est",
    ],
    [
      "data to keep in a country that nobody named",
      { residency: "country", places: ["cairo"], state: [{ kind: "records", consistency: "strong", ...inD1 }] },
      "tension",
      "ce qui doit rester dans un pays précis dans une base qui y est",
    ],
    ["Europe", { places: ["paris"], state: [{ kind: "records", consistency: "strong", ...inD1 }] }, "nothing"],
    [
      "only the places concerned",
      { places: ["paris", "cairo"], state: [{ kind: "records", consistency: "strong", ...inD1 }] },
      "tension",
      "utilisateurs : Le Caire",
    ],
    [
      "eventual reads can be copied",
      { places: ["cairo"], state: [{ kind: "records", consistency: "eventual", ...inD1 }] },
      "nothing",
    ],
    ["consistency unknown", { places: ["cairo"], state: [{ kind: "records", ...inD1 }] }, "nothing"],
    [
      "the native stores that could hold it",
      { ...on("cloudflare-workers"), places: ["cairo"], state: [{ kind: "records", consistency: "strong" }] },
      "tension",
    ],
    [
      "in something else",
      {
        ...on("cloudflare-workers"),
        places: ["cairo"],
        state: [{ kind: "records", consistency: "strong", currentStore: "PostgreSQL" }],
      },
      "nothing",
    ],
    [
      "no source says where it runs",
      { places: ["cairo"], state: [{ kind: "session", consistency: "strong", currentStore: "Turso" }] },
      "nothing",
    ],
    [
      "places unknown",
      { places: ["unknown"], state: [{ kind: "records", consistency: "strong", ...inD1 }] },
      "nothing",
    ],
    ["no place", { state: [{ kind: "records", consistency: "strong", ...inD1 }] }, "nothing"],
  ],
};
