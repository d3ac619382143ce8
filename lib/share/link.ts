import type { Draft } from "@/lib/answers/schema";
import { encodeAnswers } from "./codec";
import { joinAddress } from "./join-address";

type LinkOptions = {
  /** Where the reader's own words travel: behind the "#", or in the query where no script can read a fragment. */
  words: "fragment" | "query";
  /** Parameters of the page itself, each as "name=value". */
  parameters?: readonly string[];
};

/**
 * Writes a link to a page with answers in it.
 * @param path without query and fragment
 * @returns equal answers give equal text
 * @example linkTo("/fr/prompts", { domain: "news", appType: "journal" }, { words: "fragment" })
 *   // "/fr/prompts?v=1&d=news#at=journal"
 */
export function linkTo(path: string, draft: Draft, { words, parameters = [] }: LinkOptions): string {
  const { query, fragment } = encodeAnswers(draft);
  if (words === "fragment") return joinAddress(path, [query, ...parameters], fragment);
  return joinAddress(path, [query, fragment, ...parameters]);
}
