import { expect, it } from "vitest";
import sentences from "@/content/messages/problems.json";
import { locales } from "@/lib/i18n/locales";
import { problem, type ProblemCode } from "./problem";

const codes = Object.keys(sentences) as ProblemCode[];

it.each(codes.flatMap((code) => locales.map((locale) => [code, locale] as const)))(
  "%s is said in %s",
  async (code, locale) => {
    const response = problem(code, locale);
    const body = (await response.json()) as Record<string, unknown>;
    expect(body).toEqual({
      type: `/llms.txt#${code}`,
      title: expect.stringMatching(/^\p{Lu}[^;]+$/u),
      status: response.status,
      code,
      detail: sentences[code][locale],
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(response.headers.get("content-language")).toBe(locale);
    expect(response.headers.get("cache-control")).toBe("no-store");
  },
);

it("has one title whatever the language, and keeps errors and headers", async () => {
  const errors = [{ path: "format", code: "unknown-id", accepted: ["json"] }];
  const [fr, en] = locales.map((locale) => problem("method-not-allowed", locale, errors, { Allow: "GET" }));
  expect(fr?.headers.get("allow")).toBe("GET");
  const [one, two] = (await Promise.all([fr?.json(), en?.json()])) as { title: string; errors: unknown }[];
  expect(one?.title).toBe(two?.title);
  expect(one?.errors).toEqual(errors);
});
