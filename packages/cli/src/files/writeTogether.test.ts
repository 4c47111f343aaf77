import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeTogether } from './writeTogether.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('writeTogether', () => {
  test('writes every file under its name and leaves nothing else', async () => {
    const out = join(folder, 'deep', 'out');
    await writeTogether(
      out,
      new Map<string, string | Uint8Array>([
        ['a.txt', 'été'],
        ['b.bin', new Uint8Array([1, 2])],
      ]),
    );
    expect((await readdir(out)).sort()).toEqual(['a.txt', 'b.bin']);
    expect(await readFile(join(out, 'a.txt'), 'utf8')).toBe('été');
  });

  test('replaces what was there before', async () => {
    await writeTogether(folder, new Map([['a.txt', 'old']]));
    await writeTogether(folder, new Map([['a.txt', 'new']]));
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('new');
  });

  test('leaves no half-written file and no new folder where one file cannot be written', async () => {
    const out = join(folder, 'out');
    const files = new Map([
      ['a.txt', 'first'],
      [`${'x'.repeat(300)}.txt`, 'second'],
    ]);
    await expect(writeTogether(out, files)).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });

  test('writes into the folders that names lead into, beside what stands there', async () => {
    await mkdir(join(folder, 'data'));
    await writeFile(join(folder, 'data', 'old.csv'), 'old');
    const files = new Map([
      ['data/a.csv', 'a'],
      ['meta/fr/a.yml', 'b'],
      ['c.yml', 'c'],
    ]);
    expect(await writeTogether(folder, files)).toEqual([...files.keys()].map((name) => join(folder, name)));
    expect((await readdir(join(folder, 'data'))).sort()).toEqual(['a.csv', 'old.csv']);
    expect(await readFile(join(folder, 'meta', 'fr', 'a.yml'), 'utf8')).toBe('b');
  });

  test('a file in the way of a folder stops everything, and new folders go again', async () => {
    await writeFile(join(folder, 'data'), 'mine');
    const files = new Map([
      ['meta/a.yml', 'a'],
      ['data/a.csv', 'b'],
    ]);
    await expect(writeTogether(folder, files)).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['data']);
  });

  test.each(['../out.txt', 'data/../../out.txt', '..', ''])(
    'writes nothing where a name leads out of the folder: %j',
    async (name) => {
      const files = new Map([
        ['a.txt', 'a'],
        [name, 'b'],
      ]);
      await expect(writeTogether(join(folder, 'in'), files)).rejects.toThrow('leads out');
      expect(await readdir(folder)).toEqual([]);
    },
  );

  test('leaves earlier files as they were where a later one cannot take its place', async () => {
    await mkdir(join(folder, 'taken', 'by-a-folder'), { recursive: true });
    await expect(writeTogether(folder, new Map([['taken', 'x']]))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
  });
});
