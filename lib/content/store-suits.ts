import type { StoreId } from "@/content/stores/ids";
import suits from "@/content/stores/suits.json";
import type { Locale } from "@/lib/i18n/locales";

/** What a store suits and what not: our judgement, for its page. Prompts give facts instead. */
export const storeSuits: Record<StoreId, Record<"goodFor" | "badFor", Record<Locale, string>>> = suits;
