import { adequacy } from "@/lib/content/adequacy";

/**
 * What EU law makes of personal data that goes to a country or territory:
 * - `eu`, `eea`: the GDPR applies, nothing is transferred; `eu-territory`: so it does, far from the mainland (La Réunion);
 * - `associated`: a member state's data protection law applies, the GDPR not of itself (Nouvelle-Calédonie);
 * - `adequate`: a Commission decision, no clauses needed; `conditional`: for some recipients only (US, Canada);
 * - `third`: clauses or another safeguard are needed.
 */
export type TransferStatus = "eu" | "eea" | "eu-territory" | "associated" | "adequate" | "conditional" | "third";

const statuses = new Map<string, TransferStatus>([
  ...adequacy.adequate.map((country): [string, TransferStatus] => [country, "adequate"]),
  ...adequacy.conditional.map((country): [string, TransferStatus] => [country, "conditional"]),
  ...adequacy.eu.map((country): [string, TransferStatus] => [country, "eu"]),
  ...adequacy.eea.map((country): [string, TransferStatus] => [country, "eea"]),
  ...adequacy.territories.flatMap(({ countries, status }) =>
    countries.map((country): [string, TransferStatus] => [country, status as TransferStatus]),
  ),
]);

/**
 * The status of a country or territory for transfers from the Union.
 * @param country ISO 3166-1 alpha-2 in capitals, as `countriesOf` gives it
 * @returns `third` for what no row names
 * @example transferStatus("RE") // "eu-territory"
 */
export function transferStatus(country: string): TransferStatus {
  return statuses.get(country) ?? "third";
}

/** Whether personal data may only go there under clauses or another safeguard. */
export function needsSafeguards(country: string): boolean {
  return transferStatus(country) === "third";
}
