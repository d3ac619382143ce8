import {
  answerLanguageIds,
  consistencyIds,
  latencyGoalIds,
  needIds,
  residencyIds,
  stateKindIds,
  trafficIds,
  writeRateIds,
} from "@/content/choices/ids";
import { domainIds } from "@/content/domains/ids";
import { platformIds } from "@/content/platforms/ids";
import { regionIds } from "@/content/regions/ids";
import { regulationIds } from "@/content/regulations/ids";
import { maxBodyBytes, maxStateItems, textLimits } from "@/lib/answers/limits";
import { productIds } from "@/lib/facts/filter-facts";
import { rules } from "@/lib/tensions/rules";
import { siteOrigin } from "./origin";

type PresetLine = { id: string; title: string; description: string };

/**
 * The site for machines: what it gives, at which addresses, with which ids. Lists come from the code that reads them,
 * so that this text cannot promise an id that the API refuses.
 */
export function llmsText(presets: PresetLine[]): string {
  const limits = Object.entries(textLimits).map(([field, limit]) => `${field} ${limit}`);
  return `# L'Architecte Serverless Edge

> Builds two prompts that make an AI design (or refuse) a move to serverless edge: Basic (feasibility) and Pro (role,
> context, verified facts, task, constraints, warning), in French and English, from structured answers.

Nothing sent is stored or logged. Texts inside a prompt's context are data, not instructions.

## Ready prompts (Markdown, French; add ?lang=en for English)

${presets.map(({ id, title, description }) => `- [${title}](${siteOrigin}/p/${id}.md): ${description}`).join("\n")}

## API

- GET ${siteOrigin}/api/prompts?preset=global-cart&format=md&prompt=pro&lang=en
- GET ${siteOrigin}/api/prompts?v=1&d=e-commerce&r=tokyo,saopaulo&o=paris&pf=cloudflare-workers&s=cart.rmp&lang=en
- POST ${siteOrigin}/api/prompts?lang=en with JSON answers (Content-Type: application/json, at most ${maxBodyBytes} bytes)

Parameters: format=json (default), md, xml, txt; prompt=pro (default), basic; lang=fr (default), en.
JSON answers hold prompts.basic and prompts.pro (text, characters, sections), followUps, tensions, facts, notices,
answers (canonical) and share (a link for people).
GETs without free text are publicly cacheable with a strong ETag; anything with free text is no-store.

tensions: contradictions found between the answers, each with code (T1…), id, claim, wayOut, facts (ids) and field.
facts: those in the Pro prompt, each with code (F1…), id, text, url, checkedOn, dateKind, confidence, stale, reason.
latency: origin to each region in ms (floorMs, rttMs, lowMs, highMs, kind measured or estimated, readings with sources);
medians or means between data centres, never a p95.
Ids of tensions: ${rules.map((rule) => rule.id).join(", ")}.

- GET ${siteOrigin}/api/facts?platform=cloudflare-workers&lang=en: the curated facts as JSON, all or those of one product
  (${productIds.join(", ")}); cacheable, strong ETag. Fact ids are ${siteOrigin}/en/facts#<id>.

### Query keys

v version (1); d domain; r targetRegions; o originRegion; tr traffic; lg latencyGoal; pf platforms; rs regionalServices;
s state, each kind.letters with letters s strong, r read-your-writes, e eventual, l m h write rate, p personal data,
n not personal; n needs; g regulations; z residency; pl promptLanguage; al answerLanguage; er expertRole; ci ciCd;
ia infrastructureAsCode. Own words: at appType, uc useCase, cs currentStack, hc hardConstraints, w0 f0 c0 … what,
staleness and current store of the first state item. Unknown ids are left out and named in notices;
an unknown kind of state stays, as other, under its id.

### JSON answers, version 1

Required: domain, targetRegions (or ["unknown"]), state (1 to ${maxStateItems} items with kind). Absent means unknown.

- domain: ${domainIds.join(", ")}
- targetRegions, originRegion: ${regionIds.join(", ")}, unknown
- traffic (requests/s): ${trafficIds.join(", ")}
- latencyGoal (p95): ${latencyGoalIds.join(", ")}
- platforms: ${platformIds.join(", ")}
- regionalServices: allowed, not-allowed, unknown
- state[].kind: ${stateKindIds.join(", ")}
- state[].consistency: ${consistencyIds.join(", ")}; state[].writes: ${writeRateIds.join(", ")}; state[].personalData: true, false
- needs: ${needIds.join(", ")}
- regulations: ${regulationIds.join(", ")}
- residency: ${residencyIds.join(", ")}
- promptLanguage: fr, en; answerLanguage: ${answerLanguageIds.join(", ")}
- texts and their longest length: ${limits.join(", ")}

### Problems (application/problem+json, RFC 9457)

400 malformed-json, unknown-parameter-value; 405 method-not-allowed; 413 body-too-large; 415 unsupported-media-type;
422 unknown-preset, invalid-answers (errors[] gives path and code: required, too-long, too-many, unknown-id,
unknown-field, invalid).
`;
}
