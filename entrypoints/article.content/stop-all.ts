/** Stops each. A frame that has gone takes its document with it: in Firefox nothing of that may be touched any more. */
export function stopAll(stops: readonly (() => void)[]): void {
  for (const stop of stops) {
    try {
      stop();
    } catch {
      // What was to be stopped is gone.
    }
  }
}
