import { copies } from "./content-x100"; // first: before what reads the content
import { bench, describe } from "vitest";
import { buildPrompts } from "@/lib/prompt/build-prompts";
import { subjects } from "./answers";

/** How the builder's cost grows with its content. */
describe(`preset answers, content ×${copies}`, () => {
  bench("prompts built", () => void buildPrompts(subjects.preset, "fr"));
});
