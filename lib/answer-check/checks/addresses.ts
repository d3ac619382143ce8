import { fold } from "@/lib/recognise/tokens";
import { type Check, written } from "../check";
import { addressesIn, normalAddress } from "../expected";
import type { Found } from "../finding";
import { hasWordOf } from "../text";
import { registerOf } from "./register";

/** Data of so many characters after "?" is more than an address needs. */
const mostQuery = 120;

/** Addresses: real ones, without data in them, and supplied where the register says so. */
export const addresses: Check = {
  id: "addresses",
  run({ answer, expected }) {
    const found = written(answer).flatMap(({ number, text, folded }): Found[] => [
      ...addressesIn(text).flatMap(({ address }): Found[] => {
        if (!isAddress(address)) return [{ key: "address-none", severity: "costs", line: number, quoted: address }];
        const query = address.split("?")[1] ?? "";
        return query.length > mostQuery
          ? [{ key: "address-data", severity: "blocks", line: number, quoted: address }]
          : [];
      }),
      ...(["](javascript:", "](data:", "](vbscript:"].some((start) => folded.includes(start))
        ? [{ key: "address-runs", severity: "blocks", line: number } satisfies Found]
        : []),
      ...(hasImage(text) ? [{ key: "image-loads", severity: "costs", line: number } satisfies Found] : []),
    ]);
    return [...found, ...(expected ? wronglySupplied(registerOf(answer)?.rows ?? [], expected.addresses) : [])];
  },
};

function wronglySupplied(rows: readonly { line: number; cells: string[] }[], supplied: ReadonlySet<string>): Found[] {
  return rows.flatMap(({ line, cells }): Found[] => {
    const status = fold(cells.at(-1) ?? "");
    if (!hasWordOf(status, "supplied") || hasWordOf(status, "consulted") || hasWordOf(status, "memory")) return [];
    return addressesIn(cells.join(" "))
      .filter(({ address }) => isAddress(address) && !supplied.has(normalAddress(address)))
      .map(({ address }) => ({ key: "address-not-supplied", severity: "blocks", line, quoted: address }));
  });
}

/** A host with a dot and without an ellipsis; the host of a machine of one's own is an address too. */
function isAddress(address: string): boolean {
  const afterScheme = address.slice(address.indexOf("://") + 3);
  const host = afterScheme.split(/[/?#]/, 1)[0] ?? "";
  if (host === "" || address.includes("…") || address.includes("...")) return false;
  if (host.startsWith("localhost") || /[{$%}]/.test(host)) return true;
  return host.includes(".") && !host.startsWith(".") && !host.endsWith(".");
}

/** An image that would be fetched from elsewhere as soon as the answer is shown. */
function hasImage(text: string): boolean {
  const at = text.indexOf("![");
  if (at < 0) return false;
  const target = text.indexOf("](http", at);
  return target > 0;
}
