/** Why a file cannot be imported, with the rows at fault; nothing of it was taken. */
export class RefusedFileError extends Error {
  override name = 'RefusedFileError';
  readonly faults: readonly string[];

  constructor(message: string, faults: readonly string[] = []) {
    super(message);
    this.faults = faults;
  }
}
