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
