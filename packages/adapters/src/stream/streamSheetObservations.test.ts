import { createDossier, formatIssue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { importReading } from '../spreadsheet/importReading.ts';
import { readSpreadsheet } from '../spreadsheet/readSpreadsheet.ts';
import { spreadsheetMessages } from '../spreadsheet/spreadsheetMessages.ts';
import { sheetRelations, stylesOf, xlsxOf } from '../workbook/fixtures/xlsxOf.ts';
import type { ObservationRow } from './ObservationRow.ts';
import { observationMessages } from './observationMessages.ts';
import type { StreamObservationsOptions } from './StreamObservationsOptions.ts';
import { streamObservations } from './streamObservations.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A cell: a text, a number, a number in a style (`[0.5, 1]`), or XML as it stands. */
type Given = string | number | readonly [value: number, style: number] | { readonly xml: string } | undefined;

function cellOf(given: Given, address: string): string {
  if (given === undefined) return '';
  if (typeof given === 'string')
    return `<c r="${address}" t="inlineStr"><is><t>${escaped(given)}</t></is></c>`;
  if (typeof given === 'number') return `<c r="${address}"><v>${given}</v></c>`;
  if ('xml' in given) return given.xml.replace('<c', `<c r="${address}"`);
  return `<c r="${address}" s="${given[1]}"><v>${given[0]}</v></c>`;
}

const rowXml = (cells: readonly Given[], row: number, attributes = ''): string =>
  `<row r="${row}"${attributes}>${cells.map((cell, at) => cellOf(cell, `${String.fromCharCode(65 + at)}${row}`)).join('')}</row>`;

const styles = stylesOf(
  ['0%', 'dd/mm/yyyy', '0&quot; (prov.)&quot;', '000', '#,##0'],
  '<font/><font><strike/></font>',
);
const [percent, day, provisional, padded, grouped, struck] = [1, 2, 3, 4, 5, 6];

interface GivenSheet {
  readonly rows: readonly (readonly Given[])[];
  /** Rows, from 1, that are hidden. */
  readonly hidden?: readonly number[];
  readonly columns?: string;
  readonly merges?: readonly string[];
  readonly remarks?: Readonly<Record<string, string>>;
}

function sheetOf({ rows, hidden = [], columns = '', merges = [], remarks = {} }: GivenSheet): Uint8Array {
  const data = rows
    .map((cells, at) => rowXml(cells, at + 1, hidden.includes(at + 1) ? ' hidden="1"' : ''))
    .join('');
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const comments = Object.entries(remarks)
    .map(([ref, text]) => `<comment ref="${ref}" authorId="0"><text><t>${text}</t></text></comment>`)
    .join('');
  return xlsxOf(
    `${columns}<sheetData>${data}</sheetData>${merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`}`,
    {
      'xl/styles.xml': styles,
      ...(comments === ''
        ? {}
        : {
            'xl/worksheets/_rels/sheet1.xml.rels': sheetRelations({ comments: '../comments1.xml' }),
            'xl/comments1.xml': `<comments><authors><author>x</author></authors><commentList>${comments}</commentList></comments>`,
          }),
    },
  );
}

async function rowsOf(source: Uint8Array, options?: StreamObservationsOptions): Promise<ObservationRow[]> {
  const rows: ObservationRow[] = [];
  for await (const row of streamObservations(source, options)) rows.push(row);
  return rows;
}

const header = ['Association', 'Code', 'Indicateur', 'Période', 'Sexe', 'Valeur', 'Unité', 'n'];

const network = sheetOf({
  rows: [
    header,
    ['Les Tilleuls', [7, padded], 'Familles accompagnées', 'T1 2024', 'F', [1250, grouped], 'familles', 12],
    [undefined, [7, padded], 'Familles accompagnées', 'T1 2024', 'H', '<5', 'familles'],
    [undefined, [7, padded], 'Familles accompagnées', 'T2 2024', 'F', 'n.d.', 'familles'],
    ['La Passerelle', [7, padded], 'Familles accompagnées', 'T2 2024', 'H', [31, provisional], 'familles'],
    ['La Passerelle', [7, padded], 'Familles accompagnées', 'T3 2024', 'H', 99, 'familles'],
    ['La Passerelle', [8, padded], 'Part de parents formés', 'T1 2024', 'F', [0.75, percent], '%'],
    ['La Passerelle', [8, padded], 'Part de parents formés', 'T2 2024', 'F', '62,5 %', '%'],
    ['La Passerelle', [8, padded], 'Part de parents formés', [45_382, day], 'F', [0.5, percent], '%'],
    [
      'La Passerelle',
      [8, padded],
      'Part de parents formés',
      'T4 2024',
      'F',
      { xml: '<c><f>1/3</f></c>' },
      '%',
    ],
    [
      'La Passerelle',
      [8, padded],
      'Part de parents formés',
      'T4 2024',
      'H',
      { xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' },
      '%',
    ],
  ],
  hidden: [6],
  merges: ['A2:A4'],
  remarks: { F2: 'Relevé à confirmer' },
});

describe('a long table in a workbook', () => {
  test('gives what the whole reading gives, value for value', async () => {
    const streamed = await rowsOf(network, { bareRatio: 'points' });
    const reading = await readSpreadsheet(network);
    const { dossier } = importReading(createDossier({ id: 'x', title: 'X' }), reading);
    const told = (records: typeof dossier.observations) =>
      records
        .map(({ period, value, bounds, state, stage, comment, provenance }) => ({
          ...{ start: period.start, end: period.end, value, bounds, state, stage, comment },
          ...{ sheet: provenance?.sheet, cell: provenance?.cell, text: provenance?.text },
        }))
        .sort((a, b) => Number(a.cell?.slice(1)) - Number(b.cell?.slice(1)));
    const own = told(streamed.flatMap(({ observation }) => observation ?? []));
    expect(own).toEqual(told(dossier.observations));
    expect(own.map(({ cell, value }) => [cell, value])).toEqual([
      ['F2', 1250],
      ['F3', undefined],
      ['F4', undefined],
      ['F5', 31],
      ['F7', 0.75],
      ['F8', 0.625],
      ['F9', 0.5],
      ['F10', undefined],
      ['F11', undefined],
    ]);
  });

  test('keeps what numbers alone do not say: remarks, marks of a format, merged names, codes as shown', async () => {
    const [, first, second, , fifth] = await rowsOf(network);
    expect(first?.observation).toMatchObject({
      id: '007.2024-q1.by-les-tilleuls.sex-f',
      n: 12,
      comment: 'Relevé à confirmer',
    });
    expect(second?.observation).toMatchObject({
      organisation: 'les-tilleuls',
      bounds: { min: 0, max: 4 },
      state: 'suppressed',
    });
    expect(fifth?.observation).toMatchObject({ stage: 'provisional', organisation: 'la-passerelle' });
  });

  test('leaves out what a person does not see, and says so', async () => {
    const columns =
      '<cols><col min="2" max="2" width="0"/><col min="5" max="5" hidden="1" width="9"/></cols>';
    const rows = [
      header,
      ['Les Tilleuls', 'A1', 'Familles', 'T1 2024', 'F', 3],
      ['Les Tilleuls', 'A1', 'Familles', 'T2 2024', 'F', 4],
    ];
    const sheet = sheetOf({ rows, columns, hidden: [3] });
    const found = await rowsOf(sheet, { file: 'réseau.xlsx' });
    expect(found.map(({ row, skipped, observation }) => [row, skipped ?? observation?.id])).toEqual([
      [1, 'header'],
      [2, 'familles.2024-q1.by-les-tilleuls'],
      [3, 'hidden'],
    ]);
    expect(found.flatMap(({ issues }) => issues.map(({ code, at }) => [code, at]))).toEqual([
      ['sheet/hidden-column', { in: 'sheet', file: 'réseau.xlsx', sheet: 'S', cell: 'B1', row: 1 }],
      ['sheet/hidden-column', { in: 'sheet', file: 'réseau.xlsx', sheet: 'S', cell: 'E1', row: 1 }],
      ['sheet/hidden-row', { in: 'sheet', file: 'réseau.xlsx', sheet: 'S', row: 3 }],
    ]);
    const messages = { ...spreadsheetMessages, ...observationMessages };
    for (const issue of found.flatMap(({ issues }) => issues))
      for (const lang of ['fr', 'en'] as const)
        expect(formatIssue(issue, lang, messages)).not.toMatch(/[{}]/);
  });

  test('reads a hidden column that the caller names', async () => {
    const sheet = sheetOf({
      rows: [
        ['Indicateur', 'Mois', 'Nombre'],
        ['Visites', '2024-03', 8],
      ],
      columns: '<cols><col min="3" max="3" hidden="1" width="9"/></cols>',
    });
    const columns = [
      { column: 'A', field: 'indicator' },
      { column: 'B', field: 'period' },
      { column: 'C', field: 'value' },
    ] as const;
    expect((await rowsOf(sheet, { columns }))[1]?.observation?.value).toBe(8);
    expect((await rowsOf(sheet))[1]?.observation).toBeUndefined();
  });

  test('struck out rows are left out, a struck figure is read with a doubt', async () => {
    const struckText = (text: string) => ({
      xml: `<c s="${struck}" t="inlineStr"><is><t>${text}</t></is></c>`,
    });
    const sheet = sheetOf({
      rows: [
        ['Indicateur', 'Période', 'Valeur'],
        [struckText('Visites'), struckText('T1 2024'), [3, struck]],
        ['Visites', 'T2 2024', [4, struck]],
      ],
    });
    const [, first, second] = await rowsOf(sheet);
    expect([first?.skipped, first?.issues[0]?.code]).toEqual(['struck', 'sheet/struck-row']);
    expect([second?.observation?.value, second?.issues[0]?.code]).toEqual([4, 'sheet/struck-cell']);
  });

  test('a formula without a result, an error, a day and a yes are no numbers, and each says why', async () => {
    const values = [
      { xml: '<c><f>SUM(A1)</f></c>' },
      { xml: '<c t="e"><v>#REF!</v></c>' },
      [45_382, day],
      { xml: '<c t="b"><v>1</v></c>' },
    ] as const;
    const sheet = sheetOf({
      rows: [
        ['Indicateur', 'Période', 'Valeur'],
        ...values.map((value, at) => ['Visites', `T${at + 1} 2024`, value] as const),
      ],
    });
    const found = (await rowsOf(sheet)).slice(1);
    for (const { observation } of found) expect(observation).toMatchObject({ state: 'unreadable' });
    for (const { observation } of found) expect(observation).not.toHaveProperty('value');
    expect(found.map(({ issues }) => issues[0]?.code)).toEqual([
      'sheet/formula-without-value',
      'quantity/sheet-error',
      'sheet/date-for-number',
      'quantity/unreadable',
    ]);
  });

  test('another sheet is read by name; one that is not there, a damaged file and another kind end in one row', async () => {
    expect((await rowsOf(network, { sheet: 'S' })).length).toBe(11);
    expect(await rowsOf(network, { sheet: 'T', file: 'x.xlsx' })).toMatchObject([
      { row: 1, skipped: 'broken', issues: [{ code: 'sheet/no-such-sheet', at: { file: 'x.xlsx' } }] },
    ]);
    expect(await rowsOf(network.subarray(0, network.length - 30))).toMatchObject([
      { skipped: 'broken', issues: [{ code: 'sheet/damaged' }] },
    ]);
  });

  test('a sheet without a header of a long table says what was found', async () => {
    const found = await rowsOf(
      sheetOf({
        rows: [
          ['Bonjour', 'à', 'tous'],
          ['un', 'deux', 'trois'],
        ],
      }),
    );
    expect(found[0]?.issues).toMatchObject([
      { code: 'observations/no-header', params: { found: 'Bonjour · à · tous' }, at: { sheet: 'S', row: 1 } },
    ]);
  });

  test('tells how far it has come, and ends where it is told to', async () => {
    const told: number[] = [];
    const rows = Array.from({ length: 20_000 }, (_, n) => [
      'Visites',
      `2024-${String((n % 12) + 1).padStart(2, '0')}`,
      n,
    ]);
    const long = sheetOf({ rows: [['Indicateur', 'Période', 'Valeur'], ...rows] });
    const found = await rowsOf(long, { onProgress: ({ bytes, total = 1 }) => told.push(bytes / total) });
    expect(found).toHaveLength(20_001);
    expect(found.at(-1)?.observation).toMatchObject({ value: 19_999, provenance: { cell: 'C20001' } });
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    const stop = new AbortController();
    const stopped = rowsOf(long, { signal: stop.signal, onProgress: () => stop.abort(new Error('assez')) });
    await expect(stopped).rejects.toThrow('assez');
  });
});
