import * as z from "zod/mini";
import { platformIds } from "@/content/platforms/ids";
import { storeIds } from "@/content/stores/ids";
import workloads from "@/content/workloads/workloads.json";
import { sourceSchema } from "./knowledge-schema";

const text = z.string().check(z.minLength(1));
const inLocales = z.strictObject({ fr: text, en: text });

/** What a limit can stand against: a product of our edition, or any platform at all. */
const limited = z.enum([...platformIds, ...storeIds, "any"]);

export const workloadSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  fr: text,
  en: text,
  /** Where it usually belongs. */
  verdict: z.enum(["edge", "hybrid", "central"]),
  why: inLocales,
  /** What goes where, for hybrids that split. */
  split: z.nullable(inLocales),
  stores: z.array(z.enum(storeIds)),
  platformLimits: z.array(z.strictObject({ platform: limited, limit: inLocales })),
  /** `null` where it is our judgement. */
  source: z.nullable(sourceSchema),
});
export type Workload = z.output<typeof workloadSchema>;

/** What usually runs at the edge, centrally or in both places, and why: typed content, which a test parses. */
export const allWorkloads = workloads as Workload[];
