import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsvSheet } from '../../csv/readCsvSheet.ts';
import { readTables } from '../readTables.ts';

const labels = [
  'Association',
  'Période :',
  'Montant accordé',
  'Objectif général',
  'Difficultés rencontrées',
  '2. RÉALISATIONS INATTENDUES',
  'Attentes',
  'Qualité de la relation',
  'Fait à Cahors, le 14 octobre 2024',
  'Une question ?',
];
const words = [
  '',
  'du lien',
  '12',
  '☒ Oui ☐ Non',
  '1 2 (3) 4',
  '(+) un poste',
  '- un, deux',
  'n.c.',
  '……',
  '=1+1',
  '__proto__',
];
const row = fc.tuple(
  fc.constantFrom(...labels, ...words),
  fc.constantFrom(...words),
  fc.constantFrom(...labels, ...words),
);
const known = [
  ['Objectif général', 'A', ''],
  ['Points d’amélioration', 'B', ''],
  ['Perspectives', 'C', ''],
];

test('every row of a form is an answer or has a reason, and every value stands where it says', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const all = [...known, ...rows];
      const text = all.map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\n');
      const { value } = readCsvSheet(text, { delimiter: ';' });
      const { tables } = readTables(value ?? { source: { format: 'csv' }, sheets: [] });
      const [form] = tables;
      expect(form?.kind).toBe('funder-report');
      const used = new Set(
        tables.flatMap((table) => [...table.headerRows, ...table.skipped.map((each) => each.row)]),
      );
      for (const { row: at, values, cells = {} } of tables.flatMap(({ rows: read }) => read)) {
        used.add(at);
        for (const cell of [...values.map((each) => each.cell), ...Object.values(cells)])
          used.add(Number(/\d+$/.exec(cell)?.[0]));
      }
      for (const { cell, written } of form?.rows.flatMap(({ values }) => values) ?? []) {
        const shown = all[Number(/\d+$/.exec(cell)?.[0]) - 1]?.['ABC'.indexOf(cell.charAt(0))] ?? '';
        expect(`${cell} ${shown}`).not.toBe(`${cell} `);
        if (written !== undefined) expect(written.trim()).not.toBe('');
      }
      const blank = /^[\s….]*$/;
      const filled = all.flatMap((cells, at) => (cells.every((cell) => blank.test(cell)) ? [] : [at + 1]));
      // a scale or a period may be told over several rows, and stands at the first
      const told = JSON.stringify(form?.rows.flatMap(({ values, text }) => [Object.values(text), values]));
      const isTold = (at: number) =>
        (all[at - 1] ?? []).every(
          (cell) => blank.test(cell) || told.includes(JSON.stringify(cell).slice(1, -1)),
        );
      expect(filled.filter((at) => !used.has(at) && !isTold(at))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
