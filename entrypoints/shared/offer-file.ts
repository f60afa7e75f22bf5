/** The blob must live until the browser has read it; there is no event for that. */
const KEPT_MS = 60_000;

/** Hands a text to the reader as a file, without any permission. */
export function download(name: string, type: string, text: string): void {
  downloadParts(name, `${type};charset=utf-8`, [text]);
}

/** The same for a file in pieces. */
export function downloadParts(name: string, type: string, parts: BlobPart[]): void {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
