import { expect, test } from "vitest";
import { isInstalled } from "./lockfile.mjs";

const wanted = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/b-win32": { version: "2.0.0", optional: true },
  },
};
const a = { "node_modules/a": { version: "1.0.0" } };

test.each([
  ["nothing installed", undefined, false],
  ["all there, a package for another system absent", { packages: a }, true],
  ["a package missing", { packages: {} }, false],
  ["a package of another version", { packages: { "node_modules/a": { version: "1.0.1" } } }, false],
  [
    "an optional package of another version",
    { packages: { ...a, "node_modules/b-win32": { version: "2.0.1" } } },
    false,
  ],
])("%s", (_, installed, result) => {
  expect(isInstalled(installed, wanted)).toBe(result);
});
