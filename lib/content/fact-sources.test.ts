import { expect, test } from "vitest";
import { presetIds } from "@/content/presets/ids";
import { isPromptable } from "@/lib/facts/promptable";
import { selectFacts } from "@/lib/facts/select-facts";
import { buildPrompts } from "@/lib/prompt/build-prompts";
import { renderPrompt } from "@/lib/prompt/render";
import { caseOf } from "@/lib/case/case";
import { findTensions } from "@/lib/tensions/find-tensions";
import { allFacts } from "./knowledge";
import { presetAnswers } from "./presets";
import { isStale } from "./shelf-life";

/** Hosts that a vendor keeps for its own documentation, prices and announcements. */
const vendorHosts = [
  "akamai.com",
  "amazon.com",
  "bunny.net",
  "cloudflare.com",
  "cloudflarestatus.com",
  "cockroachlabs.com",
  "deno.com",
  "fastly.com",
  "fauna.com",
  "gcore.com",
  "google.com",
  "microsoft.com",
  "momentohq.com",
  "mongodb.com",
  "neon.com",
  "netlify.com",
  "planetscale.com",
  "supabase.com",
  "turso.tech",
  "upstash.com",
  "vercel.com",
];
/** Vendors' own accounts, of which a named file may be cited. */
const vendorAccounts = ["G-Core", "netlify", "vercel"];

function isOfficial(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  if (hostname === "github.com") {
    const [, account = "", , kind, , ...file] = pathname.split("/");
    return vendorAccounts.includes(account) && kind === "blob" && file.length > 0;
  }
  return vendorHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

const promptable = allFacts().filter(isPromptable);

test("a fact that can enter a prompt comes from its vendor's page: no third person's, no bare repository", () => {
  expect(promptable.length).toBeGreaterThan(350);
  expect(promptable.filter(({ source }) => !isOfficial(source.url)).map(({ id, source }) => [id, source.url])).toEqual(
    [],
  );
});

test("a fact of a third person is marked, so that the facts page can say it", () => {
  const unmarked = allFacts().filter(({ source, promptable: mark }) => !isOfficial(source.url) && mark !== false);
  expect(unmarked.map(({ id }) => id)).toEqual([]);
});

test.each(presetIds)("%s: a fact past its shelf life says so in the prompt", (id) => {
  const answers = presetAnswers(id, "fr");
  const today = "2026-12-01";
  const lines = renderPrompt(buildPrompts(answers, "fr", today).pro, "txt").split("\n");
  const given = caseOf(answers);
  for (const { fact } of selectFacts(given, findTensions(given, "fr").tensions)) {
    const line = lines.find((text) => text.includes(fact.text.fr));
    if (line && isStale(fact, today)) expect(line, fact.id).toContain("à revérifier");
  }
});
