import { describe, expect, test } from 'vitest';
import { indexLexicon } from '../lexicon/indexLexicon.ts';
import { standardLexicon } from '../lexicon/standardLexicon.data.ts';
import { directionIn } from './directionIn.ts';
import { readName } from './readName.ts';
import { splitNumber } from './splitNumber.ts';

const lexicon = indexLexicon(standardLexicon);
const read = (written: string, footnotes: Readonly<Record<string, string>> = {}) => {
  const { unexplained, notes, ...rest } = readName(written, new Map(Object.entries(footnotes)), lexicon);
  return {
    ...rest,
    ...(notes.length > 0 ? { notes } : {}),
    ...(unexplained.length > 0 ? { unexplained } : {}),
  };
};

describe('reading the name of an indicator', () => {
  test('footnote marks are taken away and resolved', () => {
    expect(read('Familles (1)', { 1: 'trois rencontres' })).toEqual({
      name: 'Familles',
      notes: ['trois rencontres'],
    });
    expect(read('Familles* ²', { '*': 'un', 2: 'deux' })).toEqual({
      name: 'Familles',
      notes: ['un', 'deux'],
    });
    expect(read('Familles [a]', { a: 'x' })).toEqual({ name: 'Familles', notes: ['x'] });
  });

  test('a mark that leads nowhere is said to, and what is none stays', () => {
    expect(read('Familles (3)')).toEqual({ name: 'Familles', unexplained: ['3'] });
    expect(read('Surface en m²')).toEqual({ name: 'Surface en m²' });
    expect(read('Enfants (différents)')).toEqual({ name: 'Enfants (différents)' });
  });

  test.each([
    ['Délai (à diminuer)', 'Délai', 'decrease'],
    ['Délai [à réduire] (1)', 'Délai', 'decrease'],
    ['Délai – à la baisse', 'Délai', 'decrease'],
    ['Coût ↓', 'Coût', 'decrease'],
    ['Coût (▼)', 'Coût', 'decrease'],
    ['Participation ↗', 'Participation', 'increase'],
    ['Waiting time (lower is better)', 'Waiting time', 'decrease'],
    ['Wachttijd (te verminderen)', 'Wachttijd', 'decrease'],
    ['Taux d’absence, à réduire', 'Taux d’absence', 'decrease'],
    ['Délai (jours)', 'Délai (jours)', undefined],
    ['Réduction', 'Réduction', undefined],
  ])('« %s » is « %s », to %s', (written, name, direction) => {
    const read1 = readName(written, new Map([['1', 'note']]), lexicon);
    expect([read1.name, read1.direction]).toEqual([name, direction]);
  });

  test('a line end inside a name is a space', () => {
    expect(read('Nombre de\nfamilles').name).toBe('Nombre de familles');
  });
});

describe('a direction in a remark', () => {
  test.each([
    ['sens : baisse', 'decrease'],
    ['Sens attendu = hausse ; voir annexe', 'increase'],
    ['à diminuer', 'decrease'],
    ['lower is better', 'decrease'],
    ['en baisse', undefined],
    ['baisse, à cause de l’été', undefined],
    ['↓ en T3', undefined],
    ['à la hausse', undefined],
    ['', undefined],
  ])('« %s »: %s', (text, direction) => {
    expect(directionIn(text, 'remark', lexicon)).toBe(direction);
  });
});

describe('a number before a name', () => {
  test.each([
    ['1.2 Taux de départ', '1.2', 'Taux de départ'],
    ['1.2. Taux de départ', '1.2', 'Taux de départ'],
    ['I3 : Délai', 'I3', 'Délai'],
    ['4) Visites', '4', 'Visites'],
    ['OS1 – Créer', 'OS1', 'Créer'],
  ])('« %s »', (written, code, name) => {
    expect(splitNumber(written)).toEqual({ code, name });
  });

  test.each(['12 familles aidées', '3 rencontres ou plus', 'Visites', '2024 en chiffres', '% formés'])(
    '« %s » has none',
    (written) => {
      expect(splitNumber(written)).toBeUndefined();
    },
  );
});
