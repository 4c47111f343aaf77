import { describe, expect, test } from 'vitest';
import { markedFormat, marksOf } from './markedFormat.ts';

describe('a number format with words around its number', () => {
  test.each([
    ['General', { before: '≥ ' }, '"≥ "General'],
    ['0.0', { after: ' %' }, '0.0" %"'],
    [
      '#,##0;[Red]-#,##0;"zéro ; rien"',
      { after: ' (prov.)' },
      '#,##0" (prov.)";[Red]-#,##0" (prov.)";"zéro ; rien"" (prov.)"',
    ],
    ['[>100]0;[$€-40C] 0\\;', { before: 'env. ' }, '[>100]"env. "0;"env. "[$€-40C] 0\\;'],
    ['0;0;0;@', { before: '"<" ' }, '"\'<\' "0;"\'<\' "0;"\'<\' "0;@'],
  ])('%s', (code, marks, expected) => {
    expect(markedFormat(code, marks)).toBe(expected);
  });

  test('has none where there is nothing to say', () => {
    expect([marksOf({}), marksOf({ before: '' }), marksOf({ after: ' %' })]).toEqual([false, false, true]);
  });
});
