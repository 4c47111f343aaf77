import { describe, expect, test } from 'vitest';
import { describeWords } from './describeWords.data.ts';
import { formulaMethods } from './fixtures/formulaMethods.ts';
import { formulaFunctions } from './formulaFunctions.data.ts';
import { formulaMessages } from './formulaMessages.ts';
import { parseFormula } from './parseFormula.ts';
import { syntaxWords } from './syntax/syntaxWords.data.ts';

const placesIn = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name?.toLowerCase()).toSorted();

describe('the words of the room', () => {
  const words = [
    ...Object.values(formulaMessages),
    ...Object.values(describeWords),
    ...Object.values(syntaxWords),
    ...Object.values(formulaFunctions).map(({ gives }) => gives),
  ];
  test.each(words)('$en: say the same in both languages, with the same things in them', ({ fr, en }) => {
    expect(fr).not.toBe('');
    expect(en).not.toBe('');
    expect(placesIn(fr)).toEqual(placesIn(en));
    expect(`${fr}${en}`).not.toMatch(/—|invalid|'/);
  });

  test('every usage that is shown can be read', () => {
    for (const { usage } of Object.values(formulaFunctions)) {
      for (const text of usage.split(' · ')) expect(parseFormula(text).issues).toEqual([]);
    }
  });

  test('every page is told in both languages', () => {
    for (const { name, answers, symbols, edgeCases, whenNot } of formulaMethods) {
      for (const { fr, en } of [name, answers, symbols, ...edgeCases, whenNot]) {
        expect(fr).not.toBe(en);
        expect(`${fr}${en}`).not.toMatch(/—/);
      }
    }
  });
});
