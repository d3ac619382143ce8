import { expect, it } from "vitest";
import { findFirefox } from "./firefox.mjs";

it("takes the wished one, if it can be run", () => {
  expect(findFirefox({ FIREFOX_PATH: process.execPath, PATH: "" })).toBe(process.execPath);
  expect(findFirefox({ FIREFOX_PATH: "/no/such/firefox", PATH: "" })).toBeUndefined();
});

it("finds none on an empty path", () => {
  expect(findFirefox({ PATH: "" })).toBeUndefined();
  expect(findFirefox({})).toBeUndefined();
});
