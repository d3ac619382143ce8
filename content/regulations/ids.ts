/** Regulations of which our edition says something. Stable: they stand in shared links. */
export const documentedRegulationIds = [
  "rgpd",
  "eu-us-dpf",
  "schrems-ii",
  "nis2",
  "dora",
  "hds",
  "secnumcloud",
  "pci-dss-4",
  "hipaa",
  "lgpd",
  "pipl",
  "appi",
  "dpdp",
  "eu-ai-act",
  "eu-data-act",
] as const;
export type DocumentedRegulationId = (typeof documentedRegulationIds)[number];

/** Regulations that are only named: a prompt asks about them. */
export const namedRegulationIds = [
  "uk-gdpr",
  "nlpd",
  "ccpa",
  "pipeda",
  "law-25",
  "pdpa-sg",
  "popia",
  "au-privacy-act",
  "pdpl-sa",
] as const;

/** Every regulation that a reader can choose. */
export const regulationIds = [...documentedRegulationIds, ...namedRegulationIds] as const;
export type RegulationId = (typeof regulationIds)[number];
