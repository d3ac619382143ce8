/**
 * Before each test file: one seed for all its properties, so that a failure comes back. FUZZ_SEED chooses another one;
 * `npm run fuzz` draws it anew each time, and fast-check names it where a property fails.
 */
import fc from "fast-check";

/** The seed of `npm test`: any number, as long as it stays. */
const usualSeed = 20_261_123;

fc.configureGlobal({
  seed: Number(process.env.FUZZ_SEED ?? usualSeed),
  // Mutation testing only asks whether a property fails, not for the smallest case.
  endOnFailure: process.env.MUTATION_ROOM !== undefined,
});
