import { type Article, type ArticleSource, loadArticle, loadModels } from "@/lib/content/article";
import { formatList } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";

/** The whole article as Markdown, in the order of the page. Its inline marks are Markdown's already. */
export function articleText(locale: Locale): string {
  const article = loadArticle(locale);
  const { labels } = article;
  return [
    `# ${article.title}`,
    article.subtitle,
    `${labels.published} ${article.firstPublished}, ${labels.updated} ${article.updatedOn}`,
    ...atAGlance(article, locale),
    article.hook,
    ...article.introduction,
    `## ${labels.tldr}`,
    ...article.tldr.flatMap((point) => [
      `### ${point.title}`,
      point.text,
      `${labels.nuance} ${point.nuance}`,
      ...sourcesOf(point.sources, article),
    ]),
    ...solution(article),
    ...expertView(article),
    `## ${labels.faq}`,
    ...article.faq.flatMap(({ question, answer, sources }) => [
      `### ${question}`,
      ...answer,
      ...sourcesOf(sources, article),
    ]),
    `## ${labels.anatomy}`,
    bullets(article.anatomy.map(({ title, text }) => `**${title}** ${text}`)),
    ...beforeAfter(article),
    `## ${labels.conclusion}`,
    article.conclusion,
  ].join("\n\n");
}

const bullets = (items: readonly string[]) => items.map((item) => `- ${item}`).join("\n");

function atAGlance({ atAGlance: glance, labels }: Article, locale: Locale): string[] {
  const vendors = loadModels().vendors.map(({ vendor }) => vendor);
  return [
    `## ${labels.atAGlance}`,
    bullets([
      `${labels.audience} ${formatList(locale, glance.audience)}`,
      `${labels.timeSaved} ${glance.timeSaved.text} (${glance.timeSaved.note})`,
      `${labels.worksWith} ${formatList(locale, vendors)}. ${glance.worksWithNote}`,
      ...glance.ratings.map(({ label, text }) => `${label} ${text}`),
      glance.ratingsNote,
    ]),
  ];
}

function solution({ solution: { intro, basic, pro }, labels, ...article }: Article): string[] {
  const variables = (of: { name: string; example: string }[]) =>
    bullets(of.map(({ name, example }) => `${name}. ${labels.example} ${example}`));
  return [
    `## ${labels.solution}`,
    intro,
    `### ${basic.name}`,
    basic.summary,
    variables(basic.variables),
    labels.asks,
    bullets(basic.asks),
    `### ${pro.name}`,
    pro.summary,
    variables(pro.variables),
    labels.parts,
    bullets(pro.parts.map(({ label, text }) => `**${label}** ${text}`)),
    ...sourcesOf(pro.sources, { ...article, labels }),
  ];
}

function expertView({ expertView: view, ...article }: Article): string[] {
  const { labels } = article;
  return [
    `## ${labels.expertView}`,
    ...view.paragraphs,
    `### ${labels.useEdgeFor}`,
    bullets(view.useEdgeFor),
    `### ${labels.keepCentral}`,
    bullets(view.keepCentral),
    `### ${labels.stores}`,
    bullets(view.stores),
    ...sourcesOf(view.sources, article),
  ];
}

function beforeAfter({ beforeAfter: { before, after }, ...article }: Article): string[] {
  return [
    `## ${article.labels.beforeAfter}`,
    `### ${before.label}`,
    `> ${before.question}`,
    before.result,
    `### ${after.label}`,
    after.intro,
    bullets(after.points.map(({ title, text }) => `**${title}** ${text}`)),
    after.note,
    ...sourcesOf(after.sources, article),
  ];
}

function sourcesOf(sources: readonly ArticleSource[], { labels }: Pick<Article, "labels">): string[] {
  if (sources.length === 0) return [];
  const list = sources.map(({ label, url, date, dateKind }) =>
    dateKind === "read" ? `[${label}](${url}), ${labels.dateRead} ${date}` : `[${label}](${url}), ${date}`,
  );
  return [`${labels.sources} ${list.join("; ")}`];
}
