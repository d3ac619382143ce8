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

const amount = /(\d+(?:[  \u202F\u00A0]\d{3})*(?:[.,]\d+)?)\s?([kmgtp]i?[bo])\b/giu;

/**
 * The largest amount of data that a text names, in GB.
 * @returns undefined where it names none; never throws
 * @example volumeOf("8 Go, bientôt 12 Go") // 12
 */
export function volumeOf(text: string | undefined): number | undefined {
  if (text === undefined || !/\d/.test(text)) return undefined;
  const found = [...text.matchAll(amount)].map(([, digits = "", unit = ""]) => {
    const number = Number(digits.replace(/[  \u202F\u00A0]/g, "").replace(",", "."));
    return number * (gbOf[unit.toLowerCase()] ?? 0);
  });
  return found.length > 0 ? Math.max(...found) : undefined;
}
