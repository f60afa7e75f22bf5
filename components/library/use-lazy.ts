import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code comes when it is wanted; `null` until then. */
export function useLazy<Props>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> | null {
  const [loaded, setLoaded] = useState<{ is: ComponentType<Props> } | null>(null);
  useEffect(() => {
    load().then(
      (is) => setLoaded({ is }),
      () => undefined,
    );
  }, []);
  return loaded?.is ?? null;
}
