/**
 * `npm run cloudflare`: builds the site as a Cloudflare Worker, with OpenNext, in .cloudflare/ (ignored by git).
 * Nothing is deployed: the last lines say how to try it here and how to deploy it. Needs Node 22, as wrangler does.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./lib/prepare.mjs";

const tools = ["@opennextjs/cloudflare@1.20.13", "wrangler@4.164.0"];
const sources = [
  "app",
  "components",
  "content",
  "lib",
  "public",
  "scripts",
  "proxy.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "vitest.config.ts",
  "package.json",
  "package-lock.json",
];
/** Edge routes are not for OpenNext, which runs everything in the Workers runtime anyway. */
const edgeRoutes = ["app/api/prompts/route.ts", "app/api/facts/route.ts"];
const folder = join(root, ".cloudflare");

const openNextConfig = `import { defineCloudflareConfig } from "@opennextjs/cloudflare";
import staticAssetsIncrementalCache from "@opennextjs/cloudflare/overrides/incremental-cache/static-assets-incremental-cache";

// Static pages must be served as they were built: rendered anew, their scripts would not have the hashes of their policy.
export default defineCloudflareConfig({ incrementalCache: staticAssetsIncrementalCache, enableCacheInterception: true });
`;
const wranglerConfig = {
  name: "architecte-serverless-edge",
  main: ".open-next/worker.js",
  compatibility_date: "2026-10-01",
  compatibility_flags: ["nodejs_compat", "global_fetch_strictly_public"],
  assets: { directory: ".open-next/assets", binding: "ASSETS" },
};

if (Number(process.versions.node.split(".")[0]) < 22)
  fail(`Node ${process.versions.node} is too old for wrangler: this command needs Node 22 or newer.`);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const source of sources) cpSync(join(root, source), join(folder, source), { recursive: true });
for (const route of edgeRoutes) {
  const file = join(folder, route);
  writeFileSync(file, readFileSync(file, "utf8").replace(/^export const runtime = "edge";$/m, ""));
}
writeFileSync(join(folder, "open-next.config.ts"), openNextConfig);
writeFileSync(join(folder, "wrangler.jsonc"), `${JSON.stringify(wranglerConfig, null, 2)}\n`);

step("npm", ["install", "--prefix", folder, "--include=dev", "--no-audit", "--no-fund"]);
step("npm", ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", ...tools]);
step("npm", ["exec", "--prefix", folder, "--", "opennextjs-cloudflare", "build"]);
writeFileSync(join(folder, ".open-next/assets/_headers"), headersOfFiles());
step("npm", ["exec", "--prefix", folder, "--", "opennextjs-cloudflare", "populateCache", "local"]);
console.log(`
Built in .cloudflare/. From there:
  npx wrangler dev             tries it on http://localhost:8787
  npx wrangler deploy          deploys it (asks for your account)
`);

/** Files are served before the worker runs: their headers are those that Next gives to every address. */
function headersOfFiles() {
  const { headers } = JSON.parse(readFileSync(join(folder, ".next/routes-manifest.json"), "utf8"));
  const everywhere = headers.filter((/** @type {{ source: string }} */ { source }) => source.startsWith("/:path"));
  const lines = everywhere.flatMap((/** @type {{ headers: { key: string, value: string }[] }} */ entry) =>
    entry.headers.map(({ key, value }) => `  ${key}: ${value}`),
  );
  return `/*\n${lines.join("\n")}\n`;
}

/** @param {string} command @param {string[]} args */
function step(command, args) {
  console.log(`\n── ${command} ${args.filter((each) => each !== folder).join(" ")}`);
  if (!run(command, args, { WRANGLER_SEND_METRICS: "false" }, folder)) fail("It stopped there: see the message above.");
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
