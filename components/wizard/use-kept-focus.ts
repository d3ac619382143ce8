import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Keeps the focus where the reader put it when the fields are made anew: once scripts run, and whenever all values are
 * replaced. Call it before anything replaces them.
 * @param generation changes when the fields were made anew
 * @returns sets the control that gets the focus after the next change
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, generation: string): (id: string) => void {
  const kept = useRef<{ id: string; from: number | null; to: number | null }>(undefined);
  // What has the focus is outside of React: noted before the first change, and as it moves.
  useEffect(() => {
    const element = root.current;
    const note = () => {
      const active = document.activeElement;
      if (!active || !element?.contains(active)) return;
      const { selectionStart, selectionEnd } =
        active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement
          ? active
          : { selectionStart: null, selectionEnd: null };
      kept.current = { id: active.id, from: selectionStart, to: selectionEnd };
    };
    note();
    element?.addEventListener("focusin", note);
    return () => element?.removeEventListener("focusin", note);
  }, [root]);
  useLayoutEffect(() => {
    const { id = "", from = null, to = null } = kept.current ?? {};
    const control = document.activeElement === document.body ? document.getElementById(id) : null;
    control?.focus({ preventScroll: true });
    const hasText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
    if (hasText && from !== null) control.setSelectionRange(from, to);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each generation of fields takes the focus up again
  }, [generation]);
  return (id) => {
    kept.current = { id, from: null, to: null };
  };
}
