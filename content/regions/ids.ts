/** Metros a reader can pick, in display order inside each continent. Stable: they stand in shared links. */
export const regionIds = [
  "paris", "marseille", "london", "dublin", "brussels", "amsterdam", "frankfurt", "berlin", "zurich", "milan",
  "madrid", "stockholm", "oslo", "hamina", "warsaw", "vienna",
  "telaviv", "dubai", "doha", "manama",
  "capetown", "johannesburg", "lagos", "dakar", "casablanca", "nairobi",
  "mumbai", "pune", "hyderabad", "chennai", "singapore", "kualalumpur", "jakarta", "bangkok", "hongkong", "taipei",
  "seoul", "tokyo", "osaka",
  "sydney", "melbourne", "auckland",
  "virginia", "ohio", "dallas", "sanantonio", "iowa", "oregon", "washington-state", "sanfrancisco", "losangeles",
  "montreal", "toronto", "calgary", "queretaro",
  "saopaulo", "santiago", "bogota", "buenosaires",
] as const;
export type RegionId = (typeof regionIds)[number];
