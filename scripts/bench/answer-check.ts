import { checkAnswer } from "@/lib/answer-check/check-answer";
import { answerLimit } from "@/lib/answer-check/answer-limit";
import { corpus } from "@/tests/answers/corpus";
import { tryMutations, type Tried } from "@/tests/answers/try-mutations";
import { hostileAnswers } from "@/tests/answers/hostile-answers";
import { variants, written } from "@/tests/answers/variants";
import { millisecondsOf } from "@/tests/recognition/hostile-texts";
import { bareLoop } from "@/tests/support/bare-loop";
import { answerPageTimes, type PageTimes } from "@/e2e/support/answer-page";
import { serveSite } from "./apps";
import { openBrowser } from "./browser";
import { middle, type Row } from "./table";

const atLeast95 = { atLeast: 0.95 };

/** What the check of an answer tells of faults put in, what it says of sound answers, and how long it takes. */
export async function benchAnswerCheck(): Promise<Row[]> {
  const tried = tryMutations(true);
  const checkOf = new Map(tried.flatMap(({ key, check }) => (check ? [[key, check] as const] : [])));
  const byCheck = new Map<string, Tried[]>();
  for (const each of tried) {
    const check = checkOf.get(each.key) ?? each.key;
    byCheck.set(check, [...(byCheck.get(check) ?? []), each]);
  }
  const rows = [...byCheck].sort((a, b) => b[1].length - a[1].length).map(([check, own]) => told(check, own));
  return [...rows, told("all checks", tried), ...silence(), ...times()];
}

function told(what: string, tried: readonly Tried[]): Row {
  const count = tried.filter((each) => each.told).length;
  return {
    what: `${what}, ${tried.length} mutants`,
    value: count,
    unit: "told",
    ratio: count / tried.length,
    to: "tried",
    goal: atLeast95,
  };
}

/** Findings that cost or block on sound answers, as they were written and in other ways of writing. */
function silence(): Row[] {
  const count = (texts: readonly { text: string; entry: (typeof corpus)[number] }[]) =>
    texts
      .flatMap(({ text, entry }) => checkAnswer({ text, draft: entry.draft, locale: entry.locale }))
      .filter(({ severity }) => severity !== "note").length;
  const plain = corpus.map((entry) => ({ text: entry.text, entry }));
  const others = variants.flatMap((variant) =>
    corpus.map((entry) => ({ text: written(variant, entry.text, entry.locale), entry })),
  );
  return [
    { what: `false alarms on ${plain.length} sound answers`, value: count(plain), unit: "", goal: { atMost: 0 } },
    {
      what: `false alarms on ${others.length} other ways of writing them`,
      value: count(others),
      unit: "",
      goal: { atMost: 0 },
    },
  ];
}

const repeated = (part: string) => part.repeat(Math.ceil(answerLimit / part.length)).slice(0, answerLimit);

/** From pressing the button to the findings, in a browser on a processor slowed down four times. */
export async function benchAnswerPage(): Promise<Row[]> {
  const site = await serveSite();
  const browser = await openBrowser();
  try {
    const answer = repeated(corpus.find(({ name }) => name === "global-cart.fr")?.text ?? "");
    // A blank paste is not checked: the page asks for an answer.
    const pastes = Object.values(hostileAnswers)
      .filter((part) => part.trim() !== "")
      .map(repeated);
    const url = `${site.url}/fr/reponse?preset=global-cart`;
    const times = await answerPageTimes(browser, url, [answer, answer, answer, ...pastes]);
    const [answers, hostile] = [times.slice(0, 3), times.slice(3)];
    const where = "in a browser slowed down 4 times";
    const longest = (own: readonly PageTimes[]) => middle(own.map((each) => each.longest));
    return [
      { what: `a bare loop of ten million steps, ${where}`, ...middle(times.map(({ loop }) => loop)), unit: "ms" },
      {
        what: `200,000 characters of an answer, ${where}`,
        ...middle(answers.map(({ check }) => check)),
        unit: "ms",
        goal: { atMost: 300 },
      },
      { what: "longest task of it", ...longest(answers), unit: "ms" },
      {
        what: `${hostile.length} hostile pastes, ${where}`,
        ...middle(hostile.map(({ check }) => check)),
        unit: "ms",
        goal: { atMost: 300 },
      },
      { what: "longest task of them", ...longest(hostile), unit: "ms" },
    ];
  } finally {
    await browser.close();
    await site.stop();
  }
}

/** Beside a bare loop, as machines are noisy. */
function times(): Row[] {
  const [entry] = corpus;
  if (!entry) return [];
  const timeOf = (text: string) =>
    millisecondsOf(() => checkAnswer({ text, draft: entry.draft, locale: entry.locale }));
  const answer = repeated(corpus.find(({ name }) => name === "global-cart.fr")?.text ?? "é");
  const reference = millisecondsOf(bareLoop);
  const worst = Object.values(hostileAnswers).map((part) => timeOf(repeated(part)));
  const row = (what: string, value: number): Row => ({
    what,
    value,
    unit: "ms",
    ratio: value / reference,
    to: "a bare loop",
  });
  return [
    { what: "a bare loop of ten million steps", value: reference, unit: "ms" },
    row("200,000 characters of an answer", timeOf(answer)),
    row(`worst of ${worst.length} hostile pastes`, Math.max(...worst)),
  ];
}
