import { uuidOf } from '../../domain/uuid.ts';

/** The id of an annotation or of a message, made with it, so that what comes twice is carried out once. */
export function newId(): string {
  return uuidOf(crypto.getRandomValues(new Uint8Array(16)));
}
