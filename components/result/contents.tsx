import type { Locale } from "@/lib/i18n/locales";
import { formatNumber } from "@/lib/i18n/message";
import type { ResultMessages } from "@/lib/i18n/messages";
import { articlePath } from "@/lib/site/routes";
import type { PresentedPrompts } from "@/lib/prompt/present";

/** Parts of the article that explain what one reads here. */
const ofArticle = ["tldr", "anatomy", "faq"] as const;

type Props = {
  presented: Pick<PresentedPrompts, "tensions" | "latency" | "facts">;
  locale: Locale;
  messages: ResultMessages["contents"];
};

/** What the page holds, and how much of it: a line on a small screen, a column that stays in view on a wide one. */
export function Contents({ presented, locale, messages }: Props) {
  const { tensions, latency, facts } = presented;
  const places = [
    { id: "prompt-pro", name: messages.prompt },
    { id: "tensions", name: messages.tensions, count: tensions.length },
    ...(latency ? [{ id: "latency", name: messages.latency, count: latency.rows.length }] : []),
    { id: "facts", name: messages.facts, count: facts.length },
    { id: "before-after", name: messages.beforeAfter },
  ];
  return (
    <nav aria-labelledby="contents" className="xl:col-start-2 xl:row-start-1 print:hidden">
      <div className="xl:sticky xl:top-24">
        <h2 id="contents" className="text-base text-muted max-xl:sr-only">
          {messages.title}
        </h2>
        <ul className="flex flex-wrap gap-x-4 xl:mt-1 xl:grid xl:border-l xl:border-line">
          {places.map(({ id, name, count }) => (
            <li key={id}>
              <a className="inline-block py-1 xl:pl-3" href={`#${id}`}>
                {name}
                {count !== undefined && (
                  <span className="text-muted even-digits"> {`(${formatNumber(locale, count)})`}</span>
                )}
              </a>
            </li>
          ))}
        </ul>
        <h2 className="mt-6 text-base text-muted max-xl:hidden">{messages.understand}</h2>
        <ul className="mt-1 grid border-l border-line max-xl:hidden">
          {ofArticle.map((id) => (
            <li key={id}>
              <a className="inline-block py-1 pl-3" href={`${articlePath(locale)}#article-${id}`}>
                {messages[id]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
