"use client";

import type { ReactNode } from "react";
import { useWizard } from "./wizard-provider";

/** The server's part of a page, until the browser's own takes its place. */
export function BeforeScripts({ children }: { children: ReactNode }) {
  return useWizard().ready ? null : children;
}
