/** WXT's storage, as far as ours uses it, on the browser's own: a bundle that is not an entry point has none. */
type Area = {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
};
const area = () =>
  (globalThis as never as { chrome: { storage: { local: Area } } }).chrome.storage.local;
const bare = (key: string) => key.replace(/^local:/, '');

const getItem = async (key: string) => (await area().get(bare(key)))[bare(key)] ?? null;
const setItem = (key: string, value: unknown) => area().set({ [bare(key)]: value });

export const storage = {
  getItem,
  setItem,
  removeItem: (key: string) => area().remove(bare(key)),
  defineItem: (key: string, { fallback }: { fallback: unknown }) => ({
    getValue: async () => (await getItem(key)) ?? fallback,
    setValue: (value: unknown) => setItem(key, value),
    watch: () => () => undefined,
  }),
};
