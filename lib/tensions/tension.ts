import type { PlatformId } from "@/content/platforms/ids";
import type { RegulationId } from "@/content/regulations/ids";
import type { StoreId } from "@/content/stores/ids";
import type { LatencyGoal } from "@/lib/answers/answers";
import type { FieldName } from "@/lib/answers/fields";
import type { Case } from "@/lib/case/case";
import type { placementIds, RuntimeId } from "@/lib/content/knowledge-schema";
import type { SaidOrigin } from "@/lib/case/distances";
import type { RoundTrip } from "@/lib/latency/round-trip";
import type { PlaceId } from "@/lib/places/ids";

/** Where data must stay: in one country, which nobody may have named, else in the Union. */
export type Kept = { country?: string; isUnnamed?: true };

/** A figure or names for a sentence's placeholder, put into words in the sentence's language. */
export type Term =
  | { kind: "count"; value: number }
  | { kind: "duration"; ms: number }
  | { kind: "size"; gb: number }
  | { kind: "trip"; trip: RoundTrip }
  | { kind: "goal"; goal: Exclude<LatencyGoal, "none"> }
  | { kind: "places"; ids: readonly PlaceId[] }
  /** Where something runs, as it was said. */
  | ({ kind: "origin" } & SaidOrigin)
  /** Several places where something runs, each as it was said. */
  | { kind: "origins"; of: readonly SaidOrigin[] }
  /** Names of several kinds, as one list. */
  | { kind: "all"; of: readonly Names[] }
  /** The reader's words, in an answer. */
  | { kind: "words"; text: string; field: FieldName }
  | { kind: "country"; code: string }
  /** Where data must stay. */
  | ({ kind: "kept" } & Kept)
  | { kind: "areas"; ids: readonly (typeof placementIds)[number][] }
  | { kind: "platforms"; ids: readonly PlatformId[] }
  | { kind: "stores"; ids: readonly StoreId[] }
  | { kind: "technologies"; ids: readonly string[] }
  /** A language by what runs it. */
  | { kind: "runtime"; id: RuntimeId }
  | { kind: "regulations"; ids: readonly RegulationId[] }
  | { kind: "needs"; ids: readonly string[] }
  /** State items by the names that the reader gave them. */
  | { kind: "items"; indexes: readonly number[] }
  /** What each product grants, with its name: "4.5 MB (Vercel Functions)". */
  | {
      kind: "limits";
      of: readonly { product: PlatformId | StoreId; value: number; unit: "ms" | "mb" | "gb" | "perSecond" }[];
    };

/** What is told as a list of names. */
export type Names = Exclude<Term, { kind: "count" | "duration" | "size" | "trip" | "goal" | "kept" }>;

/** What a rule found: which of its sentences, their terms, the facts it rests on, the answer to reconsider first. */
export type Finding = {
  /** Of several claims, which; `default` unless told. */
  claim?: string;
  /** Of several ways out, which; `default` unless told. */
  way?: string;
  terms: Record<string, Term>;
  facts: string[];
  field: FieldName;
};

/** What a rule would need to know, in words. */
export type Question = { ask?: string; terms: Record<string, Term>; field: FieldName };

/** A contradiction, a question where an answer that it needs is unknown, both (about different products), or neither. */
export type Outcome = { tension?: Finding; unknown?: Question };

/** A deterministic contradiction between answers. Its sentences stand in `content/tensions`. */
export type Rule = { id: string; detect: (given: Case) => Outcome };
