import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import { figureItem } from './figureItem.ts';
import { printContext, spaced } from './fixtures/printContext.ts';
import { progressRows } from './progressRows.ts';

const row = (id: string, value?: number): IndicatorRow => ({
  id,
  name: `Count ${id}`,
  unit: 'n',
  ...(value !== undefined && { target: { value: 100 }, actual: { value } }),
});
const rowsOf = (shares: readonly number[]) => shares.map((share, at) => row(`i${at}`, share * 100));
const ids = (rows: readonly IndicatorRow[]) => rows.map(({ id }) => id);

describe('the indicators of a progress figure', () => {
  test('are those of the report, all of them', () => {
    const rows = [...rowsOf([1, 2, 3, 4, 5, 6, 7]), row('open')];
    expect(progressRows({ rows, dossierRows: [row('other', 1)] })).toEqual({ rows });
  });
  test('are those of the dossier that can be drawn, where the report shows none', () => {
    const dossierRows = [row('a', 50), row('open'), row('b', 80)];
    expect(progressRows({ rows: [], dossierRows })).toEqual({ rows: [dossierRows[0], dossierRows[2]] });
    expect(progressRows({ rows: [] })).toEqual({ rows: [] });
  });
  test('are at most five, the first ones and the one that is least far, in their order', () => {
    const dossierRows = rowsOf([1, 0.9, 0.8, 1.2, 1, 1, 0.7, 0.2]);
    const { rows, of } = progressRows({ rows: [], dossierRows });
    expect(ids(rows)).toEqual(['i0', 'i1', 'i2', 'i3', 'i7']);
    expect(of).toBe(8);
  });
  test('never leave out the least, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 200 }), { minLength: 1, maxLength: 20 }), (values) => {
        const { rows } = progressRows({
          rows: [],
          dossierRows: values.map((value, at) => row(`i${at}`, value)),
        });
        expect(Math.min(...rows.map(({ actual }) => actual?.value ?? 0))).toBe(Math.min(...values));
        expect(rows.length).toBe(Math.min(5, values.length));
      }),
    );
  });
  test('are counted in the caption where some are left out', () => {
    const item = { id: 'f', kind: 'figure', figure: 'progress', title: { fr: 'F', en: 'F' } } as const;
    const captionOf = (count: number) => {
      const [figure] = figureItem.toBlocks(undefined, item, {
        ...printContext('fr'),
        dossierRows: rowsOf(Array.from({ length: count }, () => 0.5)),
      });
      return figure?.kind === 'figure' ? spaced(figure.caption) : '';
    };
    expect(captionOf(5)).toMatch(/^Avancement de chaque indicateur/);
    expect(captionOf(9)).toMatch(/5 indicateurs sur 9/);
    expect(captionOf(0)).toBe('');
  });
});
