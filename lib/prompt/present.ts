import type { PlatformId } from "@/content/platforms/ids";
import { choiceLabel } from "@/lib/answers/labels";
import type { Draft } from "@/lib/answers/schema";
import { factById } from "@/lib/content/knowledge";
import { platformName } from "@/lib/content/names";
import { presentFact, type PresentedFact } from "@/lib/facts/present-fact";
import type { FactReason, SelectedFact } from "@/lib/facts/select-facts";
import type { Locale } from "@/lib/i18n/locales";
import { presentLatency, type PresentedLatency } from "@/lib/latency/present";
import { findTensions, type Tension } from "@/lib/tensions/find-tensions";
import { ruledOutPlatforms, rulingAnswerName } from "@/lib/tensions/ruled-out";
import { buildPrompts } from "./build-prompts";
import type { FollowUp } from "./build-follow-ups";
import type { PromptDocument, Receipt, Section } from "./document";
import { renderPrompt } from "./render";

/** A prompt as the API gives it: its text (XML-tagged), that text's length in UTF-16 code units, and its tree. */
export type PresentedPrompt = { text: string; characters: number; receipt?: Receipt; sections: Section[] };

/** A fact of a prompt, and why it was chosen; `name` is what the platform or the need is called. */
export type NumberedFact = PresentedFact & { code: string; reason: FactReason & { name?: string } };

export type PresentedPrompts = {
  language: Locale;
  prompts: { basic: PresentedPrompt; pro: PresentedPrompt };
  followUps: FollowUp[];
  latency: PresentedLatency | undefined;
  tensions: Tension[];
  facts: NumberedFact[];
  /** Platforms that the answers exclude: by which answers, and the facts that say so. */
  ruledOut: { platform: PlatformId; name: string; because: string[]; facts: PresentedFact[] }[];
};

/**
 * Builds the prompts in the shape that the API answers and the pages show.
 * @param locale the language of what stands around the prompts; theirs is in `language`
 */
export function presentPrompts(draft: Draft, locale: Locale): PresentedPrompts {
  const built = buildPrompts(draft, locale);
  const { given } = built;
  return {
    language: built.language,
    prompts: { basic: presentPrompt(built.basic), pro: presentPrompt(built.pro) },
    followUps: built.followUps,
    latency: given.latency && presentLatency(given.latency, given.platforms, locale),
    tensions: built.language === locale ? built.tensions : findTensions(given, locale).tensions,
    facts: built.facts.map((selected, index) => numbered(selected, index, locale)),
    ruledOut: ruledOutPlatforms(given).map(({ platform, because, facts }) => ({
      platform,
      name: platformName(platform),
      because: because.map((answer) => rulingAnswerName(answer, given, locale)),
      facts: facts.map((id) => presentFact(factById(id), locale)),
    })),
  };
}

function numbered({ fact, reason }: SelectedFact, index: number, locale: Locale): NumberedFact {
  const name = nameIn(reason, locale);
  return { code: `F${index + 1}`, ...presentFact(fact, locale), reason: { ...reason, ...(name && { name }) } };
}

function nameIn(reason: FactReason, locale: Locale): string | undefined {
  if (reason.kind === "platform") return platformName(reason.platform);
  return reason.kind === "need" ? choiceLabel("needs", reason.need, locale) : undefined;
}

function presentPrompt(document: PromptDocument): PresentedPrompt {
  const text = renderPrompt(document, "xml");
  const { receipt, sections } = document;
  return { text, characters: text.length, ...(receipt && { receipt }), sections };
}
