"use client";

import { type ComponentProps, useId, useState } from "react";
import { formatPlural } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { WizardMessages } from "@/lib/i18n/messages";
import { QuestionField } from "./question-field";

type Props = {
  field: ComponentProps<typeof QuestionField>;
  locale: Locale;
  messages: Pick<WizardMessages, "regionsFilter" | "regionsFound">;
  ready: boolean;
};

/** The whole list first; a filter to shorten it, which never unticks anything. */
export function RegionFilter({ field, locale, messages, ready }: Props) {
  const [filter, setFilter] = useState("");
  const id = useId();
  const wanted = filter.trim().toLowerCase();
  const groups = field.question.kind === "checkboxes" ? field.question.groups : [];
  const found = groups.flatMap((group) => group.options).filter((option) => option.label.toLowerCase().includes(wanted)).length;
  return (
    <div>
      <QuestionField {...field} filter={wanted} />
      {ready && (
        <div className="mt-3 max-w-64">
          <label htmlFor={id} className="text-sm text-muted">
            {messages.regionsFilter}
          </label>
          <input
            id={id}
            type="search"
            autoComplete="off"
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
            className="mt-1 min-h-11 w-full rounded-md border border-control bg-surface px-3"
          />
          <p role="status" className="sr-only">
            {wanted === "" ? "" : formatPlural(locale, messages.regionsFound, found)}
          </p>
        </div>
      )}
    </div>
  );
}
