import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { patience, runs, wildText, wireAnswers } from "@/tests/support/arbitraries";
import { maxBodyBytes } from "@/lib/answers/limits";
import { parseDraft } from "@/lib/answers/draft";
import { parseAnswers } from "@/lib/answers/parse";
import { productIds } from "@/lib/facts/filter-facts";
import { handleFacts } from "@/lib/http/facts-handler";
import { handlePrompts } from "@/lib/http/prompts-handler";
import { readForm } from "@/lib/http/read-form";
import { mutated } from "@/tests/support/mutated";

vi.setConfig(patience);

const site = "https://site.example/api";
const damaged = mutated(wireAnswers);

it("damaged answers are accepted or refused with issues, and never more than they should be", () => {
  fc.assert(
    fc.property(damaged, (input) => {
      const parsed = parseAnswers(input);
      if (parsed.success) {
        expect(parseAnswers(parsed.answers)).toMatchObject({ success: true, answers: parsed.answers, notices: [] });
      } else {
        expect(parsed.issues.length).toBeGreaterThan(0);
        for (const { path, code } of parsed.issues)
          expect([typeof path, code]).toEqual(["string", expect.stringMatching(/^[a-z-]+$/)]);
      }
    }),
    runs(400),
  );
});

it("damaged answers give a draft that stays itself", () => {
  fc.assert(
    fc.property(damaged, (input) => {
      const draft = parseDraft(input);
      expect(parseDraft(draft)).toEqual(draft);
    }),
    runs(400),
  );
});

it("the API answers damaged bodies with 200 or 422, and a refusal is problem+json", async () => {
  await fc.assert(
    fc.asyncProperty(damaged, fc.constantFrom("", "?draft=1", "?format=txt&lang=en"), async (input, query) => {
      const body = JSON.stringify(input);
      const sent = new Request(`${site}/prompts${query}`, {
        method: "POST",
        body,
        headers: { "Content-Type": "application/json" },
      });
      const response = await handlePrompts(sent);
      const tooLarge = new TextEncoder().encode(body).length > maxBodyBytes;
      const statuses = tooLarge ? [413] : query === "?draft=1" ? [200] : [200, 422];
      expect(statuses).toContain(response.status);
      const said = await response.text();
      if (response.status !== 200)
        expect(JSON.parse(said)).toMatchObject({ status: response.status, code: expect.any(String) });
    }),
    runs(150),
  );
});

it("the API answers a body that was cut anywhere", async () => {
  await fc.assert(
    fc.asyncProperty(wireAnswers, fc.nat(), async (answers, at) => {
      const bytes = new TextEncoder().encode(JSON.stringify(answers));
      const cut = bytes.slice(0, at % bytes.length);
      const response = await handlePrompts(
        new Request(`${site}/prompts`, { method: "POST", body: cut, headers: { "Content-Type": "application/json" } }),
      );
      expect([400, 413]).toContain(response.status);
      await response.text();
    }),
    runs(200),
  );
});

it("the facts answer any query with 200 or 400", async () => {
  const value = fc.oneof(wildText, fc.constantFrom("fr", "en", "de", ...productIds, "cpu-time", "__proto__"));
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom("lang", "platform", "kind", "x"), value), async (parameters) => {
      const response = await handleFacts(new Request(`${site}/facts?${new URLSearchParams(parameters).toString()}`));
      expect([200, 400]).toContain(response.status);
      await response.text();
    }),
    runs(100),
  );
});

it("a form's body is read or refused, whatever its bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.nat(300), async (bytes, limit) => {
      const type = { "Content-Type": "application/x-www-form-urlencoded" };
      const form = await readForm(
        new Request(site, { method: "POST", body: new Uint8Array(bytes), headers: type }),
        limit,
      );
      expect(form === undefined || form instanceof URLSearchParams).toBe(true);
      if (bytes.length > limit) expect(form).toBeUndefined();
    }),
    runs(300),
  );
});
