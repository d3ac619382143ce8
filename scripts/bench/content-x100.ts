/** Makes a hundred times the facts and stores, where imported before anything that reads them. */
import { platforms } from "@/content/platforms";
import { stores } from "@/content/stores";

type Product = { id: string; facts: { id: string }[] };
const times = 100;
const copied = <T extends { id: string }>(item: T, copy: number): T => ({ ...item, id: `${item.id}~${copy}` });

for (const platform of Object.values(platforms) as Product[]) {
  const originals = [...platform.facts];
  for (let copy = 1; copy < times; copy += 1) platform.facts.push(...originals.map((fact) => copied(fact, copy)));
}
for (const store of Object.values(stores) as Product[]) {
  for (let copy = 1; copy < times; copy += 1) {
    const twin = { ...copied(store, copy), facts: store.facts.map((fact) => copied(fact, copy)) };
    Object.assign(stores, { [twin.id]: twin });
  }
}
