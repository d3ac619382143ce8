import { type PresetId, presetIds } from "@/content/presets/ids";
import { isRecord } from "@/lib/answers/version-1";
import { loadPreset, presetAnswers } from "@/lib/content/presets";
import { defaultLocale, isLocale, locales } from "@/lib/i18n/locales";
import { presentPrompts } from "@/lib/prompt/present";
import { promptNames } from "@/lib/http/prompts-handler";
import { renderPrompt } from "@/lib/prompt/render";
import { errorCodes, type Params, RpcError } from "./protocol";

/** Arguments are ids only: some clients cut them at the first space. */
const idsByArgument: Record<string, readonly string[]> = { preset: presetIds, locale: locales, prompt: promptNames };

/** The one prompt, as `prompts/list` gives it. */
export const promptList = [
  {
    name: "edge_architecture",
    title: "Edge architecture of a ready scenario",
    description: "The prompt of a complete scenario: decide and design its move to serverless edge.",
    arguments: [
      { name: "preset", description: `One of ${presetIds.join(", ")}.`, required: true },
      { name: "locale", description: `Language: ${locales.join(" or ")}.`, required: false },
      { name: "prompt", description: `Which: ${promptNames.join(" or ")}.`, required: false },
    ],
  },
] as const;

/** Answers `prompts/get`. @throws RpcError for an unknown prompt or argument */
export function getPrompt({ name, arguments: given }: Params): object {
  if (name !== promptList[0].name) throw new RpcError(errorCodes.invalidParams, "There is no prompt of this name.");
  const chosen = isRecord(given) ? given : {};
  for (const [argument, value] of Object.entries(chosen)) {
    const ids = Object.hasOwn(idsByArgument, argument) ? idsByArgument[argument] : undefined;
    if (!ids?.some((id) => id === value))
      throw new RpcError(
        errorCodes.invalidParams,
        `Arguments are ${Object.keys(idsByArgument).join(", ")}, each an id of its list.`,
      );
  }
  const preset = presetIds.find((id) => id === chosen.preset) satisfies PresetId | undefined;
  if (!preset) throw new RpcError(errorCodes.invalidParams, "preset is missing.");
  const locale = isLocale(chosen.locale) ? chosen.locale : defaultLocale;
  const prompt = promptNames.find((known) => known === chosen.prompt) ?? "pro";
  const { language, prompts } = presentPrompts(presetAnswers(preset, locale), locale);
  const text = renderPrompt({ language, ...prompts[prompt] }, "md");
  return {
    description: loadPreset(preset)[locale].description,
    messages: [{ role: "user", content: { type: "text", text } }],
  };
}

/** Answers `completion/complete`: the ids of an argument that begin as typed. @throws RpcError for an unknown prompt */
export function complete({ ref, argument }: Params): object {
  if (!isRecord(ref) || ref.type !== "ref/prompt" || ref.name !== promptList[0].name)
    throw new RpcError(errorCodes.invalidParams, "There is no prompt of this name.");
  if (!isRecord(argument) || typeof argument.name !== "string" || typeof argument.value !== "string")
    throw new RpcError(errorCodes.invalidParams, "argument must have a name and a value.");
  const { name, value } = argument;
  const ids = Object.hasOwn(idsByArgument, name) ? (idsByArgument[name] ?? []) : [];
  const values = ids.filter((id) => id.startsWith(value)).slice(0, 100);
  return { completion: { values, total: values.length, hasMore: false } };
}
