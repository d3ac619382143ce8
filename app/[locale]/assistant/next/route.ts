import { isLocale } from "@/lib/i18n/locales";
import { maxFormBytes, readForm } from "@/lib/http/read-form";
import { wizardPath } from "@/lib/site/routes";
import { advance } from "@/lib/wizard/advance";

/** Where a step is sent when no script takes it: the answer is the way to the next page. Nothing is kept. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/assistant/next">): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const form = await readForm(request, maxFormBytes);
  const location = form ? advance(locale, form) : wizardPath(locale, "project");
  return new Response(null, { status: 303, headers: { Location: location, "Cache-Control": "no-store" } });
}

/** A reload of the sending address leads back to the wizard. */
export async function GET(_request: Request, { params }: RouteContext<"/[locale]/assistant/next">): Promise<Response> {
  const { locale } = await params;
  const location = wizardPath(isLocale(locale) ? locale : "fr", "project");
  return new Response(null, { status: 303, headers: { Location: location } });
}
