/**
 * Counts what was sent and what came back, per kind of request.
 * @typedef {import("./mix").Kind} Kind
 * @typedef {import("./send.mjs").Answer} Answer
 * @typedef {import("./tally.mjs").Tally} Tally
 */

/**
 * @param {readonly Kind[]} kinds all that may be counted, in the order of the report
 * @returns {Tally}
 */
export function newTally(kinds) {
  const line = (/** @type {Kind} */ kind) => ({
    sent: 0,
    documented: documentedOf(kind),
    received: {},
    undocumented: 0,
    examples: [],
  });
  return { kinds: Object.fromEntries(kinds.map((kind) => [kind.name, line(kind)])), sent: 0, undocumented: 0 };
}

/**
 * Tells whether an answer is one of those documented for its kind.
 * @param {Kind} kind
 * @param {Answer} answer with a fault, none is documented: it broke off, or the server was not reached
 * @example isDocumented({ statuses: [400], mayBeSilent: true }, {}) // true
 */
export function isDocumented(kind, { status, fault }) {
  if (fault !== undefined) return false;
  return status === undefined ? kind.mayBeSilent : kind.statuses.includes(status);
}

/**
 * Adds an answer to a tally.
 * @param {Tally} tally
 * @param {Kind} kind
 * @param {string} asked for the report of an answer that is not documented; cut, never with a body
 * @param {Answer} answer
 */
export function count(tally, kind, asked, answer) {
  const line = tally.kinds[kind.name];
  if (line === undefined) throw new Error(`"${kind.name}" is not among the kinds of this tally.`);
  const received = answer.status === undefined ? "none" : String(answer.status);
  line.sent += 1;
  line.received[received] = (line.received[received] ?? 0) + 1;
  tally.sent += 1;
  if (isDocumented(kind, answer)) return;
  tally.undocumented += 1;
  line.undocumented += 1;
  if (line.examples.length < 3)
    line.examples.push(`${asked.slice(0, 160)} → ${received}${answer.fault === undefined ? "" : ` (${answer.fault})`}`);
}

/**
 * Says what was not documented.
 * @param {Tally} tally
 * @returns {string[]} a sentence per kind; empty when all went as documented
 */
export function complaints(tally) {
  return Object.entries(tally.kinds)
    .filter(([, { undocumented }]) => undocumented > 0)
    .map(
      ([name, { undocumented, sent, documented, examples }]) =>
        `${name}: ${undocumented} of ${sent} answers are not ${documented}, e.g. ${examples.join("; ")}`,
    );
}

/**
 * @param {Tally} tally
 * @returns {Record<string, number>} how often each status came, over all kinds; "none" for no answer
 */
export function statusesOf(tally) {
  /** @type {Record<string, number>} */
  const all = {};
  for (const { received } of Object.values(tally.kinds)) {
    for (const [status, times] of Object.entries(received)) all[status] = (all[status] ?? 0) + times;
  }
  return all;
}

/** @param {Kind} kind */
function documentedOf({ statuses, mayBeSilent }) {
  return [...statuses, ...(mayBeSilent ? ["none"] : [])].join(" or ");
}
