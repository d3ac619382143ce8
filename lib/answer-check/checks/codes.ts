import { formatNumber } from "@/lib/i18n/message";
import { type Check, lastLetter } from "../check";

/** From so many on, the text is hard to read without the prompt beside it. */
const many = 3;

/** Codes of facts and tensions belong in the register: elsewhere a fact is cited by its value. */
export const codes: Check = {
  id: "codes",
  run({ answer, locale }) {
    const last = lastLetter(answer);
    const outside = answer.written.filter(
      ({ section, text }) => section !== undefined && section !== last && citesCode(text),
    );
    const [first] = outside;
    if (!first) return [];
    return [
      {
        key: "codes-outside",
        severity: outside.length >= many ? "costs" : "note",
        line: first.number,
        values: { count: formatNumber(locale, outside.length) },
      },
    ];
  },
};

/** "F3" or "T1" as a word of its own. */
const citesCode = (text: string) => /(?:^|[\s([,;/])[FT]\d{1,2}(?=$|[\s)\],;.:/])/.test(text);
