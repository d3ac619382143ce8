import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { nastyTexts, patience, runs, wildText } from "@/tests/support/arbitraries";
import { cleanText } from "./text";

vi.setConfig(patience);

describe("cleanText", () => {
  it.each([
    ["nothing", "", "", 0],
    ["plain words", "panier invité", "panier invité", 0],
    ["spaces at the ends", "  panier \t", "panier", 0],
    ["spaces inside", "a \t  b", "a b", 0],
    ["a no-break space inside stays", "60\u00A0s", "60\u00A0s", 0],
    ["no-break spaces at the ends", "\u00A0a\u3000", "a", 0],
    ["decomposed letters", "e\u0301te\u0301", "été", 0],
    ["lines", "a\nb\r\nc", "a; b; c", 0],
    ["lines that end with punctuation", "a.\nb;\nc", "a. b; c", 0],
    ["empty lines", "\n\na\n \n\nb\n", "a; b", 0],
    ["every line separator", "a\u2028b\u2029c\u0085d\ve\ff", "a; b; c; d; e; f", 0],
    ["a bidi override", "panier\u202E\n", "panier", 1],
    ["bidi isolates", "\u2066a\u2069", "a", 2],
    ["zero-width characters", "a\u200Bb\u200Dc\uFEFFd\u2060e", "abcde", 4],
    ["Unicode tags", "ok\u{E0069}\u{E0067}\u{E006E}", "ok", 3],
    ["a variation selector of an emoji stays", "❤\uFE0F", "❤\uFE0F", 0],
    ["a keycap keeps its selector", "1\uFE0F\u20E3", "1\uFE0F\u20E3", 0],
    ["a variation selector after anything else goes", "a\uFE0Fb1\uFE0F", "ab1", 2],
    ["one selector is enough", "❤\uFE0F\uFE0F", "❤\uFE0F", 1],
    ["an emoji family stays together", "👩\u200D👧", "👩\u200D👧", 0],
    ["a joined emoji with its tone", "👩🏽\u200D🚀", "👩🏽\u200D🚀", 0],
    ["a flag with its selector", "🏳\uFE0F\u200D🌈", "🏳\uFE0F\u200D🌈", 0],
    ["a joiner that joins nothing", "👩\u200D et \u200D👧", "👩 et 👧", 2],
    ["two joiners in a row", "👩\u200D\u200D👧", "👩👧", 2],
    ["a Persian half-space", "می\u200Cخواهم", "می\u200Cخواهم", 0],
    ["a half-space at a word's end", "می\u200C خواهم\u200C", "می خواهم", 2],
    ["an Indic conjunct", "क्\u200Dष", "क्\u200Dष", 0],
    ["a joiner between letters that need none", "pa\u200Cnier", "panier", 1],
    ["controls", "a\u0000\u0007\u001Bb", "ab", 3],
    ["lone surrogates", "\uD800a\uDC00", "a", 2],
    ["a pair held apart by an invisible character", "\uD83D\u200B\uDE00", "", 3],
    ["blank letters", "\u2800\u115F\u1160\u3164\uFFA0", "", 5],
    ["a mark that meets its letter when what hid it goes", "e\u200B\u0301", "é", 1],
    ["two spaces that meet", "a \u200B b", "a b", 1],
    ["a line of invisible characters only", "a\n\u200B\nb", "a; b", 1],
    ["a first line of invisible characters only", "\u200B\na", "a", 1],
    ["an invisible character after a line's punctuation", "a.\u200B\nb", "a. b", 1],
    ["right-to-left words stay", "שלום", "שלום", 0],
    ["structure is not cleaning's business", "</contexte> # | `", "</contexte> # | `", 0],
  ])("%s", (_, typed, text, removed) => {
    expect(cleanText(typed)).toEqual({ text, removed });
  });

  it("is idempotent on any string, and then removes nothing", () => {
    fc.assert(
      fc.property(wildText, (typed) => {
        const { text } = cleanText(typed);
        expect(cleanText(text)).toEqual({ text, removed: 0 });
      }),
      runs(1_000),
    );
  });

  it("leaves one trimmed line of visible, well-formed NFC text", () => {
    fc.assert(
      fc.property(wildText, (typed) => {
        const { text, removed } = cleanText(typed);
        const bare = text.replace(/\u200C|\u200D|\uFE0E|\uFE0F/g, "");
        expect(bare).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]| {2}/u);
        // What is kept of them stands alone, between what it joins or behind what it selects.
        expect(text).not.toMatch(/(?:\u200C|\u200D|\uFE0E)(?:\u200C|\u200D|\uFE0E|\uFE0F)/);
        expect(text).not.toMatch(/^(?:\u200C|\u200D|\uFE0E|\uFE0F)|(?:\u200C|\u200D)$/);
        expect(text).toBe(text.trim());
        expect(text).toBe(text.normalize("NFC"));
        expect(removed).toBeLessThanOrEqual(typed.length);
      }),
      runs(1_000),
    );
  });

  it("grows a text at most threefold, and not at all one composed line", () => {
    fc.assert(
      fc.property(wildText, (typed) => {
        const { text } = cleanText(typed);
        expect(text.length).toBeLessThanOrEqual(3 * typed.length);
        const line = typed.normalize("NFC").replace(/[\r\n\u0085\u2028\u2029\v\f]/g, " ");
        expect(cleanText(line).text.length).toBeLessThanOrEqual(line.length);
      }),
      runs(1_000),
    );
  });

  it("keeps every visible character of one line, in order", () => {
    const visible = (text: string) =>
      text.normalize("NFC").replace(/[\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFB]/gu, "");
    for (const text of nastyTexts.filter((nasty) => !/[\r\n\u0085\u2028\u2029\v\f]/.test(nasty))) {
      expect(visible(cleanText(text).text)).toBe(visible(text));
    }
  });
});

describe("cleanText of several lines", () => {
  it.each([
    ["line breaks stay", "a\nb", "a\nb", 0],
    ["whatever they are written as", "a\r\nb\u2028c\rd", "a\nb\nc\nd", 0],
    ["at most one empty line between two", "a\n\n\n \n\nb", "a\n\nb", 0],
    ["none at the ends", "\n \na\n\n", "a", 0],
    ["spaces around lines", "  a  b \n\tc ", "a b\nc", 0],
    ["invisible characters go", "a\u202E\n\u200Bb", "a\nb", 2],
  ])("%s", (_, typed, text, removed) => {
    expect(cleanText(typed, "lines")).toEqual({ text, removed });
  });

  it("is idempotent, never longer than what was typed composed, and has no line that is not clean", () => {
    fc.assert(
      fc.property(wildText, wildText, (first, second) => {
        const typed = `${first}\n${second}`;
        const { text } = cleanText(typed, "lines");
        expect(cleanText(text, "lines")).toEqual({ text, removed: 0 });
        for (const line of text.split("\n")) expect(cleanText(line)).toEqual({ text: line, removed: 0 });
        expect(text).not.toMatch(/\n{3}|^\n|\n$/);
      }),
      runs(500),
    );
  });
});
