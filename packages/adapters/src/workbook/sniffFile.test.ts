import { describe, expect, test } from 'vitest';
import { sniffFile } from './sniffFile.ts';

const text = (content: string) => new TextEncoder().encode(content);
const wide = (content: string) => Array.from(content).flatMap((letter) => [letter.charCodeAt(0), 0]);

describe('what a file is by its first bytes', () => {
  test.each([
    ['zip', Uint8Array.of(0x50, 0x4b, 3, 4)],
    ['compound', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
    ['pdf', text('%PDF-1.7\n')],
    ['image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d)],
    ['rtf', text('{\\rtf1\\ansi')],
    ['web-page', text('\n<html><p>1</p>')],
    ['web-table', text('\n<html><table><tr><td>1</td></tr></table>')],
    ['web-table', Uint8Array.from([0xff, 0xfe, ...wide('<table><tr><th>é</th></tr></table>')])],
    [
      'excel-xml',
      text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    ],
    ['excel-xml', Uint8Array.from([0xff, 0xfe, ...wide('<?mso-application progid="Excel.Sheet"?>')])],
    [
      'flat-ods',
      text('<?xml?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'),
    ],
    ['xml', text('<office:document office:mimetype="application/vnd.oasis.opendocument.text">')],
    ['web-page', text('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">')],
    ['xml', text('<?xml version="1.0"?>\n<Workbook/>')],
    ['empty', new Uint8Array()],
    ['text', text('N°;Indicateur\n')],
    ['text', Uint8Array.of(0xe9, 0x3b, 0x31)],
    ['text', Uint8Array.from([0xff, 0xfe, ...wide('a;b\n')])],
    ['text', Uint8Array.from(wide('Indicateur;Cible\n'))],
    ['binary', Uint8Array.of(1, 2, 3, 0, 0, 0, 4)],
  ])('%s', (kind, bytes) => {
    expect(sniffFile(bytes)).toBe(kind);
  });
});
