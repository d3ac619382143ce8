import { useEffect, useMemo, useState } from "react";
import type { Issue } from "@/lib/answers/issues";
import type { FormValues } from "@/lib/wizard/form-values";
import type { linkTo } from "@/lib/share/link";
import type { allIssues } from "@/lib/wizard/step-issues";
import { untilLoaded } from "@/lib/until-loaded";
import { useWizard } from "./wizard-provider";

type Tools = { allIssues: typeof allIssues; linkTo: typeof linkTo };

/** The schema and the codec of links are heavy; nobody can go on without both. */
async function loadTools(): Promise<Tools> {
  const [issues, link] = await Promise.all([import("@/lib/wizard/step-issues"), import("@/lib/share/link")]);
  return { allIssues: issues.allIssues, linkTo: link.linkTo };
}

/**
 * What is missing of the answers, and what writes the link to their prompts. Both come after the page: nothing until
 * then.
 */
export function useJudged(values: FormValues): { issues: Issue[]; linkTo: typeof linkTo } | undefined {
  const { ready } = useWizard();
  const [tools, setTools] = useState<Tools>();
  useEffect(() => {
    if (ready) void untilLoaded(loadTools).then(setTools);
  }, [ready]);
  return useMemo(() => tools && { issues: tools.allIssues(values), linkTo: tools.linkTo }, [tools, values]);
}
