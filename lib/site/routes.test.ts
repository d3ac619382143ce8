import { expect, it } from "vitest";
import { presetIds } from "@/content/presets/ids";
import { factSubjectIds } from "@/lib/facts/subjects";
import { stepIds } from "@/lib/answers/steps";
import { locales } from "@/lib/i18n/locales";
import { isPagePath } from "./addresses";
import {
  agentsPath,
  articlePath,
  factsPath,
  factSubjectPath,
  homePath,
  legalPath,
  presetPath,
  resultPath,
  tooLongPath,
  type WizardPageId,
  wizardPath,
  wizardSubmitPath,
} from "./routes";

const pages: WizardPageId[] = [...stepIds, "check"];

it.each(locales)("every link of the site in %s leads to an address of the table", (locale) => {
  const paths = [
    homePath(locale),
    articlePath(locale),
    legalPath(locale),
    resultPath(locale),
    factsPath(locale),
    ...factSubjectIds.map((id) => factSubjectPath(locale, id)),
    agentsPath(locale),
    wizardSubmitPath(locale),
    tooLongPath(locale),
    ...pages.map((page) => wizardPath(locale, page)),
    ...presetIds.map((id) => presetPath(locale, id)),
  ];
  expect(paths.filter((path) => !isPagePath(path))).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
});
