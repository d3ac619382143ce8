import { platformIds } from "../../content/platforms/ids";
import { storeIds } from "../../content/stores/ids";
import { factThemes } from "../content/fact-themes";

/** Pages of the facts that are neither a product's nor a theme's. */
export const factViewIds = [
  "comparison",
  "points-of-presence",
  "round-trips",
  "regulations",
  "changes",
  "to-recheck",
  "less-certain",
] as const;
export type FactViewId = (typeof factViewIds)[number];

/** The products that have a page: platforms, then stores. */
export const factProductIds: readonly string[] = [...platformIds, ...storeIds];

/**
 * Every page of the facts beneath their index, by the last part of its address: the same in every language. Ids alone, so
 * that the proxy reads it without the facts.
 */
export const factSubjectIds: readonly string[] = [...factProductIds, ...factThemes.map(({ id }) => id), ...factViewIds];
