import type { Draft, FieldName } from "@/lib/answers/schema";
import type { PlatformId } from "@/content/platforms/ids";
import type { LatencyTable } from "@/lib/latency/table";

/** What a rule looks at. Platforms are the authorised ones; where none is chosen, none is judged. */
export type Situation = { draft: Draft; latency: LatencyTable | undefined; platforms: PlatformId[] };

/** A figure or a name for a sentence's placeholder, in the sentence's language when it is written. */
export type Term =
  | { kind: "ms"; value: number }
  | { kind: "regions"; ids: readonly string[] }
  | { kind: "platforms"; ids: readonly string[] }
  | { kind: "stateItems"; indexes: readonly number[] }
  | { kind: "regulations"; ids: readonly string[] }
  | { kind: "stores"; ids: readonly string[] };

/** What a rule found: the terms of its sentence, the facts it rests on, the answer to reconsider first. */
export type Finding = { terms: Record<string, Term>; facts: string[]; field: FieldName };

/** A deterministic contradiction between answers. Its sentences stand in `content/tensions`. */
export type Rule = { id: string; detect: (situation: Situation) => Finding | undefined };
