import { isStale } from "@/lib/content/shelf-life";
import type { SelectedFact } from "@/lib/facts/select-facts";
import type { Tension } from "@/lib/tensions/find-tensions";
import type { ListItem } from "./document";
import { ours, typed } from "./template";
import type { Brief } from "./terms";

/** The verified facts, numbered F1…: each resolvable alone, with its URL and date on its line. */
export function factItems({ language, wording }: Brief, facts: SelectedFact[], today: string): ListItem[] {
  return facts.map(({ fact }, index) => {
    const { source } = fact;
    const read = source.dateKind === "read" ? `${wording.facts.read} ` : "";
    const marks = [
      ...(isStale(fact, today) ? [wording.facts.recheck] : []),
      ...(source.confidence === "medium" ? [wording.facts.confidence] : []),
    ];
    const origin = { kind: "fact", id: fact.id } as const;
    return {
      label: `F${index + 1}`,
      segments: [
        { text: fact.text[language], origin },
        ours(` (${[source.url, `${read}${source.checkedOn}`, ...marks].join(", ")})`),
      ],
    };
  });
}

/** The tensions, numbered T1…, with the facts they rest on and, where there is room, a way out. */
export function tensionItems(
  { wording }: Brief,
  tensions: Tension[],
  facts: SelectedFact[],
  withWayOut: boolean,
): ListItem[] {
  return tensions.map((tension) => {
    const codes = tension.facts.flatMap((id) => {
      const index = facts.findIndex(({ fact }) => fact.id === id);
      return index < 0 ? [] : [`F${index + 1}`];
    });
    const rest = `${codes.length > 0 ? ` (${codes.join(", ")})` : ""}${withWayOut ? ` ${wording.words.wayOut}${tension.wayOut}` : ""}`;
    const claim = tension.parts.map(({ text, field }) =>
      field ? typed(field, text) : { text, origin: { kind: "tension", id: tension.id } as const },
    );
    return { label: tension.code, segments: rest === "" ? claim : [...claim, ours(rest)] };
  });
}
