import { describe, expect, test } from 'vitest';
import { readFootnotes } from './readFootnotes.ts';

describe('reading footnotes', () => {
  test.each([
    ['(1) au moins 3 rencontres', [['1', 'au moins 3 rencontres']]],
    ['[2] hors août', [['2', 'hors août']]],
    ['* provisoire', [['*', 'provisoire']]],
    ['**estimé', [['**', 'estimé']]],
    ['² en surface utile', [['2', 'en surface utile']]],
    ['(a) par famille', [['a', 'par famille']]],
    [
      '(1) première ; (2) seconde',
      [
        ['1', 'première'],
        ['2', 'seconde'],
      ],
    ],
    ['(n = 38 puis 41)', []],
    ['Sources : registre (1)', []],
  ])('« %s »', (line, notes) => {
    expect(readFootnotes(line)).toEqual(notes);
  });
});
