import en from "@/content/messages/en/error.json";
import fr from "@/content/messages/fr/error.json";
import type { Locale } from "@/lib/i18n/locales";

/** What is said when a page fails, apart from all other sentences: the error page is loaded with every page. */
export const errorMessages: Record<Locale, typeof en> = { fr, en };
