// `npm run bench -- recognition` measures one part of the product beside its bars; without a part, all of them.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Each part is a module here that exports `run(args): string[]`, or a promise of it: the bars that it missed, by how
 * much. A part that is not there yet is left out.
 */
const PARTS = [
  'reading',
  'recognition',
  'anchoring',
  'storage',
  'library',
  'exports',
  'page',
].filter((part) => existsSync(moduleOf(part)));

function moduleOf(part) {
  return new URL(`${part}.ts`, import.meta.url);
}

/** Says as the last line whether the bars hold, and by the exit code. */
function conclude(missed) {
  console.log(missed.length === 0 ? 'all bars hold' : `short of: ${missed.join('; ')}`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

async function runPart(part, args) {
  const { run } = await import(moduleOf(part).href);
  conclude(await run(args));
}

/** Each part in a process of its own, so that none finds the engine as another has left it. */
async function runAll() {
  const missed = [];
  for (const part of PARTS) {
    console.log(`\n${part}`);
    const { status, lastLine } = await inOwnProcess(part);
    if (status !== 0) missed.push(`${part}: ${lastLine.replace('short of: ', '')}`);
  }
  console.log('');
  conclude(missed);
}

function inOwnProcess(part) {
  const child = spawn(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), part],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let lastLine = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    process.stdout.write(chunk);
    lastLine = `${lastLine}${chunk}`.trimEnd().split('\n').at(-1);
  });
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, lastLine }));
  });
}

const [part, ...rest] = process.argv.slice(2);
if (part === undefined) await runAll();
else if (PARTS.includes(part)) await runPart(part, rest);
else {
  console.error(
    `npm run bench, or npm run bench -- PART, where PART is one of: ${PARTS.join(', ')}.`,
  );
  process.exitCode = 2;
}
