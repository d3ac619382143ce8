import { expect, it } from "vitest";
import { toFormValues } from "./form-values";
import { holdAnswers } from "./held-answers";

const blank = toFormValues({}, "fr");

it("reads the same object until an answer changes, and what was written from then on", () => {
  const answers = holdAnswers(blank);
  expect(answers.read()).toBe(blank);
  const news = { ...blank, domain: "news" };
  answers.write(news);
  expect(answers.read()).toBe(news);
});

it("tells each listener of a change, once it can be read, until the listener ends it", () => {
  const answers = holdAnswers(blank);
  const heard: string[] = [];
  const stop = answers.listen(() => heard.push(`first: ${answers.read().domain}`));
  answers.listen(() => heard.push(`second: ${answers.read().domain}`));
  answers.write({ ...blank, domain: "news" });
  stop();
  answers.write({ ...blank, domain: "game" });
  expect(heard).toEqual(["first: news", "second: news", "second: game"]);
});

it("a listener that writes is heard by all, and does not go on for ever", () => {
  const answers = holdAnswers(blank);
  const heard: string[] = [];
  answers.listen(() => {
    if (answers.read().domain === "news") answers.write({ ...blank, domain: "game" });
  });
  answers.listen(() => heard.push(answers.read().domain));
  answers.write({ ...blank, domain: "news" });
  expect(heard).toEqual(["game", "game"]);
});
