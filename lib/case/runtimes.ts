import type { RuntimeId } from "@/lib/content/knowledge-schema";
import { loadTechnology } from "@/lib/content/technologies";
import type { NamedTechnology } from "./technologies";

/** A runtime of the team's own code, with the technologies that name it. */
export type NamedRuntime = { runtime: RuntimeId; technologies: string[] };

/** What is written in a language and runs beside the application (a broker, an identity server) asks nothing of it. */
const kindsOfCode = new Set(["language", "framework", "runtime", "cms"]);

/** The runtimes that platforms are judged by; a record, so that a new one is missed by the typecheck and not by us. */
const judged: Record<RuntimeId, true> = {
  jvm: true,
  ruby: true,
  php: true,
  python: true,
  dotnet: true,
  elixir: true,
  go: true,
  rust: true,
};
const isJudged = (id: string | undefined): id is RuntimeId => id !== undefined && Object.hasOwn(judged, id);

/**
 * The runtimes of the team's own code beside JavaScript, by the technologies that name them.
 * @returns each runtime once, in the order of the texts
 * @example runtimesOf(technologiesIn([{ field: "currentStack", text: "Ruby on Rails" }])) // [{ runtime: "ruby", … }]
 */
export function runtimesOf(named: readonly NamedTechnology[]): NamedRuntime[] {
  const found = new Map<RuntimeId, Set<string>>();
  for (const { id, stance } of named) {
    const { kind, runtime } = loadTechnology(id);
    if (stance !== "used" || !kindsOfCode.has(kind) || !isJudged(runtime)) continue;
    found.set(runtime, (found.get(runtime) ?? new Set()).add(id));
  }
  return [...found].map(([runtime, technologies]) => ({ runtime, technologies: [...technologies] }));
}
