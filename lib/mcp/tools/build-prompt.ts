import { answerFormats, promptNames } from "@/lib/http/prompts-handler";
import { presentPrompts } from "@/lib/prompt/present";
import { renderPrompt } from "@/lib/prompt/render";
import { linkTo } from "@/lib/share/link";
import { resultPath } from "@/lib/site/routes";
import type { Params } from "../protocol";
import { answersOf, argumentsOf, caseArguments, localeArgument, localeOf, refused, type Tool } from "../tool";

const textFormats = answerFormats.filter((format) => format !== "json");

export const buildPrompt: Tool = {
  name: "build_prompt",
  title: "Build an edge architecture prompt",
  description:
    "Builds the Pro prompt (or Basic) for moving an application to serverless edge, from a ready scenario (preset) or from the user's case (answers: a situation in their own words is enough). The prompt comes with tensions and dated facts; follow it to answer the user. Nothing is stored.",
  inputSchema: argumentsOf({
    ...caseArguments,
    prompt: { type: "string", enum: promptNames, default: "pro" },
    format: { type: "string", enum: textFormats, default: "md" },
    locale: localeArgument,
  }),
  run: (given: Params, origin: string) => {
    const answers = answersOf(given);
    if (typeof answers === "string") return refused(answers);
    const locale = localeOf(given);
    const name = promptNames.find((known) => known === given.prompt) ?? "pro";
    const format = textFormats.find((known) => known === given.format) ?? "md";
    const { language, prompts, tensions } = presentPrompts(answers, locale);
    const text = renderPrompt({ language, ...prompts[name] }, format);
    const link = `${origin}${linkTo(resultPath(locale), answers, { words: "fragment" })}`;
    return {
      text,
      structured: {
        prompt: text,
        language,
        link,
        tensions: tensions.map(({ code, claim, wayOut }) => ({ code, claim, wayOut })),
      },
    };
  },
};
