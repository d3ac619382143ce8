import type { OpenTargetContent } from "@/lib/content/open-target-schema";
import { allOpenTargets } from "@/lib/content/open-targets";

/** Where a prompt can be taken: `href` carries it when `prefills`, else leads to where it is pasted. */
export type OpenTarget = {
  id: string;
  name: string;
  href: string;
  prefills: boolean;
  /** Whether it has a link at all, which this prompt is too long for when it does not prefill. */
  tooLong: boolean;
  sends: "no" | "maybe" | "yes";
  documented: boolean;
};

/**
 * The targets of a prompt, each with a link that carries it whole or, where it is too long for the target's measured
 * limit or the target has none, with the page to paste it on.
 * @param prompt as it is shown
 * @example openTargets("Bonjour").find(({ id }) => id === "cursor")?.href // "https://cursor.com/link/prompt?text=Bonjour"
 */
export function openTargets(prompt: string): OpenTarget[] {
  // Half a pair of surrogates cannot be encoded; %20 for a space, as many targets would show a "+".
  const encoded = encodeURIComponent(prompt.replace(/\p{Surrogate}/gu, "\uFFFD"));
  return allOpenTargets.map(({ id, name, page, link }) => {
    const carries = link !== undefined && isWithin(link, prompt, encoded);
    return {
      id,
      name,
      href: carries ? `${link.address}${encoded}` : page,
      prefills: carries,
      tooLong: link !== undefined && !carries,
      sends: carries ? link.sends : "no",
      documented: link?.documented ?? true,
    };
  });
}

type Link = NonNullable<OpenTargetContent["link"]>;

function isWithin({ address, limit, unit }: Link, prompt: string, encoded: string): boolean {
  return (unit === "characters" ? prompt.length : address.length + encoded.length) <= limit;
}
