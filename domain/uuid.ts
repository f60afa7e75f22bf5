/**
 * A version 4 UUID from 16 random bytes (RFC 9562, § 5.4). The bytes come in by the door: a content
 * script on an `http:` page has `crypto.getRandomValues`, but no `crypto.randomUUID`.
 */
export function uuidOf(random: Uint8Array): string {
  const bytes = random.slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
