import type { Check } from "../check";
import { addresses } from "./addresses";
import { code } from "./code";
import { codes } from "./codes";
import { commands } from "./commands";
import { decision } from "./decision";
import { diagram } from "./diagram";
import { exclusions } from "./exclusions";
import { fences } from "./fences";
import { goal } from "./goal";
import { hiddenCharacters } from "./hidden-characters";
import { language } from "./language";
import { length } from "./length";
import { limits } from "./limits";
import { outside } from "./outside";
import { questions } from "./questions";
import { receipt } from "./receipt";
import { register } from "./register";
import { retired } from "./retired";
import { roundTrips } from "./round-trips";
import { secrets } from "./secrets";
import { sections } from "./sections";
import { suppliedFacts } from "./supplied-facts";
import { totals } from "./totals";
import { treatment } from "./treatment";
import { truncation } from "./truncation";

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
  suppliedFacts,
  limits,
  roundTrips,
  totals,
  goal,
  outside,
  retired,
  exclusions,
  treatment,
  hiddenCharacters,
  commands,
  secrets,
];
