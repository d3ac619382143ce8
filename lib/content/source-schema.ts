import * as z from "zod/mini";

/** A stored text: never empty. */
export const text = z.string().check(z.minLength(1));

/** The same text in each language. */
export const inLocalesSchema = z.strictObject({ fr: text, en: text });

export const confidences = ["high", "medium", "low"] as const;

const address = z.string().check(z.regex(/^https:\/\/\S+$/));

/** Where a value comes from, and how current it is. */
export const sourceSchema = z.strictObject({
  url: address,
  /** What prompts named before: answers to those still cite it, and are not told that nobody supplied it. */
  formerUrl: z.optional(address),
  /** Year, month or day of the document; or of the reading, where the document has no date. */
  checkedOn: z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  dateKind: z.enum(["document", "read"]),
  confidence: z.enum(confidences),
});
