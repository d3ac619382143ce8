import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { maxFormBytes, readForm } from "@/lib/http/read-form";
import { tooLongPath, wizardPath } from "@/lib/site/routes";
import { advance } from "@/lib/wizard/advance";
import { queryExcess } from "@/lib/wizard/query-limit";

type Context = RouteContext<"/[locale]/assistant/next">;

/** Where a step is sent when no script takes it: the answer is the way to the next page. Nothing is kept. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const form = await readForm(request, maxFormBytes);
  return seeOther(form ? wayOn(locale, form) : tooLongPath(locale));
}

/** A reload of the sending address leads back to the wizard. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  return seeOther(wizardPath(isLocale(locale) ? locale : defaultLocale, "project"));
}

/** A page of its own says what is too long: an address that proxies and Node refuse would lose the text. */
function wayOn(locale: Locale, form: URLSearchParams): string {
  const address = advance(locale, form);
  const excess = queryExcess(address);
  return excess > 0 ? `${tooLongPath(locale)}?by=${excess}` : address;
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location, "Cache-Control": "no-store" } });
}
