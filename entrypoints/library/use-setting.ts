import { useEffect, useState } from 'preact/hooks';

/** What is stored of a setting, and kept true; `before` until it is read. */
export function useSetting<Value>(
  setting: {
    getValue(): Promise<Value>;
    watch(changed: (value: Value) => void): () => void;
  },
  before: Value,
): Value {
  const [value, setValue] = useState(before);
  useEffect(() => {
    const keep = (now: Value) => setValue(() => now);
    void setting.getValue().then(keep);
    return setting.watch(keep);
  }, [setting]);
  return value;
}
