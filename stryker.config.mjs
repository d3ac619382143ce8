/** Mutation testing, run by `npm run mutation`: changes one thing at a time in a room and looks whether a test notices. */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  coverageAnalysis: "perTest",
  // Stryker rewrites a tsconfig through TypeScript's API, which version 7 lacks: it must find none.
  tsconfigFile: "none.json",
  ignorePatterns: [".next", ".cloudflare", "app", "bench", "components", "docs", "e2e", "public", "reports", "scripts"],
  concurrency: 2,
  timeoutMS: 30_000,
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false },
  tempDirName: "reports/stryker",
};
