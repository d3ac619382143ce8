import type { Rule } from "../tension";
import { backgroundJobs, cardData, healthData, heavyCompute } from "./compliance";
import {
  alreadyNear,
  goalBelowFloor,
  goalBelowRoundTrip,
  lowTraffic,
  strongAcrossRegions,
  unknownOriginOrGoal,
} from "./latency";
import {
  euExecution,
  largeMemory,
  largePayloads,
  longCpu,
  nativeOnIsolates,
  retiredPlatform,
  webSockets,
} from "./platforms";
import {
  euStores,
  exclusiveStores,
  ownWritesAgainstEventual,
  relationalWithoutCentre,
  retiredProduct,
  transfersWithoutAdequacy,
  writesAgainstKv,
} from "./state";

/** Every rule, those that most often change the decision first. */
export const rules: readonly Rule[] = [
  goalBelowFloor,
  strongAcrossRegions,
  goalBelowRoundTrip,
  healthData,
  cardData,
  euExecution,
  euStores,
  transfersWithoutAdequacy,
  nativeOnIsolates,
  longCpu,
  largeMemory,
  largePayloads,
  webSockets,
  relationalWithoutCentre,
  writesAgainstKv,
  ownWritesAgainstEventual,
  exclusiveStores,
  heavyCompute,
  backgroundJobs,
  retiredPlatform,
  retiredProduct,
  lowTraffic,
  alreadyNear,
  unknownOriginOrGoal,
];
