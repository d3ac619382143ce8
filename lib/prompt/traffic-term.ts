import { trafficIds } from "@/content/choices/ids";
import { choiceLabel } from "@/lib/answers/labels";
import type { Segment } from "./document";
import { chosen, typed } from "./template";
import type { Brief } from "./terms";

/** The traffic as an order of magnitude that was chosen, or in the reader's words. */
export function trafficTerm({ language }: Pick<Brief, "language">, traffic: string): Segment {
  if (!trafficIds.some((id) => id === traffic)) return typed("traffic", traffic);
  return chosen("traffic", choiceLabel("traffic", traffic, language));
}
