// Runs pnpm in the version this repository pins, on a machine that has only Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const { packageManager, engines } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

const [wanted, found] = [engines.node.replace('>=', ''), process.versions.node];
if (found.localeCompare(wanted, 'en', { numeric: true }) < 0) {
  console.error(`Jalon needs Node ${wanted} or newer, this is Node ${found}: https://nodejs.org`);
  process.exit(1);
}

const args = process.argv.slice(2);
if (args[0] === 'install' && !existsSync(new URL('node_modules/.modules.yaml', root))) {
  console.log('Setting up, once: installing the libraries that this repository works with …');
}

const windows = process.platform === 'win32';
const { status, error } = spawnSync(
  windows ? 'npx.cmd' : 'npx',
  ['--loglevel=error', '-y', packageManager, ...args],
  // a newcomer asked for a demo, not for news of npm
  {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, npm_config_update_notifier: 'false' },
  },
);
if (error) console.error(`pnpm could not be started: ${error.message}`);
process.exit(status ?? 1);
