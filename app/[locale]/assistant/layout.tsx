import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { PresentedProvider } from "@/components/wizard/presented-provider";
import { WizardProvider } from "@/components/wizard/wizard-provider";
import { isLocale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";

/** One form for all steps: the layout stays while the steps change. */
export default async function WizardLayout({
  children,
  params,
}: LayoutProps<"/[locale]/assistant"> & { children: ReactNode }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { draft, undo } = loadMessages(locale, "wizard");
  return (
    <WizardProvider locale={locale} messages={{ ...draft, undo }}>
      <PresentedProvider>{children}</PresentedProvider>
    </WizardProvider>
  );
}
