import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CrossTableItem, TableItem } from '../schema/TableItem.ts';
import { crossTableItem } from './crossTableItem.ts';
import { plain, printContext, rowsOf, tablesIn } from './fixtures/printContext.ts';

const option = (code: string) => ({ code, title: { fr: code.toUpperCase(), en: code } });
const table = {
  id: 'risks',
  kind: 'table',
  title: { fr: 'Risques', en: 'Risks' },
  columns: [
    { id: 'kind', kind: 'choice', title: { fr: 'Nature', en: 'Kind' }, options: ['a', 'b'].map(option) },
    {
      id: 'effect',
      kind: 'choice',
      title: { fr: 'Effet', en: 'Effect' },
      options: ['x', 'y', 'z'].map(option),
    },
    { id: 'name', kind: 'text', title: { fr: 'Nom', en: 'Name' } },
    { id: 'many', kind: 'choice', multiple: true, title: { fr: 'M', en: 'M' }, options: [option('m')] },
  ],
} as const satisfies TableItem;
const item = {
  id: 'count',
  kind: 'cross-table',
  title: { fr: 'Risques en nombre', en: 'Risks counted' },
  of: { item: 'risks', rows: 'kind', columns: 'effect' },
} as const satisfies CrossTableItem;
const print = (entries: readonly object[], of: CrossTableItem = item, lang: 'fr' | 'en' = 'fr') =>
  tablesIn(
    crossTableItem.toBlocks(undefined, of, printContext(lang, [{ item: table, answer: { entries } }])),
  )[0];

describe('a count by two choices', () => {
  test('shows what nobody named as 0, with totals on both sides', () => {
    const found = print([
      { id: '1', kind: 'a', effect: 'x' },
      { id: '2', kind: 'a', effect: 'x' },
      { id: '3', kind: 'b', effect: 'z' },
    ]);
    expect(found?.columns.map(({ heading }) => heading)).toEqual(['Nature', 'X', 'Y', 'Z', 'Total']);
    expect(rowsOf(found)).toEqual([
      ['A', '2', '0', '0', '2'],
      ['B', '0', '0', '1', '1'],
      ['Total', '2', '0', '1', '3'],
    ]);
    expect(found?.caption).toBe('Risques en nombre : nature et effet');
    expect(found?.note).toBeUndefined();
  });
  test('counts apart what lacks one of the two', () => {
    const entries = [
      { id: '1', kind: 'a' },
      { id: '2', effect: 'x' },
      { id: '3' },
      { id: '4', kind: 'b', effect: 'y' },
    ];
    expect(plain(print(entries)?.note)).toMatch(/^3 entrées ne sont pas comptées/);
    expect(plain(print(entries.slice(2), item, 'en')?.note)).toMatch(/^1 entry is not counted/);
    expect(rowsOf(print(entries)).at(-1)).toEqual(['Total', '0', '1', '0', '1']);
  });
  test('is nothing where there is nothing to count, or no such choice', () => {
    expect(print([])).toBeUndefined();
    expect(crossTableItem.toBlocks(undefined, item, printContext('fr'))).toEqual([]);
    const entries = [{ id: '1', kind: 'a', effect: 'x' }];
    for (const rows of ['name', 'many', 'constructor', '__proto__']) {
      expect(print(entries, { ...item, of: { ...item.of, rows } })).toBeUndefined();
    }
    const text = { id: 'risks', kind: 'text', title: table.title } as const;
    expect(
      crossTableItem.toBlocks(undefined, item, printContext('fr', [{ item: text, answer: 'x' }])),
    ).toEqual([]);
  });
  test('law: the totals of rows, of columns and the entries left apart add up to all entries', () => {
    const entry = fc.record(
      { kind: fc.constantFrom('a', 'b'), effect: fc.constantFrom('x', 'y', 'z') },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 30 }), (entries) => {
        const found = print(entries.map((each, index) => ({ id: `e${index}`, ...each })));
        const rows = rowsOf(found).map((row) => row.slice(1).map(Number));
        const left = Number(/^\d+/.exec(plain(found?.note))?.[0] ?? 0);
        const all = rows.at(-1)?.at(-1) ?? Number.NaN;
        const sum = (numbers: readonly number[] = []) => numbers.reduce((a, b) => a + b, 0);
        expect(sum(rows.slice(0, -1).map((row) => row.at(-1) ?? 0))).toBe(all);
        expect(sum(rows.at(-1)?.slice(0, -1))).toBe(all);
        expect(all + left).toBe(entries.length);
      }),
    );
  });
});
