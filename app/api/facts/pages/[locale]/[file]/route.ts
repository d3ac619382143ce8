import { factSubjectIds } from "@/lib/facts/subjects";
import { isLocale, locales } from "@/lib/i18n/locales";
import { factPageText } from "@/lib/markdown/fact-page-text";

/**
 * `/api/facts/pages/{locale}/{subject}.md`: a page of the facts as Markdown, to which the page's own address leads who
 * asks for that. The same for everyone, hence made at build time.
 */
export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) => factSubjectIds.map((subject) => ({ locale, file: `${subject}.md` })));
}

type Context = RouteContext<"/api/facts/pages/[locale]/[file]">;

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale, file } = await params;
  const subject = factSubjectIds.find((id) => file === `${id}.md`);
  if (!isLocale(locale) || !subject) return new Response("# 404\n", { status: 404 });
  return new Response(`${factPageText(subject, locale)}\n`, {
    headers: { "Content-Type": "text/markdown; charset=utf-8", "Content-Language": locale, Vary: "Accept" },
  });
}
