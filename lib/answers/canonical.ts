import { needIds } from "@/content/choices/ids";
import { platformIds } from "@/content/platforms/ids";
import { regionIds } from "@/content/regions/ids";
import { regulationIds } from "@/content/regulations/ids";
import { canonicalChoice } from "./choices";
import type { Answers, Draft, StateItem } from "./schema";

/** Brings equal answers to one form, so that they give one link and one prompt. */
export function canonicalAnswers(answers: Answers): Answers {
  return withoutUnknowns({
    ...answers,
    expertRole: canonicalChoice("roles", answers.expertRole),
    ciCd: canonicalChoice("ciCd", answers.ciCd),
    infrastructureAsCode: canonicalChoice("iac", answers.infrastructureAsCode),
    targetRegions: canonicalRegions(answers.targetRegions),
    platforms: inOrder(platformIds, answers.platforms),
    needs: inOrder(needIds, answers.needs),
    regulations: inOrder(regulationIds, answers.regulations),
    state: answers.state.map((item) => withoutUnknowns(item)),
  });
}

/** The same for answers on their way: what is missing stays missing. */
export function canonicalDraft(draft: Draft): Draft {
  const { state, ...rest } = draft;
  const complete = canonicalAnswers({
    ...rest,
    version: 1,
    domain: draft.domain ?? "other",
    targetRegions: draft.targetRegions ?? [],
    state: [],
  });
  const { state: _none, targetRegions, domain: _domain, ...canonical } = complete;
  return {
    ...canonical,
    ...(draft.domain && { domain: draft.domain }),
    ...(targetRegions.length > 0 && { targetRegions }),
    ...(state && state.length > 0 && { state: state.map((item) => withoutUnknowns(item)) }),
  };
}

function canonicalRegions(regions: Answers["targetRegions"]): Answers["targetRegions"] {
  const known = inOrder(regionIds, regions) ?? [];
  if (known.length > 0) return known;
  return regions.includes("unknown") ? ["unknown"] : [];
}

function inOrder<const Id extends string>(ids: readonly Id[], chosen: readonly string[] | undefined): Id[] | undefined {
  return chosen && ids.filter((id) => chosen.includes(id));
}

function withoutUnknowns<T extends Answers | StateItem | Partial<StateItem>>(record: T): T {
  const known = Object.entries(record).filter(([name, value]) => {
    if (name === "state" || name === "targetRegions") return true;
    if (Array.isArray(value)) return value.length > 0;
    return value !== undefined && value !== "" && value !== "unknown";
  });
  return Object.fromEntries(known) as T; // the same keys or fewer, all of them optional
}
