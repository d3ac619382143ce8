"use client";

import dynamic from "next/dynamic";

/** After the page: most readers have kept nothing, and the server cannot know. */
export const RecentCases = dynamic(() => import("./recent-cases-list").then((part) => part.RecentCasesList), {
  ssr: false,
});
