import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backupOf } from '../../domain/export/backup.ts';
import { aLibrary } from '../support/export-samples.ts';

const root = path.join(import.meta.dirname, '..', '..');
let folder: string;
const file = (name: string) => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'quandian-export-'));
  const backup = backupOf(aLibrary());
  writeFileSync(file('backup.json'), backup);
  writeFileSync(file('backup.json.gz'), gzipSync(new TextEncoder().encode(backup)));
  writeFileSync(file('broken.json'), backup.slice(0, -20));
  writeFileSync(file('template.md'), '{{#annotations}}{{quote}}\n{{/annotations}}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [path.join(root, 'tools', 'export.ts'), ...args], {
    encoding: 'utf8',
  });

test('a backup, packed or not, gives the same table', () => {
  const plain = run('--format', 'csv', file('backup.json'));
  expect([plain.status, plain.stderr]).toEqual([0, '']);
  expect(plain.stdout.startsWith('\ufeffid,')).toBe(true);
  expect(run('--format', 'csv', file('backup.json.gz')).stdout).toBe(plain.stdout);
  expect(run('--format', 'csv', '--no-bom', file('backup.json')).stdout).toBe(
    plain.stdout.slice(1),
  );
});

test('what is chosen is in the file', () => {
  const args = ['--format', 'gbt7714', '--edition', '2015', '--system', 'author-date'];
  const { stdout } = run(...args, '--news-type', 'EB', file('backup.json'));
  expect(stdout).toMatch(
    /^许知行, 白露, 2021[a-z]?\. .*\[EB\/OL\]\. \(2021-12-\d\d\)\[2026-11-22\]/m,
  );
  run('--format', 'team-pack', '--reader', '白露', '--out', file('pack.json'), file('backup.json'));
  expect(JSON.parse(readFileSync(file('pack.json'), 'utf8')).coder).toBe('白露');
});

test.each([
  [['--format', 'doc', 'x.json'], 2, /no format doc; there are/],
  [['--format', 'csv'], 2, /one format and one file/],
  [['--format', 'csv', '--edition', '1987', 'x.json'], 2, /--edition is one of: 2025, 2015/],
  [['--formats', 'csv', 'x.json'], 2, /Unknown option/],
  [['--format', 'csv', 'none.json'], 1, /ENOENT/],
])('%j ends with %i and says why', (args, status, said) => {
  const { stdout, stderr, status: ended } = run(...args);
  expect([ended, stdout]).toEqual([status, '']);
  expect(stderr).toMatch(said);
});

test('a broken backup is refused with the reason', () => {
  const { status, stderr } = run('--format', 'csv', file('broken.json'));
  expect(status).toBe(1);
  expect(stderr).toMatch(/^export: .*JSON/);
});
