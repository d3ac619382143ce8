"use client";

import { type ComponentProps, useId, useState } from "react";
import { formatPlural } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { WizardMessages } from "@/lib/i18n/messages";
import type { Option } from "@/lib/wizard/questions";
import { QuestionField } from "./question-field";

type Props = {
  field: ComponentProps<typeof QuestionField>;
  locale: Locale;
  messages: Pick<WizardMessages, "regionsFilter" | "regionsFound">;
  ready: boolean;
};

/** Without case and accents: "sao" finds São Paulo. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The whole list first; a filter to shorten it, which never unticks anything. */
export function RegionFilter({ field, locale, messages, ready }: Props) {
  const [filter, setFilter] = useState("");
  const id = useId();
  const wanted = plain(filter.trim());
  const matches = (option: Option) => option.value !== "unknown" && plain(option.label).includes(wanted);
  const groups = field.question.kind === "checkboxes" ? field.question.groups : [];
  const found = groups.flatMap((group) => group.options).filter(matches).length;
  return (
    <div>
      <QuestionField {...field} shows={(option) => option.value === "unknown" || matches(option)} />
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
            // Enter in a text field sends its form; here it only ends the typing.
            onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
            className="mt-1 min-h-11 w-full rounded-md border border-control bg-surface px-3"
          />
          <p role="status" className="mt-1 text-sm text-muted">
            {wanted === "" ? "" : formatPlural(locale, messages.regionsFound, found)}
          </p>
        </div>
      )}
    </div>
  );
}
