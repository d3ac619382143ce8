import { fieldEntries, stateFieldEntries } from "@/lib/answers/fields";

/** Where the words about a latency goal travel, apart from its numbers. */
export const scopeKey = "ls";

const rowKeys = new Set<string>(["v", scopeKey, ...fieldEntries.map(([, { key }]) => key)]);

const itemKey = new RegExp(`^[${stateFieldEntries.map(([, { key = "" }]) => key).join("")}]\\d{1,2}$`);

/**
 * True for the keys that links of ours carry, in the query or behind the "#".
 * @example isOurKey("uc") // true; isOurKey("w0") // true; isOurKey("utm_source") // false
 */
export function isOurKey(key: string): boolean {
  return rowKeys.has(key) || itemKey.test(key);
}

/**
 * True for a fragment that holds words of ours: not for a place in the page, nor for what search engines, social
 * networks and newsletters append. Pages keep the words they know when another fragment comes along.
 * @param fragment with or without its "#"
 * @example isOurFragment("#uc=panier") // true; isOurFragment("#content") // false; isOurFragment("#xtor=EPR-1") // false
 */
export function isOurFragment(fragment: string): boolean {
  const parts = fragment.replace(/^#/, "").split(/&(?:amp;)*/);
  return parts.some((part) => part.includes("=") && isOurKey((part.split("=")[0] ?? "").toLowerCase()));
}
