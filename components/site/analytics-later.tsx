"use client";

import { type ComponentType, useEffect, useState } from "react";

/** Counting waits for the page; where its code cannot be had, nothing is counted. */
export function AnalyticsLater() {
  const [Analytics, setAnalytics] = useState<ComponentType>();
  useEffect(() => {
    import("./vercel-analytics").then(
      (part) => setAnalytics(() => part.VercelAnalytics),
      () => undefined,
    );
  }, []);
  return Analytics ? <Analytics /> : null;
}
