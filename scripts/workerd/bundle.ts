import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Bundles the worker as a platform would receive it: one ES module, minified, nothing of Node in it.
 * @param entry a module under the project's root; the worker with the API's handlers unless told
 * @returns throws where something cannot be bundled
 */
export async function bundleWorker(
  entry = "edge/worker.ts",
): Promise<{ code: string; bytes: number; gzipBytes: number }> {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    alias: { "@": root.replace(/[\\/]$/, "") },
    bundle: true,
    charset: "utf8",
    conditions: ["worker", "browser"],
    format: "esm",
    legalComments: "none",
    logLevel: "error",
    minify: true,
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    write: false,
  });
  const code = outputFiles[0]?.text ?? "";
  return { code, bytes: Buffer.byteLength(code), gzipBytes: gzipSync(code, { level: 9 }).length };
}

/**
 * Loads a module that reads the content, which Playwright cannot import by itself.
 * @param entry a module under the project's root
 */
export async function loadBundled(entry: string): Promise<unknown> {
  const { code } = await bundleWorker(entry);
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}
