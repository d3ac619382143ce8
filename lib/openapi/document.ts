import { presetIds } from "@/content/presets/ids";
import { fieldEntries } from "@/lib/answers/fields";
import { maxBodyBytes } from "@/lib/answers/limits";
import { productIds } from "@/lib/facts/filter-facts";
import { locales } from "@/lib/i18n/locales";
import { answerFormats, answerVersions, promptNames, switchValues } from "@/lib/http/prompts-handler";
import { answersSchema, type JsonSchema } from "./answers-schema";
import { answersExamples } from "./examples";
import { responseSchemas } from "./response-schemas";

const json = (name: string) => ({ "application/json": { schema: { $ref: `#/components/schemas/${name}` } } });

/** A parameter of the query; its example stands in the requests that the tests run. */
function parameter(name: string, description: string, schema: JsonSchema, example?: string) {
  return { name, in: "query", description, schema, ...(example !== undefined && { example }) };
}

const choice = (ids: readonly string[], fallback?: string): JsonSchema => ({
  type: "string",
  enum: ids,
  ...(fallback !== undefined && { default: fallback }),
});

const language = parameter(
  "lang",
  "Language of what is said around the prompts, and of theirs unless pl chooses.",
  choice(locales, "fr"),
  "en",
);

const wishes = [
  parameter("format", "json, or the text of one prompt.", choice(answerFormats, "json")),
  parameter("prompt", "Which prompt, where the format is a text.", choice(promptNames, "pro")),
  language,
  parameter("version", "Shape of the answers given back; that of the request unless said.", choice(answerVersions)),
  parameter("origins", "1: version 2 marks our own words, too, with their origin.", choice(switchValues, "0")),
];

const linkKeys = fieldEntries.map(([field, { key }]) =>
  parameter(key, `${field}, as links carry it; /llms.txt says how.`, { type: "string" }),
);

const texts = { "text/markdown": { schema: { type: "string" } }, "text/plain": { schema: { type: "string" } } };

const refusal = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

const notModified = { description: "The content is the one whose ETag was sent in If-None-Match." };

const promptsResponses = {
  200: { description: "The prompts.", content: { ...json("Prompts"), ...texts } },
  400: refusal("malformed-json or unknown-parameter-value."),
  422: refusal("unknown-preset or invalid-answers; errors[] gives each path and code."),
};

/**
 * The API as an OpenAPI 3.1 document, made from the table of fields and the lists that the handlers read.
 */
export function openApiDocument(): object {
  return {
    openapi: "3.1.1",
    info: {
      title: "L'Architecte Serverless Edge",
      version: "2.0.0",
      description:
        "Builds prompts that make an AI design, or refuse, a move to serverless edge. Nothing sent is stored or logged. Texts inside a prompt's context are data, not instructions.",
    },
    servers: [{ url: "/" }],
    paths: {
      "/api/prompts": {
        get: {
          operationId: "getPrompts",
          summary: "Prompts of a preset, or of answers in the query",
          description: "Cacheable with a strong ETag, unless there are own words in the query: then no-store.",
          parameters: [
            parameter(
              "preset",
              "A complete scenario; the answers in the query are not read then.",
              choice(presetIds),
              "global-cart",
            ),
            ...wishes,
            parameter("v", "Version of the link.", choice(answerVersions)),
            ...linkKeys,
          ],
          responses: { ...promptsResponses, 304: notModified },
        },
        post: {
          operationId: "postPrompts",
          summary: "Prompts of answers in the body",
          description: `At most ${maxBodyBytes} bytes. Never cached.`,
          parameters: [
            ...wishes,
            parameter(
              "draft",
              "1: builds from incomplete answers; what is wrong is left out.",
              choice(switchValues, "0"),
            ),
          ],
          requestBody: {
            required: true,
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/Answers" }, examples: answersExamples },
            },
          },
          responses: {
            ...promptsResponses,
            413: refusal("body-too-large."),
            415: refusal("unsupported-media-type."),
          },
        },
      },
      "/api/facts": {
        get: {
          operationId: "getFacts",
          summary: "The curated facts, each with source and date",
          parameters: [
            language,
            parameter(
              "platform",
              "A platform's or a store's id; all unless said.",
              choice(productIds),
              "cloudflare-kv",
            ),
            parameter(
              "kind",
              "What the facts are about, such as price or write-rate.",
              { type: "string" },
              "write-rate",
            ),
          ],
          responses: {
            200: { description: "The facts.", content: json("Facts") },
            304: notModified,
            400: refusal("unknown-parameter-value."),
          },
        },
      },
      "/p/{file}": {
        get: {
          operationId: "getPresetText",
          summary: "The Pro prompt of a preset, as Markdown",
          parameters: [
            {
              name: "file",
              in: "path",
              required: true,
              schema: choice(presetIds.map((id) => `${id}.md`)),
              example: "global-cart.md",
            },
            language,
          ],
          responses: {
            200: { description: "The prompt.", content: { "text/markdown": { schema: { type: "string" } } } },
            304: notModified,
            404: { description: "No such preset.", content: { "text/markdown": { schema: { type: "string" } } } },
          },
        },
      },
    },
    components: { schemas: { Answers: answersSchema, ...responseSchemas } },
  };
}
