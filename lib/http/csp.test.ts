import { describe, expect, test } from "vitest";
import { buildPolicy, developmentExtra } from "./csp";

describe("buildPolicy", () => {
  test("allows nothing inline by itself", () => {
    expect(buildPolicy()).not.toContain("unsafe");
    expect(buildPolicy()).toContain("script-src 'self';");
    expect(buildPolicy()).toContain("frame-ancestors 'none'");
  });

  test("adds sources to a directive, after its own", () => {
    expect(buildPolicy({ "script-src": ["'nonce-abc'"] })).toContain(
      "script-src 'self' 'nonce-abc'; style-src 'self';",
    );
  });

  test("adds a directive the common part lacks", () => {
    expect(buildPolicy({ "worker-src": ["'none'"] })).toMatch(/; worker-src 'none'$/);
  });

  test("is one line, as a header must be", () => {
    expect(buildPolicy(developmentExtra)).not.toMatch(/[\r\n]/);
  });
});
