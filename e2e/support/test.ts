import { test as base, type BrowserContext } from "@playwright/test";

type Options = {
  /** Problems that a test provokes on purpose, e.g. the console line of a 404. */
  allowedProblems: RegExp[];
};

/**
 * Playwright's `test`, failing on what a reader would not see but should not happen: an error in
 * the console, an uncaught exception, a blocked script or style, a page without a
 * Content-Security-Policy, a request that leaves the site.
 * Watches every context of the browser, so that a second page or a second reader is held to the same.
 * @example test.use({ allowedProblems: [/status of 404/] })
 */
export const test = base.extend<Options & { problems: string[] }>({
  allowedProblems: [[], { option: true }],
  problems: [
    async ({ browser, context, baseURL, allowedProblems }, use) => {
      const problems: string[] = [];
      const home = new URL(baseURL ?? "http://localhost").origin;
      const watchAnother = (another: BrowserContext) => watch(another, home, problems);
      browser.on("context", watchAnother);
      await watch(context, home, problems);

      await use(problems);

      browser.off("context", watchAnother);
      const unexpected = problems.filter((problem) => !allowedProblems.some((allowed) => allowed.test(problem)));
      base.expect(unexpected, "problems the page met during the test").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";

/** Adds to `problems` whatever goes wrong in any page of a context. */
async function watch(context: BrowserContext, home: string, problems: string[]): Promise<void> {
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(`console.error: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => problems.push(`uncaught: ${String(error.error())}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (["http:", "https:", "ws:", "wss:"].includes(url.protocol) && url.origin !== home) {
      problems.push(`request to another origin: ${request.method()} ${url.href}`);
    }
  });
  // A build without scripts/csp-hashes.ts serves static pages without a policy: nothing would be blocked, or noticed.
  context.on("response", (response) => {
    const isPage =
      response.request().isNavigationRequest() && (response.headers()["content-type"] ?? "").startsWith("text/html");
    if (isPage && !("content-security-policy" in response.headers())) problems.push(`no policy: ${response.url()}`);
  });
  // Chromium prints most violations as console errors; the event also catches the silent ones.
  await context.exposeFunction("reportViolation", (text: string) => problems.push(`CSP: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report = (window as unknown as { reportViolation: (text: string) => void }).reportViolation;
      report(`${event.effectiveDirective} blocked ${event.blockedURI || "inline"} on ${event.documentURI}`);
    });
  });
}
