import { afterEach, beforeEach, expect, it, vi } from "vitest";

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

it.each([
  [
    "",
    "mailto:webmaster@edge.example?subject=Erreur%20%3A%20a%26b&body=https%3A%2F%2Fedge.example%2Ffr%2Ffaits%2Fx%23x.y",
  ],
  [
    "mailto:facts@a.example",
    "mailto:facts@a.example?subject=Erreur%20%3A%20a%26b&body=https%3A%2F%2Fedge.example%2Ffr%2Ffaits%2Fx%23x.y",
  ],
  [
    "https://code.example/new",
    "https://code.example/new?title=Erreur%20%3A%20a%26b&body=https%3A%2F%2Fedge.example%2Ffr%2Ffaits%2Fx%23x.y",
  ],
  [
    "https://code.example/new?a=b",
    "https://code.example/new?a=b&title=Erreur%20%3A%20a%26b&body=https%3A%2F%2Fedge.example%2Ffr%2Ffaits%2Fx%23x.y",
  ],
])("an error is told to %j", async (reportTo, link) => {
  vi.stubEnv("REPORT_TO", reportTo);
  vi.stubEnv("SITE_ORIGIN", "https://edge.example");
  const { reportLink } = await import("./report");
  expect(reportLink("Erreur : a&b", "/fr/faits/x#x.y")).toBe(link);
});
