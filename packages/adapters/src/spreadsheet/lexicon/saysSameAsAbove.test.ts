import { expect, test } from 'vitest';
import { indexLexicon } from './indexLexicon.ts';
import { saysSameAsAbove } from './saysSameAsAbove.ts';
import { standardLexicon } from './standardLexicon.data.ts';

const lexicon = indexLexicon(standardLexicon);

test.each(['idem', 'Idem', 'IDEM.', 'id.', '"', '″', '»', 'ídem', 'ditto'])(
  '« %s » repeats the cell above',
  (text) => {
    expect(saysSameAsAbove(text, lexicon)).toBe(true);
  },
);

test.each(['Identité', 'idem que 2023', 'Lyon', '', '12', '« Idem »?'])(
  '« %s » speaks for itself',
  (text) => {
    expect(saysSameAsAbove(text, lexicon)).toBe(false);
  },
);

test('words that a user adds count from then on, those of others do not', () => {
  const own = indexLexicon({ ...standardLexicon, sameAsAbove: { fr: ['voir plus haut'] } });
  expect(saysSameAsAbove('Voir plus haut', own)).toBe(true);
  expect(saysSameAsAbove('idem', own)).toBe(false);
});
