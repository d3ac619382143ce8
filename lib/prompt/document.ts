import type { Locale } from "@/lib/i18n/locales";

/** Where a piece of a prompt comes from: what the reader can have highlighted, and what escaping must treat as data. */
export type Origin =
  | { kind: "template" }
  | { kind: "answer"; field: string }
  | { kind: "fact"; id: string }
  | { kind: "tension"; id: string }
  | { kind: "unknown"; field: string };

/** A run of text with one origin. `own` marks the reader's own words: data, never structure. */
export type Segment = { text: string; origin: Origin; own?: true };

export type ListItem = { label?: string; segments: Segment[] };

export type Block =
  | { kind: "paragraph"; segments: Segment[] }
  /** Items with a label ("F1", "2.") start with it, the others with a dash. */
  | { kind: "list"; items: ListItem[] }
  | { kind: "table"; head: string[]; rows: Segment[][][] };

export const sectionIds = [
  "role",
  "context",
  "project",
  "latency",
  "state",
  "requirements",
  "checklist",
  "tensions",
  "unknowns",
  "facts",
  "task",
  "constraints",
  "warning",
] as const;
export type SectionId = (typeof sectionIds)[number];

/** A named part of a prompt. `tag` is its name in the XML rendering, `title` its heading elsewhere. */
export type Section = { id: SectionId; tag: string; title: string; blocks: Block[]; sections: Section[] };

/** A prompt as a tree; text is made from it by `renderPrompt`. */
export type PromptDocument = { prompt: "basic" | "pro"; language: Locale; sections: Section[] };
