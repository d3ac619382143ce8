import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { type ReactNode, Suspense } from "react";
import { InPageLinks } from "@/components/site/in-page-links";
import { NewPage } from "@/components/site/new-page";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { SiteAnalytics } from "@/components/site/site-analytics";
import { isLocale, locales } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { siteOrigin } from "@/lib/site/origin";
import { beforePaintScript } from "@/lib/site/before-paint";
import { textFont } from "../fonts";
import "../globals.css";

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#14171a" },
  ],
};

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const messages = loadMessages(locale, "site");
  return {
    metadataBase: new URL(siteOrigin),
    title: { default: messages.name, template: `%s – ${messages.name}` },
    description: messages.home.description,
    applicationName: messages.name,
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export default async function LocaleLayout({ children, params }: LayoutProps<"/[locale]"> & { children: ReactNode }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const messages = loadMessages(locale, "site");
  return (
    // The script below marks the document before React takes it over.
    <html lang={locale} className={textFont.variable} suppressHydrationWarning>
      <body className="flex min-h-dvh flex-col">
        <script dangerouslySetInnerHTML={{ __html: beforePaintScript }} />
        <a href="#content" className="skip-link">
          {messages.skip}
        </a>
        <InPageLinks />
        <Suspense fallback={null}>
          <NewPage />
        </Suspense>
        <SiteHeader locale={locale} messages={messages} />
        <div className="flex-1">{children}</div>
        <SiteFooter locale={locale} messages={messages} />
        <SiteAnalytics />
      </body>
    </html>
  );
}
