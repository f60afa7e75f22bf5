// `npm run test:interop`: opens what is exported with pandoc and LibreOffice, which are installed where they are
// missing (Debian). A tool that cannot be had is a failure. The last line counts: “12 passed, 0 failed”.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '../..',
);
const node = path.join(root, 'node_modules', '.bin', 'node');
if (!existsSync(node)) {
  const setup = path.join(root, 'tools', 'setup.mjs');
  const done = spawnSync(process.execPath, [setup, '--no-browsers'], { stdio: ['ignore', 2, 2] });
  if (done.status !== 0) process.exit(1);
}
const run = spawnSync(node, [path.join(root, 'tests', 'interop', 'interop.ts')], {
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
