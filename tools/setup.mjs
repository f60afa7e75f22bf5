// Makes a machine ready: dependencies, the pinned Node, browsers. Plain JavaScript for Node 20 and newer.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const bin = path.join(root, 'node_modules', '.bin');

/** A failure whose message is a sentence for the person at the machine. */
export class SetupError extends Error {}

/** The environment for every child: the pinned Node and the installed tools first on the path. */
export function environment(more = {}) {
  return { ...process.env, PATH: bin + path.delimiter + process.env.PATH, ...more };
}

/** Runs a command in the project's root; its output goes to ours. Throws a sentence when it fails. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    env: environment(env),
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (done.status === 0) return done.stdout ?? '';
  if (quiet) process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  throw new SetupError(
    `“${command} ${args.join(' ')}” failed (${done.error?.message ?? `exit ${done.status ?? done.signal}`}).`,
  );
}

/** Installs the dependencies when the lock file is not the one they were installed from. */
export function installDependencies(say) {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const stamp = path.join(root, 'node_modules', '.quandian-stamp');
  if (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === wanted &&
    existsSync(path.join(bin, 'node'))
  )
    return;
  say('installing dependencies (npm ci; a minute or so the first time)');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
  if (!existsSync(path.join(bin, 'node')) && !existsSync(path.join(bin, 'node.exe'))) {
    // npm that asks before it runs install scripts: the pinned Node comes by one.
    run('npm', ['rebuild', 'node'], { quiet: true });
  }
  if (!existsSync(path.join(root, '.wxt', 'tsconfig.json')))
    run('wxt', ['prepare'], { quiet: true });
  writeFileSync(stamp, wanted);
}

const PLACES = {
  chrome: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const NAMES = {
  chrome: ['chromium', 'chromium-browser', 'chrome'],
  firefox: ['firefox', 'firefox-esr'],
};
const VARIABLES = { chrome: 'QUANDIAN_CHROMIUM', firefox: 'QUANDIAN_FIREFOX' };

/** Where a browser lies: by environment variable, usual place, or name on the path; `null` when there is none. */
export function findBrowser(which) {
  const named = process.env[VARIABLES[which]];
  if (named) {
    if (isExecutable(named)) return named;
    throw new SetupError(`${VARIABLES[which]} names “${named}”, which cannot be run.`);
  }
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES[which].map((name) => path.join(folder, name)));
  return [...PLACES[which], ...onPath].find(isExecutable) ?? null;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Finds the browsers, and on Debian as root installs those that are missing. Returns where they lie. */
export function provideBrowsers(wanted, say) {
  const missing = wanted.filter((which) => !findBrowser(which));
  if (missing.length > 0) {
    const packages = missing.map((which) => (which === 'chrome' ? 'chromium' : 'firefox-esr'));
    if (!canApt()) {
      throw new SetupError(
        `No ${missing.join(' and no ')} found. Install Chromium (not branded Google Chrome, which loads no unpacked extensions from the command line) and Firefox 140 or newer, or name them in QUANDIAN_CHROMIUM and QUANDIAN_FIREFOX.`,
      );
    }
    say(`installing ${packages.join(' and ')} with apt`);
    aptInstall([...packages, 'fonts-noto-cjk']);
  }
  return Object.fromEntries(wanted.map((which) => [which, mustFind(which)]));
}

function mustFind(which) {
  const found = findBrowser(which);
  if (!found) throw new SetupError(`apt installed ${which}, but it is still not found.`);
  return found;
}

function canApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  execFileSync('apt-get', ['install', '-y', '-qq', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
}

/** Builds the extension for the browsers, unless nothing changed since the last time. */
export function build(wanted, say) {
  const digest = digestOfSources();
  for (const which of wanted) {
    const stamp = path.join(root, '.output', `${which}.stamp`);
    if (
      existsSync(stamp) &&
      readFileSync(stamp, 'utf8') === digest &&
      existsSync(extensionFolder(which))
    )
      continue;
    say(`building the extension for ${which}`);
    run('wxt', which === 'firefox' ? ['build', '-b', 'firefox'] : ['build'], { quiet: true });
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, digest);
  }
}

export function extensionFolder(which) {
  return path.join(root, '.output', `${which}-mv3`);
}

function digestOfSources() {
  const listed = execFileSync(
    'git',
    [
      'ls-files',
      '-co',
      '--exclude-standard',
      '--',
      'entrypoints',
      'components',
      'domain',
      'page',
      'messaging',
      'storage',
      'public',
      'wxt.config.ts',
      'package-lock.json',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  const hash = createHash('sha256');
  for (const file of listed.split('\n').filter(Boolean).sort()) {
    const full = path.join(root, file);
    if (existsSync(full)) hash.update(file).update(readFileSync(full));
  }
  return hash.digest('hex');
}

/** All set-up; `wanted` are the browsers. Returns where they lie. */
export function setUp(wanted, say) {
  installDependencies(say);
  return wanted.length > 0 ? provideBrowsers(wanted, say) : {};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setUp(process.argv.includes('--no-browsers') ? [] : ['chrome', 'firefox'], (line) =>
      process.stderr.write(`${line}\n`),
    );
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
