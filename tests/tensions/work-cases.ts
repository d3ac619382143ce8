import type { RuleCases } from "./rule-case";

export const workCases: RuleCases = {
  "after-response": [
    [
      "stopped after 30 s",
      { needs: ["after-response"], platforms: ["cloudflare-workers"] },
      "tension",
      "30 s (Cloudflare Workers)",
    ],
    [
      "a queue, and data that must stay",
      {
        needs: ["after-response"],
        platforms: ["cloudflare-workers"],
        residency: "eu",
        state: [{ kind: "records", data: ["personal"] }],
      },
      "tension",
      "une file là où les données doivent rester",
    ],
    [
      "a queue, and data about nobody",
      {
        needs: ["after-response"],
        platforms: ["cloudflare-workers"],
        residency: "eu",
        state: [{ kind: "content", data: ["none"] }],
      },
      "tension",
      "à la file de la plateforme",
    ],
    ["no source says", { needs: ["after-response"], platforms: ["vercel-functions"] }, "unknown", "Vercel Functions"],
    [
      "some stop, of some no source says",
      { needs: ["after-response"], platforms: ["cloudflare-workers", "vercel-functions"] },
      "both",
    ],
    ["several are compared", { needs: ["after-response"] }, "tension"],
    ["not asked for", { platforms: ["cloudflare-workers"] }, "nothing"],
    ["jobs are another need", { needs: ["background-jobs"], platforms: ["cloudflare-workers"] }, "nothing"],
  ],
  "background-jobs": [
    [
      "refused, no queue",
      { needs: ["background-jobs"], regionalServices: "not-allowed", platforms: ["fastly-compute"] },
      "tension",
      "Fastly Compute",
    ],
    [
      "refused, a queue of its own",
      { needs: ["background-jobs"], regionalServices: "not-allowed", platforms: ["cloudflare-workers"] },
      "nothing",
    ],
    ["allowed", { needs: ["background-jobs"], regionalServices: "allowed", platforms: ["fastly-compute"] }, "nothing"],
    ["unknown: asked", { needs: ["background-jobs"], platforms: ["fastly-compute"] }, "unknown"],
    [
      "unknown beside words, which tell it better",
      {
        situation: "Rails with Sidekiq on EC2 in Cape Town.",
        needs: ["background-jobs"],
        platforms: ["fastly-compute"],
      },
      "nothing",
    ],
    ["not asked for", { regionalServices: "not-allowed", platforms: ["fastly-compute"] }, "nothing"],
  ],
  "relational-transactions": [
    [
      "a database, services allowed",
      { needs: ["relational-transactions"], regionalServices: "allowed", currentStack: "PostgreSQL" },
      "nothing",
    ],
    [
      "a database, services refused",
      { needs: ["relational-transactions"], regionalServices: "not-allowed", currentStack: "PostgreSQL" },
      "tension",
      "PostgreSQL",
    ],
    [
      "a database, services unknown: asked",
      { needs: ["relational-transactions"], currentStack: "PostgreSQL" },
      "unknown",
      "PostgreSQL",
    ],
    [
      "a managed one needs no services",
      { needs: ["relational-transactions"], state: [{ kind: "records", currentStore: "Cloudflare D1" }] },
      "nothing",
    ],
    [
      "a database, services unknown beside words",
      { situation: "Notre base est un PostgreSQL à Lyon.", needs: ["relational-transactions"] },
      "nothing",
    ],
    [
      "a database, services refused, and its place said",
      {
        needs: ["relational-transactions"],
        regionalServices: "not-allowed",
        currentStack: "PostgreSQL",
        databaseOrigin: "zurich",
      },
      "tension",
      "ce refus vise-t-il la base (PostgreSQL, Zurich)",
    ],
    [
      "… on premises",
      {
        needs: ["relational-transactions", "on-premises"],
        regionalServices: "not-allowed",
        currentStack: "PostgreSQL",
        databaseOrigin: "zurich",
      },
      "nothing",
    ],
    [
      "no database known, its place said: which one is asked",
      { needs: ["relational-transactions"], databaseOrigin: "paris" },
      "unknown",
      "porte les transactions",
    ],
    ["no database known: asked", { needs: ["relational-transactions"], regionalServices: "allowed" }, "unknown"],
    [
      "some state does not say: asked",
      { needs: ["relational-transactions"], state: [{ kind: "records", currentStore: "Excel" }, { kind: "cart" }] },
      "unknown",
    ],
    [
      '"bords" is no database',
      {
        needs: ["relational-transactions"],
        regionalServices: "allowed",
        currentStack: "tableaux de bords",
        state: [{ kind: "records", currentStore: "fichiers Excel" }],
      },
      "tension",
      "aucune base relationnelle",
    ],
    [
      "a database that was left",
      { needs: ["relational-transactions"], currentStack: "nous avons quitté MySQL" },
      "unknown",
      "quelle base",
    ],
    ["not asked for", { regionalServices: "not-allowed", currentStack: "PostgreSQL" }, "nothing"],
  ],
};
