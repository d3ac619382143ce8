import { expect, it } from "vitest";
import { formerFactsTarget } from "./former-facts";

it.each([
  ["/fr/faits", "platform=cloudflare-kv", "/fr/faits/cloudflare-kv"],
  ["/en/facts", "platform=cloudflare-workers", "/en/facts/cloudflare-workers"],
  ["/fr/faits", "platform=cloudflare-kv&kind=write-rate", "/fr/faits/cloudflare-kv#storage"],
  ["/fr/faits", "platform=cloudflare-kv&kind=", "/fr/faits/cloudflare-kv"],
  ["/en/facts", "platform=&kind=cpu-time", "/en/facts/duration"],
  ["/fr/faits", "kind=price", "/fr/faits/prices"],
])("%s?%s leads to %s", (path, query, target) => {
  expect(formerFactsTarget(path, new URLSearchParams(query))).toBe(target);
});

it.each([
  ["/fr/faits", ""],
  ["/fr/faits", "platform=&kind="],
  ["/fr/faits", "platform=geocities&kind=weather"],
  ["/fr/faits", "platform=memory"],
  ["/fr/faits/cloudflare-kv", "platform=cloudflare-kv"],
  ["/fr/facts", "platform=cloudflare-kv"],
  ["/fr/prompts", "platform=cloudflare-kv"],
])("%s?%s stays where it is", (path, query) => {
  expect(formerFactsTarget(path, new URLSearchParams(query))).toBeUndefined();
});
