/** The detector's message to the background: this frame may show an article, the article script is wanted. */
export const READER_WANTED = { quandian: 'reader wanted' } as const;

export function isReaderWanted(message: unknown): boolean {
  return (message as Partial<typeof READER_WANTED> | null)?.quandian === READER_WANTED.quandian;
}
