import { platformIds } from "@/content/platforms/ids";
import { platformName } from "@/lib/content/names";
import type { Locale } from "@/lib/i18n/locales";
import { factSubjectPath } from "@/lib/site/routes";
import { FactsSection } from "./facts-frame";
import { PlatformPlaces } from "./platform-places";

/** Where every platform runs code. */
export function PointsOfPresence({ locale }: { locale: Locale }) {
  return platformIds.map((id) => (
    <FactsSection
      key={id}
      id={id}
      title={
        <a href={factSubjectPath(locale, id)} className="text-ink">
          {platformName(id)}
        </a>
      }
    >
      <PlatformPlaces platform={id} locale={locale} />
    </FactsSection>
  ));
}
