type Header = { key: string; value: string };
type HeaderEntry = { source: string; regex: string; headers: Header[] };
type Page = { path: string; html: string };

export function scriptHashes(html: string): string[];
export function buildHeaderEntries(pages: Page[], perRequest: string[]): HeaderEntry[];
export function withPolicies<T extends { headers: HeaderEntry[] }>(manifest: T, pages: Page[], perRequest: string[]): T;
export function policyGaps(build: {
  routes: string[];
  prerendered: { path: string; route: string }[];
  openEnded: string[];
  perRequest: { path: string; folderPath: string }[];
  matchers: RegExp[];
}): string[];
