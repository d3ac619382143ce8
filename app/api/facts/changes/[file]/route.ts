import { changesFeed } from "@/lib/facts/changes-feed";
import { locales } from "@/lib/i18n/locales";

/** `/api/facts/changes/{locale}.atom`: the corrections of the facts as a feed. Made at build time. */
export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ file: `${locale}.atom` }));
}

export async function GET(_: Request, { params }: RouteContext<"/api/facts/changes/[file]">): Promise<Response> {
  const { file } = await params;
  const locale = locales.find((known) => file === `${known}.atom`);
  if (!locale) return new Response(null, { status: 404 });
  return new Response(changesFeed(locale), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8", "Content-Language": locale },
  });
}
