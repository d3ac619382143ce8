import { trafficIds } from "@/content/choices/ids";
import type { Draft } from "@/lib/answers/answers";
import { figures } from "@/lib/content/recognition-words";
import { readFigures } from "@/lib/recognise/figures";
import { fold, tokenise } from "@/lib/recognise/tokens";

type TrafficStep = (typeof trafficIds)[number];

const rises = new Set(figures.rises.map(fold));

/**
 * The traffic of an answer as an order of magnitude, where it is one or its words hold a rate of requests. What is low
 * in words that speak of more besides is left.
 * @example trafficStepOf({ traffic: "2,800 authorisations per second" }) // "1k-10k"; of "beaucoup" nothing
 */
export function trafficStepOf({ traffic = "" }: Draft): TrafficStep | undefined {
  return trafficIds.find((id) => id === traffic) ?? (traffic === "" ? undefined : stepInWords(traffic));
}

function stepInWords(words: string): TrafficStep | undefined {
  const tokens = tokenise(words);
  const step = readFigures(words, tokens).traffic?.value;
  return step === "lt10" && tokens.some(({ text }) => rises.has(text)) ? undefined : step;
}
