import type { aimIds, NeedId, trafficIds } from "@/content/choices/ids";
import type { DomainId } from "@/content/domains/ids";
import type { PlatformId } from "@/content/platforms/ids";
import type { RegulationId } from "@/content/regulations/ids";
import type { CountryId, PlaceId } from "@/lib/places/ids";
import type { LatencyGoal } from "./latency-goal";
import type { RecognisedState } from "./state-details";

/** What a recognised thing says, by the field that it answers. */
export type RecognisedValues = {
  places: PlaceId;
  /** A place's id, or a provider's region: "aws:eu-west-3". */
  computeOrigin: string;
  databaseOrigin: string;
  roundTrips: { place: PlaceId; p50: number; p95?: number };
  latencyGoal: LatencyGoal;
  traffic: (typeof trafficIds)[number];
  state: RecognisedState;
  needs: NeedId;
  regulations: RegulationId;
  residency: "eu" | CountryId;
  platforms: PlatformId;
  platformsInUse: PlatformId;
  ciCd: string;
  infrastructureAsCode: string;
  team: string;
  aims: (typeof aimIds)[number];
  domain: DomainId;
  /** An id of `content/technologies`: no answer by itself, but it chooses facts. */
  technologies: string;
};
export type RecognisedField = keyof RecognisedValues;

/** A proposal: what a text says about one field, with the words that say it. */
export type Recognised = {
  [Field in RecognisedField]: {
    /** `<field>:<value>`, the same for the same thing wherever it stands: what a reader removes stays removed. */
    id: string;
    field: Field;
    value: RecognisedValues[Field];
    /** `text.slice(start, end)` */
    evidence: string;
    start: number;
    end: number;
  };
}[RecognisedField];

/** Tokens that say something, both included. */
export type Span = { first: number; last: number };

/** Takes a proposal; `key` is what its id says after the field. */
export type Propose = <Field extends RecognisedField>(
  field: Field,
  value: RecognisedValues[Field],
  key: string,
  span: Span,
) => void;
