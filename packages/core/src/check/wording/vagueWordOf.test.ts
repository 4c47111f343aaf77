import { expect, test } from 'vitest';
import { vagueWordOf } from './vagueWordOf.ts';

test.each([
  ['fr', 'Nombre de parents ayant une Meilleure estime d’eux-mêmes', 'Meilleure'],
  ['fr', 'Logement amélioré', 'amélioré'],
  ['fr', 'Part des jeunes venant régulièrement', 'régulièrement'],
  ['en', 'Number of families with better housing', 'better'],
  ['en', 'Households with improved income', 'improved'],
] as const)('%s: in “%s” it is “%s”', (lang, text, word) => expect(vagueWordOf(text, lang)).toBe(word));

test.each([
  ['fr', 'Part des parents venant régulièrement (au moins 3 fois par mois)'],
  ['fr', 'Part des familles venues au moins 3 fois, jugées régulières'],
  ['fr', 'Taux de parents se disant « plus confiants »'],
  ['fr', 'Parents répondant « nettement meilleure »'],
  ['fr', 'Nombre de sorties positives'],
  ['fr', 'Taux de bonnes réponses'],
  ['fr', 'Élèves en activité physique adaptée'],
  ['fr', 'Meilleur score au test'],
  ['en', 'Share of parents who answer “better”'],
  ['en', 'Households using an improved water source'],
  ['en', 'Number of families supported'],
] as const)('%s: there is none in “%s”', (lang, text) => expect(vagueWordOf(text, lang)).toBeUndefined());

// what others wrote, who had not read the words
test.each([
  ['fr', 'Familles vivant dans un logement décent'],
  ['fr', 'Jeunes ayant un projet professionnel solide'],
  ['fr', 'Part des parents bénéficiant d’un accompagnement adapté'],
  ['fr', 'Nombre d’accueils de qualité'],
  ['fr', 'Enfants en bonne santé'],
  ['fr', 'Nombre de partenariats pertinents'],
  ['fr', 'Associations ayant une gouvernance saine'],
  ['fr', 'Parents impliqués activement'],
  ['fr', 'Nombre de jeunes correctement orientés'],
  ['fr', 'Part des parents satisfaisants'],
  ['fr', 'Familles ayant un revenu suffisant'],
  ['fr', 'Enfants bénéficiant d’un suivi régulier'],
  ['fr', 'Nombre de rencontres de qualité'],
  ['fr', 'Logements décents attribués'],
  ['en', 'Number of meaningful conversations'],
  ['en', 'Families in decent housing'],
  ['en', 'Young people with a good job'],
  ['en', 'Number of high-quality placements'],
  ['en', 'Parents actively involved'],
  ['en', 'Charities with strong governance'],
  ['en', 'Children in good health'],
  ['en', 'Suitable placements found'],
  ['en', 'Number of effective partnerships'],
  ['en', 'Families with sufficient income'],
  ['en', 'Children receiving appropriate care'],
  ['en', 'Regularly attending pupils'],
  ['en', 'Suitable jobs found'],
  ['en', 'Meaningful links made'],
] as const)('%s: “%s” is found as well', (lang, text) =>
  expect(vagueWordOf(text, lang) !== undefined).toBe(true),
);

test.each([
  ['fr', 'Bonnes réponses au test'],
  ['fr', 'Logements adaptés au handicap'],
  ['fr', 'Part des élèves en réussite'],
  ['fr', 'Nombre de repas bio servis'],
  ['fr', 'Solidité de la toiture contrôlée'],
  ['fr', 'Nombre de bonnes pratiques publiées'],
  ['fr', 'Familles hébergées'],
  ['fr', 'Nombre de parents'],
  ['fr', 'Jeunes inscrits à Pôle solidarité'],
  ['fr', 'Repas équilibrés selon le plan'],
  ['fr', 'Bonnes réponses au quiz'],
  ['en', 'Good practice notes published'],
  ['en', 'Number of quality circles held'],
  ['en', 'Households with strong-room safes'],
  ['en', 'Goods sold'],
  ['en', 'Share of positive tests'],
  ['en', 'Number of activity days'],
  ['en', 'Number of parents'],
  ['en', 'Good Neighbour awards given'],
  ['en', 'Quality assurance visits'],
  ['en', 'Active volunteers on the list'],
] as const)('%s: “%s” is left alone', (lang, text) =>
  expect(vagueWordOf(text, lang) !== undefined).toBe(false),
);
