import type { measuringPointIds, percentileIds } from "@/content/choices/ids";
import type { PlaceId } from "@/lib/places/ids";
import type { FieldName, fields, StateFieldName, stateFields } from "./fields";
import type { OwnRoundTrip } from "./round-trips";

/** A goal in ms, and of what: which percentile, for which requests, measured where. */
export type LatencyGoal =
  | "none"
  | {
      ms: number;
      percentile?: (typeof percentileIds)[number];
      scope?: string;
      measuredAt?: (typeof measuringPointIds)[number];
    };

/** What each kind of row holds that is neither ids nor a text. */
type OwnValues = {
  places: (PlaceId | "unknown")[];
  roundTrips: OwnRoundTrip[];
  goal: LatencyGoal;
  marks: string[];
  flag: true;
  items: StateItem[];
};

type ValueOf<Answer> = Answer extends { kind: "one"; ids: readonly (infer Id)[] }
  ? Id
  : Answer extends { kind: "several"; ids: readonly (infer Id)[] }
    ? Id[]
    : Answer extends { kind: infer Kind extends keyof OwnValues }
      ? OwnValues[Kind]
      : string;

type StateValues = { [Name in StateFieldName]?: ValueOf<(typeof stateFields)[Name]["answer"]> };
export type StateItem = StateValues & Required<Pick<StateValues, "kind">>;

type Values = { [Name in FieldName]?: ValueOf<(typeof fields)[Name]["answer"]> };

/** Complete answers, version 2, in canonical form; absent means unknown. */
export type Answers = Values & { version: 2 };

/** Answers on their way: any part may be missing. */
export type Draft = Omit<Values, "state"> & { version?: 2; state?: Partial<StateItem>[] };
