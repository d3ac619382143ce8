import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { patience, runs, validAnswers, wildText } from "@/tests/support/arbitraries";
import { parseDraft } from "@/lib/answers/draft";
import { cleanText } from "@/lib/answers/text";
import { decodeAnswers, encodeAnswers } from "@/lib/share/codec";
import { nastyLinks } from "@/tests/support/nasty-links";

vi.setConfig(patience);

/** Cuts, doubles and spoils a link in a few places, as chats, mails and hands do. */
const spoiled = fc
  .tuple(
    fc.oneof(
      validAnswers.map((answers) => Object.values(encodeAnswers(answers)).join("#")),
      fc.constantFrom(...nastyLinks.map(({ query, fragment }) => `${query}#${fragment}`)),
    ),
    fc.array(fc.tuple(fc.nat(), fc.nat(12), wildText), { maxLength: 4 }),
  )
  .map(([link, cuts]) =>
    cuts.reduce((text, [where, length, put]) => {
      const at = where % (text.length + 1);
      return text.slice(0, at) + put + text.slice(at + length);
    }, link),
  );

it("a spoiled link is read, and what was read makes a link that is whole", () => {
  fc.assert(
    fc.property(spoiled, (link) => {
      const [query = "", fragment = ""] = link.split(/#(.*)/s);
      const { draft } = decodeAnswers(query, fragment);
      expect(parseDraft(draft)).toEqual(draft);
      const again = encodeAnswers(draft);
      const read = decodeAnswers(again.query, again.fragment);
      expect(read.draft).toEqual(draft);
      // A text over its limit is kept and noted each time.
      expect(read.notices.every(({ code }) => code === "text-too-long")).toBe(true);
    }),
    runs(600),
  );
});

it.each([
  ["an escape cut short", "si=Bonjour%20%E0%A4%A%20tout", ["situation"]],
  ["another encoding", "si=caf%E9&uc=th%E9", ["situation", "useCase"]],
  ["a whole one", "si=caf%C3%A9", []],
  ["a sign that somebody typed", "si=caf%EF%BF%BD", []],
])("characters lost on the way are told of: %s", (_, fragment, paths) => {
  const { notices } = decodeAnswers("v=2&d=game", fragment);
  expect(notices).toEqual(paths.map((path) => ({ code: "characters-lost", path })));
});

it("any text is cleaned to what cleaning leaves alone, alone or beside another", () => {
  fc.assert(
    fc.property(wildText, wildText, (one, other) => {
      const { text } = cleanText(`${one}\n${other}`);
      expect(cleanText(text)).toEqual({ text, removed: 0 });
      expect(text.replace(/\u200C|\u200D|\uFE0E|\uFE0F/g, "")).not.toMatch(
        /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u,
      );
    }),
    runs(2_000),
  );
});
