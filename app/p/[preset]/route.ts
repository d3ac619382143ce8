import { handlePresetText } from "@/lib/http/preset-text-handler";

/** As for the prompts: our users asked for the Edge Runtime; deleting this line changes nothing else. */
export const runtime = "edge";

export { handlePresetText as GET };
