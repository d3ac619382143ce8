import type { Locale } from "@/lib/i18n/locales";

/** Units that figures of prompts carry, longest first. */
const units = [
  "Go-secondes",
  "Go-mois",
  "requêtes/s",
  "requests/s",
  "Mio",
  "MiB",
  "Gio",
  "GiB",
  "Tio",
  "TiB",
  "Kio",
  "KiB",
  "Mo",
  "MB",
  "Go",
  "GB",
  "To",
  "TB",
  "Ko",
  "KB",
  "ms",
  "min",
  "km",
  "ns",
  "%",
  "$",
  "s",
];
const unit = units.map((each) => each.replace(/[$/]/g, "\\$&")).join("|");
const figure = new RegExp(`(?<![\\p{L}\\d.,/-])(\\$)?(\\d+(?:[.,]\\d+)*)(?:[ ]?(${unit})(?![\\p{L}\\d]))?`, "gu");

/**
 * The figures of a text with their units, as plain numbers: "30 000 ms", "30,000 ms" and "30 s" stay what they are, only
 * their writing goes.
 * @returns "94 ms", "4.5 Mo", "15", once each
 */
export function figuresIn(text: string, locale: Locale): Set<string> {
  const plain = text
    .replace(locale === "fr" ? /(?<=\d)[\u202f\u00a0](?=\d{3}(?!\d))/g : /(?<=\d),(?=\d{3}(?!\d))/g, "")
    .replace(/[\u202f\u00a0]/g, " ")
    .replace(locale === "fr" ? /(?<=\d),(?=\d)/g : /$^/g, ".");
  const found = new Set<string>();
  for (const [, dollar, digits = "", of] of plain.matchAll(figure)) {
    const measured = dollar ?? of;
    found.add(`${Number(digits)}${measured ? ` ${measured}` : ""}`);
  }
  return found;
}
