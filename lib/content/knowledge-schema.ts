import * as z from "zod/mini";
import { platformIds } from "@/content/platforms/ids";
import { regulationIds } from "@/content/regulations/ids";

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
} as const;
export type Attribute = keyof typeof attributeShelfLifeMonths;
const attributes = Object.keys(attributeShelfLifeMonths) as [Attribute, ...Attribute[]];

const text = z.string().check(z.minLength(1));
const inLocales = z.strictObject({ fr: text, en: text });

export const confidences = ["high", "medium", "low"] as const;

export const sourceSchema = z.strictObject({
  url: z.string().check(z.regex(/^https:\/\/\S+$/)),
  /** Year, month or day of the document; or of the reading, where the document has no date. */
  checkedOn: z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  dateKind: z.enum(["document", "read"]),
  confidence: z.enum(confidences),
});

/** One sourced value about a platform or a store, understandable alone. */
export const factSchema = z.strictObject({
  /** `<subject>.<attribute>[.<plan or event>]`: stable, it is an anchor of the facts page. */
  id: z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+){1,2}$/)),
  attribute: z.enum(attributes),
  /** The value for machines; its unit is part of it ("30000 ms", "128 MB", "60 s or more"). */
  value: z.union([z.number(), text, z.boolean()]),
  unit: z.optional(text),
  /** The plan, event or product the value holds for, where it does not hold for all. */
  appliesTo: z.optional(inLocales),
  /** One sentence: subject, value, unit and bound as the source words them. */
  text: inLocales,
  /** What our edition said until it was corrected on the day `until`: the facts page tells it. */
  former: z.optional(
    z.strictObject({
      value: z.union([z.number(), text, z.boolean()]),
      unit: z.optional(text),
      text: inLocales,
      until: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
    }),
  ),
  source: sourceSchema,
});
export type Fact = z.output<typeof factSchema>;

/** What a rule may rely on, with the fact it rests on; `null` when the sources do not say. */
const capability = <T extends z.ZodMiniType>(value: T) => z.nullable(z.strictObject({ value, fact: text }));

export const productStatuses = ["active", "preview", "deprecated", "closed"] as const;

export const platformSchema = z.strictObject({
  id: z.enum(platformIds),
  name: text,
  vendor: text,
  europeanVendor: z.boolean(),
  status: z.enum(productStatuses),
  capabilities: z.strictObject({
    runtime: capability(z.enum(["isolate", "wasm", "micro-vm", "restricted-js"])),
    /** False: regional, or a few central places. */
    nearEveryUser: capability(z.boolean()),
    nativeOrJvm: capability(z.boolean()),
    webSockets: capability(z.boolean()),
    tcpSockets: capability(z.boolean()),
    /** Largest CPU time per request on a paid plan, in ms. */
    cpuMs: capability(z.number()),
    /** Largest wall time per request on a paid plan, in ms. */
    wallMs: capability(z.number()),
    /** Largest memory, in MB. */
    memoryMb: capability(z.number()),
    /** Largest request body on the plan most teams have, in MB. */
    requestBodyMb: capability(z.number()),
    /** Can execution be kept inside the EU: as it is, with an add-on, or not. */
    euExecution: capability(z.enum(["yes", "add-on", "no"])),
  }),
  nativeStores: z.array(text),
  facts: z.array(factSchema),
  /** What was looked for and not found: said, never guessed. */
  unknowns: z.array(z.enum(attributes)),
});
export type Platform = z.output<typeof platformSchema>;

export const storeSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: text,
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
  goodFor: inLocales,
  badFor: inLocales,
  facts: z.array(factSchema),
  unknowns: z.array(z.enum(attributes)),
});
export type Store = z.output<typeof storeSchema>;

export const regulationSchema = z.strictObject({
  id: z.enum(regulationIds),
  name: inLocales,
  /** The name in a list: an acronym. */
  shortName: inLocales,
  jurisdiction: text,
  kind: text,
  status: text,
  points: z.strictObject({
    fr: z.array(text).check(z.minLength(1), z.maxLength(3)),
    en: z.array(text).check(z.minLength(1), z.maxLength(3)),
  }),
  source: sourceSchema,
});
export type Regulation = z.output<typeof regulationSchema>;
