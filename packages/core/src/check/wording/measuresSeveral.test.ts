import { expect, test } from 'vitest';
import { measuresSeveral } from './measuresSeveral.ts';

test.each([
  ['fr', 'Nombre d’ateliers et de participants'],
  ['fr', 'Nombre de séances et nombre de présences'],
  ['fr', 'Taux de satisfaction et de participation'],
  ['fr', 'Nombre de familles accompagnées et taux de satisfaction'],
  ['fr', 'Satisfaction et confiance des parents'],
  ['en', 'Number of workshops and participants'],
  ['en', 'Number of workshops and satisfaction of parents'],
  ['en', 'Number of visits and average length'],
] as const)('%s: “%s” measures several', (lang, text) => expect(measuresSeveral(text, lang)).toBe(true));

test.each([
  ['fr', 'Nombre de parents et d’enfants accueillis'],
  ['fr', 'Nombre d’hommes et de femmes formés'],
  ['fr', 'Nombre de personnes formées et certifiées'],
  ['fr', 'Nombre d’ateliers parents et enfants'],
  ['fr', 'Taux de parents et d’enfants vaccinés'],
  ['fr', 'Nombre de visites et d’appels'],
  ['fr', 'Confiance entre parents et enseignants'],
  ['fr', 'Part des jeunes en emploi et en formation'],
  ['fr', 'Nombre d’écoles maternelles et primaires'],
  ['en', 'Number of parents and children welcomed'],
  ['en', 'Number of families housed and supported'],
  ['en', 'Number of people trained and employed'],
  ['en', 'Trust between parents and teachers'],
  ['en', 'Number of parent-and-child workshops'],
] as const)('%s: “%s” measures one thing', (lang, text) => expect(measuresSeveral(text, lang)).toBe(false));
