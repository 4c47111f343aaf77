import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../issue/formatIssue.ts';
import type { Issue } from '../issue/Issue.ts';
import { formatMessages } from './formatMessages.ts';
import { parseDossier } from './parseDossier.ts';

const least = { jalon: '1.0', id: 'demo', title: 'Demo' };
const pointers = (issues: readonly Issue[]) =>
  issues.map(({ code, at }) => [code, at?.in === 'dossier' ? at.pointer : undefined]);

describe('parseDossier', () => {
  test('reads the least dossier there is, with every collection present', () => {
    const { value, issues } = parseDossier(least);
    expect(issues).toEqual([]);
    expect(value).toMatchObject({ indicators: [], results: { nodes: [], links: [] }, reports: [] });
  });

  test('reads JSON text, with a byte order mark too', () => {
    expect(parseDossier(`\uFEFF${JSON.stringify(least)}`).value?.id).toBe('demo');
  });

  test('says where text stops being JSON', () => {
    const { value, issues } = parseDossier('{ "jalon": "1.0", ');
    expect(value).toBeUndefined();
    expect(issues[0]?.code).toBe('format/not-json');
  });

  test.each([
    ['a list', []],
    ['null', null],
    ['a number', 3],
    ['an object without a version', { id: 'x' }],
    ['a version that is no version', { ...least, jalon: 'one' }],
    ['an older major version', { ...least, jalon: '0.9' }],
  ])('refuses %s as no dossier', (_, value) => {
    expect(parseDossier(value).issues.map(({ code }) => code)).toEqual(['format/not-a-dossier']);
  });

  test('refuses a newer major format in one sentence, in both languages', () => {
    const [issue, ...others] = parseDossier({ ...least, jalon: '2.0', other: 1 }).issues;
    expect(others).toEqual([]);
    expect(issue && formatIssue(issue, 'fr', formatMessages)).toContain('format 2.0');
    expect(issue && formatIssue(issue, 'en', formatMessages)).toBe(
      'This dossier has format 2.0; this version reads up to format 1.0: update Jalon.',
    );
  });

  test('names an unknown key as a typo, at its place', () => {
    const indicators = [{ id: 'i', name: 'I', unit: 'days', basline: { value: 3 } }];
    expect(pointers(parseDossier({ ...least, indicators }).issues)).toEqual([
      ['format/unknown-key', '/indicators/0/basline'],
    ]);
  });

  test('says what is missing, of the wrong type and out of range, each at its place', () => {
    const { issues } = parseDossier({
      ...least,
      programme: { name: 'P', start: '2024-02-30', yearStartsInMonth: 13 },
      indicators: [{ id: 'i', unit: 3 }],
      learning: { notableResults: [{ id: 'n', text: 'T', sign: 'good', planned: true }] },
    });
    expect(pointers(issues)).toEqual([
      ['format/invalid-value', '/programme/start'],
      ['format/invalid-value', '/programme/yearStartsInMonth'],
      ['format/missing', '/indicators/0/name'],
      ['format/wrong-type', '/indicators/0/unit'],
      ['format/invalid-value', '/learning/notableResults/0/sign'],
    ]);
  });

  test.each(['__proto__', 'a b', '', 'x'.repeat(129), '-x'])('refuses the id %j', (id) => {
    expect(parseDossier({ ...least, id }).value).toBeUndefined();
  });

  test('refuses what is no number: NaN, Infinity', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const indicators = [{ id: 'i', name: 'I', unit: 'days', baseline: { value } }];
      expect(pointers(parseDossier({ ...least, indicators }).issues)[0]?.[1]).toBe(
        '/indicators/0/baseline/value',
      );
    }
  });

  test('keeps a namespaced extension as it is', () => {
    const extensions = { 'org.example.crm': { dossier: [1, null, { deep: true }] } };
    expect(parseDossier({ ...least, extensions }).value?.extensions).toEqual(extensions);
  });

  test('reads a newer minor format and keeps what it adds, with a warning', () => {
    const indicators = [
      { id: 'i', name: 'I', unit: 'days', baseline: { value: 3, mood: 'good' }, colour: 'red' },
    ];
    const { value, issues } = parseDossier({ ...least, jalon: '1.7', weather: 'fine', indicators });
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual(
      Array(3).fill(['format/unknown-kept', 'warning']),
    );
    expect(value?.indicators[0]?.extensions).toEqual({
      'jalon.unknown': { '/baseline/mood': 'good', '/colour': 'red' },
    });
    expect(value?.extensions).toEqual({ 'jalon.unknown': { '/weather': 'fine' } });
  });

  test('a document nested ten thousand deep is an issue, not a crash', () => {
    let deep: unknown = 1;
    for (let n = 0; n < 10_000; n++) deep = [deep];
    expect(parseDossier({ ...least, extensions: { x: deep } }).issues[0]?.code).toBe('format/too-deep');
  });

  test('no JSON value and no text makes it throw or pollutes a prototype', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.string(), fc.json()), (value) => {
        parseDossier(value);
        parseDossier({ ...least, indicators: value });
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
    );
  });
});
