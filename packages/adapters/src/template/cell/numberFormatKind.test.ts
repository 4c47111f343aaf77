import { expect, test } from 'vitest';
import { builtInFormat, numberFormatKind } from './numberFormatKind.ts';

test('a number format is known by what it makes of a number', () => {
  const kinds = {
    General: 'general',
    '': 'general',
    '@': 'text',
    '0.00': 'number',
    '#,##0 "jours"': 'number',
    '[Red]0': 'number',
    '0\\d': 'number',
    _d0: 'number',
    '0%': 'percent',
    '0.0 %;[Red]-0.0 %': 'percent',
    'dd/mm/yyyy': 'date',
    'mmm\\ yy': 'date',
    '[$-40C]d mmmm yyyy': 'date',
    'yyyy/mm/dd hh:mm': 'date',
    'h:mm': 'time',
    '[h]:mm': 'time',
  };
  for (const [code, kind] of Object.entries(kinds))
    expect([code, numberFormatKind(code)]).toEqual([code, kind]);
  const numbered = [0, 1, 4, 9, 10, 14, 17, 20, 22, 30, 46, 49, 55].map((id) =>
    numberFormatKind(builtInFormat(id)),
  );
  expect(numbered).toEqual([
    'general',
    'number',
    'number',
    'percent',
    'percent',
    'date',
    'date',
    'time',
    'date',
    'date',
    'time',
    'text',
    'date',
  ]);
});
