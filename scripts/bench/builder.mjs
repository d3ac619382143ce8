import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleWorker } from "../workerd/bundle.mjs";
import { row } from "./table.mjs";

/** Most time for one Pro prompt, in microseconds. */
const goal = 50;
const rounds = 7;
/** Long enough for the optimising compiler to have done its work, in milliseconds. */
const warmUp = 600;
const perRound = 150;

/** @returns {Promise<import("./table.mjs").Row[]>} microseconds per build, the best of several rounds */
export async function benchBuilder() {
  const { code } = await bundleWorker("scripts/bench/subject.ts");
  const folder = mkdtempSync(join(tmpdir(), "architecte-bench-"));
  const file = join(folder, "subject.mjs");
  writeFileSync(file, code);
  try {
    return await timeAll((copies) => {
      Object.assign(globalThis, { contentCopies: copies });
      // A module is evaluated once per address: the query makes it another one.
      return import(`${pathToFileURL(file)}?${copies}`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {(contentCopies: number) => Promise<typeof import("./subject")>} load */
async function timeAll(load) {
  const subject = await load(1);
  const rows = [];
  for (const [name, answers] of Object.entries(subject.subjects)) {
    const { all, basic, followUps } = subject.timed(answers);
    const [whole, quick, after] = [microseconds(all), microseconds(basic), microseconds(followUps)];
    rows.push(
      row("builder", `Pro with its knowledge, ${name} answers`, whole - quick - after, "µs", {
        goal: { atMost: goal },
      }),
      row("builder", `Basic, ${name} answers`, quick, "µs"),
      row("builder", `everything (Basic, Pro, follow-ups, Pro text), ${name} answers`, whole, "µs"),
    );
  }
  const oneItem = microseconds(subject.timed(subject.withItems(1)).all);
  for (const items of [1, 2, 4, 8]) {
    const time = items === 1 ? oneItem : microseconds(subject.timed(subject.withItems(items)).all);
    rows.push(
      row("builder", `everything, largest answers with ${items} state items`, time, "µs", {
        ratio: time / oneItem,
        to: "1 item",
      }),
    );
  }
  const once = microseconds(subject.timed(subject.subjects.preset).all);
  for (const copies of [10, 100]) {
    const copied = await load(copies);
    const time = microseconds(copied.timed(copied.subjects.preset).all);
    const facts = copied.allFacts().length;
    rows.push(
      row("builder", `everything, preset answers, content ×${copies} (${facts} facts)`, time, "µs", {
        ratio: time / once,
        to: "content ×1",
      }),
    );
  }
  return rows;
}

/**
 * @param {() => unknown} work
 * @returns {number} per call, in the best round: what else the machine does only ever adds
 */
function microseconds(work) {
  callsWithin(work, warmUp);
  const times = Array.from({ length: rounds }, () => {
    const { calls, elapsed } = callsWithin(work, perRound);
    return (elapsed / calls) * 1_000;
  });
  return Math.min(...times);
}

/** @param {() => unknown} work @param {number} duration in milliseconds */
function callsWithin(work, duration) {
  const began = performance.now();
  let calls = 0;
  let elapsed = 0;
  while (elapsed < duration) {
    work();
    calls += 1;
    elapsed = performance.now() - began;
  }
  return { calls, elapsed };
}
