import { locales } from "@/lib/i18n/locales";
import { articleText } from "@/lib/markdown/article-text";

/** `/api/article/{locale}.md`: the article as Markdown. The same for everyone, hence made at build time. */
export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ file: `${locale}.md` }));
}

export async function GET(_: Request, { params }: RouteContext<"/api/article/[file]">): Promise<Response> {
  const { file } = await params;
  const locale = locales.find((known) => file === `${known}.md`);
  if (!locale) return new Response("# 404\n", { status: 404 });
  return new Response(`${articleText(locale)}\n`, {
    headers: { "Content-Type": "text/markdown; charset=utf-8", "Content-Language": locale, Vary: "Accept" },
  });
}
