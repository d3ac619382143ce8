import { createServer } from "node:net";
import { expect, it } from "vitest";
import { freePort } from "./free-port.mjs";

it("is the wished port while it is free, and another one while it is taken", async () => {
  const wished = await freePort(0);
  expect(await freePort(wished)).toBe(wished);
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(wished, resolve));
  const other = await freePort(wished);
  await new Promise((resolve) => taken.close(resolve));
  expect(other).toBeGreaterThan(0);
  expect(other).not.toBe(wished);
});
