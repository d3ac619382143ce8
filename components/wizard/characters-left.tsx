"use client";

import { useEffect, useState } from "react";
import { cleanText } from "@/lib/answers/text";
import { formatPlural } from "@/lib/i18n/message";
import type { WizardMessages } from "@/lib/i18n/messages";
import type { FieldPath } from "./binding";
import { useStepForm } from "./step-form-provider";
import { useWizard } from "./wizard-provider";

type Props = {
  name: FieldPath;
  limit: number;
  messages: Pick<WizardMessages, "charactersLeft" | "charactersOver">;
  /** A long text, whose lines are kept and which is counted from the first character on; a short one only near its end. */
  long: boolean;
};

/** From which part of the limit on it is worth showing, and from how many characters left worth speaking of. */
const nearEnd = 0.8;
const announceFrom = 50;

/** How much room is left in a text, or how much is too much. Counts what is kept of it, as the schema does. */
export function CharactersLeft({ name, limit, messages, long }: Props) {
  const { locale } = useWizard();
  const form = useStepForm();
  const [typed, setTyped] = useState<unknown>(() => form.getValues(name));
  useEffect(() => {
    const read = () => setTyped(form.getValues(name));
    read(); // this part comes after the page: what was typed between its first render and now counts too
    return form.subscribe({ name, exact: true, formState: { values: true }, callback: read });
  }, [form, name]);
  const { length } = cleanText(typeof typed === "string" ? typed : "", long ? "lines" : "line").text;
  const left = limit - length;
  const sentence =
    left < 0
      ? formatPlural(locale, messages.charactersOver, -left)
      : formatPlural(locale, messages.charactersLeft, left);
  const shown = long || length >= nearEnd * limit;
  return (
    <p className={`mt-1 text-sm even-digits ${left < 0 ? "font-semibold text-danger" : "text-muted"}`}>
      <span aria-hidden="true">{shown ? sentence : ""}</span>
      <span role="status" className="sr-only">
        {shown && left <= announceFrom ? sentence : ""}
      </span>
    </p>
  );
}
