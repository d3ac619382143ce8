"use client";

import { useSyncExternalStore } from "react";
import { siteOrigin } from "@/lib/site/origin";

const never = () => () => undefined;

/** Where the site is, as the browser knows it; without scripts, as its settings say. */
export function useOrigin(): string {
  return useSyncExternalStore(
    never,
    () => window.location.origin,
    () => siteOrigin,
  );
}
