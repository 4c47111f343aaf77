import { expect, test } from 'vitest';
import { formatIssue } from '../issue/formatIssue.ts';
import { parseAge } from './parseAge.ts';
import { parseQuantity } from './parseQuantity.ts';
import { quantityMessages } from './quantityMessages.ts';

const said = [
  ...['Covid', '#N/A', '-', '1.250', '03/04', '0/0', '70 % (35/54)', '15 à 10', 'aucun', '88*'].flatMap(
    (text) => parseQuantity(text).issues,
  ),
  ...['petit', '3'].flatMap((text) => parseAge(text).issues),
];

test('every issue that reading raises has words, and all its words have their parameters', () => {
  expect(new Set(said.map(({ code }) => code))).toEqual(new Set(Object.keys(quantityMessages)));
  for (const issue of said) {
    for (const lang of ['fr', 'en'] as const)
      expect(formatIssue(issue, lang, quantityMessages)).not.toMatch(/[{}]/);
  }
});

test('numbers are shown as in the language of the sentence', () => {
  const issue = parseQuantity('1.250').issues[0];
  expect(issue && formatIssue(issue, 'fr', quantityMessages)).toBe(
    '«\u00A01.250\u00A0» peut se lire 1,25 ou 1\u202F250\u00A0: rien n’a été retenu.',
  );
});
