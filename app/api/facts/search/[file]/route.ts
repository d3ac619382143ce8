import { searchEntries } from "@/lib/facts/search-entries";
import { locales } from "@/lib/i18n/locales";

/** `/api/facts/search/{locale}.json`: what the search of the facts looks through. Made at build time. */
export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ file: `${locale}.json` }));
}

export async function GET(_: Request, { params }: RouteContext<"/api/facts/search/[file]">): Promise<Response> {
  const { file } = await params;
  const locale = locales.find((known) => file === `${known}.json`);
  if (!locale) return new Response(null, { status: 404 });
  return Response.json(searchEntries(locale), { headers: { "Content-Language": locale } });
}
