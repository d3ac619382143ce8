import appi from "./appi.json";
import dora from "./dora.json";
import dpdp from "./dpdp.json";
import euAiAct from "./eu-ai-act.json";
import euDataAct from "./eu-data-act.json";
import euUsDpf from "./eu-us-dpf.json";
import hds from "./hds.json";
import hipaa from "./hipaa.json";
import type { DocumentedRegulationId } from "./ids";
import lgpd from "./lgpd.json";
import nis2 from "./nis2.json";
import pciDss4 from "./pci-dss-4.json";
import pipl from "./pipl.json";
import rgpd from "./rgpd.json";
import schremsIi from "./schrems-ii.json";
import secnumcloud from "./secnumcloud.json";

/** Raw files, one per regulation. */
export const regulations = {
  rgpd,
  "eu-us-dpf": euUsDpf,
  "schrems-ii": schremsIi,
  nis2,
  dora,
  hds,
  secnumcloud,
  "pci-dss-4": pciDss4,
  hipaa,
  lgpd,
  pipl,
  appi,
  dpdp,
  "eu-ai-act": euAiAct,
  "eu-data-act": euDataAct,
} satisfies Record<DocumentedRegulationId, unknown>;
