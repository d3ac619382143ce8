import type { Rule } from "../tension";
import { cardData, healthData, healthHosting, secNumCloud } from "./compliance";
import { computeFarFromDatabase } from "./compute-and-database";
import {
  goalAtServer,
  goalBelowFloor,
  goalBelowMeasure,
  goalBelowRoundTrip,
  strongAcrossRegions,
  thinMargin,
} from "./latency";
import { alreadyNear, lowTraffic } from "./little-to-gain";
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
import {
  countryAbsent,
  countryExecution,
  countryStores,
  dataOutside,
  euExecution,
  euStores,
  mainlandChina,
  unnamedCountry,
} from "./residency";
import { inUseNotAllowed, retiredPlatform, retiredProduct, smallTeam } from "./situation";
import { storeSize } from "./store-size";
import {
  exclusiveStores,
  ownWritesAgainstEventual,
  personalDataWarned,
  staleAgainstStore,
  writesAgainstKv,
} from "./stores";
import { transfersWithoutAdequacy } from "./transfers";
import { usVendors } from "./vendors";
import { usVendorsInPart } from "./vendors-in-part";
import {
  afterResponse,
  backgroundJobs,
  inference,
  onPremises,
  relationalTransactions,
  uncoveredNeeds,
  unnamedLanguage,
} from "./work";

/** Every rule, those that most often change the decision first. */
export const rules: readonly Rule[] = [
  dataOutside,
  healthData,
  healthHosting,
  secNumCloud,
  goalBelowFloor,
  strongAcrossRegions,
  goalBelowRoundTrip,
  goalBelowMeasure,
  computeFarFromDatabase,
  storeFarFromUsers,
  euExecution,
  countryAbsent,
  countryExecution,
  unnamedCountry,
  euStores,
  countryStores,
  personalDataWarned,
  cardData,
  mainlandChina,
  transfersWithoutAdequacy,
  onPremises,
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
  staleAgainstStore,
  exclusiveStores,
  retiredPlatform,
  retiredProduct,
  usVendors,
  usVendorsInPart,
  inUseNotAllowed,
  smallTeam,
  goalAtServer,
  thinMargin,
  lowTraffic,
  alreadyNear,
  unnamedLanguage,
  uncoveredNeeds,
];
