import type { Check } from "../check";
import { addresses } from "./addresses";
import { capacities } from "./capacities";
import { code } from "./code";
import { codes } from "./codes";
import { commands } from "./commands";
import { constraints } from "./constraints";
import { consulted } from "./consulted";
import { decision } from "./decision";
import { diagram } from "./diagram";
import { exclusions } from "./exclusions";
import { fences } from "./fences";
import { goal } from "./goal";
import { health } from "./health";
import { hiddenCharacters } from "./hidden-characters";
import { hiddenText } from "./hidden-text";
import { language } from "./language";
import { length } from "./length";
import { limits } from "./limits";
import { outside } from "./outside";
import { matrices } from "./matrices";
import { percentiles } from "./percentiles";
import { prices } from "./prices";
import { questions } from "./questions";
import { receipt } from "./receipt";
import { register } from "./register";
import { retired } from "./retired";
import { roundTrips } from "./round-trips";
import { secrets } from "./secrets";
import { sections } from "./sections";
import { stateStores } from "./state-stores";
import { sums } from "./sums";
import { suppliedFacts } from "./supplied-facts";
import { tensionTreatment } from "./tension-treatment";
import { totals } from "./totals";
import { treatment } from "./treatment";
import { truncation } from "./truncation";
import { unknowns } from "./unknowns";

/** Every check, in the order in which equal findings are told: whole, contract, sources, figures, fit, risky. */
export const checks: readonly Check[] = [
  receipt,
  truncation,
  fences,
  language,
  sections,
  length,
  decision,
  questions,
  diagram,
  code,
  codes,
  register,
  addresses,
  consulted,
  suppliedFacts,
  limits,
  prices,
  roundTrips,
  percentiles,
  totals,
  sums,
  goal,
  unknowns,
  outside,
  retired,
  exclusions,
  matrices,
  capacities,
  stateStores,
  health,
  treatment,
  tensionTreatment,
  constraints,
  hiddenCharacters,
  hiddenText,
  commands,
  secrets,
];
