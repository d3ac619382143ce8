import type { Draft } from "@/lib/answers/schema";
import { exportWords as words } from "@/lib/content/export-words";
import type { PresentedPrompts } from "@/lib/prompt/present";

/** Fewest and most words of an answer, by the length that was asked for; `free` has neither. */
const lengths = { short: [1_200, 1_800], normal: [2_500, 3_500] } as const;

/** A heading or a bold line that begins with each letter, in order. */
const sectionsInOrder = `const letters = [...output.matchAll(/^[#*\\s]*([A-K])[.)·:—–-]/gm)].map((found) => found[1]);
let next = 0;
for (const letter of letters) if (letter === "ABCDEFGHIJK"[next]) next += 1;
return next === 11;`;

const oneDiagram = `return (output.match(/^\\s*\`\`\`mermaid/gm) ?? []).length === 1;`;

/** Counts tokens with a letter or a digit: the bars of a table are no words. */
const wordsBetween = ([least, most]: readonly [number, number]) =>
  `const count = output.split(/\\s+/).filter((token) => /[\\p{L}\\p{N}]/u.test(token)).length;
return count >= ${least} && count <= ${most};`;

/** Code that refers to what is given as JSON, so that no text of ours or theirs is code. */
const opensWith = (codes: readonly string[]) =>
  `const start = output.slice(0, 200);
return ${JSON.stringify(codes)}.every((code) => start.includes(code));`;

const citesOneOf = (urls: readonly string[]) => `return ${JSON.stringify(urls)}.some((url) => output.includes(url));`;

/**
 * A promptfoo configuration that audits an answer saved as answer.md, without a key: the provider echoes it. JSON, which
 * promptfoo reads as it reads YAML. The answer comes in by a variable: a file prompt breaks on `\${{ secrets.X }}`.
 */
export function promptfooConfig(draft: Draft, { language, prompts, facts }: PresentedPrompts): string {
  const codes = Object.values(prompts.pro.receipt ?? {}).flatMap((line) => /[0-9a-f]{6}$/.exec(line)?.[0] ?? []);
  const { answerLength = "normal" } = draft;
  const range = answerLength === "free" ? undefined : lengths[answerLength];
  const check = (name: keyof typeof words, value: string) => ({
    type: "javascript",
    metric: words[name][language],
    value,
  });
  const config = {
    description: words.promptfoo[language],
    providers: ["echo"],
    prompts: ["{{answer}}"],
    tests: [
      {
        vars: { answer: "file://answer.md" },
        assert: [
          check("checkReceipt", opensWith(codes)),
          check("checkSections", sectionsInOrder),
          ...(range ? [check("checkWords", wordsBetween(range))] : []),
          check("checkDiagram", oneDiagram),
          ...(facts.length > 0 ? [check("checkSources", citesOneOf(facts.map(({ url }) => url)))] : []),
        ],
      },
    ],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
