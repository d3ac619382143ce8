import { formatMessage } from "@/lib/i18n/message";
import type { Receipt } from "./document";
import type { Wording } from "./wording";

/** The two codes of a prompt, six hexadecimal characters each. */
export type ReceiptCodes = { first: string; last: string };

/**
 * The codes that open and close a prompt, so that an answer shows which prompt it answers and that no end was lost.
 * @param canonical what the prompt is made from: the same for every format, month and state of the facts
 * @returns two different codes; equal texts give equal codes; not meant to resist an attacker
 * @example receiptCodes("v=2&d=news#fr") // { first: "…", last: "…" }
 */
export function receiptCodes(canonical: string): ReceiptCodes {
  const first = code(canonical, 0x811c9dc5);
  const last = code(canonical, 0x01000193);
  // Equal codes would not tell the two ends apart.
  return { first, last: last === first ? flipped(last) : last };
}

/** The codes as the prompt's first and last line. */
export function receiptLines({ receipt }: Wording, { first, last }: ReceiptCodes): Receipt {
  return {
    first: formatMessage(receipt.first, { code: first }),
    last: formatMessage(receipt.last, { code: last }),
  };
}

/** FNV-1a over UTF-16 code units, mixed once more (murmur3's finaliser) so that a change at the end reaches every digit. */
function code(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 8).toString(16).padStart(6, "0");
}

function flipped(hex: string): string {
  return (Number.parseInt(hex, 16) ^ 1).toString(16).padStart(6, "0");
}
