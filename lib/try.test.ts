import { test } from "vitest";
import { presetAnswers } from "@/lib/content/presets";
import { buildPrompts } from "@/lib/prompt/build-prompts";
import { presentPrompts } from "@/lib/prompt/present";
import { presetIds } from "@/content/presets/ids";
test("show", () => {
  const p = presentPrompts(presetAnswers("global-cart", "fr"), "fr");
  console.log(p.prompts.basic.text, p.prompts.basic.characters);
  console.log(p.prompts.pro.text.slice(1000, 6000), p.prompts.pro.characters);
  for (const id of presetIds) for (const l of ["fr", "en"] as const) {
    const q = presentPrompts(presetAnswers(id, l), l);
    const b = buildPrompts(presetAnswers(id, l), l);
    console.log(id, l, q.prompts.basic.characters, q.prompts.pro.characters, b.facts.length, b.tensions.map((t) => t.id).join(" "), q.prompts.pro.text.includes("Piste") || q.prompts.pro.text.includes("Way out"));
  }
  const a = presetAnswers("global-cart", "fr"); 
  console.log("loop"); for (let i = 0; i < 200; i++) buildPrompts(a, "fr");
  const t = performance.now(); for (let i = 0; i < 500; i++) buildPrompts(a, "fr"); console.log("us", ((performance.now() - t) / 500) * 1000);
});
