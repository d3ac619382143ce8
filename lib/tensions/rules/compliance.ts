import type { Case } from "@/lib/case/case";
import { factOf, loadPlatform, loadStore } from "@/lib/content/knowledge";
import type { Fact } from "@/lib/content/knowledge-schema";
import { countriesOf } from "@/lib/content/places";
import { isAnswered } from "@/lib/recognise/origin";
import type { Outcome, Rule, Term } from "../tension";
import { type HeldItem, itemsOf, personal, storesByItem } from "./state-items";

const platformsTerm = ({ candidates }: Case): Term => ({ kind: "platforms", ids: candidates });

/** Items that hold health data: said so, or the personal data of a telehealth service. */
function healthItems(given: Case): HeldItem[] {
  const isHealth = given.known.domain === "telehealth";
  return storesByItem(given).filter(
    ({ item }) => item.data?.includes("health") || (isHealth && personal(item) === "yes"),
  );
}

/** Counters, flags and settings are about the service, not about a patient. */
const technicalKinds = new Set<string | undefined>(["counters-quotas", "flags", "configuration"]);
const isTechnical = ({ kind }: HeldItem["item"]) => technicalKinds.has(kind);

/** HDS is French law: users, or data that must stay, in France or one of its territories. */
const frenchCountries = new Set(["FR", "RE", "GP", "MQ", "GF", "YT", "MF", "BL", "PM", "NC", "PF", "WF"]);

function isAboutFrance({ places = [], residency, residencyCountry }: Case["known"]): boolean {
  if (residency === "country" && residencyCountry) return frenchCountries.has(residencyCountry);
  return places.some((id) => id !== "unknown" && countriesOf(id).some((country) => frenchCountries.has(country)));
}

const hipaaFactOf = (product: { id: string; facts: readonly Fact[] }) => {
  const fact = factOf(product, `${product.id}.residency.hipaa`);
  return fact?.value === false ? [fact.id] : [];
};

/** Platforms in play and stores that hold state whose vendor keeps them out of its HIPAA hosting. */
function excludedFromHipaa(given: Case): Outcome | undefined {
  const isOut = (product: { id: string; facts: readonly Fact[] }) => hipaaFactOf(product).length > 0;
  const platforms = given.candidates.filter((id) => isOut(loadPlatform(id)));
  const named = new Set(storesByItem(given).flatMap((held) => held.named));
  const stores = [...named].filter((id) => isOut(loadStore(id)));
  if (platforms.length + stores.length === 0) return undefined;
  const others = given.candidates.filter((id) => !platforms.includes(id));
  const excluded: Term = {
    kind: "all",
    of: [
      { kind: "platforms", ids: platforms },
      { kind: "stores", ids: stores },
    ],
  };
  return {
    tension: {
      claim: others.length > 0 ? "hipaaExcluded" : "hipaaAllExcluded",
      way: isAboutFrance(given.known) ? "hds" : "hipaaExcluded",
      terms: { excluded, ...(others.length > 0 && { platforms: { kind: "platforms", ids: others } as const }) },
      facts: [...platforms.map(loadPlatform), ...stores.map(loadStore)].flatMap(hipaaFactOf),
      field: "regulations",
    },
  };
}

/** Health data belongs to hosts certified or bound for it; none of the facts says that an edge platform is one. */
export const healthData: Rule = {
  id: "health-data",
  detect: (given) => {
    const { regulations = [], domain } = given.known;
    const items = healthItems(given);
    const [hds, hipaa] = [regulations.includes("hds"), regulations.includes("hipaa")];
    if (items.length === 0 && !hds && !hipaa) {
      const unsaid = storesByItem(given).filter(({ item }) => item.data === undefined && !isTechnical(item));
      const asked = domain === "telehealth" && unsaid.length > 0;
      return asked ? { unknown: { terms: { items: itemsOf(unsaid) }, field: "state" } } : {};
    }
    const excluded = hipaa ? excludedFromHipaa(given) : undefined;
    if (excluded && !hds) return excluded;
    const platforms = platformsTerm(given);
    const terms: Record<string, Term> = hds || hipaa ? { platforms } : { items: itemsOf(items), platforms };
    const isSaid = items.some(({ item }) => item.data?.includes("health"));
    const claim = hds && hipaa ? "both" : hds ? "hds" : hipaa ? "hipaa" : isSaid ? "items" : "assumed";
    return {
      tension: {
        claim,
        way: hds || isAboutFrance(given.known) ? "hds" : claim === "hipaa" ? "hipaa" : "default",
        terms,
        facts: excluded?.tension?.facts ?? [],
        field: hds || hipaa ? "regulations" : "state",
      },
    };
  },
};

/** Whether French certification applies decides the host: it is asked before anything else. */
export const healthHosting: Rule = {
  id: "health-hosting",
  detect: (given) => {
    const { regulations = [] } = given.known;
    const items = healthItems(given);
    if (items.length === 0 || regulations.includes("hds") || !isAboutFrance(given.known)) return {};
    return { unknown: { terms: { items: itemsOf(items) }, field: "regulations" } };
  },
};

/** A function that sees a card number brings its whole platform into the scope of PCI DSS. */
export const cardData: Rule = {
  id: "card-data",
  detect: (given) => {
    const { state, regulations } = given.known;
    const isSaid = state?.some(({ data }) => data?.includes("payment"));
    if (isSaid || regulations?.includes("pci-dss-4"))
      return { tension: { terms: {}, facts: [], field: isSaid ? "state" : "regulations" } };
    // Payments may all be somebody else's, which words tell better than a question about what was read in them.
    const unsaid = storesByItem(given).filter(({ item }) => item.kind === "payment" && item.data === undefined);
    const asked = unsaid.length > 0 && isAnswered(given.draft.state);
    return asked ? { unknown: { terms: { items: itemsOf(unsaid) }, field: "state" } } : {};
  },
};

/** A French qualification per service, which no fact gives to an edge platform. */
export const secNumCloud: Rule = {
  id: "secnumcloud",
  detect: (given) =>
    given.known.regulations?.includes("secnumcloud")
      ? { tension: { terms: { platforms: platformsTerm(given) }, facts: [], field: "regulations" } }
      : {},
};
