import { strToU8, zipSync } from 'fflate';
import { writeOds, writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { decodeText } from '../csv/decodeText.ts';
import { xlsxParts } from '../workbook/fixtures/xlsxOf.ts';
import { familyForm } from './fixtures/familyForm.ts';
import { readXlsForm } from './readXlsForm.ts';
import { recogniseForm } from './recogniseForm.ts';
import { writeXlsForm } from './writeXlsForm.ts';

const certainty = (bytes: Uint8Array, name?: string) => {
  const head = bytes.subarray(0, 65_536);
  return recogniseForm(decodeText(head).text, { bytes: head, ...(name === undefined ? {} : { name }) });
};
const survey = {
  name: 'Survey',
  rows: [
    ['type', 'name', 'label::Français (fr)'],
    ['text', 'nom', 'Votre nom'],
  ],
};

test('a workbook is recognised by the sheet of its questions, with their columns or the sheet of its choices', async () => {
  expect(certainty(await writeXlsx({ sheets: [survey] }))).toBe(0.9);
  expect(certainty(await writeOds({ sheets: [survey] }))).toBe(0.9);
  const flat = `<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><table:table table:name="survey"/><table:table table:name="choices"/></office:document>`;
  expect(certainty(strToU8(flat))).toBe(0.9);
  const { value } = await readXlsForm(familyForm);
  if (!value) throw new Error('nothing was read');
  expect(certainty((await writeXlsForm(value)).files[0]?.bytes ?? new Uint8Array(0))).toBe(0.9);
});

test('the answers to a survey are no form, whatever the sheet is called', async () => {
  const rows = [
    ['Family', 'Type of home', 'How are you?'],
    ['F1', 'flat', 'well'],
  ];
  const answers = await writeXlsx({ sheets: [{ name: 'Survey', rows }] });
  expect(certainty(answers)).toBe(0);
  expect(certainty(answers, 'out/kobo_2024.xlsx')).toBe(0.6);
  expect(certainty(await writeXlsx({ sheets: [{ ...survey, name: 'Notes' }] }))).toBe(0);
});

test('a sheet of questions whose cells do not show may be one', () => {
  const workbook = '<workbook><sheets><sheet name="survey" sheetId="1"/></sheets></workbook>';
  const parts = xlsxParts('<sheetData/>', { 'xl/workbook.xml': workbook });
  expect(certainty(zipSync(parts))).toBe(0.6);
});

test('a workbook from before 2007 is one by the names of its sheets, not by what is written in it', () => {
  const record = (name: string) => [
    ...[0x85, 0, 8 + name.length, 0, 0, 0, 0, 0, 0, 0, name.length, 0],
    ...strToU8(name),
  ];
  const xls = (...names: readonly string[]) =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...strToU8('A survey.'), ...names.flatMap(record)]);
  expect(certainty(xls('survey', 'choices'))).toBe(0.9);
  expect(certainty(xls('survey'))).toBe(0.6);
  expect(certainty(xls('Results', 'survey of May'))).toBe(0);
});
