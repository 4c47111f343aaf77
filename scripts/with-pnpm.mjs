// Runs pnpm in the version this repository pins, on a machine that has only Node and npm.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const { packageManager } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const { status, error } = spawnSync(npx, ['-y', packageManager, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (error) console.error(`pnpm could not be started: ${error.message}`);
process.exit(status ?? 1);
