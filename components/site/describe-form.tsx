"use client";

import { useRouter } from "next/navigation";
import { type SubmitEvent, useEffect, useRef, useState } from "react";
import { cleanText } from "@/lib/answers/text";
import { formatPlural } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { SiteMessages, WizardMessages } from "@/lib/i18n/messages";
import { markOn } from "@/lib/site/page-marks";
import { wizardPath, wizardSubmitPath } from "@/lib/site/routes";
import type { ToolForm, ToolParameter } from "@/lib/wizard/tool-attributes";
import { readDescription, readStoredSituation, storeDescription } from "@/lib/wizard/description";

type Props = {
  locale: Locale;
  /** For a browser's agent; from the page, as the limit is. */
  tool: { form: ToolForm; parameter: ToolParameter };
  /** Longest situation, counted as it is kept; from the page, as its list would bring all the answers along. */
  limit: number;
  messages: SiteMessages["home"]["describe"] & Pick<WizardMessages, "charactersLeft" | "charactersOver">;
};

/** From how many characters left it is worth saying aloud. */
const announceFrom = 50;

/**
 * "As you would tell a colleague": several lines, counted and kept while they are typed. A form that leads to the check
 * page as it is; with scripts the words stay behind the "#".
 */
export function DescribeForm({ locale, tool, limit, messages }: Props) {
  const router = useRouter();
  const area = useRef<HTMLTextAreaElement>(null);
  const [length, setLength] = useState(0);
  const [hasDraft, setHasDraft] = useState(false);

  // The browser's storage is outside of React, and so is what was typed or restored before scripts ran.
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    if (element.value === "") element.value = readDescription();
    setLength(keptOf(element.value).length);
    setHasDraft(readStoredSituation() !== undefined);
  }, []);

  const go = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const situation = keptOf(area.current?.value ?? "");
    const check = wizardPath(locale, "check");
    // The same words again are the draft itself, with what was answered since.
    if (situation === "" || situation === readStoredSituation()) return router.push(check);
    // The codec comes when it is needed; without it the form is sent as forms are.
    const link = await import("@/lib/share/link").catch(() => undefined);
    if (!link) return form.submit();
    router.push(link.linkTo(check, { situation }, { words: "fragment", parameters: [markOn("described")] }));
  };

  const left = limit - length;
  const sentence =
    left < 0
      ? formatPlural(locale, messages.charactersOver, -left)
      : formatPlural(locale, messages.charactersLeft, left);
  return (
    <form {...tool.form} method="post" action={wizardSubmitPath(locale)} onSubmit={(event) => void go(event)}>
      <input type="hidden" name="step" value="project" />
      <input type="hidden" name="action" value="describe" />
      <noscript>
        <input type="hidden" name="nojs" value="1" />
      </noscript>
      <label htmlFor="describe" className="block text-2xl font-semibold">
        {messages.label}
      </label>
      <p id="describe-hint" className="text-muted">
        {messages.hint}
      </p>
      <div className="mt-3 grid gap-4 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div>
          <textarea
            ref={area}
            id="describe"
            name="situation"
            {...tool.parameter}
            rows={8}
            autoComplete="off"
            aria-describedby="describe-hint describe-example"
            className="field-sizing-content min-h-52 max-h-[70dvh] w-full rounded-md border border-control bg-surface px-3 py-2"
            onInput={(event) => {
              setLength(keptOf(event.currentTarget.value).length);
              storeDescription(event.currentTarget.value);
            }}
          />
          <p className={`text-sm even-digits ${left < 0 ? "font-semibold text-danger" : "text-muted"}`}>
            <span aria-hidden="true">{length > 0 && sentence}</span>
            <span role="status" className="sr-only">
              {left <= announceFrom && sentence}
            </span>
          </p>
        </div>
        <figure id="describe-example" className="border-l-4 border-line pl-4 text-sm text-muted">
          <figcaption className="font-semibold">{messages.exampleTitle}</figcaption>
          <p className="mt-1">{messages.example}</p>
        </figure>
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <button type="submit" className="button text-lg">
          {messages.go}
        </button>
        {hasDraft && (
          <a href={wizardPath(locale, "check")} className="inline-flex min-h-11 items-center">
            {messages.resume}
          </a>
        )}
      </div>
      <p className="mt-2 text-sm text-muted">{messages.privacy}</p>
    </form>
  );
}

/** What is kept of a text, and counted. */
const keptOf = (typed: string) => cleanText(typed, "lines").text;
