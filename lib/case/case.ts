import type { PlatformId } from "@/content/platforms/ids";
import type { StoreId } from "@/content/stores/ids";
import type { Draft } from "@/lib/answers/answers";
import { platformName } from "@/lib/content/names";
import { loadTechnology } from "@/lib/content/technologies";
import { type LatencyTable, latencyTable } from "@/lib/latency/table";
import { applyRecognised } from "@/lib/recognise/effective";
import { rememberedOf } from "@/lib/remembered";
import { type ReaderText, readerTexts } from "./reader-texts";
import { failedBy, type Requirement, requirementsOf } from "./requirements";
import { type NamedRuntime, runtimesOf } from "./runtimes";
import { storesInPlay } from "./stores";
import { type NamedTechnology, technologiesIn } from "./technologies";

/** What rules, facts and prompts look at: the answers, and what follows from them. */
export type Case = {
  /** As the reader gave it. */
  draft: Draft;
  /** With what is recognised in the words and not dismissed; what was chosen comes first. */
  known: Draft;
  texts: ReaderText[];
  technologies: NamedTechnology[];
  /** Of the team's own code, beside JavaScript. */
  runtimes: NamedRuntime[];
  requirements: Requirement[];
  /** Allowed, in use or named; if none, those compared, less those that hard needs rule out. */
  platforms: PlatformId[];
  /** The same with those that hard needs rule out: what a rule judges, so that it can name them. */
  candidates: PlatformId[];
  /** No platform was said: several are compared. */
  compared: boolean;
  /** Named, or native to the platforms in play and made for one of the kinds of state. */
  stores: StoreId[];
  /** Of `known`: nothing where origin or places are not known. */
  latency: LatencyTable | undefined;
};

/** Compared when the reader names none: one of each kind, so that the comparison has something to bite on. */
export const comparedByDefault: readonly PlatformId[] = [
  "cloudflare-workers",
  "aws-lambda-edge",
  "fastly-compute",
  "vercel-functions",
  "deno-deploy",
];

/**
 * Reads a case out of answers. Pure: equal answers give equal cases.
 * @param draft complete answers, or answers on their way
 * @example caseOf({ currentStack: "Workers et D1 chez Cloudflare" }).stores // ["cloudflare-d1"]
 */
export function caseOf(draft: Draft): Case {
  const known = knownOf(draft);
  const texts = readerTexts(draft);
  const technologies = technologiesOf(draft);
  const runtimes = runtimesOf(technologies);
  const requirements = requirementsOf(known, draft.needs ?? [], runtimes, impliedNeeds(technologies));
  const said = platformsSaid(known, technologies);
  const compared = said.length === 0;
  const allowed = comparedByDefault.filter((platform) => !isRefused(platform, technologies));
  const candidates = compared ? [...(allowed.length > 0 ? allowed : comparedByDefault)] : said;
  const possible = candidates.filter((platform) => failedBy(platform, requirements).length === 0);
  // Where all fail, the comparison says why.
  const platforms = compared && possible.length > 0 ? possible : candidates;
  return {
    draft,
    known,
    texts,
    technologies,
    runtimes,
    requirements,
    platforms,
    candidates,
    compared,
    stores: storesInPlay(known.state ?? [], platforms, technologies),
    latency: latencyTable(known),
  };
}

// The reader's texts are read once, however often prompts are built from the same answers.

const knownOf = rememberedOf((draft: Draft): Draft => applyRecognised(draft).answers);

/** Those of the texts, then those of the state items, which say less: what the rest names stands beside them. */
const technologiesOf = rememberedOf((draft: Draft): NamedTechnology[] => {
  const known = knownOf(draft);
  const { state: _, ...rest } = draft;
  const inTexts = technologiesIn(readerTexts(rest), draft.dismissed);
  const platforms = platformsSaid(known, inTexts).map(platformName);
  const names = [...inTexts.filter(({ stance }) => stance === "used").map(({ evidence }) => evidence), ...platforms];
  return [...inTexts, ...technologiesIn(readerTexts({ state: known.state ?? [] }), draft.dismissed, names.join(", "))];
});

function platformsSaid({ platforms = [], platformsInUse = [] }: Draft, technologies: NamedTechnology[]): PlatformId[] {
  const named = technologies.flatMap(({ id, stance }) => {
    const { platform, retired } = loadTechnology(id);
    // A retired product shares its successor's data: it is told as closed, not judged as that one.
    return platform && !retired && stance === "used" ? [platform] : [];
  });
  const said = new Set([...platforms, ...platformsInUse, ...named]);
  // "We could move to Cloudflare" speaks of its functions, unless one of the products was named.
  const isSaidOf = (vendor: string) => [...said].some((platform) => loadTechnology(platform).vendor === vendor);
  const ofVendors = technologies.flatMap(({ id, stance, isConsidered }) => {
    if (stance !== "used") return [];
    const { functions, thoughtOf } = loadTechnology(id);
    if (functions) return isSaidOf(id) ? [] : [functions];
    // "Considering Durable Objects", "CloudFront or Front Door?": these are of their vendor's functions.
    const isTheirs = isConsidered && thoughtOf && !isSaidOf(loadTechnology(thoughtOf).vendor ?? "");
    return isTheirs ? [thoughtOf] : [];
  });
  return [...new Set([...said, ...ofVendors])];
}

/** Whether the texts refuse a platform, or its vendor: what is merely not there today may come. */
function isRefused(platform: PlatformId, technologies: readonly NamedTechnology[]): boolean {
  const { vendor } = loadTechnology(platform);
  return technologies.some(({ id, stance }) => {
    if (stance !== "refused") return false;
    return id === vendor || id === platform || loadTechnology(id).platform === platform;
  });
}

/** The needs that follow from the technologies in use. */
function impliedNeeds(technologies: readonly NamedTechnology[]): ReadonlySet<string> {
  const used = technologies.filter(({ stance }) => stance === "used");
  return new Set(used.flatMap(({ id }) => loadTechnology(id).needs ?? []));
}
