/** Closed lists of answers. Ids are stable: they stand in shared links and API calls; one is retired, never removed. */
export const aimIds = [
  "latency",
  "cost",
  "less-to-run",
  "capacity",
  "compliance",
  "availability",
  "fresh-data",
  "deciding",
] as const;

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
  "files-media",
  "search-index",
  "counters-quotas",
  "events-webhooks",
  "queues-jobs",
  "vectors",
  "configuration",
  "other",
] as const;
export type StateKindId = (typeof stateKindIds)[number];

export const dataClassIds = ["personal", "health", "minors", "payment", "none"] as const;

/** Needs of version 1 that meant two things: readable for ever, offered no more. */
export const retiredNeedIds = ["native-modules", "large-payloads", "ml-inference"] as const;

export const needIds = [
  "relational-transactions",
  "websockets",
  "long-cpu",
  "native-modules",
  "native-modules-only",
  "jvm",
  "other-runtimes",
  "large-memory",
  "large-payloads",
  "large-requests",
  "large-responses",
  "background-jobs",
  "after-response",
  "ml-inference",
  "own-model",
  "managed-inference",
  "http-cache",
  "in-memory-state",
  "on-premises",
  "fixed-region",
] as const;
export type NeedId = (typeof needIds)[number];

/** Orders of magnitude, in requests per second; the answer may also be the reader's own words. */
export const trafficIds = ["lt10", "10-100", "100-1k", "1k-10k", "gt10k"] as const;

export const percentileIds = ["p50", "p75", "p90", "p95", "p99"] as const;

/** Where a latency goal is measured: at the user's, or at the server. */
export const measuringPointIds = ["user", "server"] as const;

export const consistencyIds = ["strong", "read-your-writes", "eventual"] as const;

export const writeRateIds = ["low", "medium", "high"] as const;

export const residencyIds = ["eu", "country", "none"] as const;

export const regionalServicesIds = ["allowed", "not-allowed"] as const;

/** Length of the AI's answer: 1,200 to 1,800 words, 2,500 to 3,500, or no limit. */
export const answerLengthIds = ["short", "normal", "free"] as const;

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
