import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellAddress } from '../workbook/cellAddress.ts';
import type { Cell, Sheet } from '../workbook/Workbook.ts';
import type { Reading } from './Reading.ts';
import { readTables } from './readTables.ts';

const words = [
  'N°',
  'Indicateur',
  'Unité',
  'Cible',
  'Cible 2024',
  'Réalisé',
  'T1',
  'T1 2024',
  'T2 2024',
  'Cumul 2024',
  '% atteint',
  'Ventilation',
  'Commentaires',
  'Total',
  'Sous-total axe 1',
  'Objectif 1 : accueillir',
  'Visites (1)',
  'Délai (à diminuer) *',
  '(1) hors août',
  'n.d. = non disponible ; - = non collecté',
  'NB : provisoire',
  'idem',
  '-',
  'n.d.',
  '12,5',
  '75 %',
  '3/4',
  '<5',
  '1.1',
  'oui',
  '=1+1',
  '__proto__',
  'Femmes',
  '#REF!',
];

const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  {
    weight: 8,
    arbitrary: fc.constantFrom(...words).map((value): Cell => ({ type: 'text', value, shown: value })),
  },
  fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((value): Cell => ({ type: 'text', value, shown: value })),
  fc
    .tuple(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom('', '0%', '#,##0.00 "€"', '['),
    )
    .map(
      ([value, format]): Cell => ({
        type: 'number',
        value,
        shown: String(value),
        ...(format ? { format } : {}),
      }),
    ),
  fc.constantFrom<Cell>(
    { type: 'boolean', value: true, shown: 'TRUE' },
    { type: 'date', value: '2024-03-01', shown: '01/03/2024', format: 'dd/mm/yyyy' },
    { type: 'date', value: '2024-03-01', shown: 'Mar-24', format: 'mmm-yy' },
    { type: 'time', value: '13:30:00', shown: '13:30' },
    { type: 'error', value: '#DIV/0!', shown: '#DIV/0!' },
    { type: 'uncached', shown: '', formula: 'A1' },
    { type: 'empty', shown: '' },
  ),
);

const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
    merges: fc.array(fc.tuple(fc.nat(12), fc.nat(8), fc.nat(2), fc.nat(4)), { maxLength: 3 }),
    hiddenRows: fc.array(fc.nat(13), { maxLength: 2 }),
    hiddenColumns: fc.array(fc.nat(8), { maxLength: 2 }),
    headed: fc.boolean(),
  })
  .map(({ rows, merges, headed, ...rest }) => {
    // half of the sheets start with a header, so that tables are found often
    const header = ['N°', 'Indicateur', 'Ventilation', 'Cible 2024', 'T1 2024', 'Cumul 2024'];
    const head = header.map((value): Cell => ({ type: 'text', value, shown: value }));
    return {
      name: 'S',
      visibility: 'visible' as const,
      rows: headed ? [head, ...rows] : rows,
      merges: merges.map(([top, left, down, right]) => ({
        top,
        left,
        bottom: top + down,
        right: left + right,
      })),
      ...rest,
    };
  });

const readSheet = (one: Sheet): Reading => readTables({ source: { format: 'xlsx' }, sheets: [one] });

describe('laws of reading, whatever a sheet holds', () => {
  test('no value comes from a cell that holds nothing, and each shows what its cell shows', () => {
    fc.assert(
      fc.property(sheet, (one) => {
        const shown = new Map<string, Cell>();
        one.rows.forEach((row, r) => {
          row?.forEach((found, c) => {
            if (found && found.type !== 'empty') shown.set(cellAddress(r, c), found);
          });
        });
        for (const { rows } of readSheet(one).tables) {
          for (const value of rows.flatMap((row) => [
            ...row.values,
            ...(row.parts ?? []).flatMap((part) => part.values),
          ])) {
            const source = shown.get(value.cell);
            const figures = [value.value, value.min, value.max, value.below, value.n, ...(value.ratio ?? [])];
            for (const figure of figures)
              if (figure !== undefined) expect(Number.isFinite(figure)).toBe(true);
            const says = [...figures, value.answer].some((figure) => figure !== undefined);
            if (!source) expect([value.state, says]).toEqual(['empty', false]);
            if (says) expect(['text', 'number', 'boolean']).toContain(source?.type);
            expect(value.written ?? '').toBe(source?.shown.trim() ?? '');
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('every row below the first header is read, or has one reason why it is not', () => {
    fc.assert(
      fc.property(sheet, (one) => {
        const { tables } = readSheet(one);
        const first = Math.min(...tables.flatMap(({ headerRows }) => headerRows));
        const usedBy = tables.map(({ rows, skipped, headerRows }) => [
          ...rows.flatMap(({ row, parts = [] }) => [...new Set([row, ...parts.map((part) => part.row)])]),
          ...skipped.map(({ row }) => row),
          ...headerRows,
        ]);
        const used = usedBy.flat();
        // the rows of a table on its side are columns
        if (tables.some(({ turned }) => turned)) return;
        for (const own of usedBy) expect(new Set(own).size).toBe(own.length);
        // tables side by side stand in the same rows
        const headers = tables.flatMap(({ headerRows }) => headerRows);
        if (new Set(headers).size < headers.length) return;
        expect(new Set(used).size).toBe(used.length);
        // what told who or when above a further table is in its meta, and has no reason
        if (tables.length > 1) return;
        one.rows.forEach((row, at) => {
          const holds = row?.some((found) => found && found.type !== 'empty');
          if (holds && at + 1 >= first) expect(used).toContain(at + 1);
        });
      }),
      { numRuns: 150 },
    );
  });

  test('a sheet without a table says so, and one with a table does not', () => {
    fc.assert(
      fc.property(sheet, (one) => {
        const { tables, issues } = readSheet(one);
        const none = issues.filter(
          ({ code }) => code === 'sheet/no-table' || code === 'sheet/nothing-to-read',
        );
        expect(none).toHaveLength(tables.length === 0 ? 1 : 0);
      }),
    );
  });

  test('a table is read the same wherever it stands', () => {
    const figures = fc.array(
      fc.tuple(fc.integer({ min: -999, max: 99_999 }), fc.integer({ min: 0, max: 999 })),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(figures, fc.nat(9), fc.nat(6), fc.boolean(), (values, down, right, isText) => {
        const text = (value: string): Cell => ({ type: 'text', value, shown: value });
        const number = (value: number): Cell =>
          isText ? text(String(value)) : { type: 'number', value, shown: String(value) };
        const rows = [
          ['N°', 'Indicateur', 'Cible 2024', 'Réalisé 2024'].map(text),
          ...values.map(([target, actual], at) => [
            text(`${at + 1}`),
            text(`Indicateur ${at + 1}`),
            number(target),
            number(actual),
          ]),
        ];
        const moved = [
          ...Array.from({ length: down }, (_, at) => (at === 0 ? [text('Suivi')] : [])),
          ...rows.map((row) => [...Array.from({ length: right }, () => undefined), ...row]),
        ];
        const reading = readSheet({
          name: 'S',
          visibility: 'visible',
          rows: moved,
          merges: [],
          hiddenRows: [],
          hiddenColumns: [],
        });
        expect(reading.tables[0]?.rows.map((row) => row.values.map(({ value }) => value))).toEqual(values);
        expect(reading.tables[0]?.rows[0]?.values[0]?.cell).toBe(cellAddress(down + 1, right + 2));
        expect(reading.issues).toEqual([]);
      }),
    );
  });
});
