import { existsSync, readFileSync } from 'node:fs';
import * as indicators from '@jalon/indicators';
import { describe, expect, test } from 'vitest';
import { semanticRules } from '../conformance/semantics/semanticRules.ts';
import { methodRooms } from '../packages/indicators/src/result/fixtures/methodRooms.ts';
import { root } from '../scripts/doors.mjs';
import { methodDocs, writtenMethodDocs } from '../scripts/methods.ts';

const pages = methodRooms.flatMap((room) => room.pages);

describe('the pages on methods', () => {
  test('are those of today (pnpm renew)', () => {
    const docs = methodDocs();
    expect(writtenMethodDocs()).toEqual([...docs.keys()].sort());
    for (const [path, text] of docs) expect(readFileSync(`${root}/${path}`, 'utf8')).toBe(text);
  });

  test('have a name of their own, name functions that exist, show an example that promises a value', () => {
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
    const unknown = pages.flatMap(({ functions }) =>
      functions.filter((name) => !Object.hasOwn(indicators, name)),
    );
    expect(unknown).toEqual([]);
    expect(pages.filter(({ example }) => !/\/\/ => /.test(example)).map(({ id }) => id)).toEqual([]);
  });

  test('cover every computation and every formula that the package exports', () => {
    const named = new Set(pages.flatMap(({ functions }) => functions));
    const functions = Object.entries(indicators).filter(([, value]) => typeof value === 'function');
    expect(functions.map(([name]) => name).filter((name) => !named.has(name))).toEqual([]);
  });

  test('say everything in both languages', () => {
    for (const { id, name, answers, symbols, edgeCases, whenNot } of pages) {
      for (const words of [answers, symbols, whenNot, ...edgeCases]) expect(words.fr, id).not.toBe(words.en);
      expect(edgeCases.length, id).toBeGreaterThan(0);
      expect(name.fr.length, id).toBeGreaterThan(1);
    }
  });
});

describe('the rules of the numbers', () => {
  test('are numbered once, in order', () => {
    const ids = semanticRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const order = ids.map((id) => id.split('.').map(Number));
    expect(order).toEqual(order.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
  });

  test('each name a test that exists', () => {
    const lost = semanticRules.flatMap(({ id, tests }) =>
      tests
        .filter(({ file, name }) => {
          const path = `${root}/${file}`;
          return !existsSync(path) || !readFileSync(path, 'utf8').includes(name);
        })
        .map(({ file, name }) => `${id}: ${file} “${name}”`),
    );
    expect(lost).toEqual([]);
  });

  test('leave none without a test', () => {
    expect(semanticRules.filter(({ tests }) => tests.length === 0).map(({ id }) => id)).toEqual([]);
  });
});
