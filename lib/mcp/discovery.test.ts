import { expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { installLinks } from "./discovery";
import { tools } from "./tools";

const origin = "https://site.example";
const url = `${origin}/api/mcp`;

it("links of clients carry the server's address in the form each reads", () => {
  const configOf = (client: string) =>
    new URL(installLinks(origin).find((known) => known.client === client)?.link ?? "").searchParams.get("config") ?? "";
  expect(JSON.parse(atob(configOf("Cursor")))).toEqual({ url });
  expect(JSON.parse(configOf("VS Code"))).toEqual({ type: "http", url });
  expect(JSON.parse(configOf("Kiro"))).toEqual({ url });
  expect(installLinks(origin).flatMap(({ command = [] }) => command)).toEqual([
    `claude mcp add --transport http architecte-serverless-edge ${url}`,
  ]);
});

it.each(locales)("the page names every tool in %s", (locale) => {
  expect(Object.keys(loadMessages(locale, "agents").toolList)).toEqual(tools.map(({ name }) => name));
});
