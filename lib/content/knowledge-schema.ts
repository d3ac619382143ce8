import * as z from "zod/mini";
import { platformIds } from "@/content/platforms/ids";
import { documentedRegulationIds } from "@/content/regulations/ids";
import { inLocalesSchema as inLocales, sourceSchema, text } from "./source-schema";

/** What a fact can be about; each has a shelf life, after which a prompt says "to be re-checked". */
export const attributeShelfLifeMonths = {
  runtime: 24,
  languages: 18,
  "cpu-time": 12,
  "wall-time": 12,
  memory: 12,
  "bundle-size": 12,
  "request-body": 12,
  "response-body": 12,
  subrequests: 12,
  startup: 12,
  "cold-start": 12,
  concurrency: 12,
  "tcp-sockets": 12,
  websockets: 12,
  "node-apis": 12,
  containers: 12,
  "where-it-runs": 12,
  residency: 12,
  rollout: 18,
  rollback: 18,
  status: 6,
  price: 6,
  consistency: 18,
  "write-rate": 12,
  "size-limit": 12,
  access: 18,
  jurisdiction: 12,
  "managed-inference": 12,
  "personal-data": 12,
  transactions: 18,
} as const;
export type Attribute = keyof typeof attributeShelfLifeMonths;
const attributes = Object.keys(attributeShelfLifeMonths) as [Attribute, ...Attribute[]];

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** One sourced value about a platform or a store, understandable alone. */
export const factSchema = z.strictObject({
  /** `<subject>.<attribute>[.<plan or event>]`: stable, it is an anchor of the facts page. */
  id: z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+){1,2}$/)),
  attribute: z.enum(attributes),
  /**
   * What a paying customer has on the usual plan: a trial's, a beta's or a dearer plan's value is never it. Where a
   * product has several facts of an attribute, exactly one is marked; capabilities rest on that one.
   */
  general: z.optional(z.literal(true)),
  /** The value for machines; its unit is part of it ("30000 ms", "128 MB", "60 s or more"). */
  value: z.union([z.number(), text, z.boolean()]),
  unit: z.optional(text),
  /** The plan, event or product the value holds for, where it does not hold for all. */
  appliesTo: z.optional(inLocales),
  /** One sentence: subject, value, unit and bound as the source words them. */
  text: inLocales,
  /** Shown on the facts page with a mark and kept out of prompts, as no official page says it. */
  promptable: z.optional(z.literal(false)),
  /** What our edition said until it was corrected on the day `until`: the facts page tells it. */
  former: z.optional(
    z.strictObject({
      value: z.union([z.number(), text, z.boolean()]),
      unit: z.optional(text),
      text: inLocales,
      until: day,
    }),
  ),
  source: sourceSchema,
});
export type Fact = z.output<typeof factSchema>;

/** What a rule may rely on, with the fact it rests on; `null` when the sources do not say. */
const capability = <T extends z.ZodMiniType>(value: T) => z.nullable(z.strictObject({ value, fact: text }));

/** A figure, or "none" where the source says that there is no limit: not the same as an unknown one. */
const limit = capability(z.union([z.number(), z.literal("none")]));

/** Kept to a place as it is, with a paid add-on, or not at all. */
const placement = capability(z.enum(["yes", "add-on", "no"]));

export const productStatuses = ["active", "preview", "deprecated", "closed"] as const;

/** Languages and runtimes beside JavaScript that a team may bring. */
export const runtimeIds = ["jvm", "ruby", "php", "python", "dotnet", "elixir", "go", "rust"] as const;
export type RuntimeId = (typeof runtimeIds)[number];

export const platformSchema = z.strictObject({
  id: z.enum(platformIds),
  name: text,
  /** The company, with the ISO code of the country of its seat where a source gives it. */
  vendor: text,
  status: z.enum(productStatuses),
  capabilities: z.strictObject({
    runtime: capability(z.enum(["isolate", "wasm", "micro-vm", "restricted-js"])),
    /** False: regional, or a few central places. */
    nearEveryUser: capability(z.boolean()),
    /** Native (compiled) modules of Node.js, in the function itself. */
    nativeModules: capability(z.boolean()),
    webSockets: capability(z.boolean()),
    tcpSockets: capability(z.boolean()),
    /** Largest CPU time per request on the usual paid plan, in ms. */
    cpuMs: limit,
    /** Largest wall time per request on the usual paid plan, in ms. */
    wallMs: limit,
    /** Work that may go on after the response (waitUntil), in ms. */
    afterResponseMs: limit,
    /** Largest memory on the usual paid plan, in MB. */
    memoryMb: capability(z.number()),
    /** Largest request body on the plan most teams have, in MB. */
    requestBodyMb: limit,
    /** Largest response that the function itself makes, in MB; on Lambda@Edge at the origin events. */
    responseBodyMb: limit,
    /** Linux images of one's own, behind or beside the functions. */
    containers: capability(z.boolean()),
    /** Models hosted by the vendor and called from the function. */
    managedInference: capability(z.boolean()),
    /** Can execution be kept inside the EU. */
    euExecution: placement,
    /** Can execution be pinned to one region or country of one's choice. */
    pinRegion: placement,
    /** Countries beyond the Union that the add-on of `pinRegion` offers: those and no others. */
    pinCountries: z.optional(capability(z.array(z.string()))),
  }),
  /** What runs in the functions themselves: containers are a capability of their own, and Wasm counts where a source names the language. */
  languages: z.strictObject({
    jvm: capability(z.boolean()),
    ruby: capability(z.boolean()),
    php: capability(z.boolean()),
    python: capability(z.boolean()),
    dotnet: capability(z.boolean()),
    elixir: capability(z.boolean()),
    go: capability(z.boolean()),
    rust: capability(z.boolean()),
  } satisfies Record<RuntimeId, z.ZodMiniType>),
  /** What most often decides for or against it, the most telling first: attributes, or special facts by name. */
  decisive: z.array(text).check(z.minLength(1)),
  nativeStores: z.array(text),
  facts: z.array(factSchema),
  /** What was looked for and not found: said, never guessed. */
  unknowns: z.array(z.enum(attributes)),
});
export type Platform = z.output<typeof platformSchema>;

/** Parts of the world where a vendor may not run a store. */
export const placementIds = [
  "europe",
  "north-america",
  "south-america",
  "africa",
  "middle-east",
  "asia",
  "oceania",
] as const;

export const storeSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: text,
  /** The company, with the ISO code of the country of its seat where a source gives it. */
  vendor: text,
  status: z.enum(productStatuses),
  model: text,
  consistency: z.enum([
    "strong-multi-region",
    "strong-per-object",
    "single-primary",
    "tunable",
    "eventual",
    "cache",
    "none",
  ]),
  /** Platform ids whose functions reach it by a binding; empty for stores open to all over HTTP or TCP. */
  nativeTo: z.array(z.enum(platformIds)),
  access: z.array(z.enum(["binding", "http", "tcp", "websocket"])),
  /** Can data be kept in the EU. */
  euJurisdiction: capability(z.boolean()),
  capabilities: z.strictObject({
    /** Most that one database, object or store holds on the usual paid plan, in GB. */
    storageGb: limit,
    /** Most writes that one key, object, queue or account takes. */
    writeRate: capability(
      z.strictObject({ perSecond: z.number(), per: z.enum(["key", "object", "queue", "account"]) }),
    ),
    /** How long reads may show an old value after a write, in ms, where a source gives a figure. */
    staleMs: z.optional(capability(z.number())),
    /** Legal areas to which data can be bound by a setting of the store; regions one chooses are facts of residency. */
    jurisdictions: capability(z.array(z.enum(["eu", "us", "fedramp", "asia", "australia", "japan"]))),
    /** Where the store, or the primary that takes its writes, does not run. */
    absentFrom: capability(z.array(z.enum(placementIds))),
    /** False: the vendor itself asks to keep personal data out. */
    personalData: capability(z.boolean()),
    /** Several records in one transaction; "weak-only": not in the mode that is strong across regions. */
    transactions: capability(z.enum(["yes", "weak-only", "no"])),
  }),
  facts: z.array(factSchema),
  unknowns: z.array(z.enum(attributes)),
});
export type Store = z.output<typeof storeSchema>;

export const regulationSchema = z.strictObject({
  id: z.enum(documentedRegulationIds),
  /** Where it stands: in force, phased in, under appeal. */
  status: inLocales,
  /** What our edition said of its status until it was corrected on the day `until`. */
  former: z.optional(z.strictObject({ status: inLocales, until: day })),
  points: z.strictObject({
    fr: z.array(text).check(z.minLength(1), z.maxLength(3)),
    en: z.array(text).check(z.minLength(1), z.maxLength(3)),
  }),
  source: sourceSchema,
});
/** What our edition says of a regulation; its names stand in one file with those of the others. */
export type DocumentedRegulation = z.output<typeof regulationSchema>;
