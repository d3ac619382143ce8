import { locales } from "@/lib/i18n/locales";
import { placeDirectory } from "@/lib/places/directory";

/** `/api/places/{locale}.json`: what the pickers of places search. The same for everyone, hence made at build time. */
export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ file: `${locale}.json` }));
}

export async function GET(_: Request, { params }: RouteContext<"/api/places/[file]">): Promise<Response> {
  const { file } = await params;
  const locale = locales.find((known) => file === `${known}.json`);
  if (!locale) return Response.json([], { status: 404 });
  return Response.json(placeDirectory(locale), { headers: { "Cache-Control": "public, max-age=86400" } });
}
