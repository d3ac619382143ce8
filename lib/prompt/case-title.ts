import type { Draft } from "@/lib/answers/answers";
import type { PresentedLatency } from "@/lib/latency/present";
import { firstWords } from "./first-words";

/** Longest name taken from a situation, in UTF-16 code units. */
const longestName = 60;
/** Places named; the others are counted. */
const mostPlaces = 3;

type Told = {
  draft: Pick<Draft, "title" | "appType" | "situation">;
  /** What the domain is called, if one was chosen. */
  domainName: string | undefined;
  latency: Pick<PresentedLatency, "origin" | "rows"> | undefined;
};

/**
 * What a case is called: by its own title, else by the application and the way its data goes.
 * @returns undefined where the answers name nothing
 * @example "SaaS de facturation, Paris → Montréal, Singapour"
 */
export function caseTitle({ draft, domainName, latency }: Told): string | undefined {
  if (draft.title) return draft.title;
  const name = draft.appType ?? domainName ?? (draft.situation && firstWords(draft.situation, longestName));
  return [name, latency && wayOf(latency)].filter(Boolean).join(", ") || undefined;
}

function wayOf({ origin, rows }: NonNullable<Told["latency"]>): string {
  const away = rows.map((row) => row.name).filter((name) => name !== origin);
  if (away.length === 0) return origin;
  const more = away.length - mostPlaces;
  return `${origin} → ${away.slice(0, mostPlaces).join(", ")}${more > 0 ? ` +${more}` : ""}`;
}
