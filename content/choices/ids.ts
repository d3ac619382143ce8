/** Closed lists of answers. Ids are stable: they stand in shared links and API calls. */
export const stateKindIds = [
  "cart",
  "session",
  "profile",
  "catalogue",
  "inventory",
  "payment",
  "content",
  "presence",
  "leaderboard",
  "telemetry",
  "media-position",
  "entitlement",
  "flags",
  "records",
  "other",
] as const;
export type StateKindId = (typeof stateKindIds)[number];

export const needIds = [
  "relational-transactions",
  "websockets",
  "long-cpu",
  "native-modules",
  "large-memory",
  "large-payloads",
  "background-jobs",
  "ml-inference",
] as const;

export const trafficIds = ["lt10", "10-100", "100-1k", "1k-10k", "gt10k", "unknown"] as const;

export const latencyGoalIds = ["50ms", "100ms", "200ms", "500ms", "unknown"] as const;
export type LatencyGoalId = (typeof latencyGoalIds)[number];
export type NeedId = (typeof needIds)[number];

export const consistencyIds = ["strong", "read-your-writes", "eventual", "unknown"] as const;

export const writeRateIds = ["low", "medium", "high", "unknown"] as const;

export const residencyIds = ["eu", "country", "none", "unknown"] as const;

export const regionalServicesIds = ["allowed", "not-allowed", "unknown"] as const;

export const answerLanguageIds = ["fr", "en", "de", "es", "it", "pt"] as const;

/** Lists that only suggest: an answer may also be the reader's own words. */
export const roleIds = [
  "senior-cloud-architect",
  "principal-cloud-architect",
  "edge-platform-engineer",
  "site-reliability-engineer",
  "security-architect",
  "data-architect",
  "backend-lead",
] as const;

export const ciCdIds = [
  "github-actions",
  "gitlab-ci",
  "azure-devops",
  "jenkins",
  "circleci",
  "bitbucket-pipelines",
  "argo-cd",
  "manual",
] as const;

export const iacIds = [
  "terraform",
  "opentofu",
  "pulumi",
  "aws-cdk",
  "cloudformation",
  "bicep",
  "ansible",
  "no-iac",
] as const;
