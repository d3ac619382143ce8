import { fillSentence } from "@/lib/i18n/placeholders";
import type { Block, Origin, Segment } from "./document";

/** What a placeholder can stand for: plain words of ours, or segments that keep their origin. */
export type Value = string | Segment | Segment[];

const template: Origin = { kind: "template" };

/** A run of our own text. */
export function ours(text: string): Segment {
  return { text, origin: template };
}

/** What an answer says in our words: the label of a choice. */
export function chosen(field: string, text: string): Segment {
  return { text, origin: { kind: "answer", field } };
}

/** The reader's own words. */
export function typed(field: string, text: string): Segment {
  return { text, origin: { kind: "answer", field }, own: true };
}

/** An answer that is not known, said in our words. */
export function unknown(field: string, text: string): Segment {
  return { text, origin: { kind: "unknown", field } };
}

/**
 * Fills a sentence's {placeholders} with segments that keep their origin; an empty value leaves nothing behind.
 * @throws on a placeholder without a value
 * @example fill("Tu es {role}.", { role: typed("expertRole", "CTO") }) // 3 segments
 */
export function fill(sentence: string, values: Record<string, Value> = {}): Segment[] {
  const filled: Segment[] = [];
  for (const value of fillSentence<Value>(sentence, values, ours)) {
    if (Array.isArray(value)) filled.push(...value);
    else if (typeof value !== "string") filled.push(value);
    else if (value !== "") filled.push(ours(value));
  }
  return filled;
}

export function paragraph(segments: Segment[]): Block {
  return { kind: "paragraph", segments };
}

/** The reader's words over several lines; an empty line between two paragraphs stays. */
export function quote(field: string, text: string): Block {
  return { kind: "quote", lines: text.split("\n").map((line) => (line === "" ? [] : [typed(field, line)])) };
}

/** A list, or nothing when it has no item: empty parts vanish. */
export function list(items: { label?: string; segments: Segment[] }[]): Block[] {
  return items.length > 0 ? [{ kind: "list", items }] : [];
}

/**
 * Joins segments as a person would write a list, with the words of the language between them.
 * @example joinSegments([a, b, c], " et ") // a ", " b " et " c
 */
export function joinSegments(items: Segment[], last: string): Segment[] {
  const joined: Segment[] = [];
  items.forEach((item, index) => {
    if (index > 0) joined.push(ours(index === items.length - 1 ? last : ", "));
    joined.push(item);
  });
  return joined;
}
