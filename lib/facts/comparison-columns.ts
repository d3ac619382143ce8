import { generalFact } from "@/lib/content/knowledge";
import { type Attribute, type Platform, runtimeIds, type Store } from "@/lib/content/knowledge-schema";

/** What a cell says before it is put in words, and the id of the fact it rests on; `null`: no source read says it. */
export type Reading = { value: ReadingValue; fact: string } | null;
type ReadingValue =
  | number
  | boolean
  /** A closed set of words, "none" (no limit) among them, or "in-words": the fact has no figure of this unit. */
  | string
  | readonly string[]
  | { perSecond: number; per: string };

/** A column: what is compared, on which page of a theme too, in which unit. */
export type Column<Product> = {
  id: string;
  theme: string;
  unit?: "ms" | "s" | "MB" | "GB";
  /** A number without a unit. */
  isFigure?: true;
  read: (product: Product) => Reading;
};

const inSeconds = (reading: Reading): Reading =>
  typeof reading?.value === "number" ? { ...reading, value: reading.value / 1000 } : reading;

const megabytes: Record<string, number> = { KB: 1e-3, KiB: 1024e-6, MB: 1, MiB: 1.048576, GB: 1e3 };

/** The figure of an attribute's general fact, for what is no capability. */
function figureOf(product: Platform, attribute: Attribute, scaleOf: (unit: string) => number | undefined): Reading {
  const fact = generalFact(product, attribute);
  if (!fact) return null;
  const scale = scaleOf(fact.unit ?? "");
  const isFigure = typeof fact.value === "number" && scale !== undefined;
  return { value: isFigure ? Number(fact.value) * scale : "in-words", fact: fact.id };
}

/** Limits of the platforms, each in one unit. */
export const limitColumns: readonly Column<Platform>[] = [
  { id: "memory", theme: "memory", unit: "MB", read: ({ capabilities }) => capabilities.memoryMb },
  { id: "cpu", theme: "duration", unit: "ms", read: ({ capabilities }) => capabilities.cpuMs },
  { id: "wall", theme: "duration", unit: "s", read: ({ capabilities }) => inSeconds(capabilities.wallMs) },
  {
    id: "afterResponse",
    theme: "duration",
    unit: "s",
    read: ({ capabilities }) => inSeconds(capabilities.afterResponseMs),
  },
  { id: "requestBody", theme: "body-size", unit: "MB", read: ({ capabilities }) => capabilities.requestBodyMb },
  { id: "responseBody", theme: "body-size", unit: "MB", read: ({ capabilities }) => capabilities.responseBodyMb },
  {
    id: "bundle",
    theme: "code-size",
    unit: "MB",
    read: (platform) => figureOf(platform, "bundle-size", (unit) => megabytes[unit]),
  },
  {
    id: "subrequests",
    theme: "concurrency",
    isFigure: true,
    read: (platform) => figureOf(platform, "subrequests", () => 1),
  },
];

/** What a platform can do. */
export const abilityColumns: readonly Column<Platform>[] = [
  { id: "runtime", theme: "runtime", read: ({ capabilities }) => capabilities.runtime },
  { id: "nativeModules", theme: "runtime", read: ({ capabilities }) => capabilities.nativeModules },
  { id: "containers", theme: "runtime", read: ({ capabilities }) => capabilities.containers },
  { id: "inference", theme: "runtime", read: ({ capabilities }) => capabilities.managedInference },
  { id: "tcp", theme: "sockets", read: ({ capabilities }) => capabilities.tcpSockets },
  { id: "webSockets", theme: "sockets", read: ({ capabilities }) => capabilities.webSockets },
  { id: "nearEveryUser", theme: "where-it-runs", read: ({ capabilities }) => capabilities.nearEveryUser },
  { id: "euExecution", theme: "jurisdiction", read: ({ capabilities }) => capabilities.euExecution },
  { id: "pinRegion", theme: "jurisdiction", read: ({ capabilities }) => capabilities.pinRegion },
];

/** Languages beside JavaScript. */
export const languageColumns: readonly Column<Platform>[] = runtimeIds.map((id) => ({
  id,
  theme: "runtime",
  read: ({ languages }) => languages[id],
}));

/** What is compared of stores. */
export const storeColumns: readonly Column<Store>[] = [
  { id: "storage", theme: "storage", unit: "GB", read: ({ capabilities }) => capabilities.storageGb },
  { id: "writeRate", theme: "storage", read: ({ capabilities }) => capabilities.writeRate },
  {
    id: "consistency",
    theme: "consistency",
    read: (store) => {
      const fact = generalFact(store, "consistency");
      if (!fact) return null;
      // A queue or a set of files promises no order of reads and writes.
      return { value: store.consistency === "none" ? "does-not-apply" : store.consistency, fact: fact.id };
    },
  },
  { id: "transactions", theme: "consistency", read: ({ capabilities }) => capabilities.transactions },
  { id: "euJurisdiction", theme: "jurisdiction", read: ({ euJurisdiction }) => euJurisdiction },
  { id: "jurisdictions", theme: "jurisdiction", read: ({ capabilities }) => capabilities.jurisdictions },
  { id: "personalData", theme: "jurisdiction", read: ({ capabilities }) => capabilities.personalData },
  { id: "absentFrom", theme: "where-it-runs", read: ({ capabilities }) => capabilities.absentFrom },
];
