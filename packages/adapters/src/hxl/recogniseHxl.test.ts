import { writeOds, writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { decodeText } from '../csv/decodeText.ts';
import { recogniseHxl } from './recogniseHxl.ts';

const certainty = (bytes: Uint8Array, name?: string) => {
  const head = bytes.subarray(0, 65_536);
  return recogniseHxl(decodeText(head).text, { bytes: head, ...(name === undefined ? {} : { name }) });
};
const ofText = (text: string) => certainty(new TextEncoder().encode(text));

test('a text is recognised by its row of hashtags', () => {
  expect(ofText('a,b\n#org,#adm1\n')).toBe(0.9);
  expect(ofText('Suivi;;\n\n#ADM2 +Name;#reached + f;\nNord;3;\n')).toBe(0.9);
  expect(ofText('a,b\n1,2\n')).toBe(0);
});

test('JSON is recognised by its keys, or by cells in lists within a list', () => {
  expect(ofText('[["#org","#adm1"]]')).toBe(0.9);
  expect(ofText('\ufeff [ [ "Titre" ], [ "Qui", "#affected +f" ] ]')).toBe(0.9);
  expect(ofText('[{ "#org" : "A" }]')).toBe(0.9);
  expect(ofText('[["org","adm1"]]')).toBe(0);
  expect(ofText('["#org","#adm1"]')).toBe(0);
  // links within a document of another kind
  expect(ofText('[{"@id":"#org","hasIndicator":["#visits","#hours"]}]')).toBe(0);
});

const rows = [['Titre'], ['Où', 'Combien'], ['#ADM1 +Name', '#reached'], ['Nord', 3]];

test('a workbook is recognised by its cells, however large; its name is a hint where they do not show', async () => {
  const sheets = [{ name: 'Données', rows }];
  expect(certainty(await writeXlsx({ sheets }))).toBe(0.85);
  expect(certainty(await writeOds({ sheets }))).toBe(0.85);
  const cells = ['＃adm1 +name', '#reached'].map((tag) => `<table:table-cell><text:p>${tag}</text:p>`);
  expect(
    ofText(
      `<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">${cells.join('')}`,
    ),
  ).toBe(0.85);
  const wide = [{ name: 'Données', rows: [['＃adm1 +name', '＃reached']] }];
  expect(certainty(await writeXlsx({ sheets: wide }))).toBe(0.85);
  const long = Array.from({ length: 20_000 }, (_, at) => [`Lieu ${(at * 7919) % 20_011}`, (at * 31) % 977]);
  const large = await writeXlsx({ sheets: [{ name: 'Données', rows: [...rows, ...long] }] });
  expect(large.length).toBeGreaterThan(200_000);
  expect(certainty(large)).toBe(0.85);
  const plain = await writeXlsx({ sheets: [{ name: 'Notes', rows: [['#1', '# titre', '#seule']] }] });
  expect(certainty(plain, '/hxl/notes.xlsx')).toBe(0);
  expect(certainty(plain, 'C:\\suivi_HXL.xlsx')).toBe(0.6);
});

test('a broken archive, or one that swells, is none', () => {
  expect(certainty(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]))).toBe(0);
  expect(certainty(new Uint8Array(0))).toBe(0);
});
