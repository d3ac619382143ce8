import { filterFacts, productIds } from "@/lib/facts/filter-facts";
import { presentListedFact } from "@/lib/facts/present-fact";
import { factPath } from "@/lib/site/routes";
import { argumentsOf, localeArgument, localeOf, type Tool } from "../tool";

/** As many as an agent can read; a narrower question gives the rest. */
const mostFacts = 40;

const textOf = (value: unknown) => (typeof value === "string" ? value : "");

export const findFacts: Tool = {
  name: "find_facts",
  title: "Find dated facts about edge platforms",
  description:
    "Limits, prices, residency and consistency of edge platforms and stores, each with value, unit, source URL, date and confidence.",
  inputSchema: argumentsOf({
    product: { type: "string", enum: productIds, description: "A platform or a store." },
    attribute: { type: "string", description: "What about it: price, cpu-time, write-rate, residency…" },
    words: { type: "string", maxLength: 200, description: "Words that the fact's sentence must contain." },
    locale: localeArgument,
  }),
  run: (given, origin) => {
    const locale = localeOf(given);
    const words = textOf(given.words).toLowerCase().split(/\s+/).filter(Boolean);
    const found = filterFacts({ product: textOf(given.product), attribute: textOf(given.attribute) })
      .map((fact) => presentListedFact(fact, locale))
      .filter(({ id, text }) => words.every((word) => `${id} ${text}`.toLowerCase().includes(word)));
    const shown = found.slice(0, mostFacts).map((fact) => ({ ...fact, page: `${origin}${factPath(locale, fact.id)}` }));
    const lines = shown.map(({ text, url, checkedOn, confidence }) => `- ${text} ${url} (${checkedOn}, ${confidence})`);
    return {
      text: lines.join("\n") || "No fact of our edition says this.",
      structured: { count: found.length, facts: shown },
    };
  },
};
