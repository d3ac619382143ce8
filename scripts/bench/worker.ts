import { type Case, otherCases } from "../workerd/cases";
import { bundleWorker } from "../workerd/bundle";
import { serveWorkerd } from "../workerd/serve";
import { output } from "./output";
import { middle, type Row } from "./table";

const emptyWorker = `export default {
  fetch: async (request) => Response.json(request.method === "POST" ? { length: (await request.text()).length } : {}),
};`;

/** Tells what the bytes alone cost: it computes nothing and sends as many as ours. */
const sendingWorker = (bytes: number) => `const body = new Uint8Array(${bytes}).fill(120);
export default {
  fetch: async (request) => {
    if (request.method === "POST") await request.text();
    return new Response(body, { headers: { "Content-Type": "application/json" } });
  },
};`;

/** Fetched when a bench runs: nothing else needs a load generator. */
const generator = ["exec", "--yes", "--package=autocannon@8.0.0", "--", "autocannon", "--json", "--no-progress"];
const rounds = 3;
const seconds = "3";
const starts = 7;

type Target = { base: string; asked: Case; status?: number };

/** The API in workerd beside an empty worker: its first answer, and how many it gives. */
export async function benchWorker(): Promise<Row[]> {
  const { code, gzipBytes } = await bundleWorker();
  const first = await firstAnswers(code);
  const [ours, empty] = await Promise.all([serveWorkerd(code), serveWorkerd(emptyWorker)]);
  const preset = { path: "/api/prompts?preset=global-cart&version=2" };
  const answer = await fetch(`${ours.url}${preset.path}`);
  const etag = answer.headers.get("etag") ?? "";
  const sending = await serveWorkerd(sendingWorker((await answer.arrayBuffer()).byteLength));
  try {
    const posted = otherCases["answers in the body"]?.[0] ?? { path: "none" };
    const query = otherCases["answers in the query"]?.at(-1) ?? { path: "none" };
    const targets: Record<string, Target> = {
      "GET, empty worker": { base: empty.url, asked: preset },
      "POST, empty worker that reads the body": { base: empty.url, asked: posted },
      "GET, worker that sends as many bytes as the preset's JSON": { base: sending.url, asked: preset },
      "POST, worker that sends as many": { base: sending.url, asked: posted },
      "GET, preset as JSON": { base: ours.url, asked: preset },
      "GET, preset as Markdown": { base: ours.url, asked: { path: `${preset.path}&format=md` } },
      "GET, answers in the query": { base: ours.url, asked: query },
      "GET, not modified": { base: ours.url, asked: { ...preset, headers: { "If-None-Match": etag } }, status: 304 },
      "POST, answers in the body": { base: ours.url, asked: posted },
    };
    const perSecond = await loadInTurn(targets);
    const loaded = Object.entries(targets).map(([what, { base, asked }]): Row => {
      const found = perSecond[what] ?? middle([]);
      if (base === empty.url) return { what, ...found, unit: "requests/s" };
      const isPost = asked.method === "POST";
      const to = isPost ? "POST, empty worker that reads the body" : "GET, empty worker";
      const ratio = found.value / (perSecond[to]?.value ?? Number.NaN);
      if (base === sending.url) return { what, ...found, unit: "requests/s", ratio, to: "empty" };
      return { what, ...found, unit: "requests/s", ratio, to: "empty", goal: { atLeast: isPost ? 0.5 : 0.8 } };
    });
    return [{ what: "bundle, compressed", value: gzipBytes / 1e3, unit: "kB" }, first, ...loaded];
  } finally {
    await Promise.all([ours.stop(), empty.stop(), sending.stop()]);
  }
}

/** Loads the targets in turn, several times over, so that what else the machine does is shared out among them. */
async function loadInTurn(targets: Record<string, Target>): Promise<Record<string, ReturnType<typeof middle>>> {
  const taken = new Map<string, number[]>(Object.keys(targets).map((name) => [name, []]));
  for (const target of Object.values(targets)) await load(target, "1");
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, target] of Object.entries(targets)) taken.get(name)?.push(await load(target, seconds));
  }
  return Object.fromEntries([...taken].map(([name, values]) => [name, middle(values)]));
}

/** @returns requests per second; rejects where an answer was not the expected one */
async function load({ base, asked, status = 200 }: Target, duration: string): Promise<number> {
  const { path, method = "GET", headers = {}, body } = asked;
  const args = [
    ...["--connections", "10", "--duration", duration, "--method", method],
    ...Object.entries(headers).flatMap(([name, value]) => ["--headers", `${name}=${value}`]),
    ...(typeof body === "string" ? ["--body", body] : []),
    `${base}${path}`,
  ];
  const result = JSON.parse(await output("npm", [...generator, ...args])) as {
    errors: number;
    requests: { average: number };
    statusCodeStats: Record<string, unknown>;
  };
  const others = Object.keys(result.statusCodeStats).filter((each) => Number(each) !== status);
  if (others.length > 0 || result.errors > 0)
    throw new Error(`${method} ${path}: got ${others.join(", ")} and ${result.errors} errors, expected ${status} only`);
  return result.requests.average;
}

/** From the moment that a fresh process listens to its first answer: the isolate starts with the first request. */
async function firstAnswers(code: string): Promise<Row> {
  const taken: number[] = [];
  for (let start = 0; start < starts; start += 1) {
    const server = await serveWorkerd(code);
    try {
      const began = performance.now();
      await (await fetch(`${server.url}/api/prompts?preset=global-cart`)).arrayBuffer();
      taken.push(performance.now() - began);
    } finally {
      await server.stop();
    }
  }
  return { what: "first answer of an isolate", ...middle(taken), unit: "ms", goal: { atMost: 50 } };
}
