/**
 * Prints what of the facts is past its shelf life, rests on a weak source or is not known. A report, not a gate: it
 * always succeeds, as a date that passes must not break a build. Run by `npm run facts:report`.
 */
import { build } from "esbuild";

const entry = `
  export { allFacts, loadPlatform, loadStore } from "@/lib/content/knowledge";
  export { staleFrom, isStale } from "@/lib/content/shelf-life";
  export { platformIds } from "@/content/platforms/ids";
  export { storeIds } from "@/content/stores/ids";
`;
const root = new URL("..", import.meta.url).pathname;
const bundle = await build({
  stdin: { contents: entry, resolveDir: root },
  bundle: true,
  format: "esm",
  write: false,
  absWorkingDir: root,
});
const { allFacts, isStale, loadPlatform, loadStore, platformIds, staleFrom, storeIds } = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString("base64")}`
);

const today = new Date().toISOString().slice(0, 10);
const facts = allFacts();
const stale = facts.filter((fact) => isStale(fact, today)).sort((a, b) => staleFrom(a).localeCompare(staleFrom(b)));
const weak = facts.filter((fact) => fact.source.confidence === "low");
const unknown = [...platformIds.map(loadPlatform), ...storeIds.map(loadStore)].filter(
  ({ unknowns }) => unknowns.length > 0,
);

console.log(
  `${facts.length} facts on ${today}: ${stale.length} past their shelf life, ${weak.length} of low confidence.`,
);
section(
  "Past their shelf life (re-check, then change checkedOn)",
  stale.map((fact) => `since ${staleFrom(fact)}  ${line(fact)}`),
);
section("Low confidence (look for a better source)", weak.map(line));
section(
  "Not known",
  unknown.map(({ id, unknowns }) => `${id}: ${unknowns.join(", ")}`),
);

function line({ id, source }) {
  return `${id}  ${source.dateKind === "read" ? "read" : "of"} ${source.checkedOn}  ${source.url}`;
}

function section(title, lines) {
  console.log(`\n${title}: ${lines.length}`);
  for (const text of lines) console.log(`  ${text}`);
}
