import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashSources } from "./hash.mjs";

let root = "";
const hash = () => hashSources(root, ["app", "proxy.ts", "public"]);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "hash-"));
  mkdirSync(join(root, "app/deep"), { recursive: true });
  writeFileSync(join(root, "app/deep/page.tsx"), "page");
  writeFileSync(join(root, "proxy.ts"), "proxy");
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ["a changed file", () => writeFileSync(join(root, "app/deep/page.tsx"), "pagE")],
  ["a new file", () => writeFileSync(join(root, "app/new.ts"), "")],
  ["a renamed file", () => renameSync(join(root, "app/deep/page.tsx"), join(root, "app/deep/Page.tsx"))],
  ["a removed file", () => rmSync(join(root, "proxy.ts"))],
])("%s gives another hash", (_, change) => {
  const before = hash();
  change();
  expect(hash()).not.toBe(before);
});

test.each([
  ["nothing changed", () => {}],
  ["a test changed", () => writeFileSync(join(root, "app/page.test.ts"), "test")],
  ["a file elsewhere changed", () => writeFileSync(join(root, "README.md"), "read me")],
])("%s gives the same hash", (_, change) => {
  const before = hash();
  change();
  expect(hash()).toBe(before);
});
