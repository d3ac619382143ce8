/** Presets, in display order. Stable: they stand in page addresses and API calls. */
export const presetIds = [
  "global-cart",
  "live-video",
  "saas-dashboards",
  "telehealth-eea",
  "live-sport",
  "multiplayer-game",
  "iot-ingestion",
  "news-paywall",
  "fintech-api",
  "internal-tool",
] as const;
export type PresetId = (typeof presetIds)[number];
