import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { check } from 'recheck';
import { parseAst } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

const DOMAIN = path.join(import.meta.dirname, '..', '..', 'domain');
const files = globSync(path.join(DOMAIN, '**', '*.ts'));

/** As written in the sources, and as built from tables when they are loaded. */
const patterns = new Set<string>();
const Original = globalThis.RegExp;

beforeAll(async () => {
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string, string]) {
      const made = Reflect.construct(target, args);
      patterns.add(String(made));
      return made;
    },
  });
  for (const file of files) await import(file);
  globalThis.RegExp = Original;
  for (const file of files) {
    const tree = parseAst(stripTypeScriptTypes(readFileSync(file, 'utf8')));
    JSON.stringify(tree, (_, node) => {
      if (node?.type === 'Literal' && node.regex) {
        patterns.add(`/${node.regex.pattern}/${node.regex.flags}`);
      }
      return node;
    });
  }
});
afterAll(() => {
  globalThis.RegExp = Original;
});

/** Only a group that is repeated without end can be walked in ever more ways; the rest is `npm run bench`. */
const REPEATS_A_GROUP = /\)(?:[*+]|\{\d+,\})/;

test('no pattern can be walked in exponentially many ways', { timeout: 300_000 }, async () => {
  expect(patterns.size).toBeGreaterThan(100);
  const faults: string[] = [];
  for (const pattern of [...patterns].filter((one) => REPEATS_A_GROUP.test(one))) {
    const fault = await faultOf(pattern);
    if (fault) faults.push(`${fault}: ${pattern.slice(0, 200)}`);
  }
  expect(faults).toEqual([]);
});

test('the checker tells one that can', async () => {
  expect(await faultOf('/^(?:a|aa|b)*$/')).toBe('exponential');
});

/** What is wrong with a pattern; `null` where nothing is, or where the checker does not know its grammar. */
async function faultOf(pattern: string): Promise<string | null> {
  const end = pattern.lastIndexOf('/');
  const flags = pattern.slice(end + 1).replace('v', 'u');
  const source = withoutLookaround(pattern.slice(1, end));
  const result = await check(source, flags, { checker: 'automaton', timeout: 120_000 });
  if (result.status === 'vulnerable' && result.complexity.type === 'exponential') {
    return 'exponential';
  }
  return result.status === 'unknown' && result.error.kind === 'timeout' ? 'too intricate' : null;
}

/** What is only looked at is walked once from each place; the checker knows nothing of it. */
function withoutLookaround(source: string): string {
  let left = '';
  for (let at = 0; at < source.length; ) {
    const opens = /^\(\?<?[=!]/.test(source.slice(at, at + 4));
    const end = opens ? groupEnd(source, at) : at + (source[at] === '\\' ? 2 : 1);
    if (!opens) left += source.slice(at, end);
    at = end;
  }
  return left;
}

function groupEnd(source: string, from: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = from; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at + 1;
  }
  return source.length;
}
