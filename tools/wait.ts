export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** How long something is waited for that a busy machine is late with, in ms. */
const PATIENCE_MS = 20_000;

/** Asks again and again until the answer is wanted; `null` when time ran out. */
export async function until<T>(
  ask: () => Promise<T> | T,
  wanted: (answer: T) => boolean,
): Promise<T | null> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(50)) {
    const answer = await ask();
    if (wanted(answer)) return answer;
  }
  return null;
}
