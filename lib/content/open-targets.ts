import targets from "@/content/open-targets.json";
import type { OpenTargetContent } from "./open-target-schema";

/** Every target, in display order. A test holds them to the schema, so that no reader's browser has to. */
export const allOpenTargets = targets as OpenTargetContent[];
