import { isJalonError, type Json, type Report } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { anySchema } from './fixtures/anySchema.ts';
import { type LostAnswer, type MigratedReport, migrateReport } from './migrateReport.ts';

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
    const cell = fc.constantFrom<Json[]>('a', 'b', 'long words', 2, 2.5, '2024-01-31', ['a', 'c'], null);
    const anyTable = fc
      .uniqueArray(
        fc.tuple(
          fc.constantFrom('a', 'b', 'c', 'd'),
          fc.dictionary(fc.constantFrom('a', 'b', 'c', 'x'), cell),
        ),
        { selector: ([id]) => id, maxLength: 3 },
      )
      .map((entries) => ({ entries: entries.map(([id, cells]) => ({ id, ...cells })) }));
    const anyAnswer: fc.Arbitrary<Json> = fc.oneof(
      fc.constantFrom<Json[]>(
        'a',
        'words',
        3,
        ['a', 'b'],
        { entries: [] },
        { entries: [{ id: 'r', text: 'x' }] },
        { entries: [{ id: 'r' }, { id: 'r' }, 3] },
        { association: { expectations: [] } },
      ),
      anyTable,
    );
    const ids = ['one', 'two', 'three', 'four', 'five', 'other'];
    const anyAnswers = fc.dictionary(fc.constantFrom(...ids), anyAnswer);
    let [carriedAtAll, inPart] = [0, 0];
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
        const original = (id: string) => there.carried.find((each) => each.to === id)?.from ?? id;
        const lost = [...there.lost, ...back.lost.map((each) => ({ ...each, item: original(each.item) }))];
        carriedAtAll += back.carried.length;
        inPart += lost.filter(isPart).length;
        const restored = new Map<string, Json>([
          ...Object.entries(back.report.answers),
          ...lost.filter((each) => !isPart(each)).map(({ item, answer }) => [item, answer] as const),
        ]);
        for (const part of lost.filter(isPart))
          restored.set(part.item, joined(restored.get(part.item) as Json, part.answer));
        expect(new Map([...restored].map(([id, answer]) => [id, byId(answer)]))).toEqual(
          new Map(Object.entries(answers).map(([id, answer]) => [id, byId(answer)])),
        );
        const whole = there.lost.filter((each) => !isPart(each));
        expect(whole.length + there.carried.length).toBe(Object.keys(answers).length);
        expect({ ...back.report, answers }).toEqual(report);
      }),
      { numRuns: 400 },
    );
    expect(carriedAtAll).toBeGreaterThan(0);
    expect(inPart).toBeGreaterThan(0);
  });
});

type Entry = { readonly [column: string]: Json };
const entriesOf = (answer: Json): readonly Entry[] =>
  Array.isArray(answer) ? answer : (answer as { readonly entries: readonly Entry[] }).entries;
const isPart = ({ reason }: LostAnswer) => /^(row|column|cell)-/.test(reason);
const byId = (answer: Json): Json =>
  typeof answer === 'object' && answer !== null && Object.hasOwn(answer, 'entries')
    ? {
        ...(answer as { readonly [field: string]: Json }),
        entries: entriesOf(answer).toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1)),
      }
    : answer;
/** A table with the parts that had stayed behind put back by the ids of its entries. */
function joined(table: Json, part: Json): Json {
  const entries = new Map(entriesOf(table).map((entry) => [entry['id'], entry]));
  for (const entry of entriesOf(part))
    entries.set(entry['id'] as Json, { ...entries.get(entry['id'] as Json), ...entry });
  return { ...(table as Entry), entries: [...entries.values()] };
}

describe('a table carried to another version', () => {
  const column = (id: string, more: object = { kind: 'text' }) => ({
    id,
    title: { fr: `Col ${id}`, en: `Col ${id}` },
    ...more,
  });
  const table = (columns: readonly object[], more: object = {}) => ({ kind: 'table', columns, ...more });
  const row = (code: string) => ({ code, title: words });
  const carry = (before: object, after: object, answer: Json) =>
    migrateReport(
      reportOf({ a: answer }),
      schemaOf('1.0.0', { id: 'a', ...before }),
      schemaOf('2.0.0', { id: 'a', ...after }),
    );

  test('keeps its cells by column, and names those that are dropped', () => {
    const answer = { entries: [{ id: 'x', who: 'Team', hours: 3, due: '2024-01-31' }], noneBecause: 'x' };
    const before = table([
      column('who'),
      column('hours', { kind: 'number', unit: 'h' }),
      column('due', { kind: 'date' }),
    ]);
    const after = table([column('who'), column('hours', { kind: 'number', unit: 'days' })]);
    const migrated = carry(before, after, answer);
    expect(migrated.report.answers).toEqual({ a: { entries: [{ id: 'x', who: 'Team' }], noneBecause: 'x' } });
    expect(migrated.lost.map(({ reason, column: of, answer: cells }) => [reason, of, cells])).toEqual([
      ['column-changed', 'hours', [{ id: 'x', hours: 3 }]],
      ['column-removed', 'due', [{ id: 'x', due: '2024-01-31' }]],
    ]);
    expect(migrated.lost[1]?.words.en).toBe('“Question” has no column “Col due”; cells left behind: 1.');
    expect(migrated.carried).toEqual([{ from: 'a', to: 'a' }]);
  });

  test('loses the rows that are no longer given, and the choices that are no longer offered', () => {
    const choice = (...codes: readonly string[]) => column('c', { kind: 'choice', options: codes.map(row) });
    const answer = {
      entries: [
        { id: 'one', c: 'yes' },
        { id: 'two', c: 'no' },
      ],
    };
    const rows = [row('one'), row('two')];
    const fewer = carry(
      table([choice('yes', 'no')], { rows }),
      table([choice('yes', 'no')], { rows: rows.slice(1) }),
      answer,
    );
    expect(fewer.lost.map(({ reason, answer: entries }) => [reason, entries])).toEqual([
      ['row-removed', [{ id: 'one', c: 'yes' }]],
    ]);
    expect(fewer.lost[0] && 'column' in fewer.lost[0]).toBe(false);
    const narrower = carry(table([choice('yes', 'no')]), table([choice('yes')]), answer);
    expect(narrower.report.answers).toEqual({ a: { entries: [{ id: 'one', c: 'yes' }, { id: 'two' }] } });
    expect(lostOf(narrower)).toEqual(['a: cell-does-not-fit']);
  });

  test('that never was one stays behind whole; one of a kind that nobody reads is carried', () => {
    const same = table([column('who')]);
    const odd = { entries: [{ id: 'x' }, { id: 'x', who: 3 }] };
    expect(lostOf(carry(same, same, odd))).toEqual(['a: does-not-fit']);
    expect(lostOf(carry(same, same, 'text'))).toEqual(['a: does-not-fit']);
    expect(lostOf(carry(same, same, { entries: 'x' }))).toEqual(['a: does-not-fit']);
    const from = schemaOf('1.0.0', { id: 'a', ...same });
    const migrated = migrateReport(reportOf({ a: odd }), from, { ...from, version: '2.0.0' }, { items: [] });
    expect(migrated.report.answers).toEqual({ a: odd });
  });

  test('a column of any name is a column like any other', () => {
    const answer = JSON.parse('{"entries":[{"id":"x","__proto__":"y","constructor":"z"}]}');
    const migrated = carry(
      table([column('__proto__'), column('constructor')]),
      table([column('__proto__')]),
      answer,
    );
    expect(JSON.stringify(migrated.report.answers)).toBe('{"a":{"entries":[{"id":"x","__proto__":"y"}]}}');
    expect(lostOf(migrated)).toEqual(['a: column-removed']);
  });
});

test('MX-02: what was agreed, written and signed of an item follows it to its new id', () => {
  const from = schemaOf('1.0.0', { id: 'a', kind: 'text' }, { id: 'c', kind: 'text' });
  const to = { ...schemaOf('2.0.0', { id: 'b', kind: 'text' }), renamed: [{ from: 'a', to: 'b' }] };
  const report: Report = {
    ...reportOf({ a: 'Text' }),
    authors: [{ role: 'coordination', items: ['a', 'c'] }, { role: 'director' }],
    agreed: { versions: [{ on: '2024-01-15', by: [], answers: { a: 'Text', c: 'Gone' } }] },
    signOffs: [
      { step: 'submitted', on: '2025-01-15', digests: { a: '0' } },
      { step: 'approved', on: '2025-02-01' },
    ],
  };
  const there = migrateReport(report, from, to);
  expect(there.report.authors?.[0]?.items).toEqual(['b', 'c']);
  expect(there.report.agreed?.versions[0]?.answers).toEqual({ b: 'Text', c: 'Gone' });
  expect(there.report.signOffs?.[0]?.digests).toEqual({ b: '0' });
  expect(migrateReport(there.report, to, from).report).toEqual(report);
});
