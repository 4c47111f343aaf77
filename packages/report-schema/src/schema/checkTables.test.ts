import { formatIssue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { checkReportSchema } from './checkReportSchema.ts';
import type { ReportItem } from './ReportItem.ts';
import type { ReportSchema } from './ReportSchema.ts';
import { schemaMessages } from './schemaMessages.ts';

const title = { fr: 'Mot', en: 'Word' };
const options = [
  { code: 'yes', title },
  { code: 'no', title },
];
const schemaOf = (items: readonly object[], more: Partial<ReportSchema> = {}): ReportSchema => ({
  id: 's',
  version: '1.0.0',
  title,
  source: title,
  sections: [{ id: 'all', title, items: items.map((item) => ({ title, ...item }) as ReportItem) }],
  ...more,
});
const faults = (items: readonly object[], more?: Partial<ReportSchema>) => {
  const issues = checkReportSchema(schemaOf(items, more));
  for (const issue of issues)
    for (const lang of ['fr', 'en'] as const)
      expect(formatIssue(issue, lang, schemaMessages)).toMatch(/^[^{}]+\.$/);
  return issues.map(({ code, at }) => `${code} ${at?.in === 'report' ? at.path : ''}`);
};
const table = (...columns: readonly object[]) => ({
  id: 'table',
  kind: 'table',
  columns: columns.map((column) => ({ title, ...column })),
});
const good = table(
  { id: 'what', kind: 'text' },
  { id: 'state', kind: 'choice', options },
  { id: 'many', kind: 'choice', options, multiple: true },
  { id: 'cost', kind: 'money' },
  { id: 'due', kind: 'date' },
);
const at = '/sections/0/items';

describe('a table that cannot be filled', () => {
  test('has a column twice, or one called id', () => {
    const found = faults([
      table({ id: 'a', kind: 'text' }, { id: 'a', kind: 'date' }, { id: 'id', kind: 'text' }),
    ]);
    expect(found).toEqual([
      `schema/duplicate-column ${at}/0/columns/1/id`,
      `schema/column-named-id ${at}/0/columns/2/id`,
    ]);
  });
  test('has a column that accepts no number, or offers one code twice', () => {
    const number = { id: 'n', kind: 'number', unit: 'h', min: 2, max: 1 };
    const choice = { id: 'c', kind: 'choice', options: [...options, ...options.slice(1)] };
    expect(faults([table(number, choice)])).toEqual([
      `schema/empty-range ${at}/0/columns/0`,
      `schema/duplicate-option ${at}/0/columns/1/options`,
    ]);
    expect(faults([table({ ...number, max: 2 })])).toEqual([]);
  });
  test('has a row twice, or fewer rows than it asks for', () => {
    const rows = [...options, options[0]];
    expect(faults([{ ...good, rows, rules: { count: { min: 4 } } }])).toEqual([
      `schema/duplicate-row ${at}/0/rows`,
      `schema/rows-below-count ${at}/0/rules/count`,
    ]);
    expect(faults([{ ...good, rows: options, rules: { count: { min: 2 } } }])).toEqual([]);
    expect(faults([{ ...good, rules: { count: { min: 9 } } }])).toEqual([]);
    expect(faults([{ ...good, rules: { count: { min: 3, max: 2 } } }])).toEqual([
      `schema/empty-range ${at}/0/rules/count`,
    ]);
  });
});

describe('what is computed from a table', () => {
  const pie = (of?: object) => ({ id: 'pie', kind: 'figure', figure: 'pie', ...(of && { of }) });
  const cross = (rows: string, columns: string, item = 'table') => ({
    id: 'cross',
    kind: 'cross-table',
    of: { item, rows, columns },
  });
  test('a pie names a table, a column of names, a column of sizes', () => {
    expect(faults([good, pie({ item: 'table', names: 'state', sizes: 'cost' })])).toEqual([]);
    expect(faults([good, pie({ item: 'table', names: 'what' })])).toEqual([]);
    expect(faults([good, pie()])).toEqual([`schema/pie-of-nothing ${at}/1`]);
    expect(faults([good, pie({ item: 'else', names: 'what' })])).toEqual([
      `schema/unknown-table ${at}/1/of/item`,
    ]);
    expect(faults([good, pie({ item: 'pie', names: 'what' })])).toEqual([
      `schema/unknown-table ${at}/1/of/item`,
    ]);
    expect(faults([good, pie({ item: 'table', names: 'due', sizes: 'what' })])).toEqual([
      `schema/column-unfit ${at}/1/of/names`,
      `schema/column-unfit ${at}/1/of/sizes`,
    ]);
    expect(faults([good, { id: 'f', kind: 'figure', figure: 'progress' }])).toEqual([]);
  });
  test('a count by two choices names two columns of one choice each', () => {
    const other = table({ id: 'a', kind: 'choice', options }, { id: 'b', kind: 'choice', options });
    expect(faults([other, cross('a', 'b')])).toEqual([]);
    expect(faults([good, cross('state', 'gone')])).toEqual([`schema/unknown-column ${at}/1/of/columns`]);
    expect(faults([good, cross('many', 'what')])).toEqual([
      `schema/column-unfit ${at}/1/of/rows`,
      `schema/column-unfit ${at}/1/of/columns`,
    ]);
    expect(faults([cross('a', 'b', 'none')])).toEqual([`schema/unknown-table ${at}/0/of/item`]);
  });
  test('takes no answer, so no condition can read it', () => {
    const when = { item: 'cross', answered: true };
    const two = table({ id: 'a', kind: 'choice', options }, { id: 'b', kind: 'choice', options });
    expect(faults([two, cross('a', 'b'), { id: 't', kind: 'text', when }])).toEqual([
      `schema/condition-unfit ${at}/2/when`,
    ]);
  });
});

describe('ids that changed', () => {
  const items = [{ id: 'now', kind: 'text' }];
  const renamed = (...pairs: readonly (readonly [string, string])[]) => ({
    renamed: pairs.map(([from, to]) => ({ from, to })),
  });
  test('may change more than once on the way', () => {
    expect(faults(items, renamed(['first', 'second'], ['second', 'now']))).toEqual([]);
  });
  test('do not come from an item that still stands, nor from two, nor go to two', () => {
    expect(faults(items, renamed(['now', 'later']))).toEqual(['schema/renamed-stands /renamed/0']);
    expect(faults(items, renamed(['a', 'now'], ['b', 'now']))).toEqual([
      'schema/renamed-two-to-one /renamed/1',
    ]);
    expect(faults(items, renamed(['a', 'now'], ['a', 'gone']))).toEqual([
      'schema/renamed-one-to-two /renamed/1',
    ]);
  });
  test('do not go in a circle', () => {
    expect(faults(items, renamed(['a', 'b'], ['b', 'a'], ['c', 'now']))).toEqual([
      'schema/renamed-circle /renamed/0',
      'schema/renamed-circle /renamed/1',
    ]);
    expect(faults(items, renamed(['a', 'a']))).toEqual(['schema/renamed-circle /renamed/0']);
  });
});
