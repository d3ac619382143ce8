/** Work that can be paused between its steps, so that a page breathes; what it returns is the result. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all the steps at once. */
export function resultOf<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
