"use client";

import { track } from "@vercel/analytics";
import { Analytics } from "@vercel/analytics/react";
import { useEffect } from "react";
import { actionEvent, isSiteAction, presetOfPath, publicUrl } from "@/lib/site/actions";

/** Counts pages and actions, never content: addresses lose their query and fragment, events carry ids of ours only. */
export function VercelAnalytics() {
  useEffect(() => {
    const report = (event: Event) => {
      const action: unknown = event instanceof CustomEvent ? event.detail : undefined;
      if (isSiteAction(action)) track(action, { preset: presetOfPath(window.location.pathname) ?? "none" });
    };
    window.addEventListener(actionEvent, report);
    return () => window.removeEventListener(actionEvent, report);
  }, []);
  return <Analytics beforeSend={(event) => ({ ...event, url: publicUrl(event.url) })} />;
}
