import { useEffect, useState } from 'preact/hooks';

/** The answer to the latest question; the one before stays until it has come. `null` before the first. */
export function useAsked<Answer>(
  ask: () => Promise<Answer>,
  on: readonly unknown[],
): Answer | null {
  const [answer, setAnswer] = useState<{ is: Answer } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    ask().then(
      (is) => isCurrent && setAnswer({ is }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, on);
  return answer?.is ?? null;
}
