import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { anyDraft, ownWords, patience, runs, wildText } from "@/tests/support/arbitraries";
import { maxStateItems } from "@/lib/answers/limits";
import { parseDraft } from "@/lib/answers/draft";
import { stepIds } from "@/lib/answers/steps";
import { locales } from "@/lib/i18n/locales";
import { isPagePath } from "@/lib/site/addresses";
import { decodeAnswers, encodeAnswers } from "@/lib/share/codec";
import { answersOfAddress } from "@/lib/wizard/address";
import { advance } from "@/lib/wizard/advance";
import { controlsOfStep } from "./controls";
import { mergeSubmitted } from "@/lib/wizard/submitted-form";
import { isBlank, parseFormValues, stateFields, toFormValues, toWire } from "@/lib/wizard/form-values";
import { mutated } from "@/tests/support/mutated";

vi.setConfig(patience);

const names = [
  "step",
  "action",
  "from",
  "nojs",
  "answers",
  ...stepIds.flatMap(controlsOfStep),
  "__proto__",
  "",
  ...[0, 1, 7, 8, 19, 20].flatMap((index) => stateFields.map((field) => `state.${index}.${field}`)),
];
const values = fc.oneof(
  wildText,
  fc.constantFrom(
    ...stepIds,
    "next",
    "example",
    "add",
    "proposals",
    "remove:0",
    "remove:99",
    "up:0",
    "up:1",
    "down:0",
    "down:-1",
    "up:NaN",
    "check",
    "1",
    "news",
    "other",
    "paris",
    "tokyo",
    "unknown",
    "cart",
    "strong",
    "high",
    "yes",
    "no",
    "cloudflare-workers",
    "rgpd",
    "fr",
  ),
  anyDraft.map((draft) => Object.values(encodeAnswers(draft)).join("&")),
);
const forms = fc
  .array(fc.tuple(fc.constantFrom(...names), values), { maxLength: 30 })
  .map((pairs) => new URLSearchParams(pairs));

it("any form leads to a page of the wizard, whose address gives the answers back", () => {
  fc.assert(
    fc.property(fc.constantFrom(...locales), forms, (locale, form) => {
      const url = new URL(advance(locale, form), "https://site.example");
      expect(url.pathname.split("/").slice(1, 3)).toEqual([locale, "assistant"]);
      expect(isPagePath(url.pathname)).toBe(true);
      const { draft } = decodeAnswers(url.search, url.hash);
      expect(parseDraft(draft)).toEqual(draft);
      expect(draft.state?.length ?? 0).toBeLessThanOrEqual(maxStateItems);
    }),
    runs(500),
  );
});

it("with scripts on, the words of any form stay out of what a server sees", () => {
  fc.assert(
    fc.property(forms, (form) => {
      form.delete("nojs");
      const url = new URL(advance("fr", form), "https://site.example");
      const seen = decodeAnswers(url.search, "").draft;
      // An id or a label of ours is a choice; anything else would be somebody's words.
      expect(ownWords(seen)).toEqual([]);
    }),
    runs(300),
  );
});

it("fields merged from any form are still a form", () => {
  fc.assert(
    fc.property(fc.constantFrom(...stepIds), anyDraft, forms, (step, draft, form) => {
      const merged = mergeSubmitted(toFormValues(draft, "fr"), step, form);
      expect(parseFormValues(JSON.parse(JSON.stringify(merged)))).toEqual(merged);
      expect(parseDraft(toWire(merged))).toEqual(parseDraft(JSON.parse(JSON.stringify(toWire(merged)))));
    }),
    runs(300),
  );
});

it("a stored draft is read or left, whatever became of it", () => {
  const stored = fc.oneof(fc.jsonValue(), mutated(anyDraft.map((draft) => toFormValues(draft, "en"))));
  fc.assert(
    fc.property(stored, (value) => {
      const form = parseFormValues(value);
      if (form === undefined) return;
      expect(parseFormValues(form)).toEqual(form);
      expect(typeof isBlank(form)).toBe("boolean");
      expect(() => parseDraft(toWire(form))).not.toThrow();
      expect(parseDraft(parseDraft(toWire(form)))).toEqual(parseDraft(toWire(form)));
    }),
    runs(400),
  );
});

it("a wizard page opens on any address", () => {
  const parameters = fc.dictionary(
    fc.oneof(
      fc.constantFrom("preset", "errors", "back", "erreurs", "retour", "v", "d", "r", "s", "at", "w0"),
      wildText,
    ),
    fc.oneof(wildText, fc.array(wildText, { maxLength: 3 }), fc.constantFrom("global-cart", "news", "1", undefined)),
    { maxKeys: 8 },
  );
  fc.assert(
    fc.property(parameters, fc.constantFrom(...locales), (address, locale) => {
      const { initial, query } = answersOfAddress(address, locale);
      expect(parseFormValues(initial)).toEqual(initial);
      expect(new URL(`?${query}`, "https://site.example").search.length).toBeGreaterThanOrEqual(query.length);
    }),
    runs(200),
  );
});
