import { describe, expect, test } from 'vitest';
import { questionHeader } from './questionHeader.ts';
import { questionKey } from './questionKey.ts';

const keyOf = (header: string) => questionKey(questionHeader(header), new Set());

describe('the header of a question', () => {
  test.each([
    ['Q1. Je me sens bien', 'q1'],
    ['1) Je me sens bien', 'q1'],
    ['Question 3 : le lieu', 'q3'],
    ['Vraag 12 - de plaats', 'q12'],
    ['4. ¿Está satisfecho?', 'q4'],
    ['Q5', 'q5'],
    ['G2Q00003[SQ001]. Vous sentez-vous… [soutenu]', 'q3.soutenu'],
    ['How satisfied are you with the following? [The welcome]', 'how-satisfied-are-you-with-the.the-welcome'],
    ['Ce que vous avez aimé (en un mot)', 'ce-que-vous-avez-aime'],
    ['__proto__', 'proto'],
    ['???', 'question'],
  ])('%s is the field %s', (header, key) => {
    expect(keyOf(header)).toBe(key);
  });

  test('two questions of one number have two fields', () => {
    expect(questionKey(questionHeader('Q1. Encore'), new Set(['q1']))).toBe('q1-2');
  });

  test.each([
    ['Q4. Note globale de 0 à 10', [0, 10]],
    ['On a scale of 1 to 5, how useful was it?', [1, 5]],
    ['Votre note sur 20', [0, 20]],
    ['Score op 10', [0, 10]],
    ['Utilité (1 = pas du tout, 5 = tout à fait)', [1, 5]],
    ['NPS', [0, 10]],
    ['De 0 (pas du tout) à 10 (tout à fait)', [0, 10]],
  ])('%s gives its scale', (header, scale) => {
    expect(questionHeader(header).scale).toEqual(scale);
  });

  test.each(['Enfants de 0 à 6 ans', 'Combien de fois sur 10 jours ouvrables ?', 'Âge', 'De 12 à 25'])(
    '%s gives none, or one that can hold an answer',
    (header) => {
      const { scale } = questionHeader(header);
      expect(scale === undefined || scale[1] === 10).toBe(true);
    },
  );

  test('says that several answers are possible', () => {
    expect(questionHeader('Activités (plusieurs réponses possibles)').isMultiple).toBe(true);
    expect(questionHeader('Tick all that apply').isMultiple).toBe(true);
    expect(questionHeader('Une seule réponse').isMultiple).toBe(false);
  });
});
