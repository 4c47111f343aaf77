import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

const width = 100;
const setting = { size: 10 };
const words = fc.array(
  fc.constantFrom('délai', 'a', 'parents-enfants', 'halte-accueil', '186\u202F000\u00A0€', 'mots'),
  {
    minLength: 1,
    maxLength: 25,
  },
);

test('lines break at spaces and after hyphens and slashes', () => {
  expect(wrapText('Ateliers parents-enfants', width, setting)).toEqual(['Ateliers parents-', 'enfants']);
  expect(wrapText('accueil/accompagnement', width, setting)).toEqual(['accueil/', 'accompagnement']);
});

test('a no-break space holds its words together', () => {
  expect(wrapText('un budget annuel de 186\u202F000\u00A0€', width, setting)).toEqual([
    'un budget annuel',
    'de 186\u202F000\u00A0€',
  ]);
});

test('a minus before a number and a hyphen before a digit stay with it', () => {
  expect(wrapText('de -20 à 2024-2025 environ', 60, setting)).toEqual(['de -20 à', '2024-2025', 'environ']);
});

test('a word longer than a line is divided with a hyphen, and nothing of it is lost', () => {
  const lines = wrapText('Anticonstitutionnellement', 60, setting);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
  expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe('Anticonstitutionnellement');
});

test('a blank text has no lines, and line breaks count as spaces', () => {
  expect(wrapText(' \n ', width, setting)).toEqual([]);
  expect(wrapText('un\ndeux\r\ntrois', width, setting)).toEqual(['un deux trois']);
});

test('no line is too long and no word is lost', () => {
  fc.assert(
    fc.property(words, fc.boolean(), (list, balance) => {
      const text = list.join(' ');
      const lines = wrapText(text, width, { ...setting, balance });
      for (const line of lines) expect(textWidth(line, setting.size)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

test('balanced lines are no more than filled ones', () => {
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(' ');
      expect(wrapText(text, width, { ...setting, balance: true }).length).toBe(
        wrapText(text, width, setting).length,
      );
    }),
  );
});
