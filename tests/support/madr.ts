/** The headings of a decision record, in MADR's order. */
export const madrHeadings = [
  "## Context and Problem Statement",
  "## Decision Drivers",
  "## Considered Options",
  "## Decision Outcome",
  "### Consequences",
  "### Confirmation",
  "## More Information",
];
