"use client";

import { type ComponentProps, use } from "react";
import { loadCaseSentences } from "@/lib/content/later-messages";
import { KeepCase } from "./keep-case";

/** Keeps a case on a page that does not carry the sentences for it. */
export function KeepCaseLater(props: Omit<ComponentProps<typeof KeepCase>, "messages">) {
  return <KeepCase {...props} messages={use(loadCaseSentences(props.locale))} />;
}
