import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureItem } from '../schema/ReportItem.ts';
import type { TableItem } from '../schema/TableItem.ts';
import { figureItem } from './figureItem.ts';
import { plain, printContext, rowsOf, spaced } from './fixtures/printContext.ts';
import { pieFigure } from './pieFigure.ts';

const table = {
  id: 'types',
  kind: 'table',
  title: { fr: 'Types', en: 'Types' },
  columns: [
    { id: 'type', kind: 'text', title: { fr: 'Type', en: 'Type' } },
    {
      id: 'count',
      kind: 'number',
      unit: 'organisations',
      title: { fr: 'Organisations', en: 'Organisations' },
    },
    { id: 'amount', kind: 'money', title: { fr: 'Montant', en: 'Amount' } },
    { id: 'since', kind: 'date', title: { fr: 'Depuis', en: 'Since' } },
  ],
} as const satisfies TableItem;
const item = {
  id: 'pie',
  kind: 'figure',
  figure: 'pie',
  title: { fr: 'Organisations par type', en: 'Organisations by type' },
  of: { item: 'types', names: 'type', sizes: 'count' },
} as const satisfies FigureItem;
const draw = (entries: readonly object[], of: FigureItem['of'] = item.of, lang: 'fr' | 'en' = 'fr') =>
  pieFigure({ ...item, ...(of && { of }) }, printContext(lang, [{ item: table, answer: { entries } }]));
const sized = (...counts: readonly number[]) =>
  counts.map((count, index) => ({ id: `t${index}`, type: `Type ${index}`, count }));
const slicesOf = (figure: ReturnType<typeof draw>) =>
  figure?.data.figure === 'pie' && 'slices' in figure.data ? figure.data.slices : [];

describe('a pie', () => {
  test('has the largest part first, shares that add up, and a table that says the same', () => {
    const figure = draw(sized(10, 10, 13));
    expect(slicesOf(figure).map(({ label, value, share }) => [label, value, share])).toEqual([
      ['Type 2', 13, 0.4],
      ['Type 0', 10, 0.3],
      ['Type 1', 10, 0.3],
    ]);
    expect(slicesOf(figure).map(({ valueLabel }) => spaced(valueLabel))).toContain('13 (40 %)');
    expect(rowsOf(figure?.table)).toEqual([
      ['Type 2', '13', '40 %'],
      ['Type 0', '10', '30 %'],
      ['Type 1', '10', '30 %'],
      ['Total', '33', '100 %'],
    ]);
    expect(figure?.caption).toBe('Organisations par type : 33 au total');
    expect(spaced(figure?.alt ?? '')).toBe('Camembert en 3 parts. La plus grande : Type 2, 13 (40 %).');
  });
  test('puts the smallest together where there are more than six', () => {
    const figure = draw(sized(1, 2, 3, 4, 5, 6, 7, 8), undefined, 'en');
    expect(slicesOf(figure).map(({ label, value }) => [label, value])).toEqual([
      ['Type 7', 8],
      ['Type 6', 7],
      ['Type 5', 6],
      ['Type 4', 5],
      ['Type 3', 4],
      ['Other', 6],
    ]);
    expect(slicesOf(draw(sized(1, 2, 3, 4, 5, 6)))).toHaveLength(6);
  });
  test('says counts and no percentage where the whole is below ten', () => {
    const figure = draw(sized(3, 5));
    expect(slicesOf(figure).map(({ valueLabel }) => valueLabel)).toEqual(['5 sur 8', '3 sur 8']);
    expect(figure?.table.columns).toHaveLength(2);
    expect(plain(figure?.table.note)).toBe('Total inférieur à 10 : pas de pourcentage.');
  });
  test('counts entries by name where nothing sizes them, and adds amounts of one currency', () => {
    const entries = ['a', 'b', 'a'].map((type, index) => ({ id: `e${index}`, type }));
    const of = { item: 'types', names: 'type' };
    expect(slicesOf(draw(entries, of)).map(({ label, value }) => [label, value])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    const money = (minor: number, currency = 'EUR') => ({ minor, currency });
    const paid = [
      { id: '1', type: 'a', amount: money(30_000) },
      { id: '2', type: 'b', amount: money(10_050) },
    ];
    const amounts = { ...of, sizes: 'amount' };
    expect(slicesOf(draw(paid, amounts)).map(({ valueLabel }) => spaced(valueLabel))).toEqual([
      '300 € (75 %)',
      '100,50 € (25 %)',
    ]);
    expect(draw([...paid, { id: '3', type: 'c', amount: money(1, 'XOF') }], amounts)).toBeUndefined();
  });
  test('says which entries it cannot place', () => {
    const entries = [...sized(10, 20), { id: 'x', type: 'Sans taille' }, { id: 'y', count: 3 }];
    expect(plain(draw(entries)?.table.note)).toMatch(/^2 entrées ne sont pas comptées/);
    expect(plain(draw(entries.slice(0, 3), item.of, 'en')?.table.note)).toMatch(/^1 entry is not counted/);
  });
  test('is not drawn of fewer than two parts, of negative sizes, of what cannot be added', () => {
    expect(draw([])).toBeUndefined();
    expect(draw(sized(7))).toBeUndefined();
    expect(draw(sized(7, 0))).toBeUndefined();
    expect(draw(sized(0, 0))).toBeUndefined();
    expect(draw(sized(7, -1))).toBeUndefined();
    const since = sized(3, 4).map((entry) => ({ ...entry, since: '2024-01-01' }));
    expect(draw(since, { ...item.of, sizes: 'since' })).toBeUndefined();
    expect(draw(sized(3, 4), { ...item.of, sizes: 'none' })).toBeUndefined();
    expect(draw(sized(3, 4), { ...item.of, names: 'none' })).toBeUndefined();
    const { of: _, ...bare } = item;
    expect(figureItem.toBlocks(undefined, bare, printContext('fr'))).toEqual([]);
    const context = printContext('fr', [{ item: table, answer: { entries: sized(3, 9) } }]);
    expect(figureItem.toBlocks(undefined, item, context)).toMatchObject([{ id: 'pie-figure' }]);
  });
  test('law: at most six slices, their shares add up to 1, their sizes to the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 2, maxLength: 20 }), (counts) => {
        const slices = slicesOf(draw(sized(...counts)));
        if (slices.length === 0) return counts.filter((count) => count > 0).length < 2;
        const total = (key: 'share' | 'value') => slices.reduce((sum, slice) => sum + slice[key], 0);
        return (
          slices.length <= 6 &&
          Math.abs(total('share') - 1) < 1e-9 &&
          total('value') === counts.reduce((a, b) => a + b, 0)
        );
      }),
    );
  });
});
