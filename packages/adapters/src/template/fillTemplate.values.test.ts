import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../workbook/readWorkbook.ts';
import type { TemplateData } from './field/TemplateData.ts';
import { type FillTemplateOptions, fillTemplate } from './fillTemplate.ts';
import { type TinyTemplate, textCell, tinyTemplate } from './fixtures/tinyTemplate.ts';

async function fill(template: TinyTemplate, data: TemplateData, options: Partial<FillTemplateOptions> = {}) {
  const { value, issues } = await fillTemplate(tinyTemplate(template), data, { lang: 'fr', ...options });
  const bytes = value?.bytes ?? new Uint8Array();
  const { value: workbook } = await readWorkbook(bytes);
  const cell = (row: number, column: number, sheet = 0) => workbook?.sheets[sheet]?.rows[row - 1]?.[column];
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return { cell, xml, issues, codes: issues.map(({ code }) => code), bytes, value };
}

/** One sheet « Données » whose cell A1 holds a text, in a number format. */
const oneCell = (text: string, format: number | string = 0): TinyTemplate => ({
  sheets: [{ name: 'Données', rows: `<row r="1">${textCell('A1', text, 1)}</row>` }],
  formats: [0, format],
});

describe('a value in a cell of its own', () => {
  test('a number, a yes or no stay what they are', async () => {
    expect((await fill(oneCell('{{x}}'), { x: -5 })).cell(1, 0)).toMatchObject({ type: 'number', value: -5 });
    expect((await fill(oneCell(' {{ x }} '), { x: 0 })).cell(1, 0)).toMatchObject({
      type: 'number',
      value: 0,
    });
    expect((await fill(oneCell('{{x}}'), { x: true })).cell(1, 0)).toMatchObject({
      type: 'boolean',
      value: true,
    });
    expect((await fill(oneCell('{{x}}'), { x: false })).cell(1, 0)).toMatchObject({
      type: 'boolean',
      value: false,
    });
  });

  test('a text is a text, in the language asked for, whatever it starts with', async () => {
    for (const x of [
      '=1+1',
      '+33 1',
      '-5',
      '@me',
      '\t=1',
      "'quoted",
      ' spaces ',
      '<b>&amp;"',
      '_x0041_',
      'a\u0001b',
      '{{y}}',
      '__proto__',
    ]) {
      const { cell, codes } = await fill(oneCell('{{x}}'), { x });
      expect(cell(1, 0)).toMatchObject({ type: 'text', value: x });
      expect(cell(1, 0)).not.toHaveProperty('formula');
      expect(codes).toEqual([]);
    }
    const x = { fr: 'Familles', 'nl-BE': 'Gezinnen' };
    expect((await fill(oneCell('{{x}}'), { x }, { lang: 'nl' })).cell(1, 0)).toMatchObject({
      value: 'Gezinnen',
    });
  });

  test('line ends are those of a cell, and half a sign is none', async () => {
    expect((await fill(oneCell('{{x}}'), { x: 'a\r\nb\rc' })).cell(1, 0)).toMatchObject({ value: 'a\nb\nc' });
    expect((await fill(oneCell('{{x}}'), { x: 'a\ud800b' })).cell(1, 0)).toMatchObject({ value: 'a\ufffdb' });
  });

  test('a day is a date that can be counted with, in the format of the cell where it is one', async () => {
    const own = await fill(oneCell('{{x}}', 'mmmm\\ yyyy'), { x: '2025-03-15' });
    expect(own.xml).toContain('<c r="A1" s="1"><v>45731</v></c>');
    const general = await fill(oneCell('{{x}}'), { x: '2025-03-15' });
    expect(general.cell(1, 0)).toMatchObject({ type: 'date', value: '2025-03-15' });
    expect(general.xml).toContain('<c r="A1" s="2"><v>45731</v></c>');
    expect((await fill(oneCell('{{x}}', '0.00'), { x: '2025-03-15' })).cell(1, 0)).toMatchObject({
      type: 'date',
    });
  });

  test('days count from 1904 where the template says so', async () => {
    const { xml, cell } = await fill(
      { ...oneCell('{{x}}'), workbookAttributes: ' date1904="1"' },
      { x: '2025-03-15' },
    );
    expect(xml).toContain('<v>44269</v>');
    expect(cell(1, 0)).toMatchObject({ type: 'date', value: '2025-03-15' });
  });

  test('a day that the sheet cannot hold, or in a cell for texts, is a text, and that is said', async () => {
    for (const [format, day, shown] of [
      [0, '1899-12-31', '31/12/1899'],
      ['@', '2025-03-15', '15/03/2025'],
      [49, '2025-03-15', '15/03/2025'],
    ] as const) {
      const { cell, codes } = await fill(oneCell('{{x}}', format), { x: day });
      expect(cell(1, 0)).toMatchObject({ type: 'text', value: shown });
      expect(codes).toEqual(['template/day-as-text']);
    }
    const bare = await fill({ ...oneCell('{{x}}'), formats: null }, { x: '2025-03-15' });
    expect(bare.xml).toContain('15/03/2025');
  });

  test('a share is a fraction in a cell for percentages, with a format where the cell has none, else in points', async () => {
    for (const x of [
      { value: 0.75, unit: 'ratio' },
      { value: 75, unit: '%' },
    ]) {
      expect((await fill(oneCell('{{x}}', 9), { x })).cell(1, 0)).toMatchObject({
        value: 0.75,
        shown: '75%',
      });
      expect((await fill(oneCell('{{x}}', 0), { x })).cell(1, 0)).toMatchObject({
        value: 0.75,
        shown: '75%',
      });
      const points = await fill(oneCell('{{x}}', '0.0'), { x });
      expect(points.cell(1, 0)).toMatchObject({ type: 'number', value: 75 });
      expect(points.cell(1, 0)?.shown).toBe('75.0\u00a0%');
      expect(points.codes).toEqual(['template/percent-in-points']);
      expect((await fill(oneCell('{{x}}', '@'), { x })).cell(1, 0)).toMatchObject({
        type: 'text',
        value: '75\u00a0%',
      });
    }
    expect((await fill(oneCell('{{x}}'), { x: { value: 0.125, unit: 'ratio' } })).cell(1, 0)).toMatchObject({
      shown: '12.5%',
    });
    expect((await fill(oneCell('{{x}}', 9), { x: 0.07 })).cell(1, 0)).toMatchObject({
      value: 0.07,
      shown: '7%',
    });
  });

  test('an amount of money is in major units, with its currency where the cell has no format', async () => {
    const euros = await fill(oneCell('{{x}}'), { x: { minor: 1_240_575, currency: 'EUR' } });
    expect(euros.cell(1, 0)).toMatchObject({ type: 'number', value: 12_405.75, format: '#,##0.00\\ [$€]' });
    const francs = await fill(oneCell('{{x}}'), { x: { minor: 1500, currency: 'XOF' } });
    expect(francs.cell(1, 0)).toMatchObject({ value: 1500, format: '#,##0\\ [$XOF]' });
    const own = await fill(oneCell('{{x}}', '0.0'), { x: { minor: 1_240_575, currency: 'EUR' } });
    expect(own.cell(1, 0)).toMatchObject({ value: 12_405.75, format: '0.0' });
    expect((await fill(oneCell('{{x}}'), { x: { value: 12.5, unit: 'GBP' } })).cell(1, 0)).toMatchObject({
      value: 12.5,
      format: '#,##0.00\\ [$GBP]',
    });
    expect((await fill(oneCell('{{x}}'), { x: { value: 56, unit: 'familles' } })).cell(1, 0)).toMatchObject({
      type: 'number',
      value: 56,
    });
  });

  test('what must be seen with a number is part of its format: it stays a number', async () => {
    const about = { value: 12, unit: '', before: '≥ ', after: ' (prov.)' };
    expect((await fill(oneCell('{{x}}', '0.0'), { x: about })).cell(1, 0)).toMatchObject({
      ...{ type: 'number', value: 12, shown: '≥ 12.0 (prov.)' },
    });
    expect((await fill(oneCell('{{x}}'), { x: about })).cell(1, 0)).toMatchObject({
      type: 'number',
      value: 12,
    });
    expect((await fill(oneCell('{{x}}', '@'), { x: about })).cell(1, 0)).toMatchObject({
      ...{ type: 'text', value: '≥ 12 (prov.)' },
    });
    expect((await fill(oneCell('{{x}} !'), { x: about })).cell(1, 0)).toMatchObject({
      value: '≥ 12 (prov.) !',
    });
    const share = { value: 0.625, unit: 'ratio', after: ' (n = 8)' };
    for (const format of [0, '0.0%'])
      expect((await fill(oneCell('{{x}}', format), { x: share })).cell(1, 0)).toMatchObject({
        ...{ value: 0.625, shown: '62.5% (n = 8)' },
      });
    const none = { value: 1, unit: 'ratio', before: 3 } as unknown as TemplateData;
    expect((await fill(oneCell('{{x}}'), { x: none })).codes).toContain('template/unusable-value');
  });

  test('of a column in points one cell is told', async () => {
    const rows = `<row r="1">${textCell('A1', '{{#i}}{{s}}{{/i}}', 1)}</row>`;
    const i = [0.1, 0.2].map((value) => ({ s: { value, unit: 'ratio' } }));
    expect((await fill({ sheets: [{ name: 'S', rows }], formats: [0, '0.0'] }, { i })).codes).toEqual([
      'template/percent-in-points',
    ]);
  });

  test('nothing empties the cell, which keeps its format, or leaves it', async () => {
    expect((await fill(oneCell('{{x}}', '0.0'), { x: null })).xml).toContain('<c r="A1" s="1"/>');
    const left = await fill(oneCell('{{x}}'), { x: null }, { gaps: 'leave' });
    expect(left.cell(1, 0)).toMatchObject({ value: '{{x}}' });
    expect(left.codes).toEqual([]);
  });

  test('a field that the data lacks is said, with its cell; __proto__ is a field like any other', async () => {
    for (const field of ['x', 'a.b', '__proto__', 'constructor.name', 'toString']) {
      const { issues, xml } = await fill(oneCell(`{{${field}}}`), { a: { c: null } });
      expect(issues).toEqual([
        {
          code: 'template/no-data',
          severity: 'warning',
          params: { field },
          at: { in: 'sheet', sheet: 'Données', cell: 'A1' },
        },
      ]);
      expect(xml).toContain('<c r="A1" s="1"/>');
    }
    const own = JSON.parse('{ "__proto__": "found" }') as TemplateData;
    expect((await fill(oneCell('{{__proto__}}'), own)).cell(1, 0)).toMatchObject({ value: 'found' });
  });

  test('what no cell can hold is said, and not written', async () => {
    const unusable = [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      { a: { b: 1 } },
      [{ a: 1 }],
      () => 1,
    ] as readonly unknown[];
    for (const x of unusable) {
      const { codes, cell } = await fill(oneCell('{{x}}'), { x } as TemplateData);
      expect(codes).toContain('template/unusable-value');
      expect(cell(1, 0)).toBeUndefined();
    }
  });

  test('a list of plain values is told in one cell', async () => {
    const { cell } = await fill(oneCell('{{x}}'), { x: ['Nord', 'Centre', 3] });
    expect(cell(1, 0)).toMatchObject({ type: 'text', value: 'Nord, Centre, 3' });
  });

  test('a text longer than a cell is cut, between two signs, and that is said', async () => {
    const { cell, issues } = await fill(oneCell('{{x}}'), { x: `${'a'.repeat(32_766)}😀 end` });
    expect(cell(1, 0)).toMatchObject({ value: 'a'.repeat(32_766) });
    expect(issues).toMatchObject([{ code: 'template/long-text', params: { field: 'x', limit: 32_767 } }]);
  });
});

describe('values inside a text', () => {
  test('read as people write them', async () => {
    const data = {
      n: 1234.5,
      d: '2024-06-01',
      m: { minor: 500, currency: 'EUR' },
      s: { value: 0.5, unit: 'ratio' },
      b: true,
      t: 'x',
    };
    const { cell, codes } = await fill(oneCell('{{n}} | {{d}} | {{m}} | {{s}} | {{b}} | {{t}}'), data);
    expect(cell(1, 0)).toMatchObject({
      value: '1\u202f234,5 | 1er juin 2024 | 5,00\u00a0€ | 50\u00a0% | oui | x',
    });
    expect(codes).toEqual([]);
    const english = await fill(oneCell('On {{d}}: {{b}}'), { d: '2024-06-01', b: false }, { lang: 'en' });
    expect(english.cell(1, 0)).toMatchObject({ value: 'On 1 June 2024: no' });
  });

  test('a share bears its sign once, also where the unit is asked for behind it', async () => {
    const data = { s: { value: 0.5, unit: 'ratio' }, n: 12, u: '%', v: 'visites' };
    const { cell } = await fill(oneCell('{{s}} {{u}} ; {{n}} {{v}} ; {{n}} {{u}}'), data);
    expect(cell(1, 0)).toMatchObject({ value: '50\u00a0% ; 12 visites ; 12 %' });
  });

  test('a text that is filled to look like a formula is none', async () => {
    const { cell } = await fill(oneCell('={{x}}'), { x: '1+1' });
    expect(cell(1, 0)).toMatchObject({ type: 'text', value: '=1+1' });
  });

  test('what is missing leaves its mark or nothing, as asked', async () => {
    const data = { a: 'A' };
    expect((await fill(oneCell('{{a}}-{{b}}'), data)).cell(1, 0)).toMatchObject({ value: 'A-' });
    expect((await fill(oneCell('{{a}}-{{b}}'), data, { gaps: 'leave' })).cell(1, 0)).toMatchObject({
      value: 'A-{{b}}',
    });
  });

  test('shared, inline and split strings are read alike, in any prefix', async () => {
    const shared =
      '<r><t xml:space="preserve">De </t></r><r><rPr><b/><x14:a xmlns:x14="urn:x"/></rPr><t>{{a</t></r><r><t>}}</t></r><r><t xml:space="preserve"> fin</t></r><rPh sb="0" eb="1"><t>no</t></rPh>';
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>{{a}}!</x:t></x:is></x:c><x:c t="s"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const { cell, xml: filled } = await fill(
      { sheets: [{ name: 'S', xml }], strings: [shared, '<t>  kept  </t>'] },
      { a: 'Val', 'S!B3': 7 },
    );
    expect(filled).toContain(
      '<x:c r="A1" t="inlineStr"><x:is><x:r><x:t xml:space="preserve">De </x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t xml:space="preserve">Val</x:t></x:r><x:r><x:t xml:space="preserve"> fin</x:t></x:r></x:is></x:c>',
    );
    expect(filled).toContain(
      '<x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">Val!</x:t></x:is></x:c>',
    );
    expect(filled).toContain('<x:row r="3"><x:c r="B3"><x:v>7</x:v></x:c></x:row></x:sheetData>');
    expect(cell(3, 1)).toMatchObject({ value: 7 });
  });

  test('marks that are none stay, however long they are', async () => {
    for (const text of [`{{${' '.repeat(30_000)}`, '{{}} {{ }} {{#}} {{/ }}', '{ {x}} {{x} }', '{{a{b}}']) {
      expect((await fill(oneCell(text), {})).codes).toEqual([]);
    }
  });

  test('a sign that the template writes as a code is read as the sign', async () => {
    const { cell } = await fill({ ...oneCell('Ligne 1_x000A_{{x}}_x005F_x0041_') }, { x: 'fin' });
    expect(cell(1, 0)).toMatchObject({ value: 'Ligne 1\nfin_x0041_' });
  });

  test('the stored result of a formula is no place for a value', async () => {
    const rows = '<row r="1"><c r="A1" t="str"><f>"{{"&amp;"x}}"</f><v>{{x}}</v></c></row>';
    const { xml, codes } = await fill({ sheets: [{ name: 'S', rows }] }, { x: 1 });
    expect(xml).toContain('<v>{{x}}</v>');
    expect(codes).toEqual(['template/no-place']);
  });
});

describe('cells by name and by address', () => {
  const names =
    '<definedName name="nom">Fiche!$B$2</definedName><definedName name="serie">Fiche!$A$4:$A$6</definedName><definedName name="ligne">Fiche!$A$8:$C$8</definedName><definedName name="carre">Fiche!$A$10:$B$11</definedName><definedName name="local" localSheetId="1">$A$1</definedName><definedName name="taux">0.2</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Fiche!$A$1:$C$9</definedName><definedName name="cache" hidden="1">Fiche!$A$1</definedName><definedName name="perdu">#REF!</definedName>';
  const sheets = [
    {
      name: 'Fiche',
      before: '<dimension ref="B2"/><cols><col min="1" max="1" width="9" style="1"/></cols>',
      rows: '<row r="2" spans="2:2"><c r="B2"/></row><row r="8" s="1" customFormat="1"/>',
    },
    { name: 'L’an 2', rows: '' },
  ];
  const template = { sheets, names, formats: [0, '0.0'] };

  test('a value goes into the first cell, a list down or along, a list of lists row by row', async () => {
    const data = {
      nom: 'Val',
      serie: [1, 2],
      ligne: ['a', 'b', 'c'],
      carre: [[1, 2], [3]],
      local: 'là',
      'L’an 2!C3': 9,
      "'L’an 2'!D4": true,
    };
    const { cell, codes, xml, value } = await fill(template, data);
    expect(codes).toEqual([]);
    expect(cell(2, 1)).toMatchObject({ value: 'Val' });
    expect([cell(4, 0), cell(5, 0)]).toMatchObject([{ value: 1, format: '0.0' }, { value: 2 }]);
    expect(cell(6, 0)).toBeUndefined();
    expect([0, 1, 2].map((column) => cell(8, column))).toMatchObject([
      { value: 'a' },
      { value: 'b' },
      { value: 'c' },
    ]);
    expect([cell(10, 0), cell(10, 1), cell(11, 0)]).toMatchObject([{ value: 1 }, { value: 2 }, { value: 3 }]);
    expect(cell(11, 1)).toBeUndefined();
    expect(cell(1, 0, 1)).toMatchObject({ value: 'là' });
    expect(cell(3, 2, 1)).toMatchObject({ value: 9 });
    expect(cell(4, 3, 1)).toMatchObject({ value: true });
    expect(xml).toContain('<dimension ref="A2:C11"/>');
    expect(xml.match(/<row r="(\d+)"/g)).toEqual([2, 4, 5, 8, 10, 11].map((row) => `<row r="${row}"`));
    expect(value?.filled).toContainEqual({ field: 'carre', sheet: 'Fiche', cell: 'B10' });
  });

  test('what has no room is said', async () => {
    const { issues } = await fill(template, {
      serie: [1, 2, 3, 4],
      ligne: ['a', 'b', 'c', 'd'],
      carre: [[1, 2, 3]],
    });
    expect(issues.map(({ code, params }) => [code, params['field'], params['room']])).toEqual([
      ['template/list-too-long', 'serie', 3],
      ['template/list-too-long', 'ligne', 3],
      ['template/list-too-long', 'carre', 2],
    ]);
  });

  test('what finds no cell is said: no such sheet, a name for something else, a hidden name', async () => {
    const { codes, issues, value } = await fill(template, {
      'Ailleurs!A1': 1,
      taux: 2,
      cache: 3,
      perdu: 4,
      g: { h: 1 },
    });
    expect(new Set(codes)).toEqual(new Set(['template/no-place']));
    expect(issues.map(({ params }) => params['field'])).toEqual([
      'Ailleurs!A1',
      'taux',
      'cache',
      'perdu',
      'g',
    ]);
    expect(value?.filled).toEqual([]);
  });

  test('a value of a kind that no cell holds is said; a list in one cell is told in it', async () => {
    const { codes, cell } = await fill(template, { nom: ['x', 'y'], serie: Number.NaN });
    expect(codes).toEqual(['template/unusable-value']);
    expect(cell(2, 1)).toMatchObject({ value: 'x, y' });
    const empty = await fill(template, { nom: [] });
    expect(empty.cell(2, 1)).toBeUndefined();
  });

  test('a merged cell, named by all that it covers, takes a list as one text; a column named to its end, downwards', async () => {
    const after = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
    const wide =
      '<definedName name="zone">S!$A$1:$B$2</definedName><definedName name="col">S!$D$1:$D$1048576</definedName>';
    const rows = '<row r="3"><c r="D3"><v>7</v></c></row>';
    const { cell, codes, xml } = await fill(
      { sheets: [{ name: 'S', rows, after }], names: wide },
      { zone: ['Nord', 'Sud'], col: [1, 2] },
    );
    expect(codes).toEqual([]);
    expect(cell(1, 0)).toMatchObject({ value: 'Nord, Sud' });
    expect([cell(1, 3), cell(2, 3)]).toMatchObject([{ value: 1 }, { value: 2 }]);
    expect(cell(3, 3)).toBeUndefined();
    expect(xml.match(/<row /g)).toHaveLength(3);
  });

  test('an item that no cell holds is said, with its cell', async () => {
    const { issues } = await fill(template, { serie: [1, { a: 1 }, Number.NaN] });
    expect(issues.map(({ code, at }) => [code, at && 'cell' in at ? at.cell : ''])).toEqual([
      ['template/unusable-value', 'A5'],
      ['template/unusable-value', 'A6'],
      // the group as a whole was asked for, its field was not
      ['template/no-place', ''],
    ]);
  });

  test('null empties a named cell, or leaves it', async () => {
    const full = { sheets: [{ name: 'Fiche', rows: '<row r="2"><c r="B2"><v>5</v></c></row>' }], names };
    expect((await fill(full, { nom: null })).cell(2, 1)).toBeUndefined();
    expect((await fill(full, { nom: null }, { gaps: 'leave' })).cell(2, 1)).toMatchObject({ value: 5 });
  });

  test('a cell under a merged one stands for it; a formula gives way; both are said', async () => {
    const rows = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"/></row>';
    const after = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';
    const { cell, codes, issues } = await fill({ sheets: [{ name: 'S', rows, after }] }, { 'S!B1': 'x' });
    expect(codes).toEqual(['template/covered-cell', 'template/formula-replaced']);
    expect(issues.map(({ at }) => at)).toEqual([
      { in: 'sheet', sheet: 'S', cell: 'A1' },
      { in: 'sheet', sheet: 'S', cell: 'A1' },
    ]);
    expect(cell(1, 0)).toMatchObject({ value: 'x' });
    const list = await fill(
      { sheets: [{ name: 'S', rows: '', after }], names: '<definedName name="n">S!$A$1:$B$1</definedName>' },
      { n: ['x'] },
    );
    expect(list.cell(1, 0)).toMatchObject({ value: 'x' });
    expect(list.codes).toEqual([]);
  });
});

describe('what a template guards', () => {
  test('a drop-down that does not offer the value is named with what it offers', async () => {
    const rule = (body: string) =>
      `<dataValidations count="1"><dataValidation type="list" sqref="A1 C1:C3">${body}</dataValidation></dataValidations>`;
    const choices = (body: string, names = ''): TinyTemplate => ({
      sheets: [
        { name: 'S', rows: `<row r="1">${textCell('A1', '{{x}}')}</row>`, after: rule(body) },
        {
          name: 'Choix',
          rows: `<row r="1">${textCell('A1', 'Oui')}<c r="B1"><v>3</v></c></row><row r="3">${textCell('A3', 'Non')}</row>`,
        },
      ],
      names,
    });
    const listed = await fill(choices('<formula1>"oui, non"</formula1>'), { x: 'peut-être' });
    expect(listed.issues).toMatchObject([
      {
        code: 'template/not-a-choice',
        severity: 'warning',
        params: { field: 'x', found: 'peut-être', expected: 'oui | non' },
      },
    ]);
    expect(listed.cell(1, 0)).toMatchObject({ value: 'peut-être' });
    expect((await fill(choices('<formula1>"oui, non"</formula1>'), { x: 'Non' })).codes).toEqual([]);
    expect((await fill(choices('<formula1>Choix!$A$1:$B$3</formula1>'), { x: 3 })).codes).toEqual([]);
    expect((await fill(choices('<formula1>Choix!$A$1:$A$3</formula1>'), { x: 4 })).codes).toEqual([
      'template/not-a-choice',
    ]);
    const named = '<definedName name="choix">Choix!$A$1:$A$3</definedName>';
    expect(
      (await fill(choices('<formula1>choix</formula1>', named), { x: 'x' })).issues[0]?.params['expected'],
    ).toBe('Oui | Non');
    expect((await fill(choices('<formula1>INDIRECT("a")</formula1>'), { x: 'x' })).codes).toEqual([]);
    expect((await fill(choices('<formula1>"oui, non"</formula1>'), { x: null })).codes).toEqual([]);
    const many = Array.from({ length: 12 }, (_, at) => `c${at}`).join(',');
    expect(
      (await fill(choices(`<formula1>"${many}"</formula1>`), { x: 'x' })).issues[0]?.params['expected'],
    ).toMatch(/\| …$/);
  });

  test('a drop-down in the newer form counts too', async () => {
    const after =
      '<extLst><ext xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>"a,b"</xm:f></x14:formula1><xm:sqref>A1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const { codes } = await fill(
      { sheets: [{ name: 'S', rows: `<row r="1">${textCell('A1', '{{x}}')}</row>`, after }] },
      { x: 'c' },
    );
    expect(codes).toEqual(['template/not-a-choice']);
  });

  test('a protected sheet is filled, and that is said once', async () => {
    const rows = `<row r="1">${textCell('A1', '{{x}}')}${textCell('B1', '{{x}}')}</row>`;
    const { codes, cell } = await fill(
      { sheets: [{ name: 'S', rows, after: '<sheetProtection sheet="1"/>' }] },
      { x: 1 },
    );
    expect(codes).toEqual(['template/protected-sheet']);
    expect(cell(1, 1)).toMatchObject({ value: 1 });
  });

  test('the header of a table is not written, as the table repeats it', async () => {
    const table =
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="{{x}}"/></tableColumns></table>';
    const rows = `<row r="1">${textCell('A1', '{{x}}')}</row><row r="2">${textCell('A2', '{{x}}')}</row>`;
    const { codes, cell } = await fill(
      { sheets: [{ name: 'S', rows, related: [['table', 'tables/table1.xml', table]] }] },
      { x: 'v' },
    );
    expect(codes).toEqual(['template/table-header']);
    expect([cell(1, 0), cell(2, 0)]).toMatchObject([{ value: '{{x}}' }, { value: 'v' }]);
  });
});

describe('formulas of a filled template', () => {
  test('lose their results and are computed anew when the file is opened', async () => {
    const rows = `<row r="1">${textCell('A1', '{{x}}')}<c r="B1" t="str"><f>A1&amp;"!"</f><v>old</v></c></row>`;
    for (const calculation of ['', '<calcPr calcId="1"/>']) {
      const { xml, bytes } = await fill(
        { sheets: [{ name: 'S', rows }], calculation, names: '<definedName name="n">S!$A$1</definedName>' },
        { x: 1 },
      );
      expect(xml).toContain('<c r="B1"><f>A1&amp;"!"</f></c>');
      const workbook = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
      expect(workbook).toMatch(/<\/definedNames><calcPr (?:calcId="1" )?fullCalcOnLoad="1"\/>/);
    }
  });

  test('a template without formulas keeps its workbook part', async () => {
    const template = tinyTemplate(oneCell('{{x}}'));
    const { value } = await fillTemplate(template, { x: 1 }, { lang: 'fr' });
    const [before, after] = [unzipSync(template), unzipSync(value?.bytes ?? new Uint8Array())];
    const changed = Object.keys(before).filter(
      (path) => strFromU8(before[path] ?? new Uint8Array()) !== strFromU8(after[path] ?? new Uint8Array()),
    );
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('where the first of cells that share a formula is filled, the others keep theirs', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row>';
    const { xml } = await fill({ sheets: [{ name: 'S', rows }] }, { 'S!B1': 5 });
    expect(xml).toContain('<c r="B1"><v>5</v></c>');
    expect(xml).toContain('<c r="B2"><f>A2*$A$1</f></c>');
    expect(xml).toContain('<c r="B3"><f>A3*$A$1</f></c>');
  });
});
