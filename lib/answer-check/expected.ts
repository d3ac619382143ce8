import type { Draft } from "@/lib/answers/answers";
import type { Case } from "@/lib/case/case";
import { allFacts } from "@/lib/content/knowledge";
import type { Fact } from "@/lib/content/knowledge-schema";
import { type Locale, locales } from "@/lib/i18n/locales";
import { buildPrompts } from "@/lib/prompt/build-prompts";
import type { PromptDocument } from "@/lib/prompt/document";
import type { ReceiptCodes } from "@/lib/prompt/receipt";
import { findTensions, type Tension } from "@/lib/tensions/find-tensions";
import { renderPrompt } from "@/lib/prompt/render";
import type { Steps } from "./in-steps";

/** A fact of the prompt, with the code it has there. */
export type SuppliedFact = { code: string; fact: Fact };

/** What an answer to the prompt of a case is held against. */
export type Expected = {
  given: Case;
  /** Of the prompt in each language it may have been copied in. */
  codes: readonly ReceiptCodes[];
  facts: SuppliedFact[];
  /** In the language of the reader's page. */
  tensions: readonly Tension[];
  /** Every address that the prompt holds and every source of our facts, former ones too, without its fragment and last slash. */
  addresses: ReadonlySet<string>;
};

const remembered = new WeakMap<Draft, Map<Locale, Expected>>();

/**
 * Reads out of a case what its prompt asked for and supplied, one prompt at a time; once per case, as its answer is
 * checked again and again.
 */
export function* expectedInSteps(draft: Draft, locale: Locale): Steps<Expected> {
  const byLocale = remembered.get(draft) ?? new Map<Locale, Expected>();
  const expected = byLocale.get(locale) ?? (yield* readExpected(draft, locale));
  remembered.set(draft, byLocale.set(locale, expected));
  return expected;
}

function* readExpected(draft: Draft, locale: Locale): Steps<Expected> {
  const built = buildPrompts(draft, locale);
  const languages = draft.promptLanguage ? [draft.promptLanguage] : locales;
  const prompts: PromptDocument[] = [];
  for (const language of languages) {
    yield;
    prompts.push((language === built.language ? built : buildPrompts(draft, language)).pro);
  }
  yield;
  const texts = prompts.map((prompt) => renderPrompt(prompt, "md"));
  return {
    given: built.given,
    codes: prompts
      .flatMap(({ receipt }) => receipt ?? [])
      .map(({ first, last }) => ({ first: codeOf(first), last: codeOf(last) })),
    tensions: built.language === locale ? built.tensions : findTensions(built.given, locale).tensions,
    facts: built.facts.map(({ fact }, index) => ({ code: `F${index + 1}`, fact })),
    addresses: new Set([
      ...texts.flatMap((text) => addressesIn(text).map(({ address }) => normalAddress(address))),
      // The prompt of another month may have supplied another choice of our facts.
      ...allFacts().flatMap(({ source: { url, formerUrl = url } }) => [url, formerUrl].map(normalAddress)),
    ]),
  };
}

/** The code that ends a line of the receipt, in every language. */
const codeOf = (line: string) => line.slice(-6);

export type Address = { address: string; start: number };

const endsOfAddress = new Set(" \t\n\r)>]}\"'`|<«»“”,;\\\u00A0\u202F");

/** The web addresses of a text, without what punctuation adds to their end. */
export function addressesIn(text: string): Address[] {
  const found: Address[] = [];
  for (let at = text.indexOf("http"); at >= 0;) {
    const after = text.startsWith("://", at + 4) ? at + 7 : text.startsWith("s://", at + 4) ? at + 8 : -1;
    let end = after < 0 ? at + 4 : after;
    if (after > 0) {
      while (end < text.length && !endsOfAddress.has(text[end] ?? "")) end += 1;
      let last = end;
      while (".:!?*_".includes(text[last - 1] ?? " ")) last -= 1;
      if (last >= after) found.push({ address: text.slice(at, last), start: at });
    }
    at = text.indexOf("http", end);
  }
  return found;
}

/** An address as it is compared: without fragment, last slash and differences of case in its host. */
export function normalAddress(address: string): string {
  const [bare = ""] = address.split("#", 1);
  return (bare.endsWith("/") ? bare.slice(0, -1) : bare).toLowerCase();
}
