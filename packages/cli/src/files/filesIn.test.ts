import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesIn } from './filesIn.ts';

let folder: string;
const at = (...names: readonly string[]) => join(folder, ...names);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

const refusal = (path: string) => filesIn(path).catch(({ issues }) => issues[0]?.code);

describe('filesIn', () => {
  test('finds files at every depth in the order of their paths, without what is hidden or a link', async () => {
    await mkdir(at('data', 'deep'), { recursive: true });
    await mkdir(at('.git'));
    for (const name of ['b.yml', 'data/a.csv', 'data/deep/c.csv', '.hidden', '.git/config'])
      await writeFile(at(name), name);
    await symlink(at('b.yml'), at('link.yml'));
    await symlink(folder, at('data', 'round'));
    const found = await filesIn(folder);
    expect([...found.keys()]).toEqual(['b.yml', 'data/a.csv', 'data/deep/c.csv']);
    expect(new TextDecoder().decode(found.get('data/deep/c.csv'))).toBe('data/deep/c.csv');
  });

  test('reads nothing of a folder that is larger than any set of files', async () => {
    await writeFile(at('film.csv'), '');
    await truncate(at('film.csv'), 500_000_001);
    expect(await refusal(folder)).toBe('file/too-many');
    expect(await refusal(at('nowhere'))).toBe('file/unreadable');
  });
});
