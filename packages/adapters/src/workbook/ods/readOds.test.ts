import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cellAddress } from '../cellAddress.ts';
import { readWorkbook } from '../readWorkbook.ts';
import type { Cell, Sheet, Workbook } from '../Workbook.ts';

const fixture = (path: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures', path)));

async function read(bytes: Uint8Array): Promise<Workbook> {
  const { value, issues } = await readWorkbook(bytes);
  expect(issues).toEqual([]);
  return value as Workbook;
}

function cellsOf(sheet: Sheet | undefined): Map<string, Cell> {
  const found = new Map<string, Cell>();
  sheet?.rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (cell) found.set(cellAddress(r, c), cell);
    });
  });
  return found;
}

/** A format without what only says how it is written: colours, countries, quotes. */
const plainFormat = (format: string) =>
  format
    .replace(/\[(?:RED|Red)\]/g, '')
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(/["\\]/g, '')
    .replaceAll(' ', '');

/** A workbook in the one form that both files can have. */
const comparable = ({ sheets, names }: Workbook) => ({
  names,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    // OpenDocument knows one way to hide a sheet
    visibility: sheet.visibility === 'very-hidden' ? 'hidden' : sheet.visibility,
    choices: [...(sheet.choices ?? [])].sort((one, other) => one.left - other.left),
    rows: [...cellsOf(sheet)].map(([address, { format, ...cell }]) => ({
      address,
      ...cell,
      ...(format === undefined ? {} : { format: plainFormat(format) }),
    })),
  })),
});

describe('a workbook that Calc saved in both forms', async () => {
  const ods = await read(fixture('calc.ods'));
  const xlsx = await read(fixture('calc.xlsx'));

  test('reads as the same cells, formats, formulas, remarks, merges, hidden parts, choices, names', () => {
    expect(ods.source).toEqual({ format: 'ods' });
    expect(comparable(ods)).toEqual(comparable(xlsx));
  });

  test('holds what was put in', () => {
    const cells = cellsOf(ods.sheets[0]);
    const at = (address: string) => cells.get(address);
    const valueAt = (address: string) => {
      const cell = at(address);
      return cell && 'value' in cell ? cell.value : undefined;
    };
    expect(valueAt('A1')).toBe('Suivi des indicateurs\nAnnée 2024');
    expect(at('D2')).toEqual({ type: 'date', value: '2024-01-01', shown: 'Jan 2024', format: 'mmm yyyy' });
    expect(at('D3')).toEqual({
      type: 'number',
      value: 0.755,
      shown: '75.5%',
      format: '0.0%',
      comment: 'Relevé le 31 mars\npar téléphone',
    });
    expect(at('H3')).toMatchObject({ value: 0.71375, formula: 'AVERAGE(D3:G3)' });
    expect(at('C4')).toMatchObject({ value: 1250, shown: '1,250.00 €', format: '#,##0.00" €"' });
    expect(at('G4')).toMatchObject({ value: 1000, shown: '$1,000', format: '[$$]#,##0' });
    expect(at('H5')).toMatchObject({ type: 'error', value: '#DIV/0!', formula: 'C5/B20' });
    expect(valueAt('A8')).toBe('  deux   blancs\tet tabulation ');
    expect([valueAt('D8'), valueAt('E8')]).toEqual(['13:30:00', '36:00:00']);
    expect([valueAt('G8'), valueAt('F8')]).toEqual([true, '2024-05-01T13:30:00']);
    expect(at('H9')).toEqual({
      type: 'text',
      value: '[.A1]',
      shown: '[.A1]',
      formula: 'IF(A9="","x; y","[.A1]")',
    });
    expect(at('D10')?.shown).toBe('3 j.');
    expect(['A7', 'D7', 'E7', 'F7'].map((address) => at(address)?.struck)).toEqual([
      true,
      true,
      undefined,
      true,
    ]);
  });

  test('tells what is hidden, chosen and named', () => {
    const [sheet] = ods.sheets;
    expect(ods.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Suivi d’été 2024', 'visible'],
      ['Listes', 'hidden'],
      ['__proto__', 'visible'],
    ]);
    expect([sheet?.hiddenRows, sheet?.hiddenColumns]).toEqual([
      [5, 12, 13],
      [6, 9, 10],
    ]);
    expect(sheet?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 7 },
      { top: 11, left: 1, bottom: 14, right: 2 },
    ]);
    expect(sheet?.choices).toEqual([
      { top: 2, left: 1, bottom: 4, right: 1, source: 'Listes!$A$1:$A$3' },
      { top: 2, left: 6, bottom: 7, right: 6, values: ['oui', 'non', 'n.d.'] },
    ]);
    expect(ods.names).toEqual([
      { name: 'constructor', refersTo: "'Suivi d’été 2024'!$C$3:$C$5" },
      { name: 'Premier_choix', refersTo: 'Listes!$A$1' },
    ]);
    // a fill at XFD1048576 is no content
    expect(ods.sheets[2]?.rows).toHaveLength(2);
    expect(
      [...cellsOf(ods.sheets[2])].map(([address, { shown, comment }]) => [address, comment ?? shown]),
    ).toEqual([
      ['A1', 'constructor'],
      ['A2', '__proto__'],
      ['B2', 'sur une case vide'],
    ]);
  });

  test('a tracking table that nobody spared is cell for cell the one of Excel', async () => {
    const own = comparable(await read(fixture('suivi-maltraite.ods')));
    const other = comparable(
      await read(
        new Uint8Array(
          readFileSync(
            join(import.meta.dirname, '../../spreadsheet/fixtures/suivi-maltraite-libreoffice.xlsx'),
          ),
        ),
      ),
    );
    expect(own).toEqual(other);
  });
});

/** A flat document of one sheet, as small programs and people write it. */
const flat = (table: string, styles = '', rest = '') =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?>
<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>${styles}</office:automatic-styles>
<office:body><office:spreadsheet>${rest}<table:table table:name="S" table:style-name="ta">${table}</table:table></office:spreadsheet></office:body></office:document>`);

const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (attributes: string, inside = '') =>
  `<table:table-cell ${attributes}>${inside}</table:table-cell>`;
const text = (written: string, attributes = '') =>
  cell(`office:value-type="string" ${attributes}`, `<text:p>${written}</text:p>`);

async function readFlat(...parts: Parameters<typeof flat>): Promise<Sheet> {
  const { sheets } = await read(flat(...parts));
  return sheets[0] as Sheet;
}

describe('a sheet of OpenDocument', () => {
  test('repeats rows and columns that hold something, and costs nothing for a million that do not', async () => {
    const sheet = await readFlat(
      row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="3"') +
        row(
          `<table:table-cell table:number-columns-repeated="2"/>${text('a', 'table:number-columns-repeated="3"')}`,
          'table:number-rows-repeated="2"',
        ) +
        row(
          '<table:table-cell table:number-columns-repeated="16384"/>',
          'table:number-rows-repeated="1048571"',
        ),
    );
    expect([...cellsOf(sheet).keys()]).toEqual(['C4', 'D4', 'E4', 'C5', 'D5', 'E5']);
    expect(sheet.rows).toHaveLength(5);
  });

  test.each([
    [
      'filled cells',
      row(text('a', 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"'),
    ],
    [
      'cells between the first and the last that is filled',
      row(text('a')) +
        row('<table:table-cell/>', 'table:number-rows-repeated="1048574"') +
        row(`<table:table-cell table:number-columns-repeated="16383"/>${text('z')}`),
    ],
    [
      'cells between the first and the last that is filled',
      row('<table:table-cell/>', 'table:number-rows-repeated="1048576"') + row(text('below')),
    ],
    [
      'merged cells',
      row(text('a', 'table:number-columns-spanned="2"'), 'table:number-rows-repeated="200000"'),
    ],
  ])('is refused where it holds too many %s', async (counted, table) => {
    const { value, issues } = await readWorkbook(flat(table), { file: 'x.fods' });
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([
      { code: 'sheet/too-many', params: { counted: { en: counted } }, at: { file: 'x.fods' } },
    ]);
  });

  test('knows rows and columns in headers and groups, closed ones as hidden', async () => {
    const sheet = await readFlat(
      `<table:table-header-columns><table:table-column/></table:table-header-columns>
       <table:table-column-group table:display="false"><table:table-column table:number-columns-repeated="2"/></table:table-column-group>
       <table:table-column table:visibility="filter"/><table:table-column table:style-name="narrow"/><table:table-column table:number-columns-repeated="16379" table:visibility="collapse"/>` +
        `<table:table-header-rows>${row(text('a', 'table:number-columns-repeated="5"'))}</table:table-header-rows>` +
        `<table:table-row-group>${row(text('b'))}<table:table-row-group table:display="false">${row(text('c'))}</table:table-row-group></table:table-row-group>` +
        row(text('d'), 'table:visibility="filter"') +
        row(text('e'), 'table:style-name="flat"') +
        row(text('f')) +
        row('<table:table-cell/>', 'table:visibility="collapse" table:number-rows-repeated="1048000"'),
      `<style:style style:name="narrow" style:family="table-column"><style:table-column-properties style:column-width="0cm"/></style:style>
       <style:style style:name="flat" style:family="table-row"><style:table-row-properties style:row-height="0.00in"/></style:style>`,
    );
    expect(sheet.rows.map((cells) => cells?.[0]?.shown).join('')).toBe('abcdef');
    expect(sheet.hiddenColumns).toEqual([1, 2, 3, 4]);
    expect(sheet.hiddenRows).toEqual([2, 3, 4]);
  });

  test('hidden by its style is hidden', async () => {
    const style =
      '<style:style style:name="ta" style:family="table"><style:table-properties table:display="false"/></style:style>';
    expect((await readFlat(row(text('a')), style)).visibility).toBe('hidden');
    expect((await readFlat(row(text('a')))).visibility).toBe('visible');
  });

  test('takes the style of a cell, else of its row, else of its column', async () => {
    const style = (name: string, data: string) =>
      `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="${data}"/>`;
    const places = (name: string, count: number) =>
      `<number:percentage-style style:name="${name}"><number:number number:decimal-places="${count}" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>`;
    const half = 'office:value-type="percentage" office:value="0.5"';
    const sheet = await readFlat(
      '<table:table-column/><table:table-column table:default-cell-style-name="c" table:number-columns-repeated="2"/>' +
        row(cell(half) + cell(half) + cell(`${half} table:style-name="d"`)) +
        row(cell(half) + cell(half) + cell(half), 'table:default-cell-style-name="b"'),
      places('N1', 1) +
        places('N2', 2) +
        places('N3', 3) +
        style('b', 'N1') +
        style('c', 'N2') +
        style('d', 'N3'),
    );
    expect([...cellsOf(sheet).values()].map(({ format, shown }) => [format, shown])).toEqual([
      ['0%', '50%'],
      ['0.00%', '50.00%'],
      ['0.000%', '50.000%'],
      ['0.0%', '50.0%'],
      ['0.0%', '50.0%'],
      ['0.0%', '50.0%'],
    ]);
  });

  test('counts words, never shapes, notes, or how a word is pronounced', async () => {
    const sheet = await readFlat(
      row(
        cell(
          'office:value-type="string"',
          `<draw:frame><draw:text-box><text:p>dessin</text:p></draw:text-box></draw:frame>
           <office:annotation office:display="true"><dc:creator>Équipe</dc:creator><dc:date>2024-01-01</dc:date><text:p>à <text:span>voir</text:span></text:p><text:list><text:list-item><text:p>oui</text:p></text:list-item></text:list></office:annotation>
           <text:p>un <text:a>lien</text:a><text:s text:c="3"/>et
             <text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>aide</text:ruby-text></text:ruby><draw:frame><text:p>x</text:p></draw:frame></text:p>
           <text:p/><text:h>fin<text:line-break/>vraie<text:tab/>!</text:h>`,
        ),
      ),
    );
    expect(sheet.rows[0]?.[0]).toEqual({
      type: 'text',
      value: 'un lien   et base\n\nfin\nvraie\t!',
      shown: 'un lien   et base\n\nfin\nvraie\t!',
      comment: 'à voir\noui',
    });
  });

  test('a run of blanks makes no long text', async () => {
    const sheet = await readFlat(row(text('a<text:s text:c="900000000"/>b<text:s text:c="-1"/>')));
    expect(sheet.rows[0]?.[0]?.shown).toBe(`a${' '.repeat(64)}b `);
  });

  test('a cell is struck through where all of its letters are', async () => {
    const style = (family: string, name: string, line: string, parent = '') =>
      `<style:style style:name="${name}" style:family="${family}" ${parent}><style:text-properties style:text-line-through-style="${line}"/></style:style>`;
    const child =
      '<style:style style:name="child" style:family="table-cell" style:parent-style-name="struck"/>';
    const number = 'office:value-type="float" office:value="3"';
    const sheet = await readFlat(
      row(
        text('a', 'table:style-name="struck"') +
          cell(`${number} table:style-name="child"`) +
          text(
            '<text:span text:style-name="line">b</text:span> <text:span text:style-name="line">c</text:span>',
          ) +
          text('<text:span text:style-name="line">d</text:span> e') +
          text('f <text:span text:style-name="none">g</text:span>', 'table:style-name="struck"') +
          cell('office:value-type="string"', '<text:p text:style-name="p">h</text:p>') +
          text('i', 'table:style-name="loop"'),
      ),
      style('table-cell', 'struck', 'solid') +
        child +
        style('text', 'line', 'solid') +
        style('text', 'none', 'none') +
        style('paragraph', 'p', 'solid') +
        '<style:style style:name="loop" style:family="table-cell" style:parent-style-name="loop"/>',
    );
    expect(sheet.rows[0]?.map((found) => found?.struck ?? false)).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  test.each<[attributes: string, shown: string, found: Cell]>([
    ['office:value-type="float" office:value="12.5"', '12,5', { type: 'number', value: 12.5, shown: '12.5' }],
    [
      'office:value-type="currency" office:currency="EUR" office:value="3"',
      '3,00 €',
      { type: 'number', value: 3, shown: '3.00 EUR', format: '#,##0.00\\ [$EUR]' },
    ],
    [
      'office:value-type="percentage" office:value="0.755"',
      '75,5 %',
      { type: 'number', value: 0.755, shown: '75.5%', format: '0.0%' },
    ],
    [
      'office:value-type="boolean" office:boolean-value="true"',
      'VRAI',
      { type: 'boolean', value: true, shown: 'TRUE' },
    ],
    [
      'office:value-type="date" office:date-value="2024-05-01T00:00:00"',
      '1 mai 2024',
      { type: 'date', value: '2024-05-01', shown: '1 mai 2024' },
    ],
    [
      'office:value-type="date" office:date-value="bientôt"',
      'bientôt',
      { type: 'text', value: 'bientôt', shown: 'bientôt' },
    ],
    [
      'office:value-type="time" office:time-value="PT36H00M30.6S"',
      '36:00',
      { type: 'time', value: '36:00:31', shown: '36:00' },
    ],
    [
      'office:value-type="time" office:time-value="-PT1H"',
      '',
      { type: 'time', value: '-01:00:00', shown: '-01:00:00' },
    ],
    [
      'office:value-type="time" office:time-value="tard"',
      'tard',
      { type: 'text', value: 'tard', shown: 'tard' },
    ],
    [
      'office:value-type="string" office:string-value="vrai"',
      'montré',
      { type: 'text', value: 'vrai', shown: 'vrai' },
    ],
    ['', 'sans type', { type: 'text', value: 'sans type', shown: 'sans type' }],
    [
      'office:value-type="float" office:value="0" table:formula="of:=[.A1]/0"',
      '#DIV/0!',
      { type: 'error', value: '#DIV/0!', shown: '#DIV/0!', formula: 'A1/0' },
    ],
    [
      'office:value-type="string" calcext:value-type="error" table:formula="of:=1+"',
      'Err:510',
      { type: 'error', value: 'Err:510', shown: 'Err:510', formula: '1+' },
    ],
    ['office:value-type="string"', '#DIV/0!', { type: 'text', value: '#DIV/0!', shown: '#DIV/0!' }],
    ['table:formula="of:=[.A1]"', '', { type: 'uncached', shown: '', formula: 'A1' }],
    [
      'office:value-type="float" table:formula="of:=[.A1]"',
      '',
      { type: 'uncached', shown: '', formula: 'A1' },
    ],
    [
      'office:value-type="float" office:value="beaucoup"',
      '',
      { type: 'error', value: '#NUM!', shown: '#NUM!' },
    ],
  ])('a cell with %s', async (attributes, shown, found) => {
    const inside = shown === '' ? '' : `<text:p>${shown}</text:p>`;
    const sheet = await readFlat(row(text('x') + cell(attributes, inside)));
    expect(sheet.rows[0]?.[1]).toEqual(found);
  });

  test('an hour that is kept as a day of 1899 is an hour', async () => {
    const sheet = await readFlat(
      row(cell('office:value-type="date" office:date-value="1899-12-30T13:30:00" table:style-name="h"')),
      `<number:time-style style:name="N"><number:hours/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>
       <style:style style:name="h" style:family="table-cell" style:data-style-name="N"/>`,
    );
    expect(sheet.rows[0]?.[0]).toMatchObject({ type: 'time', value: '13:30:00', format: 'h:mm' });
  });

  test('rows that repeat repeat what is merged in them, and what can be chosen', async () => {
    const sheet = await readFlat(
      row(
        `${text('a', 'table:number-columns-spanned="2" table:number-rows-spanned="1" table:content-validation-name="v"')}<table:covered-table-cell/>`,
        'table:number-rows-repeated="2"',
      ) +
        row(
          text('b', 'table:content-validation-name="v"') + text('c', 'table:content-validation-name="other"'),
        ),
      '',
      `<table:content-validations>
        <table:content-validation table:name="v" table:condition='of:cell-content-is-in-list("oui";"à ""voir""")'/>
        <table:content-validation table:name="other" table:condition="of:cell-content-is-whole-number()"/>
      </table:content-validations>`,
    );
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 0, bottom: 1, right: 1 },
    ]);
    expect(sheet.choices).toEqual([{ top: 0, left: 0, bottom: 2, right: 0, values: ['oui', 'à "voir"'] }]);
  });

  test('tables that are fetched from other files, old versions and shapes are no sheets', async () => {
    const { sheets } = await read(
      flat(
        `<table:shapes><draw:frame><text:p>x</text:p></draw:frame></table:shapes>${row(text('a'))}<table:named-expressions><table:named-range table:name="ici" table:cell-range-address="$S.$A$1"/></table:named-expressions>`,
        '',
        `<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell><text:p>1</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>
         <table:table table:name="'file:///budget.ods'#Feuille"><table:table-source/>${row(text('z'))}</table:table>`,
      ),
    );
    expect(sheets.map(({ name, rows }) => [name, rows[0]?.[0]?.shown])).toEqual([['S', 'a']]);
  });

  test('names that hold in one sheet say so', async () => {
    const { names } = await read(
      flat(
        `${row(text('a'))}<table:named-expressions><table:named-range table:name="__proto__" table:cell-range-address="$S.$A$1:.$B$2"/></table:named-expressions>`,
      ),
    );
    expect(names).toEqual([{ name: '__proto__', refersTo: 'S!$A$1:$B$2', sheet: 'S' }]);
  });
});

describe('an OpenDocument file that must not or cannot be read', () => {
  const parts = unzipSync(fixture('calc.ods'));
  const utf16 = (written: string) =>
    Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(written).flatMap((l) => [l.charCodeAt(0) & 255, l.charCodeAt(0) >> 8]),
    ]);

  test.each<[string, Record<string, Uint8Array>, string]>([
    [
      'is locked with a password',
      { 'META-INF/manifest.xml': strToU8('<manifest:file-entry><manifest:encryption-data/>') },
      'sheet/encrypted',
    ],
    [
      'declares a document type',
      { 'content.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') },
      'sheet/unsafe',
    ],
    [
      'declares one in UTF-16',
      { 'content.xml': utf16('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') },
      'sheet/unsafe',
    ],
    ['declares one in its styles', { 'styles.xml': strToU8('<!DOCTYPE a><a/>') }, 'sheet/unsafe'],
    ['nests without end', { 'content.xml': strToU8('<a>'.repeat(100_000)) }, 'sheet/unsafe'],
    ['is cut off', { 'content.xml': (parts['content.xml'] as Uint8Array).slice(0, 20_000) }, 'sheet/damaged'],
    [
      'is in an encoding that nobody knows',
      { 'content.xml': strToU8('<?xml version="1.0" encoding="x-martian"?><a/>') },
      'sheet/damaged',
    ],
    ['holds no sheet', { 'content.xml': strToU8('<office:document-content/>') }, 'sheet/damaged'],
  ])('%s', async (_, changed, code) => {
    const { value, issues } = await readWorkbook(zipSync({ ...parts, ...changed }));
    expect(value).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });

  test('is a flat one past the limit', async () => {
    const { issues } = await readWorkbook(flat(row(text('a'.repeat(3_000_000)))), {
      maxUnpackedBytes: 2_000_000,
    });
    expect(issues).toMatchObject([{ code: 'sheet/too-large', params: { size: 3, limit: 2 } }]);
  });

  test('and one that does not declare what it is is recognised by its content', async () => {
    const { mimetype: _, ...rest } = parts;
    expect((await read(zipSync(rest))).sheets).toHaveLength(3);
  });
});
