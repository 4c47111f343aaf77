import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { boundTwice } from './bindings/index.ts';
import { bindings, runVectors, type Vector, vectorsOf } from './index.ts';

const filesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'package.json' && name !== 'tsconfig.json')
    .map((name) => [name, join(folder, name)] as const);

function read(path: string): readonly Vector[] {
  const { value, issues } = vectorsOf(JSON.parse(readFileSync(path, 'utf8')));
  expect(issues).toEqual([]);
  return value ?? [];
}

const failuresOf = (vectors: readonly Vector[]) =>
  Object.entries(runVectors(vectors, bindings).methods).flatMap(([method, { unsupported, failures }]) => [
    ...(unsupported > 0 ? [`${method} is not bound`] : []),
    ...failures,
  ]);

test('no method is bound twice', () => {
  expect(boundTwice).toEqual([]);
});

describe('our own vectors', () => {
  const files = filesIn(import.meta.dirname);
  test.each(files)('%s', (_, path) => {
    expect(failuresOf(read(path))).toEqual([]);
  });

  test('every id is there once, every vector has a source', () => {
    const vectors = files.flatMap(([, path]) => read(path));
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
    expect(vectors.filter(({ source }) => source.length < 10)).toEqual([]);
  });
});

describe('the shared vectors', () => {
  const folder = join(import.meta.dirname, '../../shared/vectors');
  if (!existsSync(folder)) {
    test('all of them', ({ skip }) => skip('the shared vectors are not beside this repository'));
    return;
  }
  test.each(filesIn(folder))('%s', (_, path) => {
    expect(failuresOf(read(path))).toEqual([]);
  });
});

describe('the runner', () => {
  const vector: Vector = {
    id: 'a',
    method: 'half',
    source: 'arithmetic',
    inputs: { of: 3 },
    expected: { value: 1.5, parts: [1, { rest: 0.5 }], none: null, word: 'x' },
    tolerance: 1e-9,
  };
  const right = { value: 1.5 + 1e-10, parts: [1, { rest: 0.5, more: 9 }], word: 'x' };
  const half = (got: unknown) =>
    runVectors([vector], new Map([['half', () => got as never]])).methods['half'];

  test('compares numbers within the tolerance, the rest exactly, and nothing that was not asked for', () => {
    expect(half(right)).toEqual({ passed: 1, failed: 0, unsupported: 0, failures: [] });
  });

  test('says where a value differs, what was expected, what was found', () => {
    const failure = (path: string, expected: unknown, got?: unknown) =>
      expect.objectContaining({
        failed: 1,
        failures: [{ id: 'a', path, expected, ...(got !== undefined && { got }) }],
      });
    expect(half({ ...right, value: 1.5 + 1e-8 })).toEqual(failure('/value', 1.5, 1.5 + 1e-8));
    expect(half({ ...right, value: Number.NaN })).toEqual(failure('/value', 1.5, Number.NaN));
    expect(half({ ...right, value: '1.5' })).toEqual(failure('/value', 1.5, '1.5'));
    expect(half({ ...right, parts: [1, { rest: 0 }] })).toEqual(failure('/parts/1/rest', 0.5, 0));
    expect(half({ ...right, parts: [1] })).toEqual(failure('/parts', [1, { rest: 0.5 }], [1]));
    expect(half({ ...right, parts: [1, [0.5]] })).toEqual(failure('/parts/1', { rest: 0.5 }, [0.5]));
    expect(half({ ...right, none: 0 })).toEqual(failure('/none', null, 0));
    expect(half({ value: 1.5, parts: right.parts })).toEqual(failure('/word', 'x'));
  });

  test('a computation that fails is a failure with its sentence, a method nobody bound is unsupported', () => {
    const broken = new Map([
      [
        'half',
        () => {
          throw new Error('no half of it');
        },
      ],
    ]);
    expect(runVectors([vector], broken).methods['half']?.failures).toEqual([
      { id: 'a', path: '', expected: vector.expected, got: 'no half of it' },
    ]);
    expect(runVectors([vector], new Map()).methods['half']).toEqual({
      passed: 0,
      failed: 0,
      unsupported: 1,
      failures: [],
    });
  });

  test('a file that is no list, or a vector that lacks a field, is refused with its place', () => {
    expect(vectorsOf({ a: 1 }).issues.map(({ code }) => code)).toEqual(['conformance/not-a-list']);
    const { value, issues } = vectorsOf([vector, { ...vector, tolerance: 'small' }, 7]);
    expect(value).toBeUndefined();
    expect(
      issues.map(({ code, params }) => [code, params['place'] ?? params['id'], params['field']]),
    ).toEqual([
      ['conformance/incomplete', 'a', 'tolerance'],
      ['conformance/twice', 'a', undefined],
      ...['id', 'method', 'inputs', 'expected', 'tolerance'].map((field) => [
        'conformance/incomplete',
        'n° 3',
        field,
      ]),
    ]);
  });
});
