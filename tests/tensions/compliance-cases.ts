import type { Draft } from "@/lib/answers/answers";
import type { RuleCases } from "./rule-case";

const workers: Draft = { platforms: ["cloudflare-workers"] };

export const complianceCases: RuleCases = {
  "health-data": [
    [
      "said of an item",
      { ...workers, state: [{ kind: "records", what: "motifs", data: ["health"] }] },
      "tension",
      "« motifs »",
    ],
    ["under HDS", { ...workers, regulations: ["hds"] }, "tension", "HDS", "Cloudflare Workers"],
    ["under HIPAA", { ...workers, regulations: ["hipaa"] }, "tension", "BAA"],
    [
      "under HIPAA, excluded by its vendor",
      {
        platforms: ["cloudflare-workers", "netlify-edge-functions"],
        regulations: ["hipaa"],
        state: [{ kind: "records", data: ["health"], currentStore: "Netlify Blobs" }],
      },
      "tension",
      "exclus par leur éditeur : Netlify Edge Functions et Netlify Blobs.",
      "pour Cloudflare Workers.",
    ],
    [
      "under HIPAA, nothing else in play",
      { platforms: ["netlify-edge-functions"], regulations: ["hipaa"] },
      "tension",
      "exclus par leur éditeur : Netlify Edge Functions. ",
    ],
    ["under both", { ...workers, regulations: ["hds", "hipaa"] }, "tension", "HDS", "BAA", "hébergeur certifié"],
    [
      "in France, where hosts are certified",
      { ...workers, places: ["lyon"], state: [{ kind: "records", data: ["health"] }] },
      "tension",
      "chez un hébergeur certifié",
    ],
    [
      "elsewhere, where they are not",
      { ...workers, places: ["montreal"], state: [{ kind: "records", data: ["health"] }] },
      "tension",
      "que la loi et nos contrats admettent",
    ],
    [
      "telehealth, whatever the residency",
      { ...workers, domain: "telehealth", residency: "country", state: [{ kind: "records", data: ["personal"] }] },
      "tension",
      "Données personnelles d’un service de santé",
      "dossiers métier",
    ],
    [
      "telehealth, said of one of two",
      {
        ...workers,
        domain: "telehealth",
        state: [
          { kind: "records", data: ["health"] },
          { kind: "session", data: ["personal"] },
        ],
      },
      "tension",
      "Données de santé",
      "session",
    ],
    ["telehealth, data unknown: asked", { ...workers, domain: "telehealth", state: [{ kind: "records" }] }, "unknown"],
    [
      "telehealth, counters: not asked",
      { ...workers, domain: "telehealth", state: [{ kind: "counters-quotas" }] },
      "nothing",
    ],
    [
      "telehealth, nothing about persons",
      { ...workers, domain: "telehealth", state: [{ kind: "content", data: ["none"] }] },
      "nothing",
    ],
    [
      "personal data elsewhere",
      { ...workers, domain: "saas", state: [{ kind: "records", data: ["personal"] }] },
      "nothing",
    ],
    ["another law", { ...workers, regulations: ["rgpd"] }, "nothing"],
    ["data unknown elsewhere", { ...workers, domain: "saas", state: [{ kind: "records" }] }, "nothing"],
  ],
  "health-hosting": [
    ["users in France", { places: ["paris"], state: [{ kind: "records", data: ["health"] }] }, "unknown", "HDS"],
    [
      "users in La Réunion",
      { places: ["saint-denis-reunion"], state: [{ kind: "records", data: ["health"] }] },
      "unknown",
    ],
    [
      "data in France",
      { residency: "country", residencyCountry: "FR", state: [{ kind: "records", data: ["health"] }] },
      "unknown",
    ],
    [
      "data elsewhere",
      {
        places: ["paris"],
        residency: "country",
        residencyCountry: "DE",
        state: [{ kind: "records", data: ["health"] }],
      },
      "nothing",
    ],
    ["users elsewhere", { places: ["tokyo"], state: [{ kind: "records", data: ["health"] }] }, "nothing"],
    ["settled", { places: ["paris"], regulations: ["hds"], state: [{ kind: "records", data: ["health"] }] }, "nothing"],
    ["no health data", { places: ["paris"], state: [{ kind: "records", data: ["personal"] }] }, "nothing"],
    ["places unknown", { places: ["unknown"], state: [{ kind: "records", data: ["health"] }] }, "nothing"],
  ],
  secnumcloud: [
    ["asked for", { ...workers, regulations: ["secnumcloud"] }, "tension", "Cloudflare Workers"],
    ["not asked for", { ...workers, regulations: ["rgpd"] }, "nothing"],
    ["unknown", workers, "nothing"],
  ],
  "card-data": [
    ["payments, data unknown: asked", { state: [{ kind: "payment" }] }, "unknown", "paiement", "PCI DSS"],
    ["card data said of payments", { state: [{ kind: "payment", data: ["personal", "payment"] }] }, "tension"],
    ["payments without card data", { state: [{ kind: "payment", data: ["personal"] }] }, "nothing"],
    ["payments that words alone tell", { situation: "Boutique à Alger, paiement à la livraison." }, "nothing"],
    ["payments under the standard", { regulations: ["pci-dss-4"], state: [{ kind: "payment" }] }, "tension"],
    ["payment data in something else", { state: [{ kind: "records", data: ["payment"] }] }, "tension"],
    ["the standard", { regulations: ["pci-dss-4"] }, "tension"],
    ["no payment", { state: [{ kind: "cart", data: ["personal"] }], regulations: ["rgpd"] }, "nothing"],
    ["nothing known", {}, "nothing"],
  ],
};
