import type { ReactNode } from "react";
import { loadArticle, loadModels } from "@/lib/content/article";
import { formatDate } from "@/lib/i18n/dates";
import { formatList } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { Faq } from "./faq";
import { RichText } from "./rich-text";
import { Sources } from "./sources";
import { Tldr } from "./tldr";

/** The whole article, as content says it. */
export function ArticleBody({ locale }: { locale: Locale }) {
  const article = loadArticle(locale);
  const { labels } = article;
  return (
    <article aria-labelledby="article" className="grid gap-12">
      <header className="max-w-measure">
        <h1 id="article" className="text-4xl">
          {article.title}
        </h1>
        <p className="mt-2 text-lg text-muted">{article.subtitle}</p>
        <p className="mt-2 text-sm text-muted">
          {labels.published} <time dateTime={article.firstPublished}>{formatDate(article.firstPublished, locale)}</time>
          {", "}
          {labels.updated} <time dateTime={article.updatedOn}>{formatDate(article.updatedOn, locale)}</time>
        </p>
      </header>
      <AtAGlance locale={locale} />
      <div className="grid max-w-measure gap-4">
        <p className="text-xl">
          <RichText>{article.hook}</RichText>
        </p>
        {article.introduction.map((text) => (
          <p key={text}>
            <RichText>{text}</RichText>
          </p>
        ))}
      </div>
      <Part id="tldr" title={labels.tldr}>
        <Tldr locale={locale} />
      </Part>
      <Part id="solution" title={labels.solution}>
        <Solution locale={locale} />
      </Part>
      <Part id="expert" title={labels.expertView}>
        <ExpertView locale={locale} />
      </Part>
      <Part id="faq" title={labels.faq}>
        <Faq locale={locale} />
      </Part>
      <Part id="anatomy" title={labels.anatomy}>
        <ol className="grid list-decimal gap-3 pl-6">
          {article.anatomy.map((point) => (
            <li key={point.id}>
              <strong>{point.title}</strong> <RichText>{point.text}</RichText>
            </li>
          ))}
        </ol>
      </Part>
      <Part id="before-after" title={labels.beforeAfter}>
        <BeforeAfterOfArticle locale={locale} />
      </Part>
      <Part id="conclusion" title={labels.conclusion}>
        <p>
          <RichText>{article.conclusion}</RichText>
        </p>
      </Part>
    </article>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`article-${id}`} className="max-w-measure">
      <h2 id={`article-${id}`} className="mb-4 scroll-mt-6 text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}

function AtAGlance({ locale }: { locale: Locale }) {
  const { atAGlance, labels } = loadArticle(locale);
  const vendors = loadModels().vendors.map((vendor) => vendor.vendor);
  return (
    <section aria-labelledby="at-a-glance" className="panel max-w-measure p-5">
      <h2 id="at-a-glance" className="text-lg">
        {labels.atAGlance}
      </h2>
      <dl className="mt-3 grid gap-x-6 gap-y-3 sm:grid-cols-[10rem_1fr]">
        <dt className="text-muted">{labels.audience}</dt>
        <dd>{formatList(locale, atAGlance.audience)}</dd>
        <dt className="text-muted">{labels.timeSaved}</dt>
        <dd>
          {atAGlance.timeSaved.text} <span className="text-sm text-muted">({atAGlance.timeSaved.note})</span>
        </dd>
        <dt className="text-muted">{labels.worksWith}</dt>
        <dd>
          {formatList(locale, vendors)}. <span className="text-sm text-muted">{atAGlance.worksWithNote}</span>
        </dd>
        <dt className="text-muted">{labels.ratings}</dt>
        <dd>
          <ul>
            {atAGlance.ratings.map((rating) => (
              <li key={rating.id}>
                {rating.label} {rating.text}
              </li>
            ))}
          </ul>
          <p className="text-sm text-muted">{atAGlance.ratingsNote}</p>
        </dd>
      </dl>
    </section>
  );
}

function Solution({ locale }: { locale: Locale }) {
  const { solution, labels } = loadArticle(locale);
  const { basic, pro } = solution;
  return (
    <div className="grid gap-6">
      <p>
        <RichText>{solution.intro}</RichText>
      </p>
      {[basic, pro].map((prompt) => (
        <section key={prompt.name} className="border-l-4 border-l-accent pl-4">
          <h3 className="text-xl font-semibold">{prompt.name}</h3>
          <p className="mt-1">
            <RichText>{prompt.summary}</RichText>
          </p>
          <p className="mt-3 text-sm font-semibold text-muted">{labels.variables}</p>
          <dl className="grid gap-x-4 sm:grid-cols-2">
            {prompt.variables.map((variable) => (
              <div key={variable.name}>
                <dt className="font-semibold">{variable.name}</dt>
                <dd className="text-muted">
                  {labels.example} {variable.example}
                </dd>
              </div>
            ))}
          </dl>
          {"asks" in prompt ? (
            <ul className="mt-3 list-disc pl-5">
              {prompt.asks.map((ask) => (
                <li key={ask}>
                  <RichText>{ask}</RichText>
                </li>
              ))}
            </ul>
          ) : (
            <>
              <ul className="mt-3 grid gap-2">
                {prompt.parts.map((part) => (
                  <li key={part.id}>
                    <strong>{part.label}</strong> <RichText>{part.text}</RichText>
                  </li>
                ))}
              </ul>
              <Sources sources={prompt.sources} labels={labels} locale={locale} />
            </>
          )}
        </section>
      ))}
    </div>
  );
}

function ExpertView({ locale }: { locale: Locale }) {
  const { expertView, labels } = loadArticle(locale);
  const lists = [
    [labels.useEdgeFor, expertView.useEdgeFor],
    [labels.keepCentral, expertView.keepCentral],
    [labels.stores, expertView.stores],
  ] as const;
  return (
    <div className="grid gap-4">
      {expertView.paragraphs.map((text) => (
        <p key={text}>
          <RichText>{text}</RichText>
        </p>
      ))}
      {lists.map(([title, items]) => (
        <div key={title}>
          <h3 className="font-semibold">{title}</h3>
          <ul className="list-disc pl-5">
            {items.map((item) => (
              <li key={item}>
                <RichText>{item}</RichText>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Sources sources={expertView.sources} labels={labels} locale={locale} />
    </div>
  );
}

/** The article's own pair; a reader's own stands beside their prompts. */
function BeforeAfterOfArticle({ locale }: { locale: Locale }) {
  const { beforeAfter, labels } = loadArticle(locale);
  const { before, after } = beforeAfter;
  return (
    <div className="grid gap-4">
      <figure className="panel p-4">
        <figcaption className="text-sm font-semibold text-muted">{before.label}</figcaption>
        <blockquote className="mt-2 font-mono text-sm">{before.question}</blockquote>
        <p className="mt-3">{before.result}</p>
      </figure>
      <figure className="panel border-l-4 border-l-accent p-4">
        <figcaption className="text-sm font-semibold text-muted">{after.label}</figcaption>
        <p className="mt-2">
          <RichText>{after.intro}</RichText>
        </p>
        <ol className="mt-2 grid list-decimal gap-2 pl-5">
          {after.points.map((point) => (
            <li key={point.id}>
              <strong>{point.title}</strong> <RichText>{point.text}</RichText>
            </li>
          ))}
        </ol>
        <p className="mt-3 text-sm text-muted">
          <RichText>{after.note}</RichText>
        </p>
        <Sources sources={after.sources} labels={labels} locale={locale} />
      </figure>
    </div>
  );
}
