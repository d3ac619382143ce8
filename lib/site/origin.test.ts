import { afterEach, beforeEach, expect, it, vi } from "vitest";

/** The module reads the environment once, when it loads. */
async function originWith(environment: {
  SITE_ORIGIN?: string;
  VERCEL_PROJECT_PRODUCTION_URL?: string;
}): Promise<string> {
  for (const name of ["SITE_ORIGIN", "VERCEL_PROJECT_PRODUCTION_URL"] as const) vi.stubEnv(name, environment[name]);
  return (await import("./origin")).siteOrigin;
}

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  [{}, "http://localhost:3000"],
  [{ SITE_ORIGIN: "https://edge.example" }, "https://edge.example"],
  [{ SITE_ORIGIN: "https://edge.example:8443/path?x#y" }, "https://edge.example:8443"],
  [{ VERCEL_PROJECT_PRODUCTION_URL: "edge.vercel.app" }, "https://edge.vercel.app"],
  [{ SITE_ORIGIN: "https://edge.example", VERCEL_PROJECT_PRODUCTION_URL: "edge.vercel.app" }, "https://edge.example"],
])("with %j is %s", async (environment, origin) => {
  expect(await originWith(environment)).toBe(origin);
});

it.each(["edge.example", "javascript:alert(1)", "ftp://edge.example", "https://"])(
  "fails early on %j",
  async (address) => {
    await expect(originWith({ SITE_ORIGIN: address })).rejects.toThrow();
  },
);
