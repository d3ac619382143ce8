import type { Draft } from "@/lib/answers/answers";
import { formatMessage } from "@/lib/i18n/message";
import type { ResultMessages } from "@/lib/i18n/messages";
import { caseTitle } from "@/lib/prompt/case-title";
import type { Section, Segment } from "@/lib/prompt/document";
import type { PresentedPrompts } from "@/lib/prompt/present";
import { renderSections } from "@/lib/prompt/render";
import { Segments } from "./segments";

type Props = {
  presented: PresentedPrompts;
  draft: Pick<Draft, "title" | "appType" | "situation" | "aims">;
  domainName: string | undefined;
  messages: ResultMessages["beforeAfter"];
};

/** What the reader would have typed about this very case, and what their prompt says of it, marked and counted. */
export function BeforeAfter({ presented, draft, domainName, messages }: Props) {
  const { language, prompts } = presented;
  const context = prompts.pro.sections.find((section) => section.id === "context");
  // Their words where there are any, else what they chose.
  const told = ["situation", "project"].flatMap((id) => context?.sections.find((section) => section.id === id) ?? []);
  const [own] = told;
  const title = caseTitle({ draft, domainName, latency: presented.latency });
  if (!own || !title) return null;
  const [shown] = renderSections({ language, sections: [own] }, "txt");
  const pain = messages.pains[draft.aims?.[0] ?? "deciding"];
  return (
    <section aria-labelledby="before-after">
      <h2 id="before-after" className="text-2xl">
        {messages.title}
      </h2>
      <div className="mt-3 grid gap-4 md:grid-cols-2">
        <figure className="panel p-4">
          <figcaption className="text-sm font-semibold text-muted">{messages.before}</figcaption>
          <blockquote className="mt-2 font-mono text-sm">
            {formatMessage(messages.question, { title, pain })}
          </blockquote>
          <p className="mt-3 text-sm text-muted">{messages.beforeResult}</p>
        </figure>
        <figure className="panel border-l-4 border-l-accent p-4">
          <figcaption className="text-sm font-semibold text-muted">{messages.after}</figcaption>
          <blockquote
            lang={language}
            className="mt-2 max-h-24 overflow-y-auto font-mono text-sm whitespace-pre-wrap print:max-h-none"
            tabIndex={0}
          >
            <Segments segments={shown?.segments.slice(1) ?? []} />
          </blockquote>
          <p className="mt-3 text-sm text-muted">{formatMessage(messages.counts, countsOf(prompts.pro.sections))}</p>
        </figure>
      </div>
    </section>
  );
}

/** Counted in the tree, not promised. */
function countsOf(sections: Section[]): Record<"answers" | "unknowns" | "parts", number> {
  const segments = sections.flatMap(segmentsOf);
  const fields = new Set(segments.flatMap(({ origin }) => (origin.kind === "answer" ? [origin.field] : [])));
  const unknowns = sections.flatMap((section) => section.sections).find((section) => section.id === "unknowns");
  const [list] = unknowns?.blocks ?? [];
  return { answers: fields.size, unknowns: list?.kind === "list" ? list.items.length : 0, parts: sections.length };
}

function segmentsOf(section: Section): Segment[] {
  const own = section.blocks.flatMap((block) => {
    if (block.kind === "paragraph") return block.segments;
    if (block.kind === "list") return block.items.flatMap((item) => item.segments);
    return block.kind === "table" ? block.rows.flat(2) : block.lines.flat();
  });
  return [...own, ...section.sections.flatMap(segmentsOf)];
}
