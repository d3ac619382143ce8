/**
 * After `next build`: gives the pages that dead addresses show their status, 404. They are made at build time, and Next
 * gives a status to its own error pages only; it serves the one that stands beside a page (`.meta`), hosts that read the
 * build output that of the manifest.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { locales } from "@/lib/i18n/locales";
import { addressOf, folderPathOf } from "@/lib/site/addresses";

const build = fileURLToPath(new URL("../.next", import.meta.url));
const paths = locales.map((locale) => folderPathOf(addressOf("missing", locale)));

for (const path of paths) edit(`server/app${path}.meta`, (meta) => ({ ...meta, status: 404 }));
edit("prerender-manifest.json", (manifest) => {
  const routes = paths.map((path) => [path, { ...manifest.routes[path], initialStatus: 404 }] as const);
  return { ...manifest, routes: { ...manifest.routes, ...Object.fromEntries(routes) } };
});
console.log(`Status 404: given to ${paths.join(", ")}.`);

/** Rewrites a file of the build; throws where Next no longer writes it. */
function edit(name: string, change: (content: { routes: Record<string, object> }) => object): void {
  const file = join(build, name);
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, "utf8")))));
}
