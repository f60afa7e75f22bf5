import { RefusedFileError } from './refused-file.ts';

/** Nothing that we read is deeper. A browser parses a million levels, but cannot walk or store them. */
const MOST_LEVELS = 64;

/** A file's text as JSON. `__proto__` in it becomes nobody's prototype. @throws RefusedFileError */
export function safeJson(text: string): unknown {
  if (isTooDeep(text)) throw new RefusedFileError(`deeper than ${MOST_LEVELS} levels`);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''), (key, value) =>
      key === '__proto__' ? undefined : value,
    );
  } catch (error) {
    throw new RefusedFileError(error instanceof Error ? error.message : String(error));
  }
}

/** Looks before parsing, in linear time: a parser that walks into the depth would run out of stack. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const char = json.charCodeAt(i);
    if (inString) {
      if (char === BACKSLASH) i++;
      else if (char === QUOTE) inString = false;
    } else if (char === QUOTE) inString = true;
    else if (char === BRACE || char === BRACKET) {
      if (++depth > MOST_LEVELS) return true;
    } else if (char === BRACE + 2 || char === BRACKET + 2) depth--;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** The closing ones are two further. */
const BRACKET = 0x5b;
const BRACE = 0x7b;
