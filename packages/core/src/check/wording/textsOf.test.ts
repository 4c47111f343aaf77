import { expect, test } from 'vitest';
import { textsOf } from './textsOf.ts';

const langs = (text: Parameters<typeof textsOf>[0], languages: string[] = []) =>
  textsOf(text, languages).map(({ lang }) => lang);

test('each wording is read in its own language, regions with their language', () => {
  expect(textsOf({ 'fr-BE': 'Familles', en: 'Families', nl: 'Gezinnen' }, [])).toEqual([
    { text: 'Familles', lang: 'fr' },
    { text: 'Families', lang: 'en' },
  ]);
});
test('a plain string counts in the first language of the dossier', () => {
  expect(langs('Organiser 10 ateliers', ['fr', 'en'])).toEqual(['fr']);
  expect(langs('Gezinnen', ['nl', 'fr'])).toEqual([]);
});
test('where none is named, small words tell the language; where they do not, it counts in both', () => {
  expect(langs('Les parents osent demander de l’aide')).toEqual(['fr']);
  expect(langs('Parents dare to ask for help')).toEqual(['en']);
  expect(langs('Organiser 10 ateliers')).toEqual(['fr', 'en']);
});
test('an empty wording is none', () => expect(langs({ fr: ' ', en: '' })).toEqual([]));
