import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../workbook/Workbook.ts';
import { readTables } from '../../readTables.ts';

const text = (value: string): Cell => ({ type: 'text', value, shown: value });
const number = (value: number, shown = String(value)): Cell => ({ type: 'number', value, shown });

/** The first question of each row, and what was said of its cell. */
function answersOf(header: string, cells: readonly Cell[]) {
  const rows = [
    [text('Horodateur'), text('Code famille'), text(header)],
    ...cells.map((cell, at) => [text('01/03/2024 10:00'), text(`F${at + 1}`), cell]),
  ];
  const sheet = {
    name: 'S',
    visibility: 'visible',
    rows,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  } as const;
  const { tables, issues } = readTables({ source: { format: 'xlsx' }, sheets: [sheet] });
  const told = issues.flatMap(({ code, at }) =>
    at?.in === 'sheet' && at.cell?.startsWith('C') ? [`${code} ${at.cell}`] : [],
  );
  const read = tables[0]?.rows.map(({ values }) => {
    const found = values.find(({ cell }) => cell.startsWith('C'));
    return (
      found?.value ??
      found?.answer ??
      found?.items ??
      found?.period?.start ??
      found?.state ??
      found?.below ??
      found?.min
    );
  });
  return { read, told };
}

describe('one answer', () => {
  test('that is an error of the program, or a formula without its result, is no answer', () => {
    const { read, told } = answersOf('Q1. Note sur 10', [
      number(7),
      { type: 'error', value: '#REF!', shown: '#REF!' },
      { type: 'uncached', formula: 'A1', shown: '…' },
      number(8),
      number(9),
      number(6),
      number(9),
      number(4),
      number(5),
      number(5),
    ]);
    expect(read?.slice(0, 4)).toEqual([7, 'error', 'unreadable', 8]);
    expect(told).toEqual(['sheet/error-cell C3', 'sheet/formula-without-value C4']);
  });

  test('that the program made a day of, among figures, is not taken for one', () => {
    const day: Cell = { type: 'date', value: '2024-10-09', shown: '09/10' };
    const { read, told } = answersOf('Q1. Note sur 10', [number(7), number(8), number(9), number(9), day]);
    expect(read).toEqual([7, 8, 9, 9, 'unreadable']);
    expect(told).toEqual(['sheet/date-for-number C6']);
  });

  test('in a column of days is a day', () => {
    const day = (value: string): Cell => ({ type: 'date', value, shown: value });
    expect(answersOf('Q1. Depuis quand ?', [day('2024-01-02'), day('2023-09-01')]).read).toEqual([
      '2024-01-02',
      '2023-09-01',
    ]);
  });

  test('that is a bound, words or stars among figures', () => {
    const { read, told } = answersOf('Q1. Combien de visites ?', [
      number(3),
      text('<5'),
      number(4),
      text('beaucoup'),
      number(2),
      number(1),
      number(1),
      text('env. 20'),
    ]);
    expect(read).toEqual([3, 5, 4, 'unreadable', 2, 1, 1, 20]);
    expect(told).toEqual(['sheet/unreadable-cell C5']);
  });

  test('that is neither yes nor no is not guessed', () => {
    const { read, told } = answersOf('Q1. Êtes-vous venu ?', [
      ...'oui non oui oui non oui non'.split(' ').map(text),
      text('cf. mail'),
    ]);
    expect(read).toEqual([true, false, true, true, false, true, false, 'unreadable']);
    expect(told).toEqual(['sheet/unreadable-cell C9']);
  });

  test('that is no word of the scale is off the scale', () => {
    const words = ['Jamais', 'Parfois', 'Souvent', 'Toujours', 'Jamais', 'Parfois', 'Souvent', 'Le mardi'];
    const { read, told } = answersOf('Q1. Venez-vous ?', words.map(text));
    expect(read).toEqual([1, 2, 3, 4, 1, 2, 3, 'off-scale']);
    expect(told).toEqual(['sheet/answer-off-scale C9']);
  });

  test('without a figure on a scale with figures is not guessed', () => {
    const cells = ['1 = nul', '3 = moyen', '5 = super', '4', '2', 'aïe'].map(text);
    expect(answersOf('Q1. Utilité (1 = nulle, 5 = grande)', cells).read).toEqual([
      1,
      3,
      5,
      4,
      2,
      'unreadable',
    ]);
  });

  test('with several choices goes by what parts them all over the column', () => {
    const cells = ['food_aid cash', 'cash', 'food_aid shelter', 'shelter cash', 'cash'].map(text);
    expect(answersOf('needs', cells).read).toEqual([
      ['food_aid', 'cash'],
      ['cash'],
      ['food_aid', 'shelter'],
      ['shelter', 'cash'],
      ['cash'],
    ]);
    expect(answersOf('Q1. Et sinon ?', ['Merci, très bien', 'Rien, merci'].map(text)).read).toEqual([
      undefined,
      undefined,
    ]);
  });
});
