/** The schema is heavy and needed on Continue only: it comes once the page is quiet, so that it is there offline too. */
export const loadJudge = () => import("@/lib/wizard/step-issues").then(({ allIssues }) => allIssues);
