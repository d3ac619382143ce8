import type { PlatformId } from "@/content/platforms/ids";
import { loadPlatform } from "@/lib/content/knowledge";
import type { Platform, RuntimeId } from "@/lib/content/knowledge-schema";

/** CPU that a request may want for report generation, image work or crypto, in ms: above it a limit is no obstacle. */
export const longCpuMs = 1_000;
/** Memory that "large" means at least, in MB: what small isolates and functions do not have. */
export const largeMemoryMb = 512;
/** Memory that a model of one's own wants at least, in MB. */
export const modelMemoryMb = 2_048;
/** Body that "large" means at least, in MB. */
export const largeBodyMb = 10;

/**
 * Whether a platform's functions do what is asked: "add-on" for a price beside the platform's, "unknown" where no source
 * says.
 */
export type Verdict = "yes" | "add-on" | "no" | "unknown";

/** A verdict, the facts it rests on and, where one was compared, the limit. */
export type Judgement = { verdict: Verdict; facts: string[]; limit?: number };

type Capability<T> = { value: T; fact: string } | null;

const unknown: Judgement = { verdict: "unknown", facts: [] };

function flag(capability: Capability<boolean>): Judgement {
  return capability ? { verdict: capability.value ? "yes" : "no", facts: [capability.fact] } : unknown;
}

function atLeast(capability: Capability<number | "none">, least: number): Judgement {
  if (!capability) return unknown;
  const { value, fact } = capability;
  if (value === "none") return { verdict: "yes", facts: [fact] };
  return { verdict: value < least ? "no" : "yes", facts: [fact], limit: value };
}

function placement(capability: Capability<"yes" | "add-on" | "no">): Judgement {
  return capability ? { verdict: capability.value, facts: [capability.fact] } : unknown;
}

/** One of two things is meant and the reader did not say which: no where both fail, yes where both hold. */
function eitherOf(one: Judgement, other: Judgement): Judgement {
  if (one.verdict !== other.verdict) return unknown;
  return { ...one, facts: [...new Set([...one.facts, ...other.facts])] };
}

/** Work takes no longer than the request that it is done in: a short one is a limit too. */
function longWork({ cpuMs, wallMs }: Platform["capabilities"]): Judgement {
  const cpu = atLeast(cpuMs, longCpuMs);
  const wall = atLeast(wallMs, longCpuMs);
  return cpu.verdict !== "no" && wall.verdict === "no" ? wall : cpu;
}

/** What a platform is judged by, each with how. */
const judges = {
  "native-modules": ({ capabilities }) => flag(capabilities.nativeModules),
  "native-or-jvm": ({ capabilities, languages }) => eitherOf(flag(capabilities.nativeModules), flag(languages.jvm)),
  jvm: ({ languages }) => flag(languages.jvm),
  runtime: ({ languages }, runtime) => (runtime ? flag(languages[runtime]) : unknown),
  websockets: ({ capabilities }) => flag(capabilities.webSockets),
  "long-cpu": ({ capabilities }) => longWork(capabilities),
  "large-memory": ({ capabilities }) => atLeast(capabilities.memoryMb, largeMemoryMb),
  "own-model": ({ capabilities }) => atLeast(capabilities.memoryMb, modelMemoryMb),
  "managed-inference": ({ capabilities }) => flag(capabilities.managedInference),
  "large-requests": ({ capabilities }) => atLeast(capabilities.requestBodyMb, largeBodyMb),
  "large-responses": ({ capabilities }) => atLeast(capabilities.responseBodyMb, largeBodyMb),
  "large-bodies": ({ capabilities: { requestBodyMb, responseBodyMb } }) =>
    eitherOf(atLeast(requestBodyMb, largeBodyMb), atLeast(responseBodyMb, largeBodyMb)),
  containers: ({ capabilities }) => flag(capabilities.containers),
  "one-region": ({ capabilities }) => placement(capabilities.pinRegion),
  "eu-execution": ({ capabilities }) => placement(capabilities.euExecution),
} satisfies Record<string, (platform: Platform, runtime?: RuntimeId) => Judgement>;

export type CapabilityId = keyof typeof judges;

/**
 * Judges what one platform's functions do.
 * @param runtime the language that "runtime" asks for
 * @example judge("aws-lambda-edge", "websockets") // { verdict: "no", facts: ["aws-lambda-edge.websockets"] }
 */
export function judge(platform: PlatformId, id: CapabilityId, runtime?: RuntimeId): Judgement {
  const judgeOf: (platform: Platform, runtime?: RuntimeId) => Judgement = judges[id];
  return judgeOf(loadPlatform(platform), runtime);
}
