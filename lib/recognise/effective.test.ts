import { describe, expect, it } from "vitest";
import type { Draft } from "@/lib/answers/answers";
import { applyRecognised, recognisedOf } from "./effective";

const situation =
  "Clients à Tokyo, données à garder. Les données doivent rester en France. API Rails, PostgreSQL à Paris.";

describe("answers with what was recognised", () => {
  it("fills what was left open and says where each answer comes from", () => {
    const { answers, origins, technologies } = applyRecognised({ situation, domain: "saas" });
    expect(answers).toEqual({
      situation,
      domain: "saas",
      places: ["tokyo"],
      residency: "country",
      residencyCountry: "FR",
      needs: ["other-runtimes"],
      databaseOrigin: "paris",
    });
    expect(origins).toMatchObject({
      situation: "said",
      domain: "chosen",
      places: "recognised",
      residency: "recognised",
      residencyCountry: "recognised",
      needs: "recognised",
      databaseOrigin: "recognised",
      computeOrigin: "unknown",
    });
    expect(technologies).toEqual(["rails", "postgresql"]);
  });

  it("adds nothing to a choice, “I don’t know” included", () => {
    const draft: Draft = {
      situation,
      places: ["unknown"],
      needs: ["websockets"],
      residency: "eu",
      databaseOrigin: "dublin",
    };
    expect(applyRecognised(draft).answers).toEqual(draft);
    expect(applyRecognised({ ...draft, originAssumed: true as const }).origins.databaseOrigin).toBe("assumed");
  });

  it("leaves out what was removed, wherever it is said again", () => {
    const dismissed = ["places:tokyo", "technologies:rails"];
    expect(recognisedOf({ situation: `${situation} Tokyo !`, dismissed }).map(({ id }) => id)).not.toContain(
      "places:tokyo",
    );
    const { answers, technologies } = applyRecognised({ situation, dismissed });
    expect(answers).not.toHaveProperty("places");
    expect(technologies).toEqual(["postgresql"]);
  });

  it("tells own words from what a list offers", () => {
    const { origins } = applyRecognised({
      useCase: "vendre",
      traffic: "lt10",
      ciCd: "notre script",
      computeOrigin: "aws:eu-west-3",
    });
    expect(origins).toMatchObject({ useCase: "said", traffic: "chosen", ciCd: "said", computeOrigin: "chosen" });
    expect(applyRecognised({ computeOrigin: "un grenier" }).origins.computeOrigin).toBe("said");
  });

  it("proposes nothing without a situation", () => {
    const { answers, origins, recognised, technologies } = applyRecognised({ domain: "news" });
    expect(answers).toEqual({ domain: "news" });
    expect(origins).toMatchObject({ domain: "chosen", places: "unknown", situation: "unknown" });
    expect([...recognised, ...technologies]).toEqual([]);
  });
});
