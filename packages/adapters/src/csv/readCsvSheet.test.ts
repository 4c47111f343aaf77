import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readCsvSheet } from './readCsvSheet.ts';

const shown = (text: string | Uint8Array) =>
  readCsvSheet(text).value?.sheets[0]?.rows.map((row) => Array.from(row ?? [], (cell) => cell?.shown ?? ''));

describe('reading a delimited text', () => {
  test('a row is a record: quoted line ends start none, blank lines count', () => {
    expect(shown('Titre;;\r\n\r\nN°;"Deux\r\nlignes";fin\r\n1;2;3\r\n')).toEqual([
      ['Titre', '', ''],
      [''],
      ['N°', 'Deux\nlignes', 'fin'],
      ['1', '2', '3'],
    ]);
  });

  test('a line that declares the separator is a record without cells', () => {
    const { value } = readCsvSheet('sep=|\na|b;c\n');
    expect(value?.source).toEqual({ format: 'csv', delimiter: '|' });
    expect(value?.sheets[0]?.rows).toEqual([
      [],
      [
        { type: 'text', value: 'a', shown: 'a' },
        { type: 'text', value: 'b;c', shown: 'b;c' },
      ],
    ]);
  });

  test('a code written as a formula stays a code, and no other formula is one', () => {
    expect(shown('code;nom\n="007";=1+1\n')).toEqual([
      ['code', 'nom'],
      ['007', '=1+1'],
    ]);
  });

  test('mixed line ends do not glue rows together', () => {
    expect(shown('a;b\r\n1;2\n3;4\r5;6')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  test('the sheet bears the name of the file', () => {
    expect(readCsvSheet('a', { file: 'envois/suivi 2024.csv' }).value?.sheets[0]?.name).toBe('suivi 2024');
    expect(readCsvSheet('a').value?.sheets[0]?.name).toBe('CSV');
  });

  test('a quotation mark that is never closed is an issue with its row', () => {
    expect(readCsvSheet('a;b\n1;"ouvert\n2;3\n', { file: 'x.csv' }).issues).toEqual([
      {
        code: 'csv/unclosed-quote',
        severity: 'error',
        params: { row: 2 },
        at: { in: 'sheet', file: 'x.csv', row: 2 },
      },
    ]);
  });

  test('what is no text is refused by its name', () => {
    const pdf = readCsvSheet(new TextEncoder().encode('%PDF-1.4'));
    expect(pdf).toMatchObject({
      issues: [{ code: 'csv/not-a-text', params: { found: { en: 'a PDF document' } } }],
    });
    expect(readCsvSheet(Uint8Array.of(0x50, 0x4b, 3, 4)).issues[0]?.params['found']).toMatchObject({
      en: 'a workbook or an archive',
    });
  });

  test('gives back any cells that were written, whatever they hold', () => {
    const cell = fc.string({ maxLength: 8 }).map((text) => text.replace(/^\s+$|[\r\0\ufeff]/g, ''));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        fc.pre(
          rows.flat().every((text) => !text.startsWith('=')) &&
            rows.at(-1)?.some((text) => text !== '') === true,
        );
        fc.pre(!/^"?sep=/i.test(rows[0]?.[0] ?? ''));
        const text = papaparse.unparse(rows, { delimiter: ';', newline: '\n' });
        const read = readCsvSheet(text, { delimiter: ';' }).value?.sheets[0]?.rows;
        expect(read?.map((row) => Array.from(row ?? [], (found) => found?.shown ?? ''))).toEqual(rows);
      }),
    );
  });
});
