"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { StoredCases } from "@/lib/cases/case";
import { casesKey } from "@/lib/cases/case-keys";
import { loadCases, storeCases } from "@/lib/cases/case-storage";
import { type CasesEvent, type CasesState, noCases, reduceCases } from "@/lib/cases/cases";

/** An event as a page asks for it: what storage holds is added here. */
export type AskedEvent = WithoutStored<Exclude<CasesEvent, { type: "write-ended" }>>;
type WithoutStored<Event> = Event extends { stored: StoredCases } ? Omit<Event, "stored"> : Event;

/** The cases of this browser, read after the first paint and whenever another tab writes; undefined until then. */
export function useCases(): { cases: CasesState | undefined; ask: (event: AskedEvent) => CasesState } {
  const [cases, setCases] = useState<CasesState>();
  const latest = useRef<CasesState>(noCases);

  const ask = useCallback((asked: AskedEvent) => {
    const events: CasesEvent[] = [{ ...asked, stored: loadCases() } as CasesEvent]; // each has it, or does without
    for (const event of events) {
      const { state, effects } = reduceCases(latest.current, event);
      latest.current = state;
      for (const { stored } of effects) {
        const failure = storeCases(stored);
        events.push({ type: "write-ended", failure, stored: loadCases() });
      }
    }
    setCases(latest.current);
    return latest.current;
  }, []);

  useEffect(() => {
    const frame = requestAnimationFrame(() => ask({ type: "read" }));
    const fromOtherTab = (event: StorageEvent) => {
      if (event.key === casesKey || event.key === null) ask({ type: "read" });
    };
    window.addEventListener("storage", fromOtherTab);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("storage", fromOtherTab);
    };
  }, [ask]);

  return { cases, ask };
}
