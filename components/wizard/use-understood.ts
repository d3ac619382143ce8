import { useEffect, useState } from "react";
import type { Draft } from "@/lib/answers/answers";
import { needsUnderstanding } from "@/lib/wizard/check-rows";
import type { Question } from "@/lib/wizard/questions";
import type { StateWords, understand, Understood } from "@/lib/wizard/understood";
import { useWizard } from "./wizard-provider";

/**
 * What the situation was understood to say. Recognition and its lists are loaded once there are words, never with the
 * page: until then, and where they cannot be had, rows show what was answered and the server's reading of the address.
 */
export function useUnderstood(
  draft: Draft,
  questions: Record<string, Question[]>,
  words: StateWords,
  ofAddress: Understood | undefined,
): Understood | undefined {
  const { locale, ready } = useWizard();
  const [reader, setReader] = useState<{ understand: typeof understand }>();
  const isWanted = ready && needsUnderstanding(draft, questions);
  useEffect(() => {
    if (!isWanted || reader) return;
    import("@/lib/wizard/understood").then(setReader, () => undefined); // the route recognises all the same
  }, [isWanted, reader]);
  if (!ready) return ofAddress;
  return isWanted ? reader?.understand(draft, locale, words) : undefined;
}
