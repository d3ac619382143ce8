import * as z from "zod/mini";
import en from "@/content/article/en.json";
import fr from "@/content/article/fr.json";
import models from "@/content/article/models.json";
import type { Locale } from "@/lib/i18n/locales";
import { remembered } from "@/lib/remembered";

/** The article's three points, in reading order. */
export const tldrIds = ["latency", "cost", "sovereignty"] as const;

/** The five parts of the Pro prompt as the article names them, in order. */
export const proPartIds = ["role", "context", "task", "constraints", "warning"] as const;

/** The reasons why the prompt works, in reading order. */
export const anatomyIds = ["platforms", "state", "limits"] as const;

const text = z.string().check(z.minLength(1));
const id = z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const url = z.string().check(z.regex(/^https:\/\/\S+$/));
const texts = z.array(text).check(z.minLength(1));

const sourceSchema = z.strictObject({
  label: text,
  url,
  /** As precise as the document is: year, month or day. */
  date: z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  /** `document`: the document's own date; `read`: it has none, so the day its copy was read. */
  dateKind: z.enum(["document", "read"]),
  confidence: z.enum(["high", "medium", "low"]),
});
const sources = z.array(sourceSchema);

const variables = z.array(z.strictObject({ name: text, example: text })).check(z.minLength(1));

const articleSchema = z.strictObject({
  title: text,
  subtitle: text,
  firstPublished: day,
  updatedOn: day,
  labels: z.strictObject({
    atAGlance: text,
    audience: text,
    timeSaved: text,
    worksWith: text,
    ratings: text,
    introduction: text,
    tldr: text,
    nuance: text,
    solution: text,
    variables: text,
    example: text,
    asks: text,
    parts: text,
    expertView: text,
    useEdgeFor: text,
    keepCentral: text,
    stores: text,
    faq: text,
    anatomy: text,
    beforeAfter: text,
    conclusion: text,
    sources: text,
    dateRead: text,
    published: text,
    updated: text,
  }),
  atAGlance: z.strictObject({
    audience: texts,
    timeSaved: z.strictObject({ text, note: text }),
    ratings: z
      .array(
        z.strictObject({
          id: z.enum(["difficulty", "effectiveness", "usefulness"]),
          label: text,
          value: z.int().check(z.minimum(1), z.maximum(5)),
          outOf: z.literal(5),
          text,
        }),
      )
      .check(z.length(3)),
    ratingsNote: text,
    worksWithNote: text,
  }),
  hook: text,
  introduction: texts,
  tldr: z
    .array(z.strictObject({ id: z.enum(tldrIds), title: text, text, nuance: text, sources }))
    .check(z.length(tldrIds.length)),
  solution: z.strictObject({
    intro: text,
    basic: z.strictObject({ name: text, summary: text, variables, asks: texts }),
    pro: z.strictObject({
      name: text,
      summary: text,
      variables,
      parts: z.array(z.strictObject({ id: z.enum(proPartIds), label: text, text })).check(z.length(proPartIds.length)),
      sources,
    }),
  }),
  expertView: z.strictObject({
    paragraphs: texts,
    useEdgeFor: texts,
    keepCentral: texts,
    stores: texts,
    sources,
  }),
  faq: z.array(z.strictObject({ id, question: text, answer: texts, sources })).check(z.minLength(8)),
  anatomy: z.array(z.strictObject({ id: z.enum(anatomyIds), title: text, text })).check(z.length(anatomyIds.length)),
  beforeAfter: z.strictObject({
    before: z.strictObject({ label: text, question: text, result: text }),
    after: z.strictObject({
      label: text,
      intro: text,
      points: z
        .array(z.strictObject({ id: z.enum(["edge", "state", "limits"]), title: text, text }))
        .check(z.length(3)),
      note: text,
      sources,
    }),
  }),
  conclusion: text,
});

const modelsSchema = z.strictObject({
  checkedOn: day,
  vendors: z
    .array(
      z.union([
        z.strictObject({
          vendor: text,
          models: texts,
          checkedOn: day,
          source: url,
          confidence: z.enum(["high", "medium", "low"]),
        }),
        // A vendor whose current models were not checked is shown by its name alone.
        z.strictObject({
          vendor: text,
          models: z.array(text).check(z.length(0)),
          checkedOn: z.null(),
          source: z.null(),
          confidence: z.null(),
        }),
      ]),
    )
    .check(z.minLength(1)),
});

/**
 * The article in one language. Texts are plain, with two inline marks only: `**bold**` and `` `code` ``.
 * Paragraph lists are arrays; every figure has its document in the nearest `sources`.
 */
export type Article = z.output<typeof articleSchema>;

/** A document behind a figure, with its date and how far it is trusted. */
export type ArticleSource = z.output<typeof sourceSchema>;

/** The AI vendors and models that the article says it works with, and when each was checked. */
export type ArticleModels = z.output<typeof modelsSchema>;

/**
 * The article in a locale, parsed at first use.
 * @returns the validated file; throws only when the file is wrong, which a test excludes
 * @example loadArticle("fr").tldr[0]?.id // "latency"
 */
export const loadArticle = remembered((locale: Locale): Article => articleSchema.parse({ fr, en }[locale]));

/**
 * The vendors and models shown as "works with", parsed at first use.
 * @returns vendors in display order; `models` is empty where they were not checked
 * @example loadModels().vendors[0]?.vendor // "Anthropic"
 */
export const loadModels = remembered((): ArticleModels => modelsSchema.parse(models));
