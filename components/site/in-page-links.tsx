"use client";

import { useEffect } from "react";
import { markStarted } from "@/components/ui/use-from-server";
import { holdsValues, idOf, inPageId, revealEvent } from "@/lib/site/in-page";

/**
 * Links within the page lead to their place every time, and leave the words of a link where they are: behind the "#"
 * they would be replaced, and the prompts would lose them in silence. Without scripts the browser follows such links by
 * itself, and there are no words behind the "#" that anybody could read.
 */
export function InPageLinks() {
  useEffect(markStarted, []);
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const id = link && inPageId(link.href, window.location.href);
      const target = id ? document.getElementById(id) : null;
      // A control has its own way to be led to, the error summary's; and some links do more than lead somewhere.
      if (!id || !target || target.matches("input, select, textarea, button") || link?.matches("[data-own-way]"))
        return;
      event.preventDefault();
      reveal(target);
      if (!holdsValues(window.location.hash)) writeAddress(id);
      arriveAt(target);
    };
    // Before React, whose links would follow the address and do nothing where it does not change.
    window.addEventListener("click", follow, true);
    // An address with a former id: the browser found no such place.
    const named = idOf(window.location.hash);
    if (named !== window.location.hash.slice(1)) document.getElementById(named)?.scrollIntoView();
    return () => window.removeEventListener("click", follow, true);
  }, []);
  return null;
}

/** Unfolds what the place stands in, and lets whoever hides it know. */
function reveal(target: HTMLElement) {
  for (let fold = target.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  const folded = target.closest(".fold")?.querySelector<HTMLDetailsElement>(".fold-switch");
  if (folded) folded.open = true;
  target.dispatchEvent(new Event(revealEvent, { bubbles: true }));
}

function writeAddress(id: string) {
  const hash = `#${encodeURIComponent(id)}`;
  if (window.location.hash === hash) return;
  window.location.hash = hash; // not pushState, after which `:target` would not match
  // The browser's new entry has no state of Next's: without it, Back from a further page would change the address only.
  window.history.replaceState(null, "", window.location.href);
}

/** Scrolls there, gently where motion is welcome, and lets the next Tab go on from there. */
function arriveAt(target: HTMLElement) {
  if (!target.hasAttribute("tabindex")) target.setAttribute("tabindex", "-1");
  target.focus({ preventScroll: true });
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  target.scrollIntoView({ behavior: still ? "instant" : "smooth" });
}
