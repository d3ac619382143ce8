import type { Rule } from "../tension";
import { cardData, healthData, healthHosting, secNumCloud } from "./compliance";
import {
  alreadyNear,
  computeFarFromDatabase,
  goalAtServer,
  goalBelowFloor,
  goalBelowRoundTrip,
  lowTraffic,
  strongAcrossRegions,
  thinMargin,
} from "./latency";
import { storeFarFromUsers } from "./placement";
import {
  fixedRegion,
  jvm,
  largeBodies,
  largeMemory,
  largeRequests,
  largeResponses,
  longCpu,
  managedInference,
  nativeModules,
  nativeOrJvm,
  ownModel,
  runtime,
  webSockets,
} from "./platform-needs";
import { countryExecution, euExecution, euStores, transfersWithoutAdequacy, unnamedCountry } from "./residency";
import { inUseNotAllowed, retiredPlatform, retiredProduct, smallTeam } from "./situation";
import { storeSize } from "./store-size";
import { exclusiveStores, ownWritesAgainstEventual, personalDataWarned, writesAgainstKv } from "./stores";
import { afterResponse, backgroundJobs, inference, relationalTransactions, uncoveredNeeds } from "./work";

/** Every rule, those that most often change the decision first. */
export const rules: readonly Rule[] = [
  healthData,
  healthHosting,
  secNumCloud,
  goalBelowFloor,
  strongAcrossRegions,
  goalBelowRoundTrip,
  computeFarFromDatabase,
  storeFarFromUsers,
  euExecution,
  countryExecution,
  unnamedCountry,
  euStores,
  personalDataWarned,
  cardData,
  transfersWithoutAdequacy,
  jvm,
  nativeModules,
  nativeOrJvm,
  runtime,
  webSockets,
  longCpu,
  largeMemory,
  ownModel,
  managedInference,
  inference,
  largeRequests,
  largeResponses,
  largeBodies,
  fixedRegion,
  afterResponse,
  backgroundJobs,
  relationalTransactions,
  storeSize,
  writesAgainstKv,
  ownWritesAgainstEventual,
  exclusiveStores,
  retiredPlatform,
  retiredProduct,
  inUseNotAllowed,
  smallTeam,
  goalAtServer,
  thinMargin,
  lowTraffic,
  alreadyNear,
  uncoveredNeeds,
];
