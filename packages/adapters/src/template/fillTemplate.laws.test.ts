import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellAddress } from '../workbook/cellAddress.ts';
import { readWorkbook } from '../workbook/readWorkbook.ts';
import { fillTemplate } from './fillTemplate.ts';
import { textCell, tinyTemplate } from './fixtures/tinyTemplate.ts';

const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=A1', '-5', '+1', '@x', '__proto__', '_x000D_', '{{a}}', ']]>', '<!--'),
  )
  // as in a cell: lines end in one way; what shows nothing is nothing; a day is a day
  .map((written) => written.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, ''))
  .filter((written) => written.trim() !== '' && !/^\d{4}-\d\d-\d\d$/.test(written));
const day = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const value = fc.oneof(
  text.map((written) => ({ value: written, type: 'text' })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((number) => ({ value: number === 0 ? 0 : number, type: 'number' })),
  fc.boolean().map((yes) => ({ value: yes, type: 'boolean' })),
  day.map((date) => ({ value: date, type: 'date' })),
);
const key = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/),
  fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'é à'),
);

describe('laws of filling', () => {
  test('whatever goes in, by placeholder or by address, is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, minLength: 1, maxLength: 8 }),
        async (entries) => {
          const cells = entries.map(
            ([name], at) => `<row r="${at * 2 + 1}">${textCell(`B${at * 2 + 1}`, `{{${name}}}`)}</row>`,
          );
          const template = tinyTemplate({ sheets: [{ name: 'S', rows: cells.join('') }] });
          const data = Object.fromEntries([
            ...entries.map(([name, { value: given }]) => [name, given] as const),
            ...entries.map(([, { value: given }], at) => [`S!D${at + 1}`, given] as const),
          ]);
          const { value: filled, issues } = await fillTemplate(template, data, { lang: 'fr' });
          expect(issues).toEqual([]);
          const { value: workbook } = await readWorkbook(filled?.bytes ?? new Uint8Array());
          const sheet = workbook?.sheets[0];
          entries.forEach(([, expected], at) => {
            expect(sheet?.rows[at * 2]?.[1]).toMatchObject(expected);
            expect(sheet?.rows[at]?.[3]).toMatchObject(expected);
            expect(sheet?.rows[at]?.[3]).not.toHaveProperty('formula');
          });
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a list is read back item by item, whatever stands around it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, fc.integer()), { maxLength: 20 }),
        fc.nat(5),
        async (items, above) => {
          const top = above + 1;
          const rows = [
            `<row r="${top}">${textCell(`A${top}`, '{{#items}}{{name}}')}${textCell(`B${top}`, '{{n}}{{/items}}')}</row>`,
            `<row r="${top + 2}">${textCell(`A${top + 2}`, 'fin')}<c r="B${top + 2}"><f>SUM(B${top}:B${top})</f></c></row>`,
          ];
          const template = tinyTemplate({ sheets: [{ name: 'S', rows: rows.join('') }] });
          const { value: filled } = await fillTemplate(
            template,
            { items: items.map(([name, n]) => ({ name, n })) },
            { lang: 'fr' },
          );
          const { value: workbook } = await readWorkbook(filled?.bytes ?? new Uint8Array());
          const read = workbook?.sheets[0]?.rows ?? [];
          items.forEach(([name, n], at) => {
            expect(read[above + at]).toMatchObject([{ value: name }, { value: n }]);
          });
          const last = Math.max(items.length, 1);
          expect(read[above + last + 1]?.[0]).toMatchObject({ value: 'fin' });
          expect(read[above + last + 1]?.[1]?.formula).toBe(`SUM(B${top}:B${top + last - 1})`);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a formula outside of a list sees the cells that it saw, wherever they have gone', async () => {
    const height = 12;
    const place = fc.record({ row: fc.nat(height - 1), column: fc.nat(2) });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(height - 1),
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.tuple(place, place, fc.boolean()), { maxLength: 12 }),
        async (list, count, links) => {
          const outside = links.filter(([from, to]) => from.row !== list && to.row !== list);
          const formulas = new Map(
            outside.map(([from, to, fixed]) => [`${from.row},${from.column}`, { to, fixed }]),
          );
          // labels in columns A to C, formulas in E to G
          const rows = Array.from({ length: height }, (_, row) => {
            const labels = [0, 1, 2].map((column) =>
              textCell(
                cellAddress(row, column),
                row === list ? (column === 0 ? '{{#l}}{{x}}{{/l}}' : 'l') : `${row}/${column}`,
              ),
            );
            const links = [0, 1, 2].flatMap((column) => {
              const link = formulas.get(`${row},${column}`);
              const target = link && cellAddress(link.to.row, link.to.column);
              return target
                ? [
                    `<c r="${cellAddress(row, column + 4)}"><f>${link.fixed ? target.replace(/(\d+)/, '$$$1') : target}</f></c>`,
                  ]
                : [];
            });
            return `<row r="${row + 1}">${labels.join('')}${links.join('')}</row>`;
          });
          const template = tinyTemplate({ sheets: [{ name: 'S', rows: rows.join('') }] });
          const data = { l: Array.from({ length: count }, (_, at) => ({ x: at })) };
          const { value: filled, issues } = await fillTemplate(template, data, { lang: 'fr' });
          expect(issues).toEqual([]);
          const { value: workbook } = await readWorkbook(filled?.bytes ?? new Uint8Array());
          const read = workbook?.sheets[0]?.rows ?? [];
          const found = read.flatMap((cells) => {
            const label = cells?.[0]?.shown.split('/')[0];
            return [0, 1, 2].flatMap((column) => {
              const formula = cells?.[column + 4]?.formula?.replace('$', '');
              const at = formula && /^([A-C])(\d+)$/.exec(formula);
              if (!at) return [];
              const seen = read[Number(at[2]) - 1]?.['ABC'.indexOf(at[1] ?? '')]?.shown;
              return [[`${label},${column}`, seen]];
            });
          });
          const expected = [...formulas].map(([from, { to }]) => [from, `${to.row}/${to.column}`]);
          expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
        },
      ),
      { numRuns: 80 },
    );
  });

  test('filling leaves nothing to fill: a second time changes not a byte', async () => {
    const rows = `<row r="1">${textCell('A1', '{{a}}')}<c r="B1"><f>A1</f><v>1</v></c></row><row r="2">${textCell('A2', '{{#l}}{{x}}{{/l}}')}</row>`;
    const once = await fillTemplate(
      tinyTemplate({ sheets: [{ name: 'S', rows }] }),
      { a: 1, l: [{ x: 1 }, { x: 2 }] },
      { lang: 'fr' },
    );
    const bytes = once.value?.bytes ?? new Uint8Array();
    const twice = await fillTemplate(bytes, {}, { lang: 'fr' });
    expect(twice.value?.bytes).toBe(bytes);
    expect(twice.issues).toEqual([]);
  });
});
