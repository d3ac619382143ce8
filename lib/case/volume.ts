/** What one unit is, in GB, by how readers of both languages write it. */
const gbOf: Record<string, number> = {
  ko: 1e-6,
  kb: 1e-6,
  mo: 1e-3,
  mb: 1e-3,
  mio: 1e-3,
  mib: 1e-3,
  go: 1,
  gb: 1,
  gio: 1,
  gib: 1,
  to: 1e3,
  tb: 1e3,
  tio: 1e3,
  tib: 1e3,
  po: 1e6,
  pb: 1e6,
};

const digits = String.raw`(\d+(?:[  \u202F\u00A0,]\d{3})*(?:[.,]\d+)?)`;
const amount = new RegExp(
  String.raw`${digits}\s?([kmgtp]i?[bo]|(?:kilo|m[ée]ga|giga|t[ée]ra|p[ée]ta)-?(?:octets?|bytes?))(?![\p{L}\d])(?:\s?(?:par|per|\/)\s?(\p{L}+))?`,
  "giu",
);
const rows = new RegExp(
  String.raw`${digits}\s?(k|m|millions?|milliers?|thousand)?\s?(?:de |d’|d'|of )?(?:lignes?|rows?|enregistrements?|records?|cl[ée]s|keys?|entr[ée]es?|entries|entry)(?![\p{L}\d])`,
  "giu",
);
/** A size per time is how fast it grows, not how many parts there are. */
const times = /^(?:ans?|années?|mois|semaines?|jours?|heures?|s|years?|months?|weeks?|days?|hours?)$/iu;

const numberOf = (written: string) =>
  Number(
    written
      .replace(/[  \u202F\u00A0]/g, "")
      .replace(/,(?=\d{3}(?!\d))/g, "")
      .replace(",", "."),
  );

/**
 * The largest amount of data that a text names, in GB: of parts ("8 GB per customer, 40 customers"), their sum.
 * @returns undefined where it names none, or that of each part and not how many there are; never throws
 * @example volumeOf("8 Go, bientôt 12 Go") // 12
 */
export function volumeOf(text: string | undefined): number | undefined {
  if (text === undefined || !/\d/.test(text)) return undefined;
  const found = [...text.matchAll(amount)].flatMap(([, written = "", unit = "", part = ""]) => {
    const gb = numberOf(written) * (gbOf[unit.toLowerCase()] ?? gbOfPrefix(unit));
    const count = part === "" || times.test(part) ? 1 : countOf(part, text);
    return count === undefined ? [] : [gb * count];
  });
  return found.length > 0 ? Math.max(...found) : undefined;
}

/**
 * The largest number of rows or keys that a text names.
 * @returns undefined where it names none; never throws
 * @example rowsOf("300 000 lignes") // 300000
 */
export function rowsOf(text: string | undefined): number | undefined {
  if (text === undefined || !/\d/.test(text)) return undefined;
  const found = [...text.matchAll(rows)].map(([, written = "", scale = ""]) => {
    const isThousands = /^(?:k|mill?iers?|thousand)/iu.test(scale);
    return numberOf(written) * (scale === "" ? 1 : isThousands ? 1_000 : 1_000_000);
  });
  return found.length > 0 ? Math.max(...found) : undefined;
}

/** "gigaoctets", "megabytes": by the letter that both begin with. */
const gbOfPrefix = (unit: string) => gbOf[`${unit.charAt(0).toLowerCase()}b`] ?? 0;

/** How many of a part a text names beside it: "40 clients". */
function countOf(part: string, text: string): number | undefined {
  const found = new RegExp(String.raw`${digits}\s${part}s?(?![\p{L}\d])`, "iu").exec(text)?.[1];
  return found === undefined ? undefined : numberOf(found);
}
