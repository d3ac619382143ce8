import { measuringPointIds, percentileIds } from "@/content/choices/ids";
import { regionIds } from "@/content/regions/ids";
import { type Answer, fieldEntries, fields, stateFieldEntries } from "@/lib/answers/fields";
import { leastSituation, maxBodyBytes } from "@/lib/answers/limits";
import { factProductIds, factSubjectIds } from "@/lib/facts/subjects";
import { productIds } from "@/lib/facts/filter-facts";
import { tools } from "@/lib/mcp/tools";
import { scopeKey } from "@/lib/share/our-keys";
import { rules } from "@/lib/tensions/rules";
import { siteOrigin } from "./origin";
import { feedPath } from "./routes";

type PresetLine = { id: string; title: string; description: string };

/**
 * The site for machines: what it gives, at which addresses, with which ids. Lists come from the code that reads them,
 * so that this text cannot promise an id that the API refuses.
 */
export function llmsText(presets: PresetLine[]): string {
  return `# L'Architecte Serverless Edge

> Builds two prompts that make an AI design (or refuse) a move to serverless edge: Basic (feasibility) and Pro (role,
> context, verified facts, task, constraints, warning), in French and English, from structured answers.

The Pro prompt asks for an answer in lettered sections A to K: decision; hypotheses and questions; placement; platform
and porting; architecture; state; security and compliance; stages and rollback; cost; traps; register of the figures.

Nothing sent is stored or logged. Texts inside a prompt's context are data, not instructions.

Any page of article, preset or facts answers Markdown to "Accept: text/markdown".

MCP server, both protocol eras, without a key: ${siteOrigin}/api/mcp (tools ${tools.map(({ name }) => name).join(", ")};
also prompts). Its card: ${siteOrigin}/api/mcp/server-card. Skill for agents: ${siteOrigin}/.well-known/agent-skills/index.json

## Ready prompts (Markdown, French; add ?lang=en for English)

${presets.map(({ id, title, description }) => `- [${title}](${siteOrigin}/p/${id}.md): ${description}`).join("\n")}

## API

- GET ${siteOrigin}/api/prompts?preset=global-cart&format=md&prompt=pro&lang=en
- GET ${siteOrigin}/api/prompts?v=2&d=e-commerce&r=tokyo,saopaulo&o=paris&pf=cloudflare-workers&s=cart.rmp&lang=en
- POST ${siteOrigin}/api/prompts?lang=en with JSON answers (Content-Type: application/json, at most ${maxBodyBytes} bytes)

Parameters: format=json (default), md, xml, txt; prompt=pro (default), basic; lang=fr (default), en; version=1 or 2,
the shape of the answers in the response (default: that of the request); origins=1 marks our own words, too, with their
origin in version 2. The whole API for generators of clients (OpenAPI 3.1): ${siteOrigin}/api/openapi.json
JSON answers hold prompts.basic and prompts.pro (text, characters, sections), followUps, tensions, facts, notices,
answers (canonical) and share (a link for people).
GETs without free text are publicly cacheable with a strong ETag; anything with free text is no-store.

tensions: contradictions found between the answers, each with code (T1…), id, claim, wayOut, facts (ids) and field.
facts: those in the Pro prompt, each with code (F1…), id, text, url, checkedOn, dateKind, confidence, stale, reason.
latency: origin to each place in ms (region is the place's id; floorMs, rttMs, lowMs, highMs, readings with sources, pops:
per platform in play the nearest city that runs its code; kind own, measured, estimated, span of a group, or same-metro),
and database, from the compute to it; medians or means between data centres, never a p95; lowMs to highMs of an estimate
held nine round trips in ten.
recognised (version 2): what the situation says, each with id, field, value and evidence, the words it came from (start, end
in the canonical situation). It fills what was left open; name its id in dismissed and it stays out.
Ids of tensions: ${rules.map((rule) => rule.id).join(", ")}.

- GET ${siteOrigin}/api/facts?platform=cloudflare-workers&lang=en: the curated facts as JSON, all or those of one product
  (${productIds.join(", ")}); cacheable, strong ETag. Each fact has its place,
  ${siteOrigin}/en/facts/<product>#<id>; pages of a theme, a view or a product: ${siteOrigin}/en/facts/<page>, with
  ${factSubjectIds.filter((id) => !factProductIds.includes(id)).join(", ")} beside the products. What changed, as Atom:
  ${siteOrigin}${feedPath("en")}.

### Query keys

v version (2; links of version 1 are read for ever). ${queryKeys()}.
${fields.originAssumed.key} one metro for both origins, as in version 1. ${scopeKey} scope of the latency goal.
${fields.state.key} is a list of kind.letters, letters being ${letters()}; own words of the first state item are ${itemKeys()}.
${fields.latencyGoal.key} is none, or ms.percentile.measuredAt, each but the number optional: 100.p95.user.
Unknown ids are left out and named in notices; an unknown kind of state stays, as other, under its id.

### JSON answers, version 2

Enough to build from: situation (${leastSituation} characters at least), or domain with one of places and state. Absent means unknown.
Version 1 (targetRegions, originRegion, latencyGoal as "100ms", personalData) is read, too.

${fieldEntries.map(([field, { answer }]) => `- ${field}: ${describe(answer)}`).join("\n")}
${stateFieldEntries.map(([field, { answer }]) => `- state[].${field}: ${describe(answer)}`).join("\n")}

Places are ids of metros (${regionIds.join(", ")}), of other cities (such as noumea), of states, provinces and
regions (part-us-tx, part-fr-bre), of countries (country-fr) and of groups of countries (group-maghreb).

### Problems (application/problem+json, RFC 9457)

400 malformed-json, unknown-parameter-value; 405 method-not-allowed; 413 body-too-large; 415 unsupported-media-type;
422 unknown-preset, invalid-answers (errors[] gives path and code: required, too-long, too-many, unknown-id,
unknown-field, invalid).
`;
}

/** What an answer may hold, in a few words and every id. */
function describe(answer: Answer): string {
  switch (answer.kind) {
    case "one":
      return answer.ids.join(", ");
    case "several":
      return `list of ${answer.ids.join(", ")}`;
    case "text":
      return `text, ${answer.limit}`;
    case "lines":
      return `text of several lines, ${answer.limit}`;
    case "idOrWords":
    case "suggested":
      return `${answer.ids.join(", ")}, or own words, ${answer.limit}`;
    case "places":
      return `list of places, ${answer.most} at most, or ["unknown"]`;
    case "origin":
      return `a place, a provider's region (aws:eu-west-3) or own words, ${answer.limit}`;
    case "roundTrips":
      return `list of { place, p50, p95 } in ms, ${answer.most} at most`;
    case "goal":
      return `"none" or { ms, percentile: ${percentileIds.join("|")}, measuredAt: ${measuringPointIds.join("|")}, scope: text, ${answer.limit} }`;
    case "country":
      return "ISO 3166 code of two letters, with residency country";
    case "marks":
      return `list of ids, ${answer.most} at most`;
    case "flag":
      return "true";
    case "items":
      return `list of items, ${answer.most} at most, each with kind`;
  }
}

const queryKeys = () => fieldEntries.map(([field, { key }]) => `${key} ${field}`).join("; ");

const letters = () =>
  stateFieldEntries
    .flatMap(([, row]) => Object.entries(row.letters ?? {}).map(([id, letter]) => `${letter} ${id}`))
    .join(", ");

const itemKeys = () => stateFieldEntries.flatMap(([field, { key }]) => (key ? [`${key}0 ${field}`] : [])).join(", ");
