/**
 * After `next build`: gives every page made at build time a Content-Security-Policy that names the
 * hashes of its inline scripts, by writing it into .next/routes-manifest.json, where `next start`
 * and hosts that read the build output find the headers of next.config.ts too.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { folderPathOf, perRequestPaths, publicPathOf } from "@/lib/site/addresses";
import { policyGaps, withPolicies } from "./lib/csp";

const build = fileURLToPath(new URL("../.next", import.meta.url));
/** Next writes these files; what is read of them is checked by the gaps below. */
const readJson = (name: string) => JSON.parse(readFileSync(join(build, name), "utf8"));

// Next matches headers before rewrites: a policy belongs to the public path, not to the folder that makes the page.
const pages = htmlFiles(join(build, "server/app")).map((file) => ({
  folderPath: pathOf(file),
  path: publicPathOf(pathOf(file)),
  html: readFileSync(file, "utf8"),
}));
const perRequest = perRequestPaths();

const prerender = readJson("prerender-manifest.json");
const routesOfPages = Object.entries(readJson("app-path-routes-manifest.json"))
  .filter(([file]) => file.endsWith("/page"))
  .map(([, route]) => String(route));
const gaps = policyGaps({
  routes: routesOfPages,
  prerendered: pages.map(({ path, folderPath }) => ({
    path,
    route: prerender.routes[folderPath]?.srcRoute ?? folderPath,
  })),
  openEnded: routesOfPages.filter(
    (route) => route in prerender.dynamicRoutes && prerender.dynamicRoutes[route].fallback !== false,
  ),
  perRequest: perRequest.map((path) => ({ path, folderPath: folderPathOf(path) })),
  matchers: (readJson("server/functions-config-manifest.json").functions["/_middleware"]?.matchers ?? []).map(
    (matcher: { regexp: string }) => new RegExp(matcher.regexp),
  ),
});
if (pages.length === 0)
  gaps.push("No page was made at build time: has `next build` run, and does it still write .next/server/app?");
if (gaps.length > 0) {
  console.error(["Content-Security-Policy: some pages would be blocked.", ...gaps.map((gap) => `- ${gap}`)].join("\n"));
  process.exit(1);
}

const manifest = withPolicies(readJson("routes-manifest.json"), pages, perRequest);
writeFileSync(join(build, "routes-manifest.json"), JSON.stringify(manifest));
console.log(`Content-Security-Policy: hashes written for ${pages.length} pages.`);

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    if (item.isDirectory()) return htmlFiles(path);
    return item.name.endsWith(".html") ? [path] : [];
  });
}

/** ".next/server/app/fr/a.html" → "/fr/a" */
function pathOf(file: string): string {
  const path = `/${relative(join(build, "server/app"), file).split(sep).join("/")}`.replace(/\.html$/, "");
  return path === "/index" ? "/" : path;
}
