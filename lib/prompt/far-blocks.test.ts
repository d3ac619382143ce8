import { describe, expect, test } from "vitest";
import { caseOf } from "@/lib/case/case";
import type { PlatformId } from "@/content/platforms/ids";
import type { PlaceId } from "@/lib/places/ids";
import { farBlocks } from "./far-blocks";
import { wordingOf } from "./wording";

const far = ["vercel-functions", "bunny-edge-scripting"] satisfies PlatformId[];

function told(places: PlaceId[], platforms: PlatformId[] = far): string {
  const { latency } = caseOf({ places, computeOrigin: "paris" });
  const [block] = farBlocks({ language: "en", wording: wordingOf("en") }, latency?.rows ?? [], platforms);
  return block?.kind === "paragraph" ? block.segments.map(({ text }) => text).join("") : "";
}

describe("platforms that run no code near a place", () => {
  test("each with the nearest place where it does", () => {
    expect(told(["dakar"])).toMatch(/Dakar – Vercel Functions \(.+ km\) and Bunny Edge Scripting \(Fortaleza, .+ km\)/);
  });

  test("none of a platform that is near, or whose places nobody published", () => {
    expect(told(["dakar"], ["cloudflare-workers"])).toBe("");
    expect(told(["saopaulo"], ["akamai-functions"])).toBe("");
  });

  test("past eight pairs of place and platform the rest is counted, never a single one", () => {
    const places: PlaceId[] = ["dakar", "abidjan", "accra", "lagos", "douala"];
    expect(told(places.slice(0, 4))).not.toContain("more");
    expect(told(places)).toContain("2 more pairs of place and platform");
    expect(told(places, ["vercel-functions"])).not.toContain("more");
    const nine = told(places.slice(0, 3), [...far, "netlify-edge-functions"]);
    expect(nine).not.toContain("more");
    expect(nine.match(/ km\)/g)).toHaveLength(9);
  });
});
