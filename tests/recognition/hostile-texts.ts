const fill = (part: string) => part.repeat(Math.ceil(4000 / part.length)).slice(0, 4000);

/** Texts of 4,000 characters that make careless searches explode. */
export const hostileTexts = {
  "one letter": fill("a"),
  "one name": fill("aws "),
  "a list of one name": fill("redis, "),
  "names joined by and": fill("sans redis et "),
  "one cue": fill("sans "),
  "words between": fill("le la "),
  signs: fill("."),
  hyphens: fill("a-"),
  tags: fill("<system>"),
  "bidi overrides": fill("\u202E\u202D"),
  "combining marks": fill("e\u0301\u0301\u0301"),
  "a regular expression": fill("(a+)+$"),
  digits: fill("1 000 "),
  addresses: fill("https://"),
  "lone surrogates": fill("\uD800"),
  "line ends": fill("\n"),
};

/** The shortest of several runs, in milliseconds: what the work takes when nothing else disturbs it. */
export function millisecondsOf(work: () => unknown): number {
  let shortest = Infinity;
  for (let run = 0; run < 15; run += 1) {
    const begin = performance.now();
    work();
    shortest = Math.min(shortest, performance.now() - begin);
  }
  return shortest;
}
