import * as z from "zod/mini";
import { type PriceUnitId, priceUnits } from "@/content/prices";
import { storeIds } from "@/content/stores/ids";
import { platformIds } from "@/content/platforms/ids";
import { inLocalesSchema, sourceSchema, text } from "./source-schema";

const unit = z.enum(Object.keys(priceUnits) as [PriceUnitId, ...PriceUnitId[]]);
const amount = z.strictObject({ quantity: z.number().check(z.positive()), unit });

const priceShape = {
  /** What is paid: `<product>.price.<id>` is the id of the fact made from it. */
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** Included before the unit price counts, or with a subscription. */
  included: z.optional(z.array(amount).check(z.minLength(1))),
  /** Over what the included quantity renews; absent where the unit holds its own period (GB-month). */
  period: z.optional(z.enum(["day", "month"])),
  plan: z.optional(inLocalesSchema),
  /** The provider's region that alone it holds for. */
  region: z.optional(text),
  /** What binds the unit more closely: "over the included quota", "in each replica Region". */
  qualifier: z.optional(inLocalesSchema),
  note: z.optional(inLocalesSchema),
  /** Shown on the facts page and kept out of prompts, as no official page was read. */
  promptable: z.optional(z.literal(false)),
  source: sourceSchema,
};

export const priceSchema = z.union([
  z.strictObject({
    ...priceShape,
    /** Of `per.quantity` units, in the currency. */
    value: z.number().check(z.nonnegative()),
    currency: z.enum(["USD", "credits"]),
    per: amount,
    /** The lowest of several: elsewhere or for larger plans it is higher. */
    from: z.optional(z.literal(true)),
  }),
  // An allowance alone: what a plan includes, without a price for more.
  z.strictObject({
    ...priceShape,
    value: z.null(),
    currency: z.enum(["USD", "credits"]),
    included: z.array(amount).check(z.minLength(1)),
  }),
]);
/** A price with the quantity included before it counts, or what a plan includes and no more. */
export type Price = z.output<typeof priceSchema>;
export type UnitPrice = Extract<Price, { value: number }>;

/** The prices that one vendor's page gives for one or several products; the most telling first. */
export const priceListSchema = z.strictObject({
  id: z.string(),
  /** As a sentence names the product. */
  name: text,
  products: z.array(z.enum([...platformIds, ...storeIds])).check(z.minLength(1)),
  prices: z.array(priceSchema).check(z.minLength(1)),
});
export type PriceList = z.output<typeof priceListSchema>;
