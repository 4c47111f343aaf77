import type { Lang } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import type { ProgressIndicator } from '../progress/ProgressIndicator.ts';
import { progress } from '../progress/progress.ts';
import { progressMethods } from '../progress/progressMethods.ts';
import { explain } from './explain.ts';

const period = { start: '2024-10-01', end: '2024-12-31' };
const labels = { dependent: 'dépendant', helped: 'avec de l’aide', watched: 'accompagné', alone: 'seul' };
const levels = Object.entries(labels).map(([code, fr]) => ({ code, label: { fr, en: code } }));

/** As printed, with ordinary spaces so that expectations can be read. */
function said(
  indicator: ProgressIndicator,
  value: string | boolean,
  lang: Lang,
  asOf = '2025-01-15',
): string {
  const result = progress(indicator, [{ period, value }], { asOf, methods: progressMethods });
  return explain(result, lang, { indicator }).replace(/[\u00A0\u202F]/g, ' ');
}

describe('a level in words', () => {
  const autonomy = (
    target: string,
    date = '2024-12-31',
  ): ProgressIndicator & { readonly levels: typeof levels } => ({
    scale: 'ordinal',
    levels,
    targets: [{ value: target, date }],
  });

  test('is its label and place, the wanted one, the steps between them', () => {
    expect(said(autonomy('alone'), 'helped', 'fr')).toBe(
      'Niveau « avec de l’aide » (2 sur 4) au 31 décembre 2024, pour une cible de « seul » à cette date : à 2 niveaux de la cible. Non atteint.',
    );
    expect(said(autonomy('alone'), 'helped', 'en')).toBe(
      'Level “helped” (2 of 4) on 31 December 2024, for a target of “alone” by then: 2 levels short of the target. Not achieved.',
    );
  });

  test.each([
    ['dependent', 'à un niveau de la cible', 'one level short of the target'],
    ['helped', 'cible atteinte', 'target reached'],
    ['watched', 'un niveau au-delà de la cible', 'one level beyond the target'],
    ['alone', '2 niveaux au-delà de la cible', '2 levels beyond the target'],
  ])('%s for a target of helped', (value, fr, en) => {
    expect(said(autonomy('helped'), value, 'fr')).toContain(` : ${fr}. `);
    expect(said(autonomy('helped'), value, 'en')).toContain(`: ${en}. `);
  });

  test('says when the target is due, ahead or past', () => {
    expect(said(autonomy('alone', '2025-06-30'), 'helped', 'fr')).toContain(
      '« seul » d’ici le 30 juin 2025 :',
    );
    expect(said(autonomy('alone', '2025-01-10'), 'helped', 'fr')).toContain('« seul » au 10 janvier 2025 :');
    const undated: ProgressIndicator = { scale: 'ordinal', levels, targets: [{ value: 'alone' }] };
    expect(said(undated, 'helped', 'en')).toContain('for a target of “alone”: 2 levels');
  });

  test('is its code where the levels are not given', () => {
    const result = progress(autonomy('alone'), [{ period, value: 'helped' }], {
      asOf: '2025-01-15',
      methods: progressMethods,
    });
    expect(explain(result, 'fr')).toContain('helped');
  });
});

describe('yes or no in words', () => {
  const charter: ProgressIndicator = { scale: 'yes-no', targets: [{ date: '2024-12-31' }] };

  test('says what was found beside what was wanted', () => {
    expect(said(charter, true, 'fr')).toBe('« Oui » au 31 décembre 2024, comme visé à cette date. Atteint.');
    expect(said(charter, true, 'en')).toBe('“Yes” on 31 December 2024, as wanted by then. Achieved.');
    expect(said(charter, false, 'fr')).toBe(
      '« Non » au 31 décembre 2024, pour une cible de « oui » à cette date. Non atteint.',
    );
    expect(said(charter, false, 'en')).toBe(
      '“No” on 31 December 2024, for a target of “yes” by then. Not achieved.',
    );
  });
});

describe('a day in words', () => {
  const opening: ProgressIndicator = { scale: 'date', targets: [{ value: '2024-12-01' }] };

  test.each([
    [
      '2024-11-21',
      '10 jours avant le jour visé (1er décembre 2024)',
      '10 days before the target day (1 December 2024)',
    ],
    [
      '2024-11-30',
      'un jour avant le jour visé (1er décembre 2024)',
      'one day before the target day (1 December 2024)',
    ],
    [
      '2024-12-02',
      'un jour après le jour visé (1er décembre 2024)',
      'one day after the target day (1 December 2024)',
    ],
    [
      '2024-12-08',
      '7 jours après le jour visé (1er décembre 2024)',
      '7 days after the target day (1 December 2024)',
    ],
  ])('%s', (value, fr, en) => {
    expect(said(opening, value, 'fr')).toContain(`, ${fr}.`);
    expect(said(opening, value, 'en')).toContain(`, ${en}.`);
  });

  test('is done, or announced', () => {
    expect(said(opening, '2024-12-08', 'fr')).toMatch(/^Fait le 8 décembre 2024, 7 jours/);
    expect(said(opening, '2024-12-08', 'en')).toMatch(/^Done on 8 December 2024, 7 days/);
    expect(said(opening, '2025-02-01', 'fr')).toMatch(/^Annoncé pour le 1er février 2025, 62 jours après/);
    expect(said(opening, '2025-02-01', 'en')).toMatch(/^Announced for 1 February 2025, 62 days after/);
    expect(said(opening, '2024-12-01', 'fr')).toBe('Fait le 1er décembre 2024, au jour visé. Atteint.');
    expect(said(opening, '2024-12-01', 'en')).toBe('Done on 1 December 2024, the target day. Achieved.');
    const ahead: ProgressIndicator = { scale: 'date', targets: [{ value: '2025-06-01' }] };
    expect(said(ahead, '2025-06-01', 'fr')).toBe(
      'Annoncé pour le 1er juin 2025, le jour visé. En bonne voie.',
    );
    expect(said(ahead, '2025-06-01', 'en')).toBe('Announced for 1 June 2025, the target day. On track.');
  });
});
