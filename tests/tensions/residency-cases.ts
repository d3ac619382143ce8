import type { RuleCases } from "./rule-case";

const personal = { kind: "profile", data: ["personal"] } as const;
const own = { ...personal, data: [...personal.data] };

export const residencyCases: RuleCases = {
  "eu-execution": [
    ["for a price", { residency: "eu", platforms: ["cloudflare-workers"] }, "tension", "Cloudflare Workers"],
    ["never", { residency: "eu", platforms: ["aws-lambda-edge"] }, "tension", "AWS Lambda@Edge"],
    ["kept", { residency: "eu", platforms: ["vercel-functions"] }, "nothing"],
    [
      "no source says",
      { residency: "eu", platforms: ["fastly-compute", "bunny-edge-scripting"] },
      "unknown",
      "Fastly Compute",
      "Bunny",
    ],
    [
      "some leave, of some no source says",
      { residency: "eu", platforms: ["cloudflare-workers", "fastly-compute"] },
      "both",
    ],
    ["several are compared", { residency: "eu" }, "tension"],
    ["no requirement", { residency: "none", platforms: ["cloudflare-workers"] }, "nothing"],
    ["residency unknown", { platforms: ["cloudflare-workers"] }, "nothing"],
    ["one country is another rule", { residency: "country", platforms: ["cloudflare-workers"] }, "nothing"],
  ],
  "country-absent": [
    [
      "none of its places is there",
      { residency: "country", residencyCountry: "CH", platforms: ["vercel-functions"] },
      "tension",
      "Suisse",
      "Vercel Functions",
    ],
    [
      "one is there, one is not",
      { residency: "country", residencyCountry: "MA", platforms: ["cloudflare-workers", "azure-edge-actions"] },
      "tension",
      "Cloudflare Workers",
    ],
    [
      "an enterprise plan's places do not count",
      { residency: "country", residencyCountry: "CN", platforms: ["cloudflare-workers"] },
      "tension",
    ],
    ["there", { residency: "country", residencyCountry: "FR", platforms: ["vercel-functions"] }, "nothing"],
    [
      "no cities are published",
      { residency: "country", residencyCountry: "CH", platforms: ["akamai-edgeworkers"] },
      "nothing",
    ],
    ["several are compared", { residency: "country", residencyCountry: "MA" }, "tension", "Fastly Compute"],
    ["country unknown", { residency: "country", platforms: ["vercel-functions"] }, "nothing"],
    ["the EU", { residency: "eu", residencyCountry: "CH", platforms: ["vercel-functions"] }, "nothing"],
  ],
  "country-execution": [
    [
      "leaves the country",
      { residency: "country", residencyCountry: "FR", platforms: ["cloudflare-workers"] },
      "tension",
      "France",
    ],
    [
      "a region is chosen",
      { residency: "country", residencyCountry: "FR", platforms: ["vercel-functions"] },
      "nothing",
    ],
    [
      "no source says",
      { residency: "country", residencyCountry: "FR", platforms: ["fastly-compute"] },
      "unknown",
      "France",
    ],
    [
      "a region is chosen, and nobody says in which country",
      { residency: "country", residencyCountry: "FR", platforms: ["deno-deploy"] },
      "unknown",
      "Deno Deploy",
    ],
    [
      "no place in the country: another rule",
      { residency: "country", residencyCountry: "MA", platforms: ["cloudflare-workers"] },
      "nothing",
    ],
    ["country unknown: another rule", { residency: "country", platforms: ["cloudflare-workers"] }, "nothing"],
    ["the EU", { residency: "eu", platforms: ["cloudflare-workers"] }, "nothing"],
  ],
  "unnamed-country": [
    [
      "asked, and platforms that leave any",
      { residency: "country", platforms: ["cloudflare-workers", "aws-lambda-edge"] },
      "both",
      "AWS Lambda@Edge",
    ],
    ["asked", { residency: "country", platforms: ["vercel-functions"] }, "unknown"],
    ["named", { residency: "country", residencyCountry: "FR", platforms: ["cloudflare-workers"] }, "nothing"],
    ["the EU", { residency: "eu", platforms: ["cloudflare-workers"] }, "nothing"],
  ],
  "eu-stores": [
    [
      "no jurisdiction",
      { residency: "eu", state: [{ ...own, currentStore: "CloudFront KeyValueStore" }] },
      "tension",
      "profil",
      "CloudFront KeyValueStore",
    ],
    ["a jurisdiction", { residency: "eu", state: [{ ...own, currentStore: "Cloudflare D1" }] }, "nothing"],
    [
      "no source says",
      { residency: "eu", state: [{ ...own, currentStore: "Netlify Blobs" }] },
      "unknown",
      "Netlify Blobs",
    ],
    [
      "no personal data",
      { residency: "eu", state: [{ kind: "flags", data: ["none"], currentStore: "CloudFront KeyValueStore" }] },
      "nothing",
    ],
    [
      "data unknown",
      { residency: "eu", state: [{ kind: "profile", currentStore: "CloudFront KeyValueStore" }] },
      "nothing",
    ],
    [
      "in something else",
      { residency: "eu", state: [{ ...own, currentStore: "PostgreSQL" }], platforms: ["aws-cloudfront-functions"] },
      "nothing",
    ],
    ["no residency", { residency: "none", state: [{ ...own, currentStore: "CloudFront KeyValueStore" }] }, "nothing"],
    [
      "a store that nobody wants",
      { residency: "eu", state: [own], platforms: ["aws-cloudfront-functions"] },
      "nothing",
    ],
  ],
  "transfers-without-adequacy": [
    ["no decision", { regulations: ["rgpd"], places: ["singapore"], state: [own] }, "tension", "Singapour"],
    ["a decision", { regulations: ["rgpd"], places: ["tokyo"], state: [own] }, "nothing"],
    [
      "a territory of the Union, whatever metro is near",
      { regulations: ["rgpd"], places: ["saint-denis-reunion"], state: [own] },
      "nothing",
    ],
    [
      "Madagascar by its own name",
      { regulations: ["rgpd"], places: ["country-mg"], state: [own] },
      "tension",
      "Madagascar",
    ],
    [
      "a group by its own name",
      { regulations: ["rgpd"], places: ["group-maghreb"], state: [own] },
      "tension",
      "Maghreb",
    ],
    ["under Schrems II", { regulations: ["schrems-ii"], places: ["singapore"], state: [own] }, "tension"],
    ["another law", { regulations: ["lgpd"], places: ["singapore"], state: [own] }, "nothing"],
    ["law unknown", { places: ["singapore"], state: [own] }, "nothing"],
    [
      "no personal data",
      { regulations: ["rgpd"], places: ["singapore"], state: [{ kind: "catalogue", data: ["none"] }] },
      "nothing",
    ],
    ["data unknown", { regulations: ["rgpd"], places: ["singapore"], state: [{ kind: "catalogue" }] }, "nothing"],
    ["places unknown", { regulations: ["rgpd"], places: ["unknown"], state: [own] }, "nothing"],
    ["no place", { regulations: ["rgpd"], state: [own] }, "nothing"],
  ],
};
