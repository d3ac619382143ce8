import type { Rule } from "../tension";

/** Health data belongs to certified hosts; none of the facts says that an edge platform is one. */
export const healthData: Rule = {
  id: "health-data",
  detect: ({ draft }) => {
    const health = draft.regulations?.includes("hds") || (draft.domain === "telehealth" && draft.residency === "eu");
    if (!health) return undefined;
    return {
      terms: { regulations: { kind: "regulations", ids: ["hds"] } },
      facts: [],
      field: "regulations",
    };
  },
};

/** A function that sees a card number brings its whole platform into the scope of PCI DSS. */
export const cardData: Rule = {
  id: "card-data",
  detect: ({ draft }) => {
    const items = (draft.state ?? []).flatMap((item, index) => (item.kind === "payment" ? [index] : []));
    if (items.length === 0 && !draft.regulations?.includes("pci-dss-4")) return undefined;
    return { terms: { regulations: { kind: "regulations", ids: ["pci-dss-4"] } }, facts: [], field: "state" };
  },
};

/** Transcoding and inference: memory and minutes of CPU, where edge platforms give megabytes and milliseconds. */
export const heavyCompute: Rule = {
  id: "heavy-compute",
  detect: ({ draft }) => {
    const transcoding =
      draft.domain === "live-video" &&
      draft.needs?.some((need) => need === "long-cpu" || need === "native-modules" || need === "native-modules-only");
    return transcoding || draft.needs?.some((need) => need === "ml-inference" || need === "own-model")
      ? { terms: {}, facts: [], field: "needs" }
      : undefined;
  },
};

/** Work that goes on after the answer needs a queue, not a request. */
export const backgroundJobs: Rule = {
  id: "background-jobs",
  detect: ({ draft }) =>
    draft.needs?.includes("background-jobs") && draft.regionalServices !== "allowed"
      ? { terms: {}, facts: [], field: "regionalServices" }
      : undefined,
};
