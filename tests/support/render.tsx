import { cleanup } from "@testing-library/react";
import { afterEach, vi } from "vitest";

/**
 * Makes a test file with a document of its own ready for components: what was rendered goes after each test, and an
 * error that React reports fails it.
 */
(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
const reported = vi.spyOn(console, "error");
afterEach(() => {
  cleanup();
  const [first] = reported.mock.calls;
  reported.mockClear();
  if (first) throw new Error(`console.error: ${first.map(String).join(" ")}`);
});

export { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
