import { afterEach, beforeEach, expect, it, vi } from "vitest";

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

const asked = "Erreur%20%3A%20a%26b&body=https%3A%2F%2Fedge.example%2Ffr%2Ffaits%2Fx%23x.y";

it.each([
  ["", "facts@b.example", `mailto:facts@b.example?subject=${asked}`],
  ["", "par courrier", `mailto:webmaster@edge.example?subject=${asked}`],
  ["mailto:a@a.example", "facts@b.example", `mailto:a@a.example?subject=${asked}`],
])("REPORT_TO %j and a contact %j", async (reportTo, contact, link) => {
  vi.stubEnv("REPORT_TO", reportTo);
  vi.stubEnv("SITE_CONTACT", contact);
  vi.stubEnv("SITE_ORIGIN", "https://edge.example");
  const { reportLink } = await import("./report");
  expect(reportLink("Erreur : a&b", "/fr/faits/x#x.y")).toBe(link);
});

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
