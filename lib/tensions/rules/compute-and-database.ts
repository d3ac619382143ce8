import { wayBetweenOrigins } from "@/lib/case/distances";
import { countriesOfOrigin } from "@/lib/places/origin";
import type { Rule } from "../tension";
import { isCountryWide, shareCountry } from "./goal";
import { originTerm } from "./latency-terms";

/** From here on the way between compute and database counts, in ms. */
const apartMs = 10;

/** A country as a whole may hold the very place that the other origin is. */
const mayBeOne = (one: string, other: string) =>
  (isCountryWide(one) || isCountryWide(other)) && shareCountry(countriesOfOrigin(one), countriesOfOrigin(other));

/** Every query pays the way between compute and database, whatever stands at the edge. */
export const computeFarFromDatabase: Rule = {
  id: "compute-far-from-database",
  detect: ({ known }) => {
    const { computeOrigin, databaseOrigin } = known;
    const trip = wayBetweenOrigins(known);
    if (!computeOrigin || !databaseOrigin || !trip || trip.rttMs < apartMs) return {};
    if (mayBeOne(computeOrigin, databaseOrigin)) return {};
    return {
      tension: {
        terms: {
          compute: originTerm({ said: computeOrigin, field: "computeOrigin" }),
          database: originTerm({ said: databaseOrigin, field: "databaseOrigin" }),
          trip: { kind: "trip", trip },
        },
        facts: [],
        field: "databaseOrigin",
      },
    };
  },
};
