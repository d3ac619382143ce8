/** Constants and error bands of the estimate of a round trip. */
export { default as estimator } from "@/content/regions/estimator.json";
