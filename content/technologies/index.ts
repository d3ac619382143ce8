import type { NeedId } from "@/content/choices/ids";
import type { DomainId } from "@/content/domains/ids";
import type { PlatformId } from "@/content/platforms/ids";
import type { StoreId } from "@/content/stores/ids";
import ai from "./ai.json";
import analytics from "./analytics.json";
import auth from "./auth.json";
import cache from "./cache.json";
import cdn from "./cdn.json";
import ciCd from "./ci-cd.json";
import cms from "./cms.json";
import database from "./database.json";
import framework from "./framework.json";
import gateway from "./gateway.json";
import hosting from "./hosting.json";
import iac from "./iac.json";
import language from "./language.json";
import media from "./media.json";
import monitoring from "./monitoring.json";
import objectStore from "./object-store.json";
import payment from "./payment.json";
import platform from "./platform.json";
import queue from "./queue.json";
import realtime from "./realtime.json";
import runtime from "./runtime.json";
import search from "./search.json";

/** What a technology is, each kind with its file. */
export type TechnologyKind = keyof typeof byKind;

/** What runs the code, where that decides which platforms can run it. */
export type RuntimeId =
  | "jvm"
  | "ruby"
  | "php"
  | "python"
  | "dotnet"
  | "elixir"
  | "go"
  | "rust"
  | "swift"
  | "perl"
  | "haskell"
  | "node"
  | "native";

/**
 * A technology that architects name. Names and aliases are whole words, found in any case and in every language of the
 * site: readers mix languages, so aliases are not kept apart by them.
 */
export type Technology = {
  id: string;
  name: string;
  kind: TechnologyKind;
  /** The name is an ordinary word or abbreviation too: found only in its own capitals, or by its aliases alone. */
  nameIsAWord?: "as-written" | "never";
  /** Further spellings, in any case. */
  aliases?: readonly string[];
  /** Further spellings that count in these capitals only. */
  asWritten?: readonly string[];
  /** Spellings, in these capitals, that count only in a text which names one of the words (in lower case). */
  beside?: readonly { words: readonly string[]; aliases: readonly string[] }[];
  /** Who runs it, an id of `content/provider-regions` where that vendor has region codes. */
  vendor?: string;
  platform?: PlatformId;
  /** The functions of a vendor, in play where the vendor alone is named. */
  functions?: PlatformId;
  /** The functions that come with it, in play where it is thought of: a CDN in use says nothing of functions. */
  thoughtOf?: PlatformId;
  store?: StoreId;
  /** Software that one may run oneself: its name does not say at whose, whatever its store is. */
  selfHosted?: boolean;
  /** A relational database: it has a primary somewhere. */
  relational?: boolean;
  /** No connection pool of our edition serves it, or not in all of its engines. */
  unpooled?: boolean;
  runtime?: RuntimeId;
  /** What stands where it stands, if its kind tells otherwise: a platform around a database. */
  holds?: "database";
  /** Needs that follow from using it. */
  needs?: readonly NeedId[];
  /** The answer to give for CI/CD, for infrastructure as code: a suggestion's id or a name. */
  ciCd?: string;
  iac?: string;
  /** What is made with it, where words say nothing else of the trade. */
  domain?: DomainId;
  /** Closed, or without what it is remembered for: the `status` fact of its store or platform says what. */
  retired?: boolean;
};

const byKind = {
  ai,
  analytics,
  auth,
  cache,
  cdn,
  "ci-cd": ciCd,
  cms,
  database,
  framework,
  gateway,
  hosting,
  iac,
  language,
  media,
  monitoring,
  "object-store": objectStore,
  payment,
  platform,
  queue,
  realtime,
  runtime,
  search,
};

/** Every technology, by kind. JSON has no literal types; a test holds the files to `Technology`. */
export const technologies = Object.entries(byKind).flatMap(([kind, list]) =>
  list.map((technology) => ({ ...technology, kind })),
) as readonly Technology[];
