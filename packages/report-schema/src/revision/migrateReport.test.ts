import { isJalonError, type Json, type Report } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { anySchema } from './fixtures/anySchema.ts';
import { type MigratedReport, migrateReport } from './migrateReport.ts';

const words = { fr: 'Question', en: 'Question' };
const schemaOf = (version: string, ...items: readonly object[]): ReportSchema => ({
  id: 's',
  version,
  title: words,
  source: words,
  sections: [
    { id: 'all', title: words, items: items.map((item) => ({ title: words, ...item }) as ReportItem) },
  ],
});
const reportOf = (answers: { readonly [item: string]: Json }): Report => ({
  id: 'r',
  schema: 's',
  schemaVersion: '1.0.0',
  title: 'Year one',
  asOf: '2025-03-15',
  answers,
});
const lostOf = ({ lost }: MigratedReport<ReportSchema>) =>
  lost.map(({ item, reason }) => `${item}: ${reason}`);
const reasonOf = (before: object, after: object | undefined, answer: Json) =>
  lostOf(
    migrateReport(
      reportOf({ a: answer }),
      schemaOf('1.0.0', { id: 'a', ...before }),
      schemaOf('2.0.0', ...(after ? [{ id: 'a', ...after }] : [])),
    ),
  );

describe('a report carried to another version', () => {
  test('keeps its answers by id, and itself apart from the version it follows', () => {
    const report = reportOf({ a: 'Text' });
    const from = schemaOf('1.0.0', { id: 'a', kind: 'text' });
    const to = schemaOf('2.0.0', { id: 'a', kind: 'text', maxWords: 3 }, { id: 'b', kind: 'date' });
    const migrated = migrateReport(report, from, to);
    expect(migrated).toEqual({
      report: { ...report, schemaVersion: '2.0.0' },
      lost: [],
      carried: [{ from: 'a', to: 'a' }],
    });
    expect(report.schemaVersion).toBe('1.0.0');
  });

  test('follows an item to its new id and back, as either version declares', () => {
    const from = schemaOf('1.0.0', { id: 'a', kind: 'text' });
    const to = { ...schemaOf('2.0.0', { id: 'b', kind: 'text' }), renamed: [{ from: 'a', to: 'b' }] };
    const there = migrateReport(reportOf({ a: 'Text' }), from, to);
    expect(there.report.answers).toEqual({ b: 'Text' });
    expect(there.carried).toEqual([{ from: 'a', to: 'b' }]);
    expect(migrateReport(there.report, to, from).report).toEqual(reportOf({ a: 'Text' }));
    const silent = schemaOf('2.0.0', { id: 'b', kind: 'text' });
    expect(lostOf(migrateReport(reportOf({ a: 'Text' }), from, silent))).toEqual(['a: item-removed']);
    const renamed = [{ from: 'a', to: 'b' }];
    expect(migrateReport(reportOf({ a: 'Text' }), from, silent, { renamed }).report.answers).toEqual({
      b: 'Text',
    });
  });

  test('leaves behind what no longer fits, with the answer and the reason', () => {
    const options = (...codes: readonly string[]) => ({
      kind: 'choice',
      options: codes.map((code) => ({ code, title: words })),
    });
    expect(reasonOf({ kind: 'text' }, undefined, 'x')).toEqual(['a: item-removed']);
    expect(reasonOf({ kind: 'text' }, { kind: 'date' }, '2025-01-01')).toEqual(['a: kind-changed']);
    expect(reasonOf({ kind: 'number', unit: 'days' }, { kind: 'number', unit: 'weeks' }, 3)).toEqual([
      'a: meaning-changed',
    ]);
    expect(reasonOf(options('x', 'y'), options('y'), 'x')).toEqual(['a: does-not-fit']);
    expect(reasonOf(options('x', 'y'), options('y'), 'y')).toEqual([]);
    expect(
      reasonOf({ kind: 'figure', figure: 'progress' }, { kind: 'figure', figure: 'progress' }, 'x'),
    ).toEqual(['a: computed']);
    expect(
      reasonOf({ kind: 'acme/x', settings: { a: 1 } }, { kind: 'acme/x', settings: { a: 2 } }, 'x'),
    ).toEqual(['a: meaning-changed']);
    expect(reasonOf({ kind: 'acme/x' }, { kind: 'acme/x' }, 'x')).toEqual([]);
    const from = schemaOf('1.0.0', { id: 'a', kind: 'number', unit: 'days' });
    const to = schemaOf('2.0.0', { id: 'a', kind: 'number', unit: 'weeks' });
    const [lost] = migrateReport(reportOf({ a: 3 }), from, to).lost;
    expect(lost?.answer).toBe(3);
    expect(lost?.words.en).toBe('“Question” no longer means the same: unit, days → weeks.');
  });

  test('an answer that nobody had asked for stays behind, whatever it is called', () => {
    const from = schemaOf('1.0.0', { id: 'a', kind: 'text' });
    const answers = JSON.parse('{"__proto__":"x","b":"y"}') as { readonly [item: string]: Json };
    const migrated = migrateReport(reportOf(answers), from, schemaOf('2.0.0', { id: 'b', kind: 'text' }));
    expect(lostOf(migrated)).toEqual(['__proto__: not-asked-before', 'b: not-asked-before']);
    expect(migrated.lost[0]?.words.en).toContain('“__proto__”');
  });

  test('says which schema it follows where that is not the one given', () => {
    const schema = schemaOf('2.0.0');
    try {
      migrateReport(reportOf({}), schema, schema);
      expect.unreachable();
    } catch (error) {
      expect(isJalonError(error) && error.code).toBe('invalid-argument');
      expect(isJalonError(error) && error.details).toEqual({ found: 's@1.0.0', expected: 's@2.0.0' });
    }
  });

  test('there and back it loses nothing but what it said it would', () => {
    const anyAnswer: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(
      'a',
      'words',
      3,
      ['a', 'b'],
      { entries: [] },
      { entries: [{ id: 'r', text: 'x' }] },
      { association: { expectations: [] } },
    );
    const ids = ['one', 'two', 'three', 'four', 'five', 'other'];
    const anyAnswers = fc.dictionary(fc.constantFrom(...ids), anyAnswer);
    let carriedAtAll = 0;
    fc.assert(
      fc.property(anySchema, anySchema, anyAnswers, fc.boolean(), (from, other, answers, rename) => {
        const has = (id: string, schema: ReportSchema) => itemsOf(schema).some((item) => item.id === id);
        const gone = ids.find((id) => has(id, from) && !has(id, other));
        const come = ids.find((id) => has(id, other) && !has(id, from));
        const renamed = rename && gone && come ? [{ from: gone, to: come }] : [];
        const to = { ...other, version: '2.0.0', renamed };
        const report = { ...reportOf(answers), schema: 'any' };
        const there = migrateReport(report, from, to);
        const back = migrateReport(there.report, to, from);
        carriedAtAll += back.carried.length;
        const original = (id: string) => there.carried.find((each) => each.to === id)?.from ?? id;
        const restored = {
          ...back.report.answers,
          ...Object.fromEntries(there.lost.map(({ item, answer }) => [item, answer])),
          ...Object.fromEntries(back.lost.map(({ item, answer }) => [original(item), answer])),
        };
        expect(restored).toEqual(answers);
        expect(there.lost.length + there.carried.length).toBe(Object.keys(answers).length);
        expect({ ...back.report, answers }).toEqual(report);
      }),
      { numRuns: 300 },
    );
    expect(carriedAtAll).toBeGreaterThan(0);
  });
});
