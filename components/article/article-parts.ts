/** The parts of the article in reading order, each with its id and the label that titles it. */
export const partsOfArticle = [
  { id: "tldr", label: "tldr" },
  { id: "solution", label: "solution" },
  { id: "expert", label: "expertView" },
  { id: "faq", label: "faq" },
  { id: "anatomy", label: "anatomy" },
  { id: "before-after", label: "beforeAfter" },
  { id: "conclusion", label: "conclusion" },
] as const;
