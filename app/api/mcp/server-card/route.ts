import { handleDiscovery } from "@/lib/http/discovery-handler";

/** As for the prompts: our users asked for the Edge Runtime; deleting this line changes nothing else. */
export const runtime = "edge";

export { handleDiscovery as GET };
