import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { mainSpace, textCell, tinyTemplate } from '../fixtures/tinyTemplate.ts';
import { openTemplate } from './openTemplate.ts';

const codesOf = (bytes: Uint8Array, options = {}) =>
  openTemplate(bytes, options).issues.map(({ code }) => code);
const sheet = (inner: string, strings?: readonly string[]) =>
  tinyTemplate({ sheets: [{ name: 'S', xml: inner }], ...(strings ? { strings } : {}) });
const rows = (inner: string) =>
  sheet(`<worksheet xmlns="${mainSpace}"><sheetData>${inner}</sheetData></worksheet>`);

describe('opening a template that a stranger handed in', () => {
  test('names what is no workbook', () => {
    for (const bytes of [
      strToU8('%PDF-1.7'),
      strToU8('a;b'),
      new Uint8Array(),
      zipSync({ 'word/document.xml': strToU8('<a/>') }),
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
    ]) {
      const { value, issues } = openTemplate(bytes, { file: 'f.xlsx' });
      expect(value).toBeUndefined();
      expect(issues).toMatchObject([
        { code: 'template/not-a-template', severity: 'error', at: { in: 'sheet', file: 'f.xlsx' } },
      ]);
    }
    const locked = new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
    expect(codesOf(locked)).toEqual(['sheet/encrypted']);
  });

  test('refuses a bomb, a document type, what is cut off, broken or out of order', () => {
    expect(codesOf(rows(' '.repeat(100_000)), { maxUnpackedBytes: 50_000 })).toEqual(['sheet/too-large']);
    expect(codesOf(rows(`<row>${'<c/>'.repeat(100)}</row>`.repeat(10_000)))).toEqual(['template/too-large']);
    const whole = rows('<row r="1"/>');
    expect(codesOf(whole)).toEqual([]);
    expect(codesOf(whole.slice(0, -30))).toEqual(['sheet/damaged']);
    const broken = [
      sheet(`<!DOCTYPE a [<!ENTITY e "x">]><worksheet xmlns="${mainSpace}"><sheetData/></worksheet>`),
      sheet('<worksheet>'),
      sheet(`<worksheet xmlns="${mainSpace}"/>`),
      rows('<row r="2"/><row r="1"/>'),
      rows('<row r="2000000"/>'),
      rows('<row r="1"><c r="B1"/><c r="A1"/></row>'),
      rows('<row r="1"><c r="ZZZ1"/></row>'),
      tinyTemplate({ sheets: [], strings: ['<t>'] }),
      zipSync({ 'xl/sheet.xml': strToU8('<a/>') }),
      zipSync({ 'xl/workbook.xml': new Uint8Array([0x3c, 0xff, 0xfe]) }),
    ];
    for (const [at, bytes] of broken.entries())
      expect([at, ...codesOf(bytes)]).toEqual([at, 'sheet/damaged']);
  });

  test('passes over sheets that hold no cells', () => {
    const template = tinyTemplate({
      sheets: [{ name: 'S', rows: `<row r="1">${textCell('A1', 'x')}</row>` }],
    });
    expect(openTemplate(template, {}).value?.sheets.map(({ name }) => name)).toEqual(['S']);
    const chart = tinyTemplate({
      sheets: [{ name: 'S' }],
      extra: {
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="urn:r"><Relationship Id="rId1" Type="x/chartsheet" Target="chartsheets/s.xml"/><Relationship Id="rId9" Type="x/externalLink" Target="http://x" TargetMode="External"/></Relationships>',
      },
    });
    expect(openTemplate(chart, {}).value?.sheets).toEqual([]);
  });
});
