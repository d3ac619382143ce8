/// <reference types="vite/types/importMeta.d.ts" />
import type { PresetId } from "@/content/presets/ids";
import type { Draft } from "@/lib/answers/answers";
import { presetAnswers } from "@/lib/content/presets";
import type { Locale } from "@/lib/i18n/locales";
import { situations } from "@/tests/cases/situations";

/** A real answer to one of our Pro prompts, with the answers that its prompt was made from. */
export type CorpusAnswer = {
  name: string;
  locale: Locale;
  draft: Draft;
  text: string;
  /** In a language whose words are not read. */
  isForeign: boolean;
};

const texts = import.meta.glob<string>("./*.md", { eager: true, query: "?raw", import: "default" });

const given = (name: string, locale: Locale, draft: Draft): CorpusAnswer => ({
  name,
  locale,
  draft,
  text: texts[`./${name}.md`] ?? "",
  isForeign: draft.answerLanguage === "de",
});
const ofPreset = (name: string, id: PresetId, locale: Locale, more: Draft = {}) =>
  given(name, locale, { ...presetAnswers(id, locale), ...more });
const ofSituation = (name: string, id: string, locale: Locale, more: Draft = {}) =>
  given(name, locale, { ...situations.find((each) => each.id === id)?.answers, ...more });
const inEnglish = { promptLanguage: "en", answerLanguage: "en" } as const;

/** Read once and corrected. All but the first two were written by a model that knew nothing of the checks. */
export const corpus: readonly CorpusAnswer[] = [
  ofSituation("ssr-lambda-edge.en", "ssr-lambda-edge", "en", { answerLength: "short", ...inEnglish }),
  ofPreset("charging-points.fr", "iot-ingestion", "fr", { answerLength: "short" }),
  // Verbose, its register full of formulas.
  ofSituation("chess.en", "chess-southern-africa", "en", inEnglish),
  // Headings of the first level, tables throughout.
  ofPreset("global-cart.fr", "global-cart", "fr"),
  // Terse.
  ofSituation("photos.fr", "photos-resized", "fr", { answerLength: "short" }),
  ofPreset("telehealth.fr", "telehealth-eea", "fr"),
  // Bold lines for headings, lists instead of tables.
  ofSituation("events.fr", "events-maghreb-gulf", "fr"),
  // Pasted from a word processor: tabs for tables, a diagram without its fences.
  ofSituation("webhooks.en", "webhooks-ai-agents", "en", inEnglish),
  // Code inside lists.
  ofSituation("probes.en", "probes-many-regions", "en", { answerLength: "short", ...inEnglish }),
  // Sections under titles of its own.
  ofPreset("live-sport.en", "live-sport", "en"),
  // In German, to an English prompt.
  ofPreset("game.de", "multiplayer-game", "en", { answerLanguage: "de" }),
];
