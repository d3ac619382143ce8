import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { loadMessages } from "@/lib/i18n/messages";
import { locales } from "@/lib/i18n/locales";
import { FactSearch } from "./fact-search";

it.each(locales)("tells a browser's agent what each field takes (%s)", (locale) => {
  const { search } = loadMessages(locale, "facts");
  const { confidence } = loadMessages(locale, "knowledge").facts;
  // As the server writes it: the test's browser does not know `<search>`.
  const container = document.createElement("div");
  container.innerHTML = renderToStaticMarkup(<FactSearch locale={locale} messages={search} confidences={confidence} />);
  const form = container.querySelector("form");
  expect(form?.getAttribute("toolname")).toBe("search_facts");
  expect(form?.hasAttribute("toolautosubmit")).toBe(false);
  const told = [...container.querySelectorAll("input, select")].map((control) => [
    control.getAttribute("name"),
    control.getAttribute("toolparamdescription"),
  ]);
  expect(told).toEqual([
    ["query", `${search.label}: words, in any order.`],
    ["confidence", `${search.confidence}: one of the options.`],
    ["age", `${search.age}: one of the options.`],
  ]);
});
