import { expect, test } from 'vitest';
import { csvText } from './csvText.ts';
import { readCsvRows } from './readCsvRows.ts';

test('only a cell that would break its row stands in quotation marks', () => {
  expect(csvText([['Nord, Sud', 'dit « "oui" »', ' a ', ''], ['1']])).toBe(
    '"Nord, Sud","dit « ""oui"" »", a ,\r\n1\r\n',
  );
  expect(csvText([])).toBe('');
});

test('what is written is read again, line ends within cells as line feeds', async () => {
  const rows = [
    ['a\nb', 'c,"d"', ''],
    ['', '', 'é'],
    ['x\r\ny', '=1', "'z"],
  ];
  const read: (readonly string[])[] = [];
  for await (const { cells } of readCsvRows(csvText(rows), { delimiter: ',' })) read.push(cells);
  expect(read).toEqual([...rows.slice(0, 2), ['x\ny', '=1', "'z"]]);
});
