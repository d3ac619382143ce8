import { handleDiscovery } from "@/lib/http/discovery-handler";

/** What stands under `/.well-known/`, by a rewrite: a folder with a dot would escape the tools that read the sources. */
export const runtime = "edge";

export { handleDiscovery as GET };
