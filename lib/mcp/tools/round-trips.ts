import { distances } from "@/lib/latency/distances";
import { presentLatency } from "@/lib/latency/present";
import { placeByName } from "@/lib/places/find";
import { argumentsOf, localeArgument, localeOf, refused, type Tool } from "../tool";

export const roundTrips: Tool = {
  name: "round_trips",
  title: "Round trips between places",
  description:
    "Network round trips in ms from an origin to up to 30 places: measured where published (with source and date), else estimated with the error that nine in ten stay within; and the floor set by light in fibre. Not a p95, and without the last mile.",
  inputSchema: argumentsOf(
    {
      from: {
        type: "string",
        maxLength: 80,
        description: "A city, a state or region, a country, or a provider's region (aws:eu-west-3).",
      },
      to: {
        type: "array",
        items: { type: "string" },
        minItems: 1,
        maxItems: 30,
        description: "Cities, states or regions, countries or groups, by id or name.",
      },
      locale: localeArgument,
    },
    ["from", "to"],
  ),
  run: (given) => {
    const from = typeof given.from === "string" ? given.from : "";
    const names = Array.isArray(given.to) ? given.to.filter((name) => typeof name === "string") : [];
    if (names.length === 0 || names.length > 30) return refused("to must be a list of 1 to 30 places.");
    const places = names.map((name) => placeByName(name));
    const missing = places.flatMap((place, index) => (place ? [] : [`to[${index}]`]));
    if (missing.length > 0)
      return refused(`These places are not known: ${missing.join(", ")}. Try a larger city, or its country.`);
    const reckoned = distances({
      places: places.flatMap((place) => place ?? []),
      computeOrigin: placeByName(from) ?? from,
    });
    if (!reckoned)
      return refused(
        "from is not a place that is known. Try a larger city, its country, or a region such as aws:eu-west-3.",
      );
    const { origin, rows } = presentLatency({ ...reckoned, goalMs: undefined }, [], localeOf(given));
    const lines = rows.map(
      ({ name, kind, rttMs, lowMs, highMs, floorMs, readings }) =>
        `- ${origin} → ${name}: ${Math.round(rttMs)} ms (${kind}, ${Math.round(lowMs)}–${Math.round(highMs)}, floor ${Math.round(floorMs)})${readings[0] ? ` ${readings[0].url} (${readings[0].checkedOn})` : ""}`,
    );
    return { text: lines.join("\n"), structured: { from: origin, rows } };
  },
};
