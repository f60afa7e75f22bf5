/** The background's message to the page that may make addresses for files, which a service worker may not. */
export const BACKUP_WANTED = { quandian: 'backup wanted' } as const;

export type BackupReply = { url: string } | { failure: string };

export function isBackupWanted(message: unknown): boolean {
  return (message as Partial<typeof BACKUP_WANTED> | null)?.quandian === BACKUP_WANTED.quandian;
}
