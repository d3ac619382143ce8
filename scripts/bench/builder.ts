import { loadBundled } from "../workerd/bundle";
import { type Goal, middle, type Row } from "./table";

type Subjects = { timed: Record<"smallest" | "preset" | "largest", { build: () => unknown; write: () => unknown }> };
type Call = () => unknown;

const rounds = 31;
/** All batches are as long, in time of the processor: what else the machine does is not counted. */
const batchMs = 10;
const warmUpMs = 1_000;

/**
 * Both prompts with their knowledge, beside writing the finished text of the same Pro prompt once; the same with a hundred
 * times the facts and stores; reading a situation of 4,000 characters. Bundled as for a worker, all in the same rounds.
 */
export async function benchBuilder(): Promise<Row[]> {
  const { timed, read } = (await loadBundled("scripts/bench/builder-subjects.ts")) as Subjects & { read: Call };
  const { timed: many } = (await loadBundled("scripts/bench/builder-subjects-x100.ts")) as Subjects;
  const calls = {
    ...Object.fromEntries(
      Object.entries(timed).flatMap(([name, { build, write }]) => [
        [`text written once, ${name} answers`, write],
        [`prompts built, ${name} answers`, build],
      ]),
    ),
    "prompts built, preset answers, content ×100": many.preset.build,
    "4,000 characters read": read,
  };
  const taken = timeInTurn(calls);
  const row = (what: string): Row => ({ what, ...middle(taken.get(what) ?? []), unit: "µs" });
  const beside = (what: string, other: string, to: string, goal?: Goal): Row => {
    const ratios = (taken.get(what) ?? []).map((value, round) => value / (taken.get(other)?.[round] ?? Number.NaN));
    return { ...row(what), ratio: middle(ratios).value, to, ...(goal && { goal }) };
  };
  return [
    ...(["smallest", "preset", "largest"] as const).flatMap((name) => {
      const [built, written] = [`prompts built, ${name} answers`, `text written once, ${name} answers`];
      const goal = name === "smallest" ? undefined : { atMost: 12 };
      return [row(written), beside(built, written, "text written once", goal)];
    }),
    beside("prompts built, preset answers, content ×100", "prompts built, preset answers", "content ×1", { atMost: 2 }),
    { ...row("4,000 characters read"), goal: { atMost: 1_000 } },
  ];
}

/** @returns microseconds of the processor per call, a value per round */
function timeInTurn(calls: Record<string, Call>): Map<string, number[]> {
  for (const call of Object.values(calls)) batch(call, warmUpMs);
  const taken = new Map<string, number[]>(Object.keys(calls).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, call] of Object.entries(calls)) taken.get(name)?.push(batch(call, batchMs));
  return taken;
}

function batch(call: Call, lengthMs: number): number {
  const began = process.cpuUsage();
  let times = 0;
  let spent = 0;
  do {
    call();
    times += 1;
    const { user, system } = process.cpuUsage(began);
    spent = user + system;
  } while (spent < lengthMs * 1e3);
  return spent / times;
}
