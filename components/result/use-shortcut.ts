"use client";

import { useEffect, useRef } from "react";

/**
 * Acts on Alt and a letter, wherever the focus is. With Alt, since a letter alone would be in the way of those who speak
 * to their computer (WCAG 2.1.4), and Ctrl+C is the browser's.
 * @param letter by its place on the keyboard: with Alt a Mac types another character
 */
export function useShortcut(letter: string | undefined, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!letter) return;
    const listen = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.code !== `Key${letter}`) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [letter]);
}
