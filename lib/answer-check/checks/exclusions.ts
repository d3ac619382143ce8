import { loadPlatform, loadStore } from "@/lib/content/knowledge";
import { placeName } from "@/lib/content/places";
import { areasOf } from "@/lib/places/areas";
import type { Check, Checked } from "../check";
import type { Found } from "../finding";
import { type Mention, placeFinder, type Product, productName } from "../names";
import { hasWordOf } from "../text";
import { alone } from "./limits";

/** A product asked to do what its facts exclude, in a sentence that speaks of it alone and denies nothing. */
export const exclusions: Check = {
  id: "exclusions",
  readsWords: true,
  run(checked) {
    return alone(checked).flatMap(({ mention, sentence }) => {
      const found = [
        ...ofPlatform(mention, sentence),
        ...ofStore(mention, sentence),
        ...ofPlace(checked, mention, sentence),
      ];
      return found.length > 0 && hasWordOf(sentence, "negation") ? [] : found;
    });
  },
};

function ofPlatform({ value, line }: Mention<Product>, sentence: string): Found[] {
  if (!value.platform || hasWordOf(sentence, "beside")) return [];
  const { capabilities, languages } = loadPlatform(value.platform);
  const at = { line: line.number, severity: "blocks", values: { product: productName(value) } } as const;
  if (capabilities.webSockets?.value === false && hasWordOf(sentence, "webSocket"))
    return [{ key: "no-websocket", ...at }];
  if (!hasWordOf(sentence, "runs")) return [];
  const runtime = runtimes.find(({ id }) => languages[id]?.value === false && hasWordOf(sentence, id));
  return runtime ? [{ ...at, key: "no-runtime", values: { ...at.values, runtime: runtime.name } }] : [];
}

/** Languages that are told by words of their own: "go" is a size in French, and Rust has no other name. */
const runtimes = [
  { id: "jvm", name: "JVM" },
  { id: "ruby", name: "Ruby" },
  { id: "php", name: "PHP" },
  { id: "python", name: "Python" },
  { id: "dotnet", name: ".NET" },
  { id: "elixir", name: "Elixir" },
] as const;

function ofStore({ value, line }: Mention<Product>, sentence: string): Found[] {
  if (!value.store || loadStore(value.store).consistency !== "eventual") return [];
  if (!hasWordOf(sentence, "strongConsistency")) return [];
  return [{ key: "eventual-only", severity: "blocks", line: line.number, values: { product: productName(value) } }];
}

/** "A Durable Object in São Paulo": the place stands right after the product, and no other place is spoken of. */
function ofPlace({ expected, locale }: Checked, { value, line, end }: Mention<Product>, sentence: string): Found[] {
  const absent = value.store ? loadStore(value.store).capabilities.absentFrom?.value : undefined;
  if (!absent || !expected || hasWordOf(sentence, "elsewhere")) return [];
  const places = (expected.given.known.places ?? []).filter((place) => place !== "unknown");
  const named = placeFinder(places)([line]).filter(({ start, end: stop }) =>
    sentence.includes(line.folded.slice(start, stop)),
  );
  const [place] = named;
  if (!place || named.length > 1 || place.start < end || place.start - end > 24) return [];
  const before = line.folded.slice(end, place.start);
  const isThere = [" a ", " in ", " en ", " au "].some((word) => before.endsWith(word));
  if (!isThere || !areasOf(place.value).every((area) => absent.includes(area))) return [];
  const values = { product: productName(value), place: placeName(place.value, locale) };
  return [{ key: "not-there", severity: "blocks", line: line.number, values }];
}
