import Link from "next/link";
import { Segments } from "@/components/result/segments";
import { loadPreset, presetAnswers } from "@/lib/content/presets";
import { loadMessages } from "@/lib/i18n/messages";
import type { Locale } from "@/lib/i18n/locales";
import { presetPath } from "@/lib/site/routes";
import { presentPrompts } from "@/lib/prompt/present";
import { renderSections } from "@/lib/prompt/render";

const preset = "global-cart";

/** What one leaves with, shown rather than told: the first lines of a real Pro prompt. */
export function PromptExcerpt({ locale }: { locale: Locale }) {
  const { home } = loadMessages(locale, "site");
  const { language, prompts } = presentPrompts(presetAnswers(preset, locale), locale);
  const project = prompts.pro.sections.find((section) => section.id === "context")?.sections[0];
  if (!project) return null;
  const [shown] = renderSections({ language, sections: [project] }, "xml");
  return (
    <figure className="panel self-start overflow-hidden">
      <figcaption className="border-b border-line px-4 py-2.5 text-sm text-muted">
        {home.excerpt} <Link href={presetPath(locale, preset)}>{loadPreset(preset)[locale].title}</Link>
      </figcaption>
      <pre className="prompt-text px-4 py-3">
        <Segments segments={shown?.segments ?? []} />
      </pre>
    </figure>
  );
}
