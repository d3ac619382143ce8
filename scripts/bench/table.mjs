/**
 * @typedef {{ atMost?: number, atLeast?: number, of?: "value" | "ratio" }} Goal
 * @typedef {{ part: string, what: string, value: number, unit: string, ratio?: number, to?: string, goal?: Goal, met?: boolean }} Row
 */

/**
 * One measurement.
 * @param {string} part @param {string} what @param {number} value @param {string} unit
 * @param {{ ratio?: number, to?: string, goal?: Goal }} [more] a ratio names what it compares `to`; a goal is about the
 *   value unless told
 * @returns {Row} with whether it meets its goal
 */
export function row(part, what, value, unit, { ratio, to, goal } = {}) {
  const judged = goal?.of === "ratio" ? (ratio ?? Number.NaN) : value;
  const met =
    goal && judged <= (goal.atMost ?? Number.POSITIVE_INFINITY) && judged >= (goal.atLeast ?? Number.NEGATIVE_INFINITY);
  return { part, what, value, unit, ...(ratio === undefined ? {} : { ratio, to }), ...(goal ? { goal, met } : {}) };
}

/**
 * @param {Row[]} rows
 * @returns {string} a Markdown table; goals that were missed are said in words, not by a colour
 */
export function markdownTable(rows) {
  const lines = rows.map((each) =>
    [
      each.part,
      each.what,
      `${format(each.value)} ${each.unit}`.trim(),
      each.ratio === undefined ? "" : `${each.ratio.toFixed(2)} of ${each.to}`,
      goalText(each),
    ].join(" | "),
  );
  return [
    "| part | what | measured | ratio | goal |",
    "|---|---|---|---|---|",
    ...lines.map((line) => `| ${line} |`),
  ].join("\n");
}

/** @param {Row} row */
function goalText({ goal, met }) {
  if (!goal) return "";
  const bound = goal.atMost === undefined ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`;
  return `${bound}${goal.of === "ratio" ? " (ratio)" : ""}: ${met ? "met" : "missed"}`;
}

/** Three significant figures are more than a noisy machine knows. @param {number} value */
function format(value) {
  if (Number.isInteger(value) || Math.abs(value) >= 1_000) return Math.round(value).toLocaleString("en-GB");
  return value.toPrecision(3);
}
