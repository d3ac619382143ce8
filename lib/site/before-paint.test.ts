// @vitest-environment node
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { beforePaintScript, beforePaintScriptHash } from "./before-paint";

it("has the hash of its script, byte for byte, which a policy names", () => {
  expect(beforePaintScriptHash).toBe(`'sha256-${createHash("sha256").update(beforePaintScript).digest("base64")}'`);
});
