/**
 * Asks the browser, once something of the reader's is stored, never to clear it under pressure.
 * Chromium is told so by `unlimitedStorage` alone; Firefox needs both. The answer is not waited for: it may be
 * a question to the reader, and what is saved is saved.
 */
export async function keepStorage<T>(saved: Promise<T>): Promise<T> {
  const value = await saved;
  persist().catch(() => undefined);
  return value;
}

async function persist(): Promise<void> {
  if (!(await navigator.storage?.persisted?.())) await navigator.storage?.persist?.();
}
