import fc from "fast-check";
import { nastyTexts, wildText } from "@/tests/support/arbitraries";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Change = { where: number; how: "replace" | "remove" | "repeat" | "wrap" | "rename"; with: unknown };

const strange = fc.oneof(
  wildText,
  fc.constantFrom<unknown>(
    ...nastyTexts,
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e21,
    [],
    {},
    [[]],
    { length: 1 },
    "",
    "unknown",
    "__proto__",
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({ where: fc.nat(), how: fc.constantFrom("replace", "remove", "repeat", "wrap", "rename"), with: strange }),
  { minLength: 1, maxLength: 5 },
);

/**
 * What was right and has been damaged in a few places: nearer to what a parser must judge than anything random.
 * @param right plain JSON
 */
export function mutated(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  // Through JSON at the end, so that nothing comes out which no JSON could bring.
  return fc
    .tuple(right, changes)
    .map(([value, all]) => JSON.parse(JSON.stringify(all.reduce<unknown>(change, structuredClone(value)) ?? null)));
}

/** Changes one place, counted through the tree; a change that does not apply leaves the tree as it is. */
function change(root: unknown, { where, how, with: other }: Change): unknown {
  const places: [holder: Record<string, Json>, key: string][] = [];
  collect(root, places, 0);
  const place = places[where % Math.max(1, places.length)];
  if (!place) return other;
  const [holder, key] = place;
  const value = holder[key] ?? null;
  if (how === "remove") Reflect.deleteProperty(holder, key);
  else if (how === "wrap") holder[key] = [value];
  else if (how === "repeat") holder[key] = Array.isArray(value) ? [...value, ...value, ...value] : [value, value];
  else if (how === "rename" && !Array.isArray(holder))
    Object.defineProperty(holder, String(other), { value, enumerable: true, configurable: true, writable: true });
  else holder[key] = other as Json; // JSON values are what `strange` makes
  return root;
}

function collect(value: unknown, places: [Record<string, Json>, string][], depth: number): void {
  if (typeof value !== "object" || value === null || depth > 6) return;
  for (const key of Object.keys(value)) {
    places.push([value as Record<string, Json>, key]); // an object or a list, both indexed by their keys
    collect((value as Record<string, unknown>)[key], places, depth + 1);
  }
}
