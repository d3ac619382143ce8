/** Domains: each chooses defaults, examples and a checklist. Stable: they stand in shared links. */
export const domainIds = [
  "e-commerce",
  "live-video",
  "telehealth",
  "saas",
  "game",
  "iot",
  "news",
  "fintech",
  "api",
  "internal-tool",
  "public-service",
  "ai-product",
  "mobile-backend",
  "media-processing",
  "open-data-maps",
  "payments",
  "other",
] as const;
export type DomainId = (typeof domainIds)[number];
