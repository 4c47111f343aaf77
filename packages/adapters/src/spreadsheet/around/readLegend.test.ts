import { describe, expect, test } from 'vitest';
import { indexLexicon } from '../lexicon/indexLexicon.ts';
import { standardLexicon } from '../lexicon/standardLexicon.data.ts';
import { readLegend } from './readLegend.ts';

const read = (line: string) => readLegend(line, indexLexicon(standardLexicon));

describe('reading a legend', () => {
  test('every code that it explains has its meaning', () => {
    expect(read('Légende : n.d. = non disponible ; s.o. = sans objet ; - = non collecté')).toMatchObject({
      'n.d.': 'not-available',
      's.o.': 'not-applicable',
      '-': 'not-collected',
    });
  });

  test.each([
    ['« NC » : non communiqué', 'NC', 'not-communicated'],
    ['x = en cours', 'x', 'pending'],
    ['n/a: not applicable', 'n/a', 'not-applicable'],
    ['– = no recogido', '–', 'not-collected'],
    ['(nvt = niet van toepassing)', 'nvt', 'not-applicable'],
    ['* = effectif trop faible (secret)', '*', 'suppressed'],
  ])('« %s »', (line, code, state) => {
    expect(read(line)[code]).toBe(state);
  });

  test.each(['Objectif : non collecté partout', 'FY = fiscal year', '1 + 1 = 2', 'non disponible', ''])(
    '« %s » explains no code',
    (line) => {
      expect(read(line)).toEqual({});
    },
  );
});
