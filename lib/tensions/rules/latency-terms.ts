import type { SaidOrigin } from "@/lib/case/distances";
import type { DistanceRow } from "@/lib/latency/distances";
import type { Term } from "../tension";

/** Users this near to the origin gain little from the edge, in ms. */
export const nearMs = 30;

export const originTerm = (origin: SaidOrigin): Term => ({ kind: "origin", ...origin });

export const placesTerm = (rows: readonly DistanceRow[]): Term => ({
  kind: "places",
  ids: rows.map(({ place }) => place),
});
