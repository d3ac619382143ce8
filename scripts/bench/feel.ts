import { serveBare, serveSite, serveStatic, type Served } from "./apps";
import { lighthouseScores, openBrowser, type Scores } from "./browser";
import { firstLoad, pages } from "./pages";
import { middle, type Row } from "./table";
import { keyDelays } from "./typing";

const rounds = 3;

/** What a first visit loads, beside the bare page. */
export async function benchPages(): Promise<Row[]> {
  return serving([serveSite, serveBare], async ([site, bare]) => {
    const beside = await firstLoad(bare);
    const rows: Row[] = [];
    for (const { name, path, budget } of [{ name: "bare page", path: "", budget: undefined }, ...pages]) {
      const loaded = await firstLoad(budget ? `${site}${path}` : bare);
      for (const part of ["html", "script", "css"] as const) {
        const against = part === "script" && budget ? { ratio: loaded.script / beside.script, to: "bare" } : {};
        rows.push({ what: `${name}, ${part}, compressed`, value: loaded[part], unit: "kB", ...against });
      }
    }
    return rows;
  });
}

/** What Lighthouse says of a page of each kind, a static and a bare page in the same rounds. */
export async function benchLighthouse(): Promise<Row[]> {
  return serving([serveSite, serveBare, serveStatic], async ([site, bare, still]) => {
    const asked: [name: string, url: string, isIndexed: boolean][] = [
      ["static page", still, false],
      ["bare page", bare, false],
      ...pages.map(({ name, path, isIndexed }): [string, string, boolean] => [name, `${site}${path}`, isIndexed]),
    ];
    const taken = new Map<string, Scores[]>(asked.map(([name]) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, url] of asked) taken.get(name)?.push(await lighthouseScores(url));
    }
    const found = (name: string, key: keyof Scores) => middle((taken.get(name) ?? []).map((scores) => scores[key]));
    return asked.flatMap(([name, url, isIndexed]): Row[] => {
      const isOurs = url.startsWith(site);
      const beside = (key: "lcp" | "tbt", atMost: number): Partial<Row> =>
        isOurs ? { ratio: found(name, key).value / found("bare page", key).value, to: "bare", goal: { atMost } } : {};
      const performance = { atLeast: found("bare page", "performance").value - 2 };
      const full = (["accessibility", "best-practices", ...(isIndexed ? (["seo"] as const) : [])] as const).map(
        (key): Row => ({ what: `${name}, ${key}`, ...found(name, key), unit: "", goal: { atLeast: 100 } }),
      );
      return [
        {
          what: `${name}, performance`,
          ...found(name, "performance"),
          unit: "",
          ...(isOurs && { goal: performance }),
        },
        { what: `${name}, largest contentful paint`, ...found(name, "lcp"), unit: "ms", ...beside("lcp", 1.5) },
        { what: `${name}, total blocking time`, ...found(name, "tbt"), unit: "ms", ...beside("tbt", 1.25) },
        { what: `${name}, layout shift`, ...found(name, "cls"), unit: "", ...(isOurs && { goal: { atMost: 0.01 } }) },
        ...(isOurs ? full : []),
      ];
    });
  });
}

/** How fast the first step answers to keys on a slow processor, a static page's input in the same rounds. */
export async function benchTyping(): Promise<Row[]> {
  return serving([serveSite, serveStatic], async ([site, still]) => {
    const browser = await openBrowser();
    try {
      const asked = { "static page": still, "first step": `${site}/fr/assistant/projet` };
      const taken = new Map<string, { p50: number; p98: number; first: number }[]>();
      for (let round = 0; round < rounds; round += 1) {
        for (const [name, url] of Object.entries(asked))
          taken.set(name, [...(taken.get(name) ?? []), await keyDelays(browser, url)]);
      }
      const found = (name: string, key: "p50" | "p98" | "first") =>
        middle((taken.get(name) ?? []).map((delays) => delays[key]));
      return Object.keys(asked).flatMap((name) =>
        (["p50", "p98", "first"] as const).map((key): Row => {
          const what = `${name}, ${key === "first" ? "first key" : `key, ${key}`}`;
          if (name === "static page" || key !== "p98") return { what, ...found(name, key), unit: "ms" };
          const ratio = found(name, key).value / found("static page", key).value;
          return { what, ...found(name, key), unit: "ms", ratio, to: "static", goal: { atMost: 1.5 } };
        }),
      );
    } finally {
      await browser.close();
    }
  });
}

/** Serves some sites one after the other, and stops them all whatever happens. */
async function serving<const Starts extends readonly (() => Promise<Served>)[]>(
  starts: Starts,
  work: (urls: { [Index in keyof Starts]: string }) => Promise<Row[]>,
): Promise<Row[]> {
  const served: Served[] = [];
  try {
    for (const start of starts) served.push(await start());
    return await work(served.map(({ url }) => url) as { [Index in keyof Starts]: string });
  } finally {
    await Promise.all(served.map(({ stop }) => stop()));
  }
}
