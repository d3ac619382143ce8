import { formatNumber } from "@/lib/i18n/message";
import type { Check } from "../check";
import { countWords } from "../text";

/** What the contract asks for, in words; `free` asks for nothing. */
const wanted = { short: [1_200, 1_800], normal: [2_500, 3_500] } as const;

/** Beside the bounds by this share and less, nobody minds. */
const tolerance = 0.1;

/** Length in words that hold a letter or a digit; code counts where that helps and not where it harms. */
export const length: Check = {
  id: "length",
  run({ answer, expected, locale }) {
    const chosen = expected?.given.draft.answerLength ?? "normal";
    if (!expected || chosen === "free") return [];
    const [least, most] = wanted[chosen];
    let prose = 0;
    let code = 0;
    for (const { kind, text } of answer.lines) {
      if (kind === "code") code += countWords(text);
      else if (kind !== "fence") prose += countWords(text);
    }
    const isShort = prose + code < least * (1 - tolerance);
    const isLong = prose > most * (1 + tolerance);
    if (!isShort && !isLong) return [];
    const number = (value: number) => formatNumber(locale, value);
    return [
      {
        key: isShort ? "too-short" : "too-long",
        severity: "costs",
        line: 1,
        values: { words: number(isShort ? prose + code : prose), least: number(least), most: number(most) },
      },
    ];
  },
};
