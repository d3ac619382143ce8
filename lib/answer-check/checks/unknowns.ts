import { formatMs } from "@/lib/i18n/message";
import type { Check, Checked } from "../check";
import type { Found } from "../finding";
import type { Line } from "../markdown";
import { readQuantities } from "../quantities";
import { hasWordOf, sentencesOf } from "../text";

/** Sections that say what holds for the reader; assumptions are made in B and counted on in I. */
const stating = new Set(["A", "C", "D", "E", "F", "G", "H"]);

/** What the prompt calls unknown and the answer states as the reader's own: a goal, a traffic. */
export const unknowns: Check = {
  id: "unknowns",
  readsWords: true,
  run(checked) {
    const known = checked.expected?.given.known;
    if (!known) return [];
    return [
      ...(known.latencyGoal === undefined ? goalsStated(checked) : []),
      ...(known.traffic === undefined ? trafficStated(checked) : []),
    ];
  },
};

type Said = { line: Line; sentence: string };

/** Sentences about the reader's own, in none of which anything is assumed. */
function statements({ answer }: Checked): Said[] {
  return answer.written
    .filter(({ section, kind }) => stating.has(section ?? "") && kind !== "heading" && kind !== "table")
    .flatMap((line) => sentencesOf(line.folded).map((sentence) => ({ line, sentence })))
    .filter(({ sentence }) => hasWordOf(sentence, "yours") && !hasWordOf(sentence, "assumed"));
}

function goalsStated(checked: Checked): Found[] {
  const { answer, locale } = checked;
  const assumed = timesOf(answer.written.filter(isAssumption));
  return statements(checked).flatMap(({ line, sentence }): Found[] => {
    const [time] = timesOf([{ folded: sentence }]);
    if (time === undefined || !hasWordOf(sentence, "goal") || assumed.includes(time)) return [];
    return [{ key: "unknown-goal", severity: "costs", line: line.number, values: { said: formatMs(locale, time) } }];
  });
}

function trafficStated(checked: Checked): Found[] {
  const assumed = checked.answer.written.filter(isAssumption).map(({ folded }) => folded);
  return statements(checked).flatMap(({ line, sentence }): Found[] => {
    if (!hasWordOf(sentence, "traffic")) return [];
    const rate =
      /(\d[\d.,\u00A0\u202F ]{0,12})\s?(?:k |m )?(?:requetes|requests|req|messages|visites|visits|visiteurs|users|utilisateurs)/.exec(
        sentence,
      );
    const figure = rate?.[1]?.trim();
    if (!figure || assumed.some((each) => each.includes(figure))) return [];
    return [{ key: "unknown-traffic", severity: "costs", line: line.number }];
  });
}

const isAssumption = ({ section, folded }: Line) => section === "B" || hasWordOf(folded, "assumed");

function timesOf(lines: readonly Pick<Line, "folded">[]): number[] {
  return lines.flatMap(({ folded }) =>
    readQuantities(folded.slice(0, 4_000)).flatMap(({ dimension, value }) => (dimension === "time" ? [value] : [])),
  );
}
