"use client";

import { useSyncExternalStore } from "react";
import type { SiteMessages } from "@/lib/i18n/messages";
import { type Theme, themeKey, themes } from "@/lib/site/theme";

const changed = "theme-changed";

/** System, light or dark: kept in this browser, and set before the first paint of the next page (lib/site/before-paint.ts). */
export function ThemeChoice({ messages }: { messages: SiteMessages["theme"] }) {
  const theme = useSyncExternalStore(onTheme, readTheme, () => "system" as const);
  return (
    <select
      aria-label={messages.label}
      className="needs-js min-h-9 rounded-md border border-line bg-paper px-1 text-sm text-ink"
      value={theme}
      onChange={(event) => chooseTheme(themes.find((known) => known === event.currentTarget.value))}
    >
      <option value="system">{messages.system}</option>
      {themes.map((each) => (
        <option key={each} value={each}>
          {messages[each]}
        </option>
      ))}
    </select>
  );
}

function readTheme(): Theme | "system" {
  return themes.find((known) => known === document.documentElement.dataset.theme) ?? "system";
}

function onTheme(tell: () => void): () => void {
  // Another tab's choice.
  const follow = (event: StorageEvent) => {
    if (event.key === themeKey) show(themes.find((known) => known === event.newValue));
  };
  window.addEventListener(changed, tell);
  window.addEventListener("storage", follow);
  return () => {
    window.removeEventListener(changed, tell);
    window.removeEventListener("storage", follow);
  };
}

function chooseTheme(theme: Theme | undefined): void {
  try {
    if (theme) window.localStorage.setItem(themeKey, theme);
    else window.localStorage.removeItem(themeKey);
  } catch {
    // Storage is forbidden: the choice holds for this page.
  }
  show(theme);
}

function show(theme: Theme | undefined): void {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  window.dispatchEvent(new Event(changed));
}
