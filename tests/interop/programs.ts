import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGES = [
  ['pandoc', 'pandoc'],
  ['ris2xml', 'bibutils'],
  ['soffice', 'libreoffice-calc'],
  ['soffice', 'libreoffice-writer'],
] as const;
const STYLES = '/usr/share/citation-style-language/styles';

/** @throws Error when a program is missing and cannot be installed */
export function installPrograms(): void {
  const missing: string[] = PACKAGES.filter(([name]) => !isThere(name)).map(([, pkg]) => pkg);
  if (!existsSync(STYLES)) missing.push('citation-style-language-styles');
  if (missing.length === 0) return;
  console.log(`installing ${missing.join(', ')}`);
  const install = () =>
    call('apt-get', ['install', '-y', '--no-install-recommends', ...missing], 900);
  try {
    install();
  } catch {
    call('apt-get', ['update'], 300);
    install();
  }
}

function isThere(name: string): boolean {
  return spawnSync('which', [name]).status === 0;
}

/** What a program prints. @throws Error with what it complains about */
export function call(command: string, args: readonly string[], seconds = 180): string {
  const done = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: seconds * 1000,
    maxBuffer: 1 << 28,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
  });
  if (done.error) throw new Error(`${command}: ${done.error.message}`);
  if (done.status !== 0) throw new Error(`${command}: ${done.stderr || done.stdout}`);
  return done.stdout;
}

/** A file as LibreOffice opens and writes it again. @returns the text of the new file */
export function convert(file: string, to: string, folder: string, infilter?: string): string {
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const out = path.join(folder, 'converted');
  const args = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    out,
  ];
  call('soffice', [...(infilter ? [`--infilter=${infilter}`] : []), ...args, file]);
  const base = path.basename(file, path.extname(file));
  const extension = to.split(':')[0];
  // Of a sheet of its own the file is named after both.
  const names = [
    `${base}.${extension}`,
    `${base}-annotations.${extension}`,
    `${base}-${base}.${extension}`,
  ];
  const made = readdirSync(out).find((one) => names.includes(one));
  if (!made) throw new Error(`LibreOffice did not write ${names[0]}`);
  return readFileSync(path.join(out, made), 'utf8').replace(/^\ufeff/, '');
}

/** Debian's style file of GB/T 7714—2015. */
export function gbtStyle(system: 'numeric' | 'author-date'): string {
  const found = readdirSync(STYLES, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith(`gb-t-7714-2015-${system}.csl`),
  );
  if (!found) throw new Error(`no style of GB/T 7714—2015 in ${STYLES}`);
  return path.join(STYLES, found);
}
