"use client";

import { useWatch } from "react-hook-form";
import { formatPlural, type PluralMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { useWizard } from "./wizard-provider";

type Props = { name: "hardConstraints"; limit: number; locale: Locale; message: PluralMessage };

/** From how many characters left it is worth interrupting a screen reader. */
const announceFrom = 50;

/** How much room is left in a long text; spoken only near the end. */
export function CharactersLeft({ name, limit, locale, message }: Props) {
  const { form } = useWizard();
  const text = useWatch({ control: form.control, name });
  const left = limit - text.length;
  const sentence = formatPlural(locale, message, left);
  return (
    <p className="mt-1 text-sm text-muted tabular-nums">
      <span aria-hidden="true">{sentence}</span>
      <span role="status" className="sr-only">
        {left <= announceFrom ? sentence : ""}
      </span>
    </p>
  );
}
