// @vitest-environment node
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { themeScript, themeScriptHash } from "./theme";

it("has the hash of its script, byte for byte, which a policy names", () => {
  expect(themeScriptHash).toBe(`'sha256-${createHash("sha256").update(themeScript).digest("base64")}'`);
});
