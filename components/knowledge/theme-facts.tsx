import type { FactTheme } from "@/lib/content/fact-themes";
import { factsByProduct, isOf } from "@/lib/facts/group-facts";
import type { Locale } from "@/lib/i18n/locales";
import { ComparisonTables } from "./comparison";
import { PriceComparison } from "./price-comparison";
import { FactsByProduct } from "./facts-by-product";

/** A theme: the products side by side, then each one's facts. */
export function ThemeFacts({ theme, locale }: { theme: FactTheme; locale: Locale }) {
  return (
    <>
      <ComparisonTables locale={locale} theme={theme.id} />
      {theme.attributes.includes("price") && <PriceComparison locale={locale} />}
      <FactsByProduct groups={factsByProduct(isOf(theme))} locale={locale} />
    </>
  );
}
