import dynamic from "next/dynamic";

const VercelAnalytics = dynamic(() => import("./vercel-analytics").then((module) => module.VercelAnalytics));

/** Analytics only where it can report: a build on Vercel. Elsewhere nothing is loaded. */
export function SiteAnalytics() {
  return process.env.VERCEL === "1" ? <VercelAnalytics /> : null;
}
