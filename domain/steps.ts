/** Runs work that is done in steps to its end, at a stretch. */
export function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So long, in ms, work goes on before it gives way: a frame of the screen is 16. */
const SLICE = 8;

/** Runs it in slices of some ms, with a `pause` between in which whatever waits has its turn. */
export async function inSlices<T>(
  steps: Generator<void, T>,
  pause: () => Promise<unknown>,
): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await pause();
  }
}
