import * as z from "zod/mini";
import { text } from "./source-schema";

/** A client that does not take a long paste as it is. */
export const pasteLimitSchema = z.strictObject({
  id: text,
  name: text,
  /** Shows a mark in its place and sends all of it; makes a file of it, always or where a setting asks; drops the end. */
  effect: z.enum(["folds", "file", "fileIfSet", "cuts"]),
  /** From more than so many characters; absent where nobody publishes how many. */
  over: z.optional(z.int()),
  source: z.string().check(z.regex(/^https:\/\/\S+$/)),
  checkedOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
});
export type PasteLimitContent = z.output<typeof pasteLimitSchema>;
