import { formatIssue, type Json } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableItem } from '../schema/TableItem.ts';
import { plain, printContext, rowsOf, spaced, tablesIn } from './fixtures/printContext.ts';
import { itemMessages } from './itemMessages.ts';
import type { TableAnswer } from './tableEntries.ts';
import { tableItem } from './tableItem.ts';

const words = (text: string) => ({ fr: text, en: `${text} (en)` });
const item = {
  id: 'decisions',
  kind: 'table',
  title: { fr: 'Décisions', en: 'Decisions' },
  columns: [
    {
      id: 'finding',
      kind: 'text',
      title: { fr: 'Constat', en: 'Finding' },
      required: true,
      maxCharacters: 80,
    },
    { id: 'hours', kind: 'number', unit: 'hours', decimals: 1, min: 0, max: 40, title: words('Charge') },
    { id: 'share', kind: 'number', unit: 'ratio', title: words('Part') },
    { id: 'cost', kind: 'money', currency: 'EUR', title: words('Coût') },
    { id: 'due', kind: 'date', title: { fr: 'Pour quand', en: 'By when' }, required: true },
    { id: 'when', kind: 'period', title: words('Période') },
    { id: 'done', kind: 'yes-no', title: words('Fait') },
    {
      id: 'who',
      kind: 'choice',
      multiple: true,
      title: words('Qui'),
      options: [
        { code: 'team', title: { fr: 'L’équipe', en: 'The team' } },
        { code: 'board', title: { fr: 'Le conseil', en: 'The board' } },
      ],
    },
  ],
  rules: { count: { min: 1, max: 3 } },
} as const satisfies TableItem;
const full = {
  id: 'd1',
  finding: { fr: 'Les familles viennent le samedi', en: 'Families come on Saturdays' },
  hours: 12.5,
  share: 0.75,
  cost: { minor: 120_000, currency: 'EUR' },
  due: '2025-04-01',
  when: { start: '2025-01-01', end: '2025-12-31' },
  done: true,
  who: ['board', 'team'],
};
const given = {
  id: 'stances',
  kind: 'table',
  title: { fr: 'Principes', en: 'Principles' },
  required: true,
  rows: [
    { code: 'early', title: { fr: 'Tôt', en: 'Early' } },
    { code: 'everyone', title: { fr: 'Avec tous', en: 'With everyone' } },
  ],
  columns: [{ id: 'evidence', kind: 'text', title: { fr: 'Preuve', en: 'Evidence' }, required: true }],
} as const satisfies TableItem;

const read = (entry: unknown, of: TableItem = item) => tableItem.parse?.({ entries: [entry] }, of);
const found = (answer: unknown, of: TableItem = item) =>
  tableItem.check?.(answer as TableAnswer, of, printContext('fr')) ?? [];
const codes = (entry: object, of: TableItem = item) =>
  found({ entries: [entry] }, of).map(({ code, at }) => [code, at?.in === 'report' ? at.path : undefined]);
const print = (answer: unknown, lang: 'fr' | 'en', of: TableItem = item) =>
  tableItem.toBlocks(answer as TableAnswer, of, printContext(lang));

describe('reading a table', () => {
  test('keeps what has the form of its column', () => {
    expect(read(full)).toEqual({ value: { entries: [full] }, issues: [] });
    expect(read({ id: 'd1' })?.issues).toEqual([]);
  });
  test.each([
    ['finding', 3],
    ['hours', '12'],
    ['share', Number.NaN],
    ['cost', { minor: 1.5, currency: 'EUR' }],
    ['due', '2025-02-30'],
    ['when', '2025'],
    ['done', 'yes'],
    ['who', ['nobody']],
    ['id', 'with a blank'],
    ['other', 'x'],
  ])('says where “%s” is wrong', (key, value) => {
    const { value: none, issues = [] } = read({ ...full, [key]: value }) ?? {};
    expect(none).toBeUndefined();
    expect(issues).toHaveLength(1);
    const at = issues[0]?.at;
    expect(at?.in === 'report' && at.path?.startsWith(`/entries/0/${key}`)).toBe(true);
  });
  test.each([[null], [[]], ['x'], [3]])('takes no %j for an entry', (entry) => {
    expect(read(entry)?.issues).toMatchObject([{ code: 'format/wrong-type', at: { path: '/entries/0' } }]);
    expect(read({})?.issues).toMatchObject([{ code: 'format/missing', at: { path: '/entries/0/id' } }]);
  });
  test('takes a column named as what objects inherit for a column', () => {
    const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];
    const odd: TableItem = { ...item, columns: names.map((id) => ({ id, kind: 'text', title: words(id) })) };
    expect(read({ id: 'a' }, odd)?.value).toEqual({ entries: [{ id: 'a' }] });
    const json = JSON.parse('{"id":"a","__proto__":"p","constructor":"c"}');
    const { value } = read(json, odd) ?? {};
    expect(Object.keys(value?.entries[0] ?? {}).toSorted()).toEqual(['__proto__', 'constructor', 'id']);
    expect(({} as { p?: unknown }).p).toBeUndefined();
    const [table] = tablesIn(print(value, 'fr', odd));
    expect(rowsOf(table)).toEqual([['c', 'p']]);
    expect(tableItem.toJsonSchema?.(odd)).toMatchObject({ type: 'object' });
  });
  test('reads a cell of 10 MB in a time that grows with its length', () => {
    const text = 'mot '.repeat(2_500_000);
    const { value } = read({ ...full, finding: text }) ?? {};
    expect(value?.entries[0]?.['finding']).toHaveLength(10_000_000);
    expect(codes({ ...full, finding: text })).toEqual([['report/text-too-long', '/entries/0/finding']]);
  });
  test('has a JSON Schema that names its columns and its rows', () => {
    const schema = tableItem.toJsonSchema?.(given) as { [key: string]: Json };
    expect(schema).toMatchObject({
      properties: {
        entries: {
          type: 'array',
          items: {
            required: ['id'],
            additionalProperties: false,
            properties: { id: { enum: ['early', 'everyone'] }, evidence: {} },
          },
        },
      },
      required: ['entries'],
    });
    expect(JSON.stringify(tableItem.toJsonSchema?.(item))).toContain('"board"');
  });
  test('says nothing where no entry holds more than its id, and something with a reason', () => {
    expect(tableItem.isEmpty?.({ entries: [] })).toBe(true);
    expect(tableItem.isEmpty?.({ entries: [{ id: 'a', finding: ' ', when: {}, who: [] }] })).toBe(true);
    expect(tableItem.isEmpty?.({ entries: [{ id: 'a', done: false }] })).toBe(false);
    expect(tableItem.isEmpty?.({ entries: [], noneBecause: 'Rien décidé' })).toBe(false);
  });
  test('law: what was written as JSON reads back equal', () => {
    const entry = fc.record(
      {
        id: fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
        finding: fc.string(),
        hours: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
        done: fc.boolean(),
        who: fc.subarray(['team', 'board']),
      },
      { requiredKeys: ['id'] },
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        const json = JSON.parse(JSON.stringify({ entries }));
        expect(tableItem.parse?.(json, item)).toEqual({ value: json, issues: [] });
      }),
    );
  });
});

describe('the rules of a table', () => {
  test('are kept by what is right', () => expect(found({ entries: [full] })).toEqual([]));
  test('name each cell that is required and blank', () => {
    expect(codes({ id: 'd1', finding: ' ' })).toEqual([
      ['report/cell-missing', '/entries/0/finding'],
      ['report/cell-missing', '/entries/0/due'],
    ]);
    const [issue] = found({ entries: [full, { ...full, due: undefined }] });
    expect(issue && spaced(formatIssue(issue, 'fr', itemMessages))).toBe(
      '« Décisions », ligne 2 : « Pour quand » n’est pas rempli.',
    );
    const off = { ...item, rules: { required: 'off' } } as const;
    expect(codes({ id: 'd1' }, off)).toEqual([]);
    expect(codes({ id: 'd1' }, { ...item, rules: { required: 'hint' } })).toHaveLength(2);
  });
  test('hold numbers, amounts, choices and texts to their column', () => {
    expect(codes({ ...full, hours: -1 })).toEqual([['report/below-minimum', '/entries/0/hours']]);
    expect(codes({ ...full, hours: 41 })).toEqual([['report/above-maximum', '/entries/0/hours']]);
    expect(codes({ ...full, hours: 1.25 })).toEqual([['report/too-many-decimals', '/entries/0/hours']]);
    expect(codes({ ...full, hours: 0.1 + 0.2 })).toEqual([]);
    expect(codes({ ...full, cost: { minor: 1, currency: 'XOF' } })).toEqual([
      ['report/other-currency', '/entries/0/cost/currency'],
    ]);
    expect(codes({ ...full, who: ['team', 'team'] })).toEqual([['report/choice-repeated', '/entries/0/who']]);
    expect(codes({ ...full, finding: { fr: 'a', en: 'b'.repeat(81) } })).toEqual([
      ['report/text-too-long', '/entries/0/finding'],
    ]);
    const [issue] = found({ entries: [{ ...full, hours: 41 }] });
    expect(issue && formatIssue(issue, 'en', itemMessages)).toBe(
      '“Decisions, row 1, Charge (en)” is 41; 40 at most.',
    );
  });
  test('count entries, unless there is a reason for none', () => {
    expect(found({ entries: [] })).toMatchObject([{ code: 'report/too-few' }]);
    expect(found({ entries: [full, full, full, full] })).toMatchObject([{ code: 'report/too-many' }]);
    expect(found({ entries: [], noneBecause: 'Rien décidé' })).toEqual([]);
  });
  test('hold rows given beforehand to be there once, and no others', () => {
    const early = { id: 'early', evidence: 'Dès mars' };
    expect(found({ entries: [early, { id: 'everyone', evidence: 'Comité' }] }, given)).toEqual([]);
    expect(found({ entries: [early, early] }, given)).toMatchObject([
      { code: 'report/row-repeated', severity: 'error', at: { path: '/entries/1/id' } },
      { code: 'report/row-missing', params: { row: { fr: 'Avec tous' } } },
    ]);
    expect(found({ entries: [early, { id: 'late', evidence: 'x' }] }, given)).toMatchObject([
      { code: 'report/unknown-row', severity: 'error', params: { row: 'late' } },
      { code: 'report/row-missing' },
    ]);
    expect(codes({ id: 'early' }, given).map(([code]) => code)).toEqual([
      'report/row-missing',
      'report/row-missing',
    ]);
    expect(found({ entries: [early] }, { ...given, required: false })).toEqual([]);
  });
});

describe('a table in print', () => {
  const narrow: TableItem = { ...item, layout: 'table' };
  test.each([
    ['fr', ['12,5', '75 %', '1 200 €', '1er avril 2025', '2025', 'Oui', 'L’équipe ; Le conseil']],
    ['en', ['12.5', '75%', '€1,200', '1 April 2025', '2025', 'Yes', 'The team; The board']],
  ] as const)('says each value by its column, in %s', (lang, rest) => {
    const [table] = tablesIn(print({ entries: [full] }, lang, narrow));
    expect(rowsOf(table)).toEqual([[full.finding[lang], ...rest]]);
    expect(table?.caption).toBe(item.title[lang]);
    expect(table?.note).toBeUndefined();
  });
  test('sets figures to the right and says a unit once, in its heading', () => {
    const [table] = tablesIn(print({ entries: [full] }, 'fr', narrow));
    const aligned = table?.columns.filter(({ align }) => align === 'end').map(({ heading }) => heading);
    expect(aligned).toEqual(['Charge (heures)', 'Part', 'Coût']);
  });
  test('leaves out what nobody asked for and nobody filled in, and marks what is open', () => {
    const [table] = tablesIn(print({ entries: [{ id: 'a', finding: 'Un constat' }] }, 'fr'));
    expect(table?.columns.map(({ heading }) => heading)).toEqual(['Constat', 'Pour quand']);
    expect(rowsOf(table)).toEqual([['Un constat', '—']]);
    expect(plain(table?.note)).toBe('— : non renseigné ou sans objet.');
  });
  test('writes amounts of one column alike', () => {
    const entries = [full, { ...full, id: 'd2', cost: { minor: 1250, currency: 'EUR' } }];
    const [table] = tablesIn(print({ entries }, 'fr', narrow));
    expect(rowsOf(table).map((row) => row[3])).toEqual(['1 200,00 €', '12,50 €']);
  });
  test('is records where it would be too wide for a page, with the first text as heading', () => {
    const blocks = print({ entries: [full, { ...full, id: 'd2', finding: 'x'.repeat(300) }] }, 'en');
    const headings = blocks.filter((block) => block.kind === 'heading');
    expect(headings).toEqual([
      { kind: 'heading', level: 3, text: 'Families come on Saturdays', id: 'decisions-1' },
      { kind: 'heading', level: 3, text: 'Entry 2', id: 'decisions-2' },
    ]);
    const facts = blocks.filter((block) => block.kind === 'facts');
    expect(facts[0]?.items[0]).toEqual({ term: 'Charge (en)', description: ['12.5\u00a0hours'] });
    expect(facts[1]?.items[0]?.term).toBe('Finding');
    expect(tablesIn(blocks)).toEqual([]);
    const bare = print({ entries: [{ id: 'x', evidence: 'Tôt' }] }, 'fr', {
      ...given,
      rows: undefined as never,
      layout: 'records',
    });
    expect(bare.map(({ kind }) => kind)).toEqual(['heading', 'note']);
  });
  test('shows rows given beforehand in their order, filled or not', () => {
    const entries = [
      { id: 'everyone', evidence: 'Comité' },
      { id: 'late', evidence: 'Hors cadre' },
    ];
    const [table] = tablesIn(print({ entries }, 'fr', given));
    expect(table?.columns.map(({ heading }) => heading)).toEqual(['Rubrique', 'Preuve']);
    expect(rowsOf(table)).toEqual([
      ['Tôt', '—'],
      ['Avec tous', 'Comité'],
      ['late', 'Hors cadre'],
    ]);
    const records = print({ entries: entries.slice(0, 1) }, 'fr', { ...given, layout: 'records' });
    expect(records.map(({ kind }) => kind)).toEqual(['heading', 'note', 'heading', 'facts']);
  });
  test('is nothing where nothing was said, and the reason where there is one', () => {
    expect(tableItem.toBlocks(undefined, item, printContext('fr'))).toEqual([]);
    expect(print({ entries: [] }, 'fr')).toEqual([]);
    expect(print({ entries: [{ id: 'a' }] }, 'fr')).toEqual([]);
    expect(print({ entries: [], noneBecause: 'Rien décidé' }, 'fr')).toHaveLength(1);
  });
  test('carries markup as the text that it is', () => {
    const text = '<script>alert(1)</script> **x** {n}';
    const [table] = tablesIn(print({ entries: [{ ...full, finding: text }] }, 'fr', narrow));
    expect(table?.rows[0]?.[0]).toEqual({ content: [text] });
  });
});
