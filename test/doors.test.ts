import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { optionalPeers, readPackages, root } from '../scripts/doors.mjs';

const doors = readPackages().flatMap((each) => each.doors.map(({ specifier }) => specifier));
const peers = optionalPeers();

/** Imports modules in a process of its own, from source, in which the optional peers are not installed. */
function importWithoutPeers(specifiers: readonly string[]): Record<string, string | null> {
  const flags = [
    '--conditions=@jalon/source',
    '--import',
    'tsx',
    '--import',
    './test/doors/withoutPeers.mjs',
  ];
  const printed = execFileSync(process.execPath, [...flags, './test/doors/importDoors.mjs', ...specifiers], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ABSENT: peers.join(' ') },
  });
  return JSON.parse(printed) as Record<string, string | null>;
}

describe('doors open without their optional peers', () => {
  const outcome = importWithoutPeers([...doors, ...peers]);

  test.each(doors)('%s', (door) => {
    expect(outcome[door]).toBeNull();
  });

  test.each(peers)('%s is really absent here', (peer) => {
    expect(outcome[peer]).toContain(`Cannot find package ${peer}`);
  });
});
