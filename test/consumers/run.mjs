// Packs the built packages, installs the tarballs with plain npm into projects outside the repository, and runs about
// ten lines in each: ESM, CommonJS, TypeScript under both resolutions, a browser bundle, no optional peer, the command.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { optionalPeers, readPackages, root } from '../../scripts/doors.mjs';

const here = import.meta.dirname;
const scratch = mkdtempSync(join(tmpdir(), 'jalon-consumers-'));
const windows = process.platform === 'win32';

/** @param {string} cwd @param {string} command @param {...string} args */
function run(cwd, command, ...args) {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows,
    });
  } catch (error) {
    // the message of a failed command holds what it said on its error stream
    const { message, stdout } = /** @type {Error & { stdout?: string }} */ (error);
    throw new Error([message, stdout].filter(Boolean).join('\n'));
  }
}

/** A project with npm's own resolution of the tarballs; siblings are taken from the tarballs too. */
function installInto(/** @type {string} */ name, /** @type {readonly string[]} */ tarballs) {
  const folder = join(scratch, name);
  mkdirSync(folder);
  const dependencies = Object.fromEntries(tarballs.map((file) => [nameOf(file), `file:${file}`]));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name, private: true, type: 'module', dependencies }),
  );
  run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--loglevel=error');
  return folder;
}

/** @type {Map<string, string>} */
const names = new Map();
/** @param {string} tarball */
const nameOf = (tarball) => names.get(tarball) ?? '';

function pack() {
  const folder = join(scratch, 'tarballs');
  mkdirSync(folder);
  for (const { path, manifest } of readPackages()) {
    const before = new Set(readdirSync(folder));
    run(root, 'node', 'scripts/with-pnpm.mjs', '-C', path, 'pack', '--pack-destination', folder);
    const made = readdirSync(folder).find((file) => !before.has(file));
    if (made === undefined) throw new Error(`${manifest.name} was not packed`);
    names.set(join(folder, made), manifest.name);
  }
  return [...names.keys()];
}

/** Copies the lines of one kind of reader into a project and hands back where they stand. */
function lines(/** @type {string} */ project, /** @type {string} */ kind) {
  cpSync(join(here, kind), join(project, kind), { recursive: true });
  return join(project, kind);
}

/** @type {[string, () => void | Promise<void>][]} */
const consumers = [];
try {
  const tarballs = pack();
  const libraries = installInto(
    'libraries',
    tarballs.filter((file) => nameOf(file) !== 'jalon'),
  );
  const command = installInto('command', tarballs);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');

  consumers.push(
    ['ESM', () => void run(lines(libraries, 'esm'), 'node', 'index.mjs')],
    ['CommonJS', () => void run(lines(libraries, 'cjs'), 'node', 'index.cjs')],
    [
      'TypeScript nodenext',
      () => {
        const folder = lines(libraries, 'nodenext');
        run(folder, 'node', tsc, '-p', '.');
        run(folder, 'node', 'out/index.js');
      },
    ],
    ['TypeScript bundler', () => void run(lines(libraries, 'bundler'), 'node', tsc, '-p', '.')],
    [
      'browser bundle',
      async () => {
        const outfile = join(libraries, 'browser.js');
        await build({
          entryPoints: [join(lines(libraries, 'browser'), 'index.js')],
          bundle: true,
          minify: true,
          platform: 'browser',
          format: 'iife',
          outfile,
          logLevel: 'silent',
        });
        const code = readFileSync(outfile, 'utf8');
        if (/node:|process\.(env|cwd|versions)/.test(code)) throw new Error('the bundle speaks of Node');
        // a browser's globals only: what Node adds is taken away
        const bare = `const process = undefined, require = undefined, Buffer = undefined; ${code}; console.log(JSON.stringify(globalThis.found))`;
        writeFileSync(join(libraries, 'browser.cjs'), `(() => { ${bare} })()`);
        const found = run(libraries, 'node', 'browser.cjs').trim();
        const expected = '[0.5,0.5,"Démonstration","Demo"]';
        if (found !== expected) throw new Error(`found ${found}, expected ${expected}`);
      },
    ],
    [
      'optional peers absent',
      () => {
        const installed = optionalPeers().filter((peer) => isInstalled(libraries, peer));
        if (installed.length > 0) throw new Error(`installed though optional: ${installed.join(', ')}`);
        run(lines(libraries, 'no-peers'), 'node', 'index.mjs');
      },
    ],
    [
      'the command',
      () => {
        cpSync(join(here, 'cli/index.mjs'), join(command, 'index.mjs'));
        run(command, 'node', 'index.mjs');
      },
    ],
  );

  let failed = 0;
  for (const [name, consume] of consumers) {
    try {
      await consume();
      console.log(`✓ ${name}`);
    } catch (error) {
      failed += 1;
      console.error(`✗ ${name}\n${error instanceof Error ? error.message : error}`);
    }
  }
  console.log(`${consumers.length - failed} of ${consumers.length} consumers run on the packed tarballs`);
  if (failed > 0) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** @param {string} project @param {string} library */
function isInstalled(project, library) {
  return readdirSync(join(project, 'node_modules'), { recursive: true, withFileTypes: true }).some(
    (entry) => entry.name === 'package.json' && entry.parentPath.endsWith(join('node_modules', library)),
  );
}
