import { describe, expect, test } from 'vitest';
import { cellAddress } from '../cellAddress.ts';
import { sheetRelations, stylesOf, xlsxOf } from '../fixtures/xlsxOf.ts';
import { readWorkbook } from '../readWorkbook.ts';
import type { Cell, Sheet, Workbook } from '../Workbook.ts';

async function read(...given: Parameters<typeof xlsxOf>): Promise<Workbook> {
  const { value, issues } = await readWorkbook(xlsxOf(...given));
  expect(issues).toEqual([]);
  return value as Workbook;
}

function cellsOf({ sheets }: Workbook): Record<string, Cell> {
  const found: Record<string, Cell> = {};
  sheets[0]?.rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (cell) found[cellAddress(r, c)] = cell;
    });
  });
  return found;
}

const data = (rows: string) => `<sheetData>${rows}</sheetData>`;

describe('a cell of a workbook', () => {
  test('with a formula that comes to an empty text holds the formula and shows nothing', async () => {
    const cells = cellsOf(
      await read(
        data(
          '<row r="1"><c r="A1" t="str"><f>IF(B1="","",B1)</f><v></v></c><c r="C1" t="str"><f>IF(B1="","",B1)</f><v/></c><c r="D1"><f>B1</f></c></row>',
        ),
      ),
    );
    const blank = { type: 'empty', shown: '', formula: 'IF(B1="","",B1)' };
    expect([cells['A1'], cells['C1']]).toEqual([blank, blank]);
    expect(cells['D1']).toMatchObject({ type: 'uncached', formula: 'B1' });
  });

  test('holds its text, be it shared, its own, or in several runs', async () => {
    const cells = cellsOf(
      await read(
        data(
          `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>sur place</t></is></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c><c r="E1" t="s" s="1"><v>3</v></c><c r="F1" t="s" s="1"><v>0</v></c><c r="G1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>`,
        ),
        {
          'xl/sharedStrings.xml': `<sst><si><t xml:space="preserve"> partagé </t></si>
            <si><r><rPr><strike/></rPr><t>ancien</t></r><r><t xml:space="preserve"> nouveau</t></r></si>
            <si><r><rPr><strike/></rPr><t>tout</t></r><r><rPr><strike/></rPr><t xml:space="preserve"> barré</t></r></si>
            <si><r><t>dit comme</t></r><r><t xml:space="preserve"> sa case</t></r></si></sst>`,
          'xl/styles.xml': stylesOf([], '<font/><font><strike/></font>'),
        },
      ),
    );
    expect(Object.values(cells).map(({ shown, struck }) => [shown, struck ?? false])).toEqual([
      [' partagé ', false],
      ['sur place', false],
      ['ancien nouveau', false],
      ['tout barré', true],
      ['dit comme sa case', true],
      [' partagé ', true],
      ['ab', false],
    ]);
    expect(cells['G1']).toMatchObject({ type: 'text', formula: '"a"&"b"' });
  });

  test('has the formula that it shares as it would stand there', async () => {
    const cells = cellsOf(
      await read(
        data(
          `<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>4</v></c></row>
           <row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c></row>
           <row r="3"><c r="B3"><f t="shared" si="0"/></c><c r="C3"><f t="array" ref="C3:C4">A1:A2*2</f><v>4</v></c><c r="D3"><f t="shared" si="7"/><v>1</v></c></row>`,
        ),
      ),
    );
    expect(cells['B2']).toEqual({ type: 'number', value: 6, shown: '6', formula: 'A2*$A$1' });
    expect(cells['B3']).toEqual({ type: 'uncached', shown: '', formula: 'A3*$A$1' });
    expect(cells['C3']).toMatchObject({ value: 4, formula: 'A1:A2*2' });
    expect(cells['D3']).toMatchObject({ value: 1, formula: '' });
  });

  test('is a day, an hour, a duration or a number as its format says, to the second', async () => {
    const formats = ['dd/mm/yyyy', 'h:mm', '[h]:mm', 'yyyy-mm-dd hh:mm:ss', 'General', '0.00'];
    const cell = (column: string, style: number, value: string) =>
      `<c r="${column}1" s="${style}"><v>${value}</v></c>`;
    const serials: readonly (readonly [number, string])[] = [
      [1, '45413'],
      [1, '59'],
      [1, '61'],
      [2, '0.5625'],
      [2, '0.333333333333'],
      [3, '1.5'],
      [3, '0.25'],
      [4, '45413.99999999'],
      [5, '45413'],
      [6, '45413'],
      [1, '1e10'],
      [1, '2958466'],
    ];
    const cells = cellsOf(
      await read(
        data(
          `<row r="1">${serials.map(([style, value], at) => cell(cellAddress(0, at).slice(0, -1), style, value)).join('')}</row>`,
        ),
        { 'xl/styles.xml': stylesOf(formats) },
      ),
    );
    expect(Object.values(cells).map((cell) => [cell.type, 'value' in cell ? cell.value : undefined])).toEqual(
      [
        ['date', '2024-05-01'],
        ['date', '1900-02-28'],
        ['date', '1900-03-01'],
        ['time', '13:30:00'],
        ['time', '08:00:00'],
        ['time', '36:00:00'],
        ['time', '06:00:00'],
        ['date', '2024-05-02'],
        ['number', 45413],
        ['number', 45413],
        ['error', '#NUM!'],
        ['error', '#NUM!'],
      ],
    );
    expect([cells['D1']?.shown, cells['F1']?.shown]).toEqual(['13:30', '36:00']);
  });

  test('tells yes, no and errors, with a formula or without', async () => {
    const cells = cellsOf(
      await read(
        data(
          '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><f>TRUE()</f><v>1</v></c><c r="C1" t="b"><f>A1</f><v>0</v></c><c r="D1" t="e"><v>#REF!</v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
        ),
      ),
    );
    expect(cells).toEqual({
      A1: { type: 'boolean', value: true, shown: 'TRUE' },
      B1: { type: 'boolean', value: true, shown: 'TRUE' },
      C1: { type: 'boolean', value: false, shown: 'FALSE', formula: 'A1' },
      D1: { type: 'error', value: '#REF!', shown: '#REF!' },
      E1: { type: 'error', value: '#DIV/0!', shown: '#DIV/0!', formula: '1/0' },
    });
  });

  test('stands where it is counted to, where its row or its cell has no address', async () => {
    const cells = cellsOf(
      await read(
        data(
          '<row><c><v>1</v></c><c s="1"/><c><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>',
        ),
        {
          'xl/styles.xml': stylesOf(['0']),
        },
      ),
    );
    expect(Object.entries(cells).map(([address, { shown }]) => [address, shown])).toEqual([
      ['A1', '1'],
      ['C1', '3'],
      ['B4', '4'],
      ['C4', '5'],
      ['A5', '6'],
    ]);
  });
});

describe('what is written in an unusual way', () => {
  test('is read as it is meant', async () => {
    const cells = cellsOf(
      await read(
        data(
          `<row r="1"><c r="A1" t="str"><v>l&#x27;&#233;t&eacute; &lt;5 &amp; +</v></c><c r="B1" t="str"><v><![CDATA[<5 & a]]></v></c><c r="C1" t="str"><v>x_x000A_y</v></c><c r="D1" t="d"><v>2024-05-01</v></c><c r="E1" t="n"><v>1.5E+3</v></c><c r="F1"><v>douze</v></c><c r="G1" t="s"><v>0</v></c><c r="H1" t="s"><v>99</v></c><c r="I1"><v>12345678901234567890</v></c><c r="J1" t="e"/><c r="K1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c><c r="L1"><v></v></c><c r="M1"><v/></c><c r="N1" t="str"><v>${'é'.repeat(70)}</v></c><c r="O1" t="str"><v>&#x110000;</v></c></row>`,
        ),
        {
          'xl/sharedStrings.xml': '<sst><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si></sst>',
        },
      ),
    );
    expect(Object.entries(cells).map(([address, { type, shown }]) => [address, type, shown])).toEqual([
      ['A1', 'text', "l'ét&eacute; <5 & +"],
      ['B1', 'text', '<5 & a'],
      ['C1', 'text', 'x\ny'],
      ['D1', 'date', '2024-05-01'],
      ['E1', 'number', '1500'],
      ['F1', 'text', 'douze'],
      ['G1', 'text', '東京'],
      ['I1', 'number', '12345678901234567000'],
      ['K1', 'text', 'ab'],
      ['N1', 'text', 'é'.repeat(70)],
      ['O1', 'text', '&#x110000;'],
    ]);
  });

  test('a cell outside of all rows, or in a row that is none, is nowhere', async () => {
    const cells = cellsOf(
      await read(
        data('<c r="A"><v>1</v></c><row r="x"><c><v>2</v></c></row><row r="2"><c r="B2"><v>3</v></c></row>'),
      ),
    );
    expect(Object.keys(cells)).toEqual(['B2']);
  });

  test('elements that are named as those of a cell, elsewhere in the sheet, are none', async () => {
    const cells = cellsOf(
      await read(
        `${data('<row r="1"><c r="A1"><v>1</v></c></row>')}<extLst><ext><x14:dataValidation><x14:formula1><xm:f>Listes!A1</xm:f></x14:formula1></x14:dataValidation></ext></extLst>`,
      ),
    );
    expect(cells).toEqual({ A1: { type: 'number', value: 1, shown: '1' } });
  });

  test('a sheet that is a chart holds no cells, and leaves the others as they are', async () => {
    const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const { sheets } = await read(data('<row r="1"><c r="A1"><v>1</v></c></row>'), {
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="Graphique" sheetId="2" r:id="rId9"/><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="${relations}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
      'xl/chartsheets/sheet1.xml': '<chartsheet><drawing r:id="rId1"/></chartsheet>',
    });
    expect(sheets.map(({ name, rows }) => [name, rows[0]?.[0]?.shown])).toEqual([['S', '1']]);
  });

  test('a number format that is only named by its number is known', async () => {
    const cells = cellsOf(
      await read(
        data(
          '<row r="1"><c r="A1" s="0"><v>0.5</v></c><c r="B1" s="1"><v>45413</v></c><c r="C1" s="2"><v>45413</v></c></row>',
        ),
        {
          'xl/styles.xml':
            '<styleSheet><dxfs><dxf><numFmt numFmtId="9" formatCode="0"/></dxf></dxfs><fonts><font><strike val="0"/></font></fonts><cellXfs><xf numFmtId="9" fontId="0"/><xf numFmtId="14"/><xf numFmtId="57"/></cellXfs></styleSheet>',
        },
      ),
    );
    expect(Object.values(cells).map(({ type, shown }) => [type, shown])).toEqual([
      ['number', '50%'],
      ['date', '5/1/2024'],
      ['date', '2024/5/1'],
    ]);
  });

  test('rows are hidden by a mark or by having no height', async () => {
    const rows = ['hidden="1"', '', 'ht="0" customHeight="1"', 'ht="15"', 'hidden="true"']
      .map((attributes, at) => `<row r="${at + 1}" ${attributes}><c><v>${at}</v></c></row>`)
      .join('');
    const { sheets } = await read(data(rows));
    expect(sheets[0]?.hiddenRows).toEqual([0, 2, 4]);
  });
});

describe('a sheet of a workbook', () => {
  test('keeps remarks, also of empty cells, and of a conversation what was said', async () => {
    const cells = cellsOf(
      await read(data('<row r="1"><c r="A1"><v>1</v></c></row>'), {
        'xl/worksheets/_rels/sheet1.xml.rels': sheetRelations({
          comments: '../comments1.xml',
          threadedComment: '../threadedComments/threadedComment1.xml',
        }),
        'xl/comments1.xml':
          '<comments><authors><author>x</author></authors><commentList><comment ref="A1" authorId="0"><text><t>[Threaded comment] Your version does not …</t></text></comment><comment ref="C9" authorId="0"><text><r><t>sur une case </t></r><r><t>vide</t></r></text></comment><comment ref="A0" authorId="0"><text><t>nulle part</t></text></comment></commentList></comments>',
        'xl/threadedComments/threadedComment1.xml':
          '<ThreadedComments><threadedComment ref="A1" id="{1}" personId="{p}"><text>À vérifier ?</text></threadedComment><threadedComment id="{2}" parentId="{1}" personId="{p}"><text>Vérifié.</text></threadedComment><threadedComment id="{3}" parentId="{9}" personId="{p}"><text>perdu</text></threadedComment></ThreadedComments>',
      }),
    );
    expect(cells).toEqual({
      A1: { type: 'number', value: 1, shown: '1', comment: 'À vérifier ?\nVérifié.' },
      C9: { type: 'empty', shown: '', comment: 'sur une case vide' },
    });
  });

  test('lists what can be chosen, and names', async () => {
    const workbook = await read(
      `${data('<row r="1"><c r="A1"><v>1</v></c></row>')}<dataValidations><dataValidation type="list" sqref="A1:A3 C5"><formula1>"oui, non"</formula1></dataValidation><dataValidation type="list" sqref="B1 #REF!"><formula1>Listes!$A$1:$A$4</formula1></dataValidation><dataValidation type="whole" sqref="D1"><formula1>0</formula1></dataValidation></dataValidations>`,
      {
        'xl/workbook.xml':
          '<workbook><sheets><sheet name="__proto__" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="constructor">__proto__!$A$1</definedName><definedName name="local" localSheetId="0">__proto__!$B$1</definedName></definedNames></workbook>',
      },
    );
    expect(workbook.sheets[0]?.choices).toEqual([
      { top: 0, left: 0, bottom: 2, right: 0, values: ['oui', 'non'] },
      { top: 4, left: 2, bottom: 4, right: 2, values: ['oui', 'non'] },
      { top: 0, left: 1, bottom: 0, right: 1, source: 'Listes!$A$1:$A$4' },
    ]);
    expect(workbook.names).toEqual([
      { name: 'constructor', refersTo: '__proto__!$A$1' },
      { name: 'local', refersTo: '__proto__!$B$1', sheet: '__proto__' },
    ]);
    expect(workbook.sheets[0]?.name).toBe('__proto__');
    expect(JSON.parse(JSON.stringify(workbook))).toEqual(workbook);
  });

  test('is as large as what it holds, wherever colours and hidden rows or columns end', async () => {
    const fills = Array.from(
      { length: 300 },
      (_, row) => `<row r="${row + 2}"><c r="E${row + 2}" s="1"/></row>`,
    ).join('');
    const workbook = await read(
      `<cols><col min="2" max="16384" hidden="1"/></cols>${data(
        `<row r="1"><c r="A1"><v>1</v></c><c r="C1" t="str"><v>deux</v></c></row>${fills}<row r="1048576" hidden="1"><c r="XFD1048576" s="1"></c></row>`,
      )}`,
      { 'xl/styles.xml': stylesOf(['0']) },
    );
    const sheet = workbook.sheets[0] as Sheet;
    expect([sheet.rows.length, sheet.hiddenRows, sheet.hiddenColumns]).toEqual([1, [], [1, 2]]);
  });
});
