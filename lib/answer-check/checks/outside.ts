import { loadStore } from "@/lib/content/knowledge";
import type { Check } from "../check";
import type { Case } from "@/lib/case/case";
import type { Found } from "../finding";
import { isNegated, type Mention, type Product, productName } from "../names";

/** Sections that say what will run; the others compare, ask and refuse. */
const deciding = new Set(["C", "E", "F", "H", "I"]);

/** Platforms and stores beside the allowed ones, used without being announced in the decision. */
export const outside: Check = {
  id: "outside",
  readsWords: true,
  run({ answer, expected, products }) {
    const given = expected?.given;
    if (!given?.draft.platforms?.length || !answer.sections.some(({ letter }) => letter === "A")) return [];
    const announced = new Set(products.filter(({ line }) => line.section === "A").map(({ value }) => value.technology));
    const named = new Set(given.technologies.map(({ id }) => id));
    const told = new Set<string>();
    return products.flatMap((mention): Found[] => {
      const { technology } = mention.value;
      if (told.has(technology) || announced.has(technology) || named.has(technology)) return [];
      if (!isUsed(mention) || !isOutside(mention.value, given)) return [];
      told.add(technology);
      const isPlatform = mention.value.platform !== undefined;
      return [
        {
          key: isPlatform ? "platform-outside" : "store-outside",
          severity: isPlatform ? "blocks" : given.draft.regionalServices === "allowed" ? "note" : "costs",
          line: mention.line.number,
          values: { product: productName(mention.value) },
        },
      ];
    });
  },
};

function isUsed(mention: Mention<Product>): boolean {
  const { line } = mention;
  if (!deciding.has(line.section ?? "") || line.kind === "heading") return false;
  return !isNegated(mention);
}

function isOutside({ platform, store, isRetired }: Product, { draft, stores, platforms }: Case): boolean {
  if (isRetired) return false; // told as retired
  const allowed = [...(draft.platforms ?? []), ...(draft.platformsInUse ?? [])];
  if (platform) return !allowed.includes(platform) && !platforms.includes(platform);
  if (!store || stores.includes(store)) return false;
  return !loadStore(store).nativeTo.some((each) => allowed.includes(each));
}
