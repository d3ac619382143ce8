"use client";

import dynamic from "next/dynamic";
import { type ComponentProps, useSyncExternalStore } from "react";
import { casesKey } from "@/lib/cases/case-keys";

const List = dynamic(() => import("./recent-cases-list").then((part) => part.RecentCasesList), { ssr: false });

/** After the page, and only for who has kept any: the server cannot know. */
export function RecentCases(props: ComponentProps<typeof List>) {
  const isKeeping = useSyncExternalStore(onStorage, readIsKeeping, () => false);
  return isKeeping ? <List {...props} /> : null;
}

function readIsKeeping(): boolean {
  try {
    return window.localStorage.getItem(casesKey) !== null;
  } catch {
    return false; // forbidden storage: there is nothing to show
  }
}

/** Another tab keeps one. */
function onStorage(tell: () => void): () => void {
  window.addEventListener("storage", tell);
  return () => window.removeEventListener("storage", tell);
}
