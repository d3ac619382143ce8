/**
 * Where every page stands, said once: the folder under `app/[locale]` that makes it, named by id, and its path in each
 * language. Rewrites and redirects (next.config.ts), nonces (proxy.ts), hashes (scripts/csp-hashes.ts) and every link
 * of the site come from this table. Addresses are promises: a path that changes moves to `former`, and is not deleted.
 */
import { type Locale, locales } from "../i18n/locales";

type Address = {
  folder: string;
  paths: Record<Locale, string>;
  /** Paths it had before, in whatever language. */
  former?: readonly string[];
  /** Made at build time, the same for all readers; else made per request, from the query. */
  isStatic?: true;
  /**
   * Has pages of its own beneath, each named by an id that is the same in every language: beside its own ("too"), or
   * without one ("only").
   */
  children?: "too" | "only";
};

export const addresses = {
  home: { folder: "", paths: { fr: "", en: "" }, isStatic: true },
  preset: { folder: "scenarios", paths: { fr: "scenarios", en: "scenarios" }, isStatic: true, children: "only" },
  facts: { folder: "facts", paths: { fr: "faits", en: "facts" }, isStatic: true, children: "too" },
  article: { folder: "article", paths: { fr: "article", en: "article" }, isStatic: true },
  agents: { folder: "agents", paths: { fr: "agents", en: "agents" }, isStatic: true },
  answer: { folder: "answer", paths: { fr: "reponse", en: "answer" }, isStatic: true },
  cases: { folder: "cases", paths: { fr: "dossiers", en: "cases" }, isStatic: true },
  legal: { folder: "legal", paths: { fr: "mentions-legales", en: "legal" }, isStatic: true },
  result: { folder: "prompts", paths: { fr: "prompts", en: "prompts" } },
  // What dead addresses show, under whatever name they were asked for (lib/site/dead-addresses.ts).
  missing: { folder: "missing", paths: { fr: "missing", en: "missing" }, isStatic: true },
  project: {
    folder: "assistant/project",
    paths: { fr: "assistant/projet", en: "assistant/project" },
    former: ["assistant"],
  },
  users: { folder: "assistant/users", paths: { fr: "assistant/utilisateurs", en: "assistant/users" } },
  // All places as a plain list, for who chooses without JavaScript.
  places: { folder: "assistant/places", paths: { fr: "assistant/lieux", en: "assistant/places" } },
  platforms: { folder: "assistant/platforms", paths: { fr: "assistant/plateformes", en: "assistant/platforms" } },
  state: { folder: "assistant/state", paths: { fr: "assistant/etat", en: "assistant/state" } },
  constraints: { folder: "assistant/constraints", paths: { fr: "assistant/contraintes", en: "assistant/constraints" } },
  delivery: { folder: "assistant/delivery", paths: { fr: "assistant/livraison", en: "assistant/delivery" } },
  check: { folder: "assistant/check", paths: { fr: "assistant/verification", en: "assistant/check" } },
  // Where a wizard form is sent without JavaScript.
  submit: {
    folder: "assistant/next",
    paths: { fr: "assistant/next", en: "assistant/next" },
    former: ["assistant/suite"],
  },
  tooLong: { folder: "assistant/too-long", paths: { fr: "assistant/trop-long", en: "assistant/too-long" } },
} as const satisfies Record<string, Address>;

const rows = Object.values(addresses) as Address[];
const join = (locale: Locale, path: string) => (path === "" ? `/${locale}` : `/${locale}/${path}`);

/**
 * The path of a page, without query or fragment.
 * @example addressOf("state", "fr") // "/fr/assistant/etat"
 */
export function addressOf(id: keyof typeof addresses, locale: Locale): string {
  return join(locale, addresses[id].paths[locale]);
}

/** Every path a page has or had, without its locale, the present ones first. */
function aliasesOf({ paths, folder, former = [] }: Address): string[] {
  return [...new Set([...Object.values(paths), folder, ...former])];
}

/**
 * Leads from the public paths to the folders that make their pages, in the form of Next's `rewrites`.
 * @example { source: "/fr/faits", destination: "/fr/facts" }
 */
export function folderRewrites(): { source: string; destination: string }[] {
  return locales.flatMap((locale) =>
    rows
      .filter(({ folder, paths }) => paths[locale] !== folder)
      .flatMap(({ folder, paths, children }) =>
        suffixesOf(children).map((suffix) => ({
          source: `${join(locale, paths[locale])}${suffix}`,
          destination: `${join(locale, folder)}${suffix}`,
        })),
      ),
  );
}

/**
 * Leads from another language's path, a former one or a folder's name to the present path, in the form of Next's
 * `redirects`: it keeps the query and, with 308, the body of a form.
 * @example { source: "/en/faits", destination: "/en/facts", permanent: true }
 */
export function aliasRedirects(): { source: string; destination: string; permanent: true }[] {
  return locales.flatMap((locale) => {
    const taken = new Set(rows.map(({ paths }) => paths[locale]));
    return rows.flatMap((row) =>
      aliasesOf(row)
        .filter((path) => !taken.has(path))
        .flatMap((path) =>
          suffixesOf(row.children).map((suffix) => ({
            source: `${join(locale, path)}${suffix}`,
            destination: `${join(locale, row.paths[locale])}${suffix}`,
            permanent: true as const,
          })),
        ),
    );
  });
}

/** Every address whose page is made per request: its scripts get a nonce, those of all other pages have hashes. */
export function perRequestPaths(): string[] {
  const perRequest = rows.filter(({ isStatic }) => !isStatic);
  return locales.flatMap((locale) => perRequest.map(({ paths }) => join(locale, paths[locale])));
}

/**
 * Whether an address is that of a page, as the table writes it. Beneath a page that has pages of its own any id will
 * do: which of them exist, the page knows.
 */
export function isPagePath(path: string): boolean {
  const parent = path.replace(/\/[a-z0-9-]+$/, "");
  return locales.some((locale) =>
    rows.some(({ paths, children }) => {
      const own = join(locale, paths[locale]);
      return (path === own && children !== "only") || (children !== undefined && parent === own && path !== own);
    }),
  );
}

/**
 * The public path of a page that Next knows by its folder.
 * @example publicPathOf("/fr/facts") // "/fr/faits"
 * @returns the path itself when no folder of the table has it
 */
export function publicPathOf(folderPath: string): string {
  const [, language = "", ...rest] = folderPath.split("/");
  const locale = locales.find((known) => known === language);
  return locale ? translate(rest.join("/"), locale, ({ folder }) => [folder]) : folderPath;
}

/** The folder path of a public one that has a row of its own: "/fr/faits" → "/fr/facts". */
export function folderPathOf(publicPath: string): string {
  const rewrite = folderRewrites().find(({ source }) => source === publicPath);
  return rewrite?.destination ?? publicPath;
}

/**
 * The same page in another language, whichever of its paths, present or former, is given.
 * @param path any path of the site, without query or fragment
 * @returns for a path that is no page's, the same under the other locale
 * @example translatePath("/fr/assistant/etat", "en") // "/en/assistant/state"
 */
export function translatePath(path: string, locale: Locale): string {
  const [, , ...rest] = path.split("/");
  return translate(rest.join("/"), locale, aliasesOf);
}

function translate(path: string, locale: Locale, namesOf: (row: Address) => string[]): string {
  for (const row of rows) {
    for (const name of namesOf(row)) {
      if (path === name) return join(locale, row.paths[locale]);
      if (row.children && path.startsWith(`${name}/`))
        return `${join(locale, row.paths[locale])}${path.slice(name.length)}`;
    }
  }
  return join(locale, path);
}

/** What follows the path of a page in a pattern of Next's: nothing for its own, `/:child` for those beneath it. */
function suffixesOf(children: Address["children"]): string[] {
  if (!children) return [""];
  return children === "only" ? ["/:child"] : ["", "/:child"];
}
