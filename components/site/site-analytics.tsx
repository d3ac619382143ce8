import { AnalyticsLater } from "./analytics-later";

/** Analytics only where it can report: a build on Vercel. Elsewhere nothing is loaded. */
export function SiteAnalytics() {
  return process.env.VERCEL === "1" ? <AnalyticsLater /> : null;
}
