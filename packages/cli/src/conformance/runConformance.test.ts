import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCaught } from '../terminal/fixtures/runCaught.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-conformance-'));
});
afterEach(() => rm(folder, { recursive: true }));

const conformance = (...args: string[]) => runCaught(['conformance', ...args]);
const put = async (name: string, content: unknown) => {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const half = {
  id: 'half',
  method: 'achievement_ratio',
  source: 'by hand: (75 − 100) / (50 − 100)',
  inputs: { baseline: 100, target: 50, actual: 75 },
  expected: { ratio: 0.5 },
  tolerance: 1e-12,
};

describe('jalon conformance', () => {
  test('says how each method fared, and exits 0 where all passed', async () => {
    const file = await put('a.json', [
      half,
      { ...half, id: 'none', inputs: { baseline: 5, target: 5, actual: 5 }, expected: { ratio: null } },
    ]);
    expect(await conformance(file)).toEqual({
      code: 0,
      out: '✓ achievement_ratio  2 vecteurs réussis\n\n2 vecteurs réussis\n',
      error: '',
    });
  });

  test('shows each difference, counts what nobody bound, exits 1', async () => {
    const one = await put('one.json', [{ ...half, expected: { ratio: 0.75 } }]);
    const other = await put('other.json', [{ ...half, id: 'tea', method: 'tea_leaves' }]);
    const { code, out } = await conformance(one, other, '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toBe(
      [
        '✗ achievement_ratio  0 vectors passed, 1 failed',
        '    half /ratio  expected 0.75, got 0.5',
        '? tea_leaves  0 vectors passed, 1 unsupported',
        '',
        '0 vectors passed, 1 failed, 1 unsupported',
        '',
      ].join('\n'),
    );
  });

  test('prints one object for a program', async () => {
    const { out } = await conformance(
      await put('a.json', [half, { ...half, id: 'b', expected: { ratio: 1 } }]),
      '--json',
    );
    expect(JSON.parse(out)).toEqual({
      methods: {
        achievement_ratio: {
          passed: 1,
          failed: 1,
          unsupported: 0,
          failures: [{ id: 'b', path: '/ratio', expected: 1, got: 0.5 }],
        },
      },
    });
  });

  test('refuses what is no list of vectors in a sentence that names the file, exits 2', async () => {
    for (const content of ['not JSON', { a: 1 }]) {
      const file = await put('bad.json', content);
      const { code, out, error } = await conformance(file);
      expect([code, out]).toEqual([2, '']);
      expect(error).toContain(`${file} : ce fichier ne contient pas de liste de vecteurs`);
    }
    const { error } = await conformance(
      await put('gap.json', [{ ...half, tolerance: null }]),
      '--lang',
      'en',
    );
    expect(error).toContain('vector half has no field “tolerance” that can be read');
    expect((await conformance(join(folder, 'absent.json'))).code).toBe(2);
  });
});
