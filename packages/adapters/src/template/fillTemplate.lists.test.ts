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
  const parts = unzipSync(bytes);
  return {
    texts: (sheet = 0) =>
      Array.from(workbook?.sheets[sheet]?.rows ?? [], (cells) =>
        Array.from(cells ?? [], (cell) => (cell?.formula ? `=${cell.formula}` : (cell?.shown ?? ''))),
      ),
    part: (path: string) => strFromU8(parts[`xl/${path}`] ?? new Uint8Array()),
    sheet: strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
    codes: issues.map(({ code }) => code),
    issues,
    value,
  };
}

const row = (number: number, ...cells: readonly string[]) => `<row r="${number}">${cells.join('')}</row>`;
const formula = (address: string, text: string) => `<c r="${address}"><f>${text}</f><v>0</v></c>`;
const items = (...names: readonly string[]) => names.map((name, at) => ({ name, n: at + 1 }));
/** A list in row 2, a heading above, a foot below. */
const listRows =
  row(1, textCell('A1', 'Nom')) +
  row(2, textCell('A2', '{{#items}}{{name}}'), textCell('B2', '{{n}}{{/items}}'));
const one = (rows: string, more: Partial<TinyTemplate['sheets'][number]> = {}): TinyTemplate => ({
  sheets: [{ name: 'S', rows, ...more }],
});

describe('rows of a list', () => {
  test('stand once for each item; none leaves them empty, one leaves all in place', async () => {
    const template = one(listRows + row(3, textCell('A3', 'Fin')));
    expect((await fill(template, { items: items('a', 'b', 'c') })).texts()).toEqual([
      ['Nom'],
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
      ['Fin'],
    ]);
    expect((await fill(template, { items: items('a') })).texts()).toEqual([['Nom'], ['a', '1'], ['Fin']]);
    for (const none of [[], null]) {
      const { texts, codes, value } = await fill(template, { items: none });
      expect(texts()).toEqual([['Nom'], [], ['Fin']]);
      expect(codes).toEqual([]);
      expect(value?.repeated).toEqual([{ field: 'items', sheet: 'S', row: 2, count: 0 }]);
    }
  });

  test('without data are emptied, or left as they are, and that is said', async () => {
    const emptied = await fill(one(listRows), {});
    expect([emptied.codes, emptied.texts()]).toEqual([['template/no-data'], [['Nom']]]);
    const left = await fill(one(listRows), {}, { gaps: 'leave' });
    expect([left.codes, left.texts()[1]]).toEqual([
      ['template/no-data'],
      ['{{#items}}{{name}}', '{{n}}{{/items}}'],
    ]);
    const none = await fill(one(listRows), { items: [] }, { gaps: 'leave' });
    expect(none.texts()[1]).toEqual(['{{#items}}{{name}}', '{{n}}{{/items}}']);
  });

  test('take a group as one item, and plain values by a point', async () => {
    const { texts } = await fill(one(listRows), { items: { name: 'seul', n: 1 } });
    expect(texts()).toEqual([['Nom'], ['seul', '1']]);
    const plain = await fill(one(row(1, textCell('A1', '{{#x}}{{@number}}. {{.}}{{/x}}'))), {
      x: ['a', 'b'],
    });
    expect(plain.texts()).toEqual([['1. a'], ['2. b']]);
    expect(plain.codes).toEqual([]);
    expect((await fill(one(listRows), { items: 'x' })).codes).toEqual(['template/not-a-list']);
  });

  test('what an item lacks is empty, not that of the surroundings; what no item has is theirs', async () => {
    const rows = row(
      1,
      textCell('A1', '{{#items}}{{name}}'),
      textCell('B1', '{{year}}'),
      textCell('C1', '{{void}}{{/items}}'),
    );
    const { texts, issues } = await fill(one(rows), {
      name: 'outer',
      year: 2024,
      items: [{ name: 'a' }, {}, { name: null }],
    });
    expect(texts()).toEqual([
      ['a', '2024'],
      ['', '2024'],
      ['', '2024'],
    ]);
    expect(issues.map(({ code, params }) => [code, params['field']])).toEqual([
      ['template/no-data', 'void'],
      ['template/no-place', 'name'],
    ]);
  });

  test('a field that nothing has stays to be seen in each row, where gaps are left', async () => {
    const rows = row(
      1,
      textCell('A1', '{{#items}}{{name}} : {{void}}'),
      textCell('B1', '{{void}}'),
      textCell('C1', '{{n}}{{/items}}'),
    );
    const data = { items: [{ name: 'a', n: 1 }, { name: 'b' }] };
    const { texts, codes } = await fill(one(rows), data, { gaps: 'leave' });
    expect(texts()).toEqual([
      ['a : {{void}}', '{{void}}', '1'],
      ['b : {{void}}', '{{void}}'],
    ]);
    expect(codes).toEqual(['template/no-data', 'template/no-data']);
  });

  test('a list inside a list keeps its marks, and that is said at its cell', async () => {
    const rows = row(
      1,
      textCell('A1', '{{#a}}{{x}}'),
      textCell('B1', '{{#b}}{{y}}{{/b}}'),
      textCell('C1', '{{/a}}'),
    );
    const { texts, issues } = await fill(
      one(rows),
      {
        a: [
          { x: '1', b: [{ y: 'z' }] },
          { x: '2', b: [] },
        ],
      },
      { gaps: 'leave' },
    );
    expect(texts()).toEqual([
      ['1', '{{#b}}{{y}}{{/b}}'],
      ['2', '{{#b}}{{y}}{{/b}}'],
    ]);
    expect(issues[0]).toEqual({
      code: 'template/nested-list',
      severity: 'error',
      params: { field: 'b' },
      at: { in: 'sheet', sheet: 'S', cell: 'B1' },
    });
  });

  test('may be several, each below the other, on several rows each', async () => {
    const rows = [
      row(1, textCell('A1', '{{#a}}{{x}}')),
      row(2, textCell('B2', '{{y}}{{/a}}')),
      row(3, textCell('A3', 'entre')),
      row(4, textCell('A4', '{{#b}}'), textCell('B4', '{{x}}'), textCell('C4', '{{/b}}')),
      row(6, textCell('A6', 'fin'), formula('B6', 'A1+B2+A3+B4+A6')),
    ].join('');
    const { texts, codes } = await fill(one(rows), {
      a: [
        { x: 'x1', y: 'y1' },
        { x: 'x2', y: 'y2' },
      ],
      b: [{ x: 'p' }, { x: 'q' }, { x: 'r' }],
    });
    expect(texts()).toEqual([
      ['x1'],
      ['', 'y1'],
      ['x2'],
      ['', 'y2'],
      ['entre'],
      ['', 'p'],
      ['', 'q'],
      ['', 'r'],
      [],
      ['fin', '=A1+B2+A5+B6+A10'],
    ]);
    expect(codes).toEqual(['template/first-row-only', 'template/first-row-only']);
  });

  test('a mark without its other half, or inside another list, is said', async () => {
    const faults = async (...cells: readonly string[]) => {
      const { issues } = await fill(
        one(row(1, ...cells.map((text, at) => textCell(`${'ABCDE'[at]}1`, text)))),
        { a: [], b: [] },
      );
      return issues
        .filter(({ code }) => code !== 'template/no-place')
        .map(({ code, params, at }) => [code, params['field'], at && 'cell' in at ? at.cell : '']);
    };
    expect(await faults('{{#a}}')).toEqual([['template/unclosed-list', 'a', 'A1']]);
    expect(await faults('{{/a}}')).toEqual([['template/unopened-list', 'a', 'A1']]);
    expect(await faults('{{#a}}', '{{#b}}', '{{/b}}', '{{/a}}')).toEqual([
      ['template/nested-list', 'b', 'B1'],
    ]);
    expect(await faults('{{#a}}{{/a}}', '{{#b}}{{/b}}')).toEqual([['template/nested-list', 'b', 'B1']]);
  });

  test('may be those under a name', async () => {
    const template = {
      ...one(row(1, textCell('A1', '{{name}}'), textCell('B1', '{{n}}')) + row(2, textCell('A2', 'fin'))),
      names: '<definedName name="items">S!$A$1:$B$1</definedName>',
    };
    const { texts, codes, part } = await fill(template, { items: items('a', 'b') });
    expect(texts()).toEqual([['a', '1'], ['b', '2'], ['fin']]);
    expect(codes).toEqual([]);
    expect(part('workbook.xml')).toContain('>S!$A$1:$B$2<');
  });

  test('items of which a field has no place are named once', async () => {
    const { issues } = await fill(one(listRows), {
      items: [
        { name: 'a', n: 1, note: 'x' },
        { name: 'b', n: 1, note: 'y' },
      ],
    });
    expect(issues.map(({ params }) => params['field'])).toEqual(['items[].note']);
  });
});

describe('formulas around repeated rows', () => {
  test('in the rows follow as when filled down; elsewhere they keep pointing to what they pointed to', async () => {
    const rows = [
      row(1, textCell('A1', 'Taux'), '<c r="B1"><v>2</v></c>'),
      row(2, textCell('A2', '0'), '<c r="C2"><v>0</v></c>'),
      row(
        3,
        textCell('A3', '{{#items}}{{n}}{{/items}}'),
        formula('B3', 'A3*B$1'),
        formula('C3', 'C2+A3'),
        formula('D3', 'A3/SUM(A$3:A$3)'),
        formula('E3', 'A3/A4'),
        formula('F3', 'SUM(A$3:A3)'),
      ),
      row(
        4,
        formula('A4', 'SUM(A3:A3)'),
        formula('B4', 'SUM(B3)'),
        formula('C4', 'SUM(C2:C3)'),
        formula('D4', 'MAX(A3:D3)+SUM(A5:A9)'),
      ),
    ].join('');
    const { texts } = await fill(one(rows), { items: items('a', 'b', 'c') });
    expect(texts().slice(2)).toEqual([
      ['1', '=A3*B$1', '=C2+A3', '=A3/SUM(A$3:A$5)', '=A3/A6', '=SUM(A$3:A3)'],
      ['2', '=A4*B$1', '=C3+A4', '=A4/SUM(A$3:A$5)', '=A4/A6', '=SUM(A$3:A4)'],
      ['3', '=A5*B$1', '=C4+A5', '=A5/SUM(A$3:A$5)', '=A5/A6', '=SUM(A$3:A5)'],
      ['=SUM(A3:A5)', '=SUM(B3:B5)', '=SUM(C2:C5)', '=MAX(A3:D5)+SUM(A7:A11)'],
    ]);
  });

  test('on other sheets, shared ones and one-cell arrays move too', async () => {
    const template: TinyTemplate = {
      sheets: [
        {
          name: 'L’an 1',
          rows: `${listRows}<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">B3+1</f></c><c r="C3"><f t="array" ref="C3">SUM(B2:B2*2)</f></c></row><row r="4"><c r="A4"><f t="shared" si="0"/></c></row>`,
        },
        {
          name: 'Autre',
          rows: row(
            1,
            formula('A1', "'L’an 1'!A3+A3"),
            formula('B1', "SUM('l’an 1'!$B$2:$B$2)"),
            formula('C1', '"A3"&amp;[1]Feuil!A3&amp;\'[2]L’an 1\'!A3&amp;T[A3]&amp;LOG10(A3)&amp;A3.b'),
          ),
        },
      ],
    };
    const { texts, sheet } = await fill(template, { items: items('a', 'b') });
    expect(texts().slice(3)).toEqual([['=B4+1', '', '=SUM(B2:B3*2)'], ['=B5+1']]);
    expect(sheet).toContain('<f t="array" ref="C4">');
    expect(texts(1)).toEqual([
      [
        "='L’an 1'!A4+A3",
        "=SUM('l’an 1'!$B$2:$B$3)",
        '="A3"&[1]Feuil!A3&\'[2]L’an 1\'!A3&T[A3]&LOG10(A3)&A3.b',
      ],
    ]);
  });

  test('one that sees a single cell of the rows is said to count the first item only', async () => {
    const template: TinyTemplate = {
      sheets: [
        { name: 'S', rows: listRows + row(3, formula('A3', 'B2*2')) },
        { name: 'T', rows: row(1, formula('A1', 'S!B2')) },
      ],
    };
    const { issues } = await fill(template, { items: items('a', 'b') });
    expect(issues.map(({ code, at }) => [code, at])).toEqual([
      ['template/first-row-only', { in: 'sheet', sheet: 'S', cell: 'A4' }],
      ['template/first-row-only', { in: 'sheet', sheet: 'T', cell: 'A1' }],
    ]);
  });
});

describe('what else refers to rows', () => {
  test('merged cells, drop-downs, links, breaks, panes, filters, extensions', async () => {
    const before =
      '<dimension ref="A1:B4"/><sheetViews><sheetView topLeftCell="A3" workbookViewId="0"><selection activeCell="B3" sqref="B3"/></sheetView></sheetViews>';
    const after =
      '<autoFilter ref="A1:B2"/><mergeCells count="2"><mergeCell ref="A2:B2"/><mergeCell ref="A3:B4"/></mergeCells><conditionalFormatting sqref="A2 B3:B4"><cfRule type="expression" priority="1"><formula>A2&gt;$B$3</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="B2"><formula1>$B$3</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A3" location="S!A3"/></hyperlinks><rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks><colBreaks count="1"><brk id="3" max="1048575" man="1"/></colBreaks><extLst><ext xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:sparkline><xm:f>S!B2:B2</xm:f><xm:sqref>C3</xm:sqref></x14:sparkline></ext></extLst>';
    const { sheet } = await fill(one(listRows + row(3, textCell('A3', 'fin')), { before, after }), {
      items: items('a', 'b', 'c'),
    });
    for (const piece of [
      '<dimension ref="A1:B6"/>',
      'topLeftCell="A5"',
      '<selection activeCell="B5" sqref="B5"/>',
      '<autoFilter ref="A1:B4"/>',
      '<mergeCells count="4"><mergeCell ref="A2:B2"/><mergeCell ref="A3:B3"/><mergeCell ref="A4:B4"/><mergeCell ref="A5:B6"/></mergeCells>',
      '<conditionalFormatting sqref="A2:A4 B5:B6">',
      '<formula>A2&gt;$B$5</formula>',
      '<dataValidation type="whole" sqref="B2:B4"><formula1>$B$5</formula1>',
      '<hyperlink ref="A5" location="S!A5"/>',
      '<brk id="5" max="16383" man="1"/>',
      '<brk id="3" max="1048575" man="1"/>',
      '<xm:f>S!B2:B4</xm:f><xm:sqref>C5</xm:sqref>',
    ])
      expect(sheet).toContain(piece);
  });

  test('a table grows with the rows in it; its header or total is never repeated', async () => {
    const table = (ref: string, more = '') =>
      [
        'table',
        'tables/table1.xml',
        `<table xmlns="urn:t" id="1" name="T" displayName="T" ref="${ref}"${more}><autoFilter ref="${ref}"/><tableColumns count="2"><tableColumn id="1" name="Nom"/><tableColumn id="2" name="N"><calculatedColumnFormula>S!$B$2</calculatedColumnFormula></tableColumn></tableColumns></table>`,
      ] as const;
    const data = { items: items('a', 'b') };
    const grown = await fill(one(listRows, { related: [table('A1:B2')] }), data);
    expect(grown.codes).toEqual([]);
    expect(grown.part('tables/table1.xml')).toContain('ref="A1:B3"><autoFilter ref="A1:B3"/>');
    for (const related of [[table('A2:B4')], [table('A1:B2', ' totalsRowCount="1"')], [table('')]]) {
      const { issues, texts, value } = await fill(one(listRows, { related }), data);
      expect(issues).toContainEqual(
        expect.objectContaining({
          code: 'template/rows-not-repeated',
          at: { in: 'sheet', sheet: 'S', cell: 'A2' },
        }),
      );
      expect(texts()[1]).toEqual(['{{#items}}{{name}}', '{{n}}{{/items}}']);
      expect(value?.repeated).toEqual([]);
    }
  });

  test('rows that cannot be repeated safely are left whole, with the reason', async () => {
    const data = { items: items('a', 'b') };
    const reason = async (template: TinyTemplate) => (await fill(template, data)).issues[0]?.params['found'];
    const pivot = (ref: string) =>
      [
        'pivotTable',
        'pivotTables/p1.xml',
        `<pivotTableDefinition xmlns="urn:p"><location ref="${ref}"/></pivotTableDefinition>`,
      ] as const;
    expect(await reason(one(listRows, { related: [pivot('D1:E9')] }))).toMatchObject({ en: 'a pivot table' });
    const below = await fill(one(listRows, { related: [pivot('D5:E9')] }), data);
    expect(below.part('pivotTables/p1.xml')).toContain('ref="D6:E10"');
    expect(await reason(one(listRows, { after: '<controls/>' }))).toMatchObject({
      en: expect.stringContaining('buttons'),
    });
    const two = row(1, textCell('A1', '{{#items}}')) + row(2, textCell('A2', '{{/items}}'));
    expect(
      await reason(one(two, { after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>' })),
    ).toMatchObject({ en: expect.stringContaining('merged') });
    expect(
      await reason(one(`${listRows}<row r="3"><c r="A3"><f t="dataTable" ref="A3:A4"/></c></row>`)),
    ).toMatchObject({ en: expect.stringContaining('data table') });
    const array = '<c r="D2"><f t="array" ref="D2:D4">A2:A4</f></c>';
    expect(
      await reason(one(listRows.replace('</row></row>', '').replace(/<\/row>$/, `${array}</row>`))),
    ).toMatchObject({ en: 'an array formula' });
    expect(await reason(one(`${listRows}<row r="1048576"/>`))).toMatchObject({
      en: expect.stringContaining('more rows'),
    });
  });

  test('pictures move with the row in which they begin; comments with their cells', async () => {
    const anchor = (from: string, to: string) =>
      `<a:twoCellAnchor><a:from><a:row>${from}</a:row></a:from><a:to><a:row>${to}</a:row></a:to></a:twoCellAnchor>`;
    const drawing = `<a:wsDr xmlns:a="urn:a">${anchor('0', '5')}${anchor('4', '6')}<a:absoluteAnchor/></a:wsDr>`;
    const boxes =
      '<xml><x:Anchor>1, 0, 5, 0, 2, 0, 7, 0</x:Anchor><x:Row>6</x:Row><br><x:Anchor>1, 2</x:Anchor></xml>';
    const comments =
      '<comments xmlns="urn:c"><commentList><comment ref="A2"/><comment ref="A7"/></commentList></comments>';
    const { part } = await fill(
      one(listRows, {
        related: [
          ['drawing', 'drawings/d1.xml', drawing],
          ['vmlDrawing', 'drawings/v1.vml', boxes],
          ['comments', 'comments1.xml', comments],
          ['printerSettings', 'p.bin', 'x'],
        ],
      }),
      { items: items('a', 'b', 'c') },
    );
    expect(part('drawings/d1.xml')).toBe(
      `<a:wsDr xmlns:a="urn:a">${anchor('0', '5')}${anchor('6', '8')}<a:absoluteAnchor/></a:wsDr>`,
    );
    expect(part('drawings/v1.vml')).toBe(
      '<xml><x:Anchor>1, 0, 7, 0, 2, 0, 9, 0</x:Anchor><x:Row>8</x:Row><br><x:Anchor>1, 2</x:Anchor></xml>',
    );
    expect(part('comments1.xml')).toContain('<comment ref="A2"/><comment ref="A9"/>');
  });

  test('the source of a pivot table, and charts, take up the new rows', async () => {
    const relations = (kind: string, target: string) =>
      `<Relationships xmlns="urn:r"><Relationship Id="rId1" Type="x/${kind}" Target="${target}"/></Relationships>`;
    const template = one(listRows, {
      related: [
        ['drawing', 'drawings/d1.xml', '<a:wsDr xmlns:a="urn:a"/>'],
        [
          'pivotTable',
          'pivotTables/p1.xml',
          '<pivotTableDefinition xmlns="urn:p"><location ref="D9:E12"/></pivotTableDefinition>',
        ],
      ],
    });
    const { part } = await fill(
      {
        ...template,
        extra: {
          'xl/drawings/_rels/d1.xml.rels': relations('chart', '../charts/c1.xml'),
          'xl/charts/c1.xml': '<c:chart xmlns:c="urn:c"><c:f>S!$B$2:$B$2</c:f><c:f>S!$B$1</c:f></c:chart>',
          'xl/pivotTables/_rels/p1.xml.rels': relations('pivotCacheDefinition', '../pivotCache/c1.xml'),
          'xl/pivotCache/c1.xml':
            '<pivotCacheDefinition xmlns="urn:p"><cacheSource><worksheetSource ref="A1:B2" sheet="S"/></cacheSource></pivotCacheDefinition>',
        },
      },
      { items: items('a', 'b', 'c') },
    );
    expect(part('charts/c1.xml')).toContain('<c:f>S!$B$2:$B$4</c:f><c:f>S!$B$1</c:f>');
    expect(part('pivotCache/c1.xml')).toContain('ref="A1:B4"');
    expect(part('pivotTables/p1.xml')).toContain('ref="D11:E14"');
  });

  test('rows and cells without numbers, rows that the file lacks, what else a row holds', async () => {
    const rows = `<row><c t="inlineStr"><is><t>{{#items}}</t></is></c><c t="inlineStr"><is><t>{{n}}</t></is></c></row><row><c t="inlineStr"><is><t>{{/items}}</t></is></c><extLst/></row><row><c><v>9</v></c></row><row r="6"/>`;
    const { texts, sheet } = await fill(one(rows), { items: items('a', 'b') });
    expect(texts()).toEqual([['', '1'], [], ['', '2'], [], ['9']]);
    expect(sheet).toContain('<row r="5"><c r="A5"><v>9</v></c></row><row r="8"/>');
    expect(sheet.match(/<extLst\/>/g)).toHaveLength(2);
  });
});
