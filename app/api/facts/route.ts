import { handleFacts } from "@/lib/http/facts-handler";

/** As for the prompts: our users asked for the Edge Runtime; deleting this line changes nothing else. */
export const runtime = "edge";

export { handleFacts as DELETE, handleFacts as GET, handleFacts as PATCH, handleFacts as POST, handleFacts as PUT };
