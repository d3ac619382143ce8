import type { PlatformId } from "@/content/platforms/ids";
import type { Draft } from "@/lib/answers/answers";

/** Compared when the reader names none: one of each kind, so that the comparison has something to bite on. */
export const comparedByDefault: readonly PlatformId[] = [
  "cloudflare-workers",
  "aws-lambda-edge",
  "fastly-compute",
  "vercel-functions",
  "deno-deploy",
];

/** The platforms that the answers speak of: authorised or in use; where none is, those that are compared. */
export function platformsInPlay({ platforms = [], platformsInUse = [] }: Draft): readonly PlatformId[] {
  const named = [...new Set([...platforms, ...platformsInUse])];
  return named.length > 0 ? named : comparedByDefault;
}
