// `npm run bench -- anchoring`: measures one part of the product and prints the figures side by side with its bars.
import { readdirSync } from 'node:fs';

const parts = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3));
const [part, ...rest] = process.argv.slice(2);
if (!parts.includes(part)) {
  console.error(`npm run bench -- PART, where PART is one of: ${parts.join(', ')}.`);
  process.exit(2);
}
const { run } = await import(new URL(`${part}.ts`, import.meta.url).href);
// A part answers false when a bar is missed.
if ((await run(rest)) === false) process.exitCode = 1;
