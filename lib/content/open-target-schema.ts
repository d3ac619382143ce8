import * as z from "zod/mini";
import { text } from "./source-schema";

const address = z.string().check(z.regex(/^https:\/\/\S+$/));

/** A chat or an agent in which a prompt can be opened. */
export const openTargetSchema = z.strictObject({
  id: text,
  name: text,
  /** Where the reader pastes, when no link can carry the prompt. */
  page: address,
  link: z.optional(
    z.strictObject({
      /** What the encoded prompt is written behind. */
      address: z.string().check(z.regex(/^[a-z]+:\/\/\S+=$/)),
      limit: z.int(),
      /** Of the prompt's characters, or of the whole address, encoded. */
      unit: z.enum(["characters", "encoded"]),
      /** `prudence`: nobody publishes one, so the smallest that was observed elsewhere. */
      limitFrom: z.enum(["documented", "observed", "prudence"]),
      /** Whether the target sends the prompt by itself. */
      sends: z.enum(["no", "maybe", "yes"]),
      documented: z.boolean(),
    }),
  ),
  source: address,
  checkedOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
});
export type OpenTargetContent = z.output<typeof openTargetSchema>;
