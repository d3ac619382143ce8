import { parseDraft } from "@/lib/answers/draft";
import { type StepId, stepIds } from "@/lib/answers/steps";
import { domainExample, proposedState } from "@/lib/content/domains";
import type { Locale } from "@/lib/i18n/locales";
import { markOn } from "@/lib/site/page-marks";
import { type WizardPageId, wizardPath } from "@/lib/site/routes";
import { decodeAnswers } from "@/lib/share/codec";
import { linkTo } from "@/lib/share/link";
import { originOfWords } from "@/lib/places/origin";
import { type FormValues, toFormValues, toWire } from "./form-values";
import { mergeSubmitted, onlyName, type SubmittedForm, textOf } from "./submitted-form";
import { changeItems, listActions } from "./state-list";
import { stepIssues } from "./step-issues";

/**
 * Answers a wizard form that was sent without the help of a script: merges what was sent, does what the pressed button
 * says, and leads to the next page or back to this one.
 *
 * Where scripts are off, the form says so (`nojs`) and the words travel in the query, since nothing else can carry
 * them. Where scripts are on but not loaded yet, they travel in the fragment, which the server never sees.
 * @returns path, query and fragment to go to
 */
export function advance(locale: Locale, form: SubmittedForm): string {
  const step = stepIds.find((id) => id === form.get("step")) ?? "project";
  const earlier = toFormValues(decodeAnswers(textOf(form, "answers")).draft, locale);
  const values = withOriginIds(mergeSubmitted(earlier, step, form));
  const [action = "next", index] = (textOf(form, "action") || "next").split(":");
  const stay = (changed: FormValues, extra: string[] = []) => address(locale, step, changed, form, extra);

  // From the home page: what is missing, the check says.
  if (action === "describe") return address(locale, "check", values, form, [markOn("described")]);
  const target = action === "go" ? wizardPages.find((id) => id === index) : undefined;
  if (target) return address(locale, target, values, form);
  if (action === "places") return address(locale, "places", values, form);
  if (action === "example") return stay({ ...values, ...exampleOf(step, values, locale) });
  if (action === "proposals") return stay({ ...values, ...exampleOf("state", values, locale) });
  const listAction = listActions.find((id) => id === action);
  if (listAction) return stay({ ...values, state: changeItems(values.state, listAction, Number(index)) });
  if (action !== "next") return stay(values);
  if (stepIssues(step, values).length > 0) return stay(values, [markOn("errors")]);
  if (form.has(onlyName)) return stay(values); // the list of all places leads back to its step
  const next: WizardPageId = form.get("from") === "check" ? "check" : (stepIds[stepIds.indexOf(step) + 1] ?? "check");
  return address(locale, next, values, form);
}

/** Where the list of steps leads. */
const wizardPages: readonly WizardPageId[] = [...stepIds, "check"];

/** Places are typed by name, and travel by id. */
function withOriginIds(values: FormValues): FormValues {
  const { computeOrigin, databaseOrigin } = values;
  return {
    ...values,
    computeOrigin: originOfWords(computeOrigin),
    databaseOrigin: originOfWords(databaseOrigin),
  };
}

/**
 * The example answers of a step, for the domain chosen so far.
 * @returns only the fields of that step
 */
export function exampleOf(step: StepId, values: FormValues, locale: Locale): Partial<FormValues> {
  const domain = parseDraft(toWire(values)).domain ?? "e-commerce";
  if (step === "state") return { state: toFormValues({ state: proposedState(domain, locale) }, locale).state };
  const example = toFormValues(domainExample(domain, step, locale), locale);
  const asked = Object.entries(example).filter(([, value]) => value.length > 0);
  return Object.fromEntries(asked);
}

function address(
  locale: Locale,
  page: WizardPageId,
  values: FormValues,
  form: SubmittedForm,
  extra: string[] = [],
): string {
  const from = form.get("from") === "check" && page !== "check" ? [markOn("back")] : [];
  return linkTo(wizardPath(locale, page), parseDraft(toWire(values)), {
    words: form.get("nojs") === "1" ? "query" : "fragment",
    parameters: [...extra, ...from],
  });
}
