import type { PlatformId } from "@/content/platforms/ids";
import { loadPlatform } from "@/lib/content/knowledge";
import type { Platform } from "@/lib/content/knowledge-schema";
import type { Finding, Rule } from "../tension";
import type { FieldName } from "@/lib/answers/schema";

/** CPU that a request may want for report generation, image work or crypto, in ms: above it a limit is no obstacle. */
const longCpuMs = 1_000;
/** Memory that "large" means at least, in MB: what small isolates and functions do not have. */
const largeMemoryMb = 512;
/** Body that "large" means at least, in MB. */
const largeBodyMb = 10;

/** The authorised platforms that a capability rules out, as a finding with the facts that say so. */
function ruledOut(
  platforms: PlatformId[],
  capabilityOf: (platform: Platform) => { fact: string } | undefined,
  field: FieldName,
): Finding | undefined {
  const found = platforms.flatMap((id) => {
    const reason = capabilityOf(loadPlatform(id));
    return reason ? [{ id, fact: reason.fact }] : [];
  });
  if (found.length === 0) return undefined;
  const facts = found.map(({ fact }) => fact);
  return {
    terms: { platforms: { kind: "platforms", ids: found.map(({ id }) => id) } },
    facts,
    field,
  };
}

/** "none" is a source's word for no limit at all. */
function isBelow(limit: number | "none", wanted: number): boolean {
  return limit !== "none" && limit < wanted;
}

export const nativeOnIsolates: Rule = {
  id: "native-on-isolates",
  detect: ({ draft, platforms }) =>
    draft.needs?.some((need) => need === "native-modules" || need === "native-modules-only" || need === "jvm")
      ? ruledOut(
          platforms,
          ({ capabilities }) => (capabilities.nativeModules?.value === false ? capabilities.nativeModules : undefined),
          "needs",
        )
      : undefined,
};

export const longCpu: Rule = {
  id: "long-cpu",
  detect: ({ draft, platforms }) =>
    draft.needs?.includes("long-cpu")
      ? ruledOut(
          platforms,
          ({ capabilities: { cpuMs } }) => (cpuMs && isBelow(cpuMs.value, longCpuMs) ? cpuMs : undefined),
          "needs",
        )
      : undefined,
};

export const largeMemory: Rule = {
  id: "large-memory",
  detect: ({ draft, platforms }) =>
    draft.needs?.some((need) => need === "large-memory" || need === "ml-inference" || need === "own-model")
      ? ruledOut(
          platforms,
          ({ capabilities: { memoryMb } }) => (memoryMb && memoryMb.value < largeMemoryMb ? memoryMb : undefined),
          "needs",
        )
      : undefined,
};

export const largePayloads: Rule = {
  id: "large-payloads",
  detect: ({ draft, platforms }) =>
    draft.needs?.some((need) => need === "large-payloads" || need === "large-requests")
      ? ruledOut(
          platforms,
          ({ capabilities: { requestBodyMb } }) =>
            requestBodyMb && isBelow(requestBodyMb.value, largeBodyMb) ? requestBodyMb : undefined,
          "needs",
        )
      : undefined,
};

export const webSockets: Rule = {
  id: "websockets",
  detect: ({ draft, platforms }) =>
    draft.needs?.includes("websockets")
      ? ruledOut(
          platforms,
          ({ capabilities }) => (capabilities.webSockets?.value === false ? capabilities.webSockets : undefined),
          "needs",
        )
      : undefined,
};

export const euExecution: Rule = {
  id: "eu-execution",
  detect: ({ draft, platforms }) =>
    draft.residency === "eu"
      ? ruledOut(
          platforms,
          ({ capabilities }) =>
            capabilities.euExecution && capabilities.euExecution.value !== "yes" ? capabilities.euExecution : undefined,
          "residency",
        )
      : undefined,
};

/** Platforms on their way out, or not yet in: authorised all the same. */
export const retiredPlatform: Rule = {
  id: "retired-platform",
  detect: ({ platforms }) =>
    ruledOut(
      platforms,
      ({ status, facts }) => {
        const fact = facts.find(({ attribute }) => attribute === "status");
        return status !== "active" && fact ? { fact: fact.id } : undefined;
      },
      "platforms",
    ),
};
