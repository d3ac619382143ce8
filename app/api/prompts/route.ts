import { handlePrompts } from "@/lib/http/prompts-handler";

/** Our users asked for the Edge Runtime; Next ≥ 16.3 marks it deprecated. Deleting this line changes nothing else. */
export const runtime = "edge";

export {
  handlePrompts as DELETE,
  handlePrompts as GET,
  handlePrompts as PATCH,
  handlePrompts as POST,
  handlePrompts as PUT,
};
