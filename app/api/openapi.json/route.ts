import { handleOpenApi } from "@/lib/http/openapi-handler";

/** As for the prompts: our users asked for the Edge Runtime; deleting this line changes nothing else. */
export const runtime = "edge";

export { handleOpenApi as GET };
