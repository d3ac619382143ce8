/** Regulations a reader can name. Stable: they stand in shared links. */
export const regulationIds = [
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
export type RegulationId = (typeof regulationIds)[number];
