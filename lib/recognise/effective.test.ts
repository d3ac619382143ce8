import { describe, expect, it } from "vitest";
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
    expect(origins).toEqual({
      situation: "said",
      domain: "chosen",
      places: "recognised",
      residency: "recognised",
      residencyCountry: "recognised",
      needs: "recognised",
      databaseOrigin: "recognised",
    });
    expect(technologies).toEqual(["rails", "postgresql"]);
  });

  it("adds nothing to a choice, “I don’t know” included", () => {
    const draft = { situation, places: ["unknown"], needs: ["websockets"], residency: "eu", databaseOrigin: "dublin" };
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

  it("proposes nothing without a situation", () => {
    expect(applyRecognised({ domain: "news" })).toEqual({
      answers: { domain: "news" },
      origins: { domain: "chosen" },
      recognised: [],
      technologies: [],
    });
  });
});
