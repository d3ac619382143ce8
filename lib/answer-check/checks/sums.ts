import { formatNumber } from "@/lib/i18n/message";
import type { Check } from "../check";
import { expressionsIn } from "../expressions";
import type { Found } from "../finding";

/** Rounded figures may miss their result by so much. */
const tolerance = 0.03;
/** What turns one unit into another: thousands, minutes, hours, days and months in seconds or hours, percent. */
const factors = [
  60, 3_600, 24, 86_400, 30, 30.4, 30.5, 31, 365, 12, 720, 730, 744, 1_440, 43_200, 43_800, 2_592_000, 2_628_000,
  2_678_400, 31_536_000, 7, 8, 100, 1_024, 1_048_576, 1_073_741_824,
];
/** Longer lines are no sentence that a sum stands in. */
const longestLine = 4_000;

/** Sums that an answer writes out: "24 × 0.30 $ = 9 $". One that a change of units explains is right. */
export const sums: Check = {
  id: "sums",
  // Points and commas part thousands and decimals as the language does.
  readsWords: true,
  run({ answer, locale }) {
    const format = (value: number) => formatNumber(locale, value, 2);
    return answer.written.flatMap(({ number, folded }): Found[] =>
      expressionsIn(folded.slice(0, longestLine))
        .filter(({ value, said }) => !isRight(value, said))
        .map(({ written, value, said }) => ({
          key: "sum-wrong",
          severity: "costs",
          line: number,
          quoted: written,
          values: { sum: format(value), said: format(said) },
        })),
    );
  },
};

function isRight(value: number, said: number): boolean {
  if (value === 0 || said === 0) return Math.abs(value - said) < 1;
  if (Math.abs(value - said) <= 1) return true;
  const ratio = Math.abs(value / said);
  const isNear = (one: number) => Math.abs(one - 1) <= tolerance;
  const thousands = 1_000 ** Math.round(Math.log(ratio) / Math.log(1_000));
  return [ratio, ratio / thousands, ...factors.flatMap((factor) => [ratio / factor, ratio * factor])].some((one) => {
    const scale = 1_000 ** Math.round(Math.log(one) / Math.log(1_000));
    return isNear(one) || isNear(one / scale);
  });
}
