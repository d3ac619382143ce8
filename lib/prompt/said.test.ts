import { expect, it } from "vitest";
import { saidIn } from "./said";

it.each([
  ["Ruby on Rails", "Nous avons du ruby  on\nrails, et PostgreSQL.", true],
  ["PostgreSQL 16", "PostgreSQL 15 à Paris", false],
  ["RDS", "des tableaux de bords", false],
  ["C++", "un moteur en C++.", true],
  ["C", "un moteur en C++.", false],
  ["", "tout", false],
  [";", "🚀 tout", false],
  [undefined, "tout", false],
])("%j in %j: %s", (text, situation, said) => {
  expect(saidIn(situation)(text)).toBe(said);
});
