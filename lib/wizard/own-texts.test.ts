import { describe, expect, it } from "vitest";
import { presetIds } from "@/content/presets/ids";
import { presetAnswers } from "@/lib/content/presets";
import { exampleOf } from "./advance";
import { toFormValues } from "./form-values";
import { textsIn } from "./own-texts";

const blank = toFormValues({}, "en");

describe("our own texts after a switch of language", () => {
  it.each(presetIds)("%s is what it would be if it had been opened in the other language", (id) => {
    for (const [from, to] of [
      ["fr", "en"],
      ["en", "fr"],
    ] as const)
      expect(textsIn(toFormValues(presetAnswers(id, from), to), from, to)).toEqual(
        toFormValues(presetAnswers(id, to), to),
      );
  });

  it("follow from an example, beside what the reader wrote", () => {
    const example = { ...toFormValues({ domain: "news" }, "fr"), ...exampleOf("state", blank, "fr") };
    const [first, ...others] = example.state;
    const own = { ...example, useCase: "mes mots", state: [{ ...first!, what: "mes paniers" }, ...others] };
    const switched = textsIn(own, "fr", "en");
    expect(switched.useCase).toBe("mes mots");
    expect(switched.state[0]?.what).toBe("mes paniers");
    expect(switched.state[1]?.what).toBe(exampleOf("state", blank, "en").state?.[1]?.what);
    expect(switched.state[1]?.what).not.toBe(own.state[1]?.what);
  });

  it("leave alone what is the reader's, the prompt's language too", () => {
    const own = { ...blank, situation: "Nos clients attendent.", promptLanguage: "fr" };
    expect(textsIn(own, "fr", "en")).toBe(own);
  });
});
