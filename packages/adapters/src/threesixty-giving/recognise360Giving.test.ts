import { writeOds, writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { decodeText } from '../csv/decodeText.ts';
import { read360Giving } from './read360Giving.ts';
import { recognise360Giving } from './recognise360Giving.ts';
import { write360GivingSpreadsheet } from './write360GivingSpreadsheet.ts';

const certainty = (bytes: Uint8Array, name?: string) => {
  const head = bytes.subarray(0, 65_536);
  return recognise360Giving(decodeText(head).text, { bytes: head, ...(name === undefined ? {} : { name }) });
};
const headings = [
  'Identifier',
  'Title',
  'Description',
  'Currency',
  'Amount Awarded',
  'Award Date',
  'Recipient Org:Identifier',
  'Recipient Org:Name',
  'Funding Org:Identifier',
  'Funding Org:Name',
];
const row = [
  '360G-lamp-1',
  'Rent',
  'Rent of a hall.',
  'GBP',
  1000,
  '2024-03-15',
  'GB-CHC-1164859',
  'Lamp',
  'GB-CHC-200051',
  'Fund',
];
const guide = { name: 'How to', rows: [['Fill in one row for each grant.'], [2024]] };

test('a workbook is recognised by its headings, wherever its list of grants stands', async () => {
  const grants = { name: 'Grants 2024', rows: [headings, row] };
  expect(certainty(await writeXlsx({ sheets: [grants] }))).toBe(0.95);
  expect(certainty(await writeXlsx({ sheets: [guide, grants] }))).toBe(0.95);
  expect(certainty(await writeOds({ sheets: [guide, grants] }))).toBe(0.95);
  const fields = ['id', 'title', 'amountAwarded', 'awardDate', 'recipientOrganization/0/name'];
  expect(certainty(await writeXlsx({ sheets: [{ name: 'g', rows: [fields] }] }))).toBeGreaterThan(0.8);
});

test('the workbook that is written is recognised', async () => {
  const [id, title, description, currency, amountAwarded, awardDate] = row;
  const org = (id: string, name: string) => [{ id, name }];
  const grant = {
    ...{ id, title, description, currency, amountAwarded, awardDate },
    recipientOrganization: org('GB-CHC-1164859', 'Lamp'),
    fundingOrganization: org('GB-CHC-200051', 'Fund'),
  };
  const { value } = await read360Giving(JSON.stringify({ grants: [grant] }));
  if (!value) throw new Error('no portfolio');
  const { files } = await write360GivingSpreadsheet(value);
  expect(certainty(files[0]?.bytes ?? new Uint8Array(0))).toBe(0.95);
});

test('one heading among the cells of a workbook is none, nor are those that every list has', async () => {
  const sheet = (...cells: readonly string[]) =>
    writeXlsx({ sheets: [{ name: 'Suivi', rows: [[...cells], ['a', 'b']] }] });
  const plain = await sheet('Identifier', 'Title', 'Description', 'Currency', 'Amount Awarded');
  expect(certainty(plain)).toBe(0);
  expect(certainty(plain, 'lamp-360giving.xlsx')).toBe(0.6);
  expect(certainty(await sheet('Title', 'Date', 'Name', 'Description'))).toBe(0);
  expect(certainty(await sheet('Amount Awarded', 'x'.repeat(400), 'Award Date'))).toBe(0);
});
