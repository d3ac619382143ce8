import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { presetIds } from "@/content/presets/ids";
import { handleFacts } from "@/lib/http/facts-handler";
import { handleOpenApi } from "@/lib/http/openapi-handler";
import { handlePresetText } from "@/lib/http/preset-text-handler";
import { handlePrompts } from "@/lib/http/prompts-handler";
import { patience, runs, validAnswers } from "@/tests/support/arbitraries";
import { openApiDocument } from "./document";

vi.setConfig(patience);

type Parameter = { name: string; in: string; example?: string };
type Operation = {
  parameters: Parameter[];
  requestBody?: { content: Record<string, { examples: Record<string, { value: unknown }> }> };
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
};
type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
};

/** As it arrives: through JSON. */
const document = JSON.parse(JSON.stringify(openApiDocument())) as Document;

const handlers: Record<string, (request: Request) => Promise<Response>> = {
  "/api/prompts": handlePrompts,
  "/api/facts": handleFacts,
  "/p/{file}": handlePresetText,
};

/** Closed, so that a part of an answer which the document does not name is found. */
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: "https://site.example/document", ...closed(document) }, "document");

function closed<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(closed) as Part;
  if (typeof part !== "object" || part === null) return part;
  const parts = Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, closed(inner)]));
  return ("properties" in part && "type" in part ? { additionalProperties: false, ...parts } : parts) as Part;
}

/** Why a value is not what the document says; nothing where it is. */
function faults(name: string, value: unknown): unknown {
  const validate = ajv.getSchema(`https://site.example/document#/components/schemas/${name}`);
  if (!validate) throw new Error(`no schema ${name}`);
  return validate(value) ? undefined : validate.errors;
}

it("is a valid OpenAPI 3.1 document", async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});

it("is served with a strong ETag, to other sites as well", async () => {
  const asked = (headers: HeadersInit = {}) =>
    handleOpenApi(new Request("https://site.example/api/openapi.json", { headers }));
  const response = await asked();
  expect(await response.json()).toEqual(document);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  const tag = response.headers.get("etag") ?? "";
  expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
  expect((await asked({ "If-None-Match": tag })).status).toBe(304);
  const post = new Request("https://site.example/api/openapi.json", { method: "POST" });
  expect((await handleOpenApi(post)).status).toBe(405);
});

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

describe.each(operations)("$method $path", ({ path, method, operation }) => {
  const given = operation.parameters.filter(({ example }) => example !== undefined);
  const query = new URLSearchParams(
    given.filter((parameter) => parameter.in === "query").map(({ name, example = "" }) => [name, example]),
  );
  const filled = given
    .filter((parameter) => parameter.in === "path")
    .reduce((whole, { name, example = "" }) => whole.replace(`{${name}}`, example), path);
  const bodies = Object.entries(operation.requestBody?.content["application/json"]?.examples ?? { none: undefined });

  it.each(bodies)("answers its example %s as documented", async (_, example) => {
    const response = await handlers[path]!(
      new Request(`https://site.example${filled}?${query.toString()}`, {
        method,
        ...(example && { body: JSON.stringify(example.value), headers: { "Content-Type": "application/json" } }),
      }),
    );
    expect(response.status).toBe(200);
    const type = (response.headers.get("content-type") ?? "").split(";")[0] ?? "";
    const schema = operation.responses[200]?.content?.[type]?.schema;
    expect(schema).toBeDefined();
    if (example) expect(faults("Answers", example.value)).toBeUndefined();
    if (schema && "$ref" in schema)
      expect(faults(String(schema.$ref).split("/").at(-1)!, await response.json())).toBeUndefined();
    else expect(await response.text()).toMatch(/^\S/);
  });
});

it.each(presetIds)("the answer of preset %s is as documented, in either version", async (preset) => {
  for (const wish of ["version=1", "version=2", "version=2&origins=1"]) {
    const response = await handlePrompts(new Request(`https://site.example/api/prompts?preset=${preset}&${wish}`));
    expect(faults("Prompts", await response.json()), wish).toBeUndefined();
  }
});

it("all facts, and a refusal, are as documented", async () => {
  expect(
    faults("Facts", await (await handleFacts(new Request("https://site.example/api/facts"))).json()),
  ).toBeUndefined();
  const refused = await handlePrompts(new Request("https://site.example/api/prompts?lang=de"));
  expect(faults("Problem", await refused.json())).toBeUndefined();
});

it("the schema accepts all canonical answers, and they are given back as documented", async () => {
  await fc.assert(
    fc.asyncProperty(validAnswers, async (answers) => {
      expect(faults("Answers", answers)).toBeUndefined();
    }),
    runs(200),
  );
});

it.each([
  [{ domain: "nowhere" }],
  [{ colour: 1 }],
  [{ situation: "x".repeat(4_001) }],
  [{ state: [{ consistency: "strong" }] }],
  [{ latencyGoal: { percentile: "p95" } }],
  [{ roundTrips: [{ place: "tokyo", p50: -1 }] }],
])("the schema refuses %j, as the API does", async (answers) => {
  expect(faults("Answers", answers)).toBeDefined();
  const sent = new Request("https://site.example/api/prompts", {
    method: "POST",
    body: JSON.stringify(answers),
    headers: { "Content-Type": "application/json" },
  });
  expect((await handlePrompts(sent)).status).toBe(422);
});
