import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { addresses } from "@/lib/site/addresses";
import { locales } from "./locales";

const root = join(import.meta.dirname, "../..");
const rooms = ["app", "components", "lib", "content"];

/** Every file of the rooms, by its path from the repository's root, in a fixed order. */
const files = rooms
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" }).map((name) => `${room}/${name}`),
  )
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.(json|tsx?|mjs)$/.test(path) && !/\.test\.tsx?$/.test(path))
  .toSorted();
/** Holds "fr" as the id of a country. */
const namesCountries = ["content/places/ids.ts"];
const read = (path: string) => readFileSync(join(root, path), "utf8");

const ofOneLanguage = new RegExp(`/(${locales.join("|")})(/|\\.json$)`);
const names = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  (locales.every((locale) => locale in value) || Object.values(value).some(names));
/** Code that names a language by its id, in what is left without its comments. */
const namesLanguage = (code: string) =>
  /(?<!-)\bfr\b(?!-)|["'`]en["'`]|\ben[:,]/.test(code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""));

const unique = (paths: string[]) => [...new Set(paths)].map((path) => `- \`${path}\``).join("\n");

it("the list of what a further language needs is the one in docs/", async () => {
  const data = files.filter((path) => path.startsWith("content/") && path.endsWith(".json"));
  const own = data.filter((path) => ofOneLanguage.test(path));
  const shared = data.filter((path) => !own.includes(path) && names(JSON.parse(read(path))));
  const code = files.filter(
    (path) => !path.endsWith(".json") && !namesCountries.includes(path) && namesLanguage(read(path)),
  );
  const text = `# What a further language needs

Written by \`lib/i18n/locale-files.test.ts\`, which fails when it is out of date; \`npx vitest run lib/i18n/locale-files -u\` writes it anew.

Start at \`lib/i18n/locales.ts\`. From there the typecheck names every table that lacks the language, the content tests every text. No folder of \`app/\` is added: addresses come from \`lib/site/addresses.ts\`.

## A file of its own in each language

${unique(own.map((path) => path.replace(ofOneLanguage, "/<locale>$2")))}

## Texts of every language side by side

${unique(shared.map((path) => (shared.filter((other) => folderOf(other) === folderOf(path)).length > 2 ? `${folderOf(path)}/*.json` : path)))}

## Code that names a language

${unique(code)}
`;
  await expect(text).toMatchFileSnapshot(join(root, "docs/add-a-locale.md"));
});

it("no folder of a page is named in a language: each is a parameter, a group, or what the table of addresses calls it", () => {
  const folders = readdirSync(join(root, "app/[locale]"), { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[[(]/.test(entry.name))
    .map((entry) => entry.name);
  const known = new Set(Object.values(addresses).flatMap(({ folder }) => folder.split("/")));
  expect(folders.filter((folder) => !known.has(folder))).toEqual([]);
});

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
