import { expect, it } from "vitest";
import { presentPrompts } from "./present";
import { changeBetween, type PromptChange } from "./change";

const build = (tensions: string[], facts: string[]) => ({
  tensions: tensions.map((id) => ({ id, claim: `claim of ${id}` })),
  facts: facts.map((id) => ({ id, text: `fact ${id}` })),
});
const none: PromptChange = { lifted: [], arisen: [], added: [], dropped: [] };
const before = build(["a", "b"], ["1", "2"]);

it.each<[string, ReturnType<typeof build>, PromptChange | undefined]>([
  ["nothing", before, undefined],
  ["nothing, in another order", build(["b", "a"], ["2", "1"]), undefined],
  ["a tension lifted", build(["b"], ["1", "2"]), { ...none, lifted: ["claim of a"] }],
  ["a tension arisen", build(["a", "b", "c"], ["1", "2"]), { ...none, arisen: ["claim of c"] }],
  [
    "facts replaced",
    build(["a", "b"], ["3", "4"]),
    { ...none, added: ["fact 3", "fact 4"], dropped: ["fact 1", "fact 2"] },
  ],
  ["facts gone", build(["a", "b"], ["1"]), { ...none, dropped: ["fact 2"] }],
])("tells %s", (_, after, change) => {
  expect(changeBetween(before, after)).toEqual(change);
});

it("tells what a removed need does to a real case", () => {
  const answers = { domain: "news", platforms: ["aws-lambda-edge"], places: ["tokyo"] } as const;
  const given = { ...answers, platforms: [...answers.platforms], places: [...answers.places] };
  const change = changeBetween(presentPrompts({ ...given, needs: ["websockets"] }, "en"), presentPrompts(given, "en"));
  expect(change?.lifted.join()).toMatch(/WebSocket/);
});
