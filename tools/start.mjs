// `npm start`: all set-up, then the main job. Plain JavaScript for Node 20 and newer.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, environment, root, setUp } from './setup.mjs';

const args = process.argv.slice(2);
// What the options mean is start.ts's affair; here only the browser counts.
const { values } = parseArgs({ args, strict: false, options: { browser: { type: 'string' } } });
const which = values.browser === 'firefox' ? 'firefox' : 'chrome';
const say = (line) => console.log(`set-up: ${line}`);
try {
  setUp([which], say);
  build([which], say);
  const node = path.join(root, 'node_modules', '.bin', 'node');
  const done = spawnSync(node, [path.join(root, 'tools', 'start.ts'), ...args], {
    stdio: 'inherit',
    env: environment(),
  });
  process.exitCode = done.status ?? 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
