import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerKey } from './answerKey.ts';
import { answerScales } from './answerScales.data.ts';
import { chooseScales } from './chooseScales.ts';
import { fitScale, wordsOf } from './fitScale.ts';

/** A column in which each word was answered once. */
const column = (...words: readonly string[]) => new Map(words.map((word) => [answerKey(word), 1]));
const scaleOf = (...words: readonly string[]) => chooseScales(new Map([[0, column(...words)]])).get(0);

describe('the scale of a column of words', () => {
  test('is chosen by the number of its steps and its ends', () => {
    const four = ['Tout à fait d’accord', 'Plutôt d’accord', 'Plutôt pas d’accord', 'Pas du tout d’accord'];
    expect(scaleOf(...four)?.scale.id).toBe('agreement.4');
    expect(scaleOf(...four, 'Ni d’accord ni pas d’accord')?.scale.id).toBe('agreement.5');
    expect(scaleOf(...four, 'D’accord', 'Pas d’accord')?.scale.id).toBe('agreement.6');
    expect(scaleOf(...four, 'D’accord', 'Pas d’accord', 'Neutre')?.scale.id).toBe('agreement.7');
    expect(scaleOf('D’accord', 'Neutre', 'Pas d’accord')?.scale.id).toBe('agreement.3');
  });

  test.each([
    [['Very satisfied', 'Satisfied', 'Dissatisfied', 'Neither satisfied nor dissatisfied'], 'satisfaction.5'],
    [['Jamais', 'Rarement', 'Parfois', 'Souvent', 'Toujours'], 'frequency.5'],
    [['Never', 'Sometimes', 'Often', 'Always'], 'frequency.4'],
    [['Muy malo', 'Malo', 'Regular', 'Bueno', 'Muy bueno'], 'quality.5'],
    [['Helemaal oneens', 'Oneens', 'Neutraal', 'Eens', 'Helemaal eens'], 'agreement.5'],
    [['Pas du tout', 'Un peu', 'Assez', 'Beaucoup'], 'intensity.4'],
    [['Oui', 'Plutôt oui', 'Plutôt non', 'Non'], 'yes-no.4'],
    [['😡', '🙁', '😐', '🙂', '😀'], 'faces.5'],
  ] as const)('%s', (words, id) => {
    expect(scaleOf(...words)?.scale.id).toBe(id);
    expect(scaleOf(...words)?.other).toBeUndefined();
  });

  test('is doubtful where a scale of other steps fits as well', () => {
    const doubtful = scaleOf('Agree', 'Strongly agree');
    expect([doubtful?.scale.id, doubtful?.other?.family]).toEqual(['agreement.4', 'agreement']);
  });

  test('is decided by the other columns of the table', () => {
    const scales = chooseScales(
      new Map([
        [0, column('Agree', 'Strongly agree')],
        [1, column('Strongly disagree', 'Disagree', 'Neutral', 'Agree')],
        [2, column('Neutral')],
      ]),
    );
    expect([0, 1, 2].map((index) => scales.get(index)?.scale.id)).toEqual(Array(3).fill('agreement.5'));
    expect(scales.get(0)?.other).toBeUndefined();
  });

  test('is none where the words are none of any scale, or stand alone', () => {
    expect(scaleOf('Centre', 'Gare', 'Bien')).toBeUndefined();
    expect(scaleOf('Souvent')).toBeUndefined();
    expect(scaleOf('Bien', 'Merci à tous', 'Un peu long')).toBeUndefined();
  });

  test('laws: a column with all words of one language of a scale has each on its own level, lowest first', () => {
    const complete = answerScales.flatMap((scale) =>
      ['fr', 'en', 'es', 'nl'].flatMap((language) => {
        const words = scale.levels.map((level) => level[language]?.[0]);
        return words.every((word) => word !== undefined) ? [{ scale, words: words as string[] }] : [];
      }),
    );
    expect(complete.length).toBeGreaterThan(80);
    fc.assert(
      fc.property(fc.constantFrom(...complete), fc.nat({ max: 5 }), ({ scale, words }, seed) => {
        const mixed = words.toSorted((a, b) => ((a.length + seed) % 3) - ((b.length + seed) % 3));
        const fit = fitScale(column(...mixed), scale);
        expect(fit?.isWhole).toBe(true);
        expect(words.map((word) => wordsOf(scale).get(answerKey(word)))).toEqual(
          words.map((_, at) => at + 1),
        );
      }),
    );
  });
});

describe('an answer as a key', () => {
  test('is the same with other capitals, apostrophes, hyphens, endings and numbers', () => {
    const key = answerKey("Tout à fait d'accord");
    for (const same of [
      'TOUT À FAIT D’ACCORD',
      'tout-à-fait d’accord ',
      '4 - Tout à fait d’accord',
      '4. tout a fait d accord',
      'Tout à fait d’accord (4)',
    ])
      expect(answerKey(same)).toBe(key);
    for (const same of ['Satisfait(e)', 'Satisfaite', 'satisfait·e', 'Je suis satisfait'])
      expect(answerKey(same)).toBe(answerKey('Satisfait'));
    expect(answerKey('☹️')).toBe('☹');
  });
});
