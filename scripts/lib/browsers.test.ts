import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findChromium, findFirefox } from "./browsers.mjs";

let root = "";
const place = (path: string, mode = 0o755) => {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), "");
  chmodSync(join(root, path), mode);
  return join(root, path);
};
const search = (extra = {}) =>
  findChromium({ PATH: [join(root, "one"), "", join(root, "two")].join(delimiter), ...extra });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "chromium-"));
});
afterEach(() => rmSync(root, { recursive: true }));

test("nothing on PATH", () => {
  expect(search()).toBeUndefined();
  expect(findChromium({})).toBeUndefined();
});

test("the first name that is there, in any folder", () => {
  place("one/google-chrome");
  const chromium = place("two/chromium");
  expect(search()).toBe(chromium);
});

test("CHROMIUM_PATH before PATH, when it leads to a program", () => {
  const chromium = place("one/chromium");
  const own = place("own/browser");
  expect(search({ CHROMIUM_PATH: own })).toBe(own);
  expect(search({ CHROMIUM_PATH: join(root, "missing") })).toBe(chromium);
});

test("Firefox by its own names", () => {
  const firefox = place("two/firefox-esr");
  place("one/chromium");
  expect(findFirefox({ PATH: join(root, "two") })).toBe(firefox);
  expect(findFirefox({ PATH: join(root, "one") })).toBeUndefined();
  expect(findFirefox({ FIREFOX_PATH: process.execPath, PATH: "" })).toBe(process.execPath);
});

test.skipIf(process.platform === "win32")("a file that cannot run is passed over", () => {
  place("one/chromium", 0o644);
  expect(search()).toBeUndefined();
});
