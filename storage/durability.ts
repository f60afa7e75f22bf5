/**
 * Asks the browser, once something of the reader's is stored, never to clear it under pressure.
 * Chromium is told so by `unlimitedStorage` alone; Firefox needs both.
 */
export async function keepStorage<T>(saved: Promise<T>): Promise<T> {
  const value = await saved;
  if (!(await navigator.storage?.persisted?.())) await navigator.storage?.persist?.();
  return value;
}
