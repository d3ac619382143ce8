"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import { focusHeading } from "@/components/ui/focus-heading";
import { idOf } from "@/lib/site/in-page";

/**
 * A page that is reached without a new document starts at its top, with its heading focused, as a new document would.
 * Next looks for the place that the fragment names, and where the fragment holds a link's words it stays where it was.
 * Back and Forward keep the place that the browser restores.
 */
export function NewPage() {
  const path = usePathname();
  // Another object with every change of the address, whatever changed in it.
  const parameters = useSearchParams();
  const shown = useRef(path);
  const traversed = useRef(false);
  useEffect(() => {
    const note = () => {
      traversed.current = true;
    };
    window.addEventListener("popstate", note);
    return () => window.removeEventListener("popstate", note);
  }, []);
  useEffect(() => {
    const isNew = shown.current !== path && !traversed.current;
    shown.current = path;
    traversed.current = false;
    if (!isNew || document.getElementById(idOf(window.location.hash))) return;
    window.scrollTo({ top: 0, behavior: "instant" });
    focusHeading();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each change of the address is looked at once
  }, [path, parameters]);
  return null;
}
