// `npm run export`: hands over to export.ts under the pinned Node, once the set-up has been run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '..',
);
const node = path.join(root, 'node_modules', '.bin', 'node');
if (!existsSync(node)) {
  const setup = spawnSync(
    process.execPath,
    [path.join(root, 'tools', 'setup.mjs'), '--no-browsers'],
    { stdio: ['ignore', 2, 2] },
  );
  if (setup.status !== 0) process.exit(1);
}
const run = spawnSync(node, [path.join(root, 'tools', 'export.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
