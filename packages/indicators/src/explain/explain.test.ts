import type { Lang } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import { milestoneMethod } from '../progress/milestoneMethod.ts';
import type { ProgressIndicator } from '../progress/ProgressIndicator.ts';
import type { ProgressMethod } from '../progress/ProgressMethod.ts';
import { progress } from '../progress/progress.ts';
import { descriptiveRatingScale } from '../rating/descriptiveRatingScale.ts';
import { explain } from './explain.ts';
import { reasonWords } from './explainWords.data.ts';

const wholeYear = { start: '2024-01-01', end: '2024-12-31' };
const winter = { start: '2024-10-01', end: '2024-12-31' };
const start = '2024-01-01';
const end = '2025-12-31';
const date = end;
const level: ProgressIndicator = {
  unit: 'jours',
  basis: 'snapshot',
  baseline: { value: 100, date: start },
  targets: [{ value: 50, over: 'at-date', date }],
};
const volume: ProgressIndicator = {
  unit: 'ateliers',
  basis: 'increment',
  targets: [{ value: 60, over: 'life-of-programme', date }],
};
const band = (min: number | undefined, max: number | undefined): ProgressIndicator => ({
  unit: 'enfants',
  basis: 'snapshot',
  targets: [
    {
      kind: min !== undefined && max !== undefined ? 'band' : 'threshold',
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      date,
    },
  ],
});

/** As printed, with ordinary spaces so that expectations can be read. */
function sentence(
  indicator: ProgressIndicator,
  values: readonly Partial<ObservedValue>[],
  lang: Lang,
  asOf = '2025-01-15',
): string {
  const observations = values.map((value, n) => ({ id: `o${n}`, period: winter, ...value }));
  const result = progress(indicator, observations, { asOf, start, end });
  return explain(result, lang, { indicator }).replace(/[\u00A0\u202F]/g, ' ');
}

describe('explain', () => {
  test('tells of a level where it began, where it is, the share of the way, what was expected', () => {
    expect(sentence(level, [{ value: 75 }], 'fr')).toBe(
      'De 100 jours (1er janvier 2024) à 75 jours au 31 décembre 2024, pour une cible de 50 jours d’ici le 31 décembre 2025 : 50 % du chemin parcouru (valeur rapportée à la cible : 150 %). À cette date, on attendait 75 jours. En bonne voie.',
    );
    expect(sentence(level, [{ value: 75 }], 'en')).toBe(
      'From 100 jours (1 January 2024) to 75 jours on 31 December 2024, for a target of 50 jours by 31 December 2025: 50% of the way covered (value over target: 150%). The plan for that day was 75 jours. On track.',
    );
  });

  test('expects nothing more once the target is due', () => {
    const last = { value: 55, period: { start: '2025-10-01', end: '2025-12-31' } };
    expect(sentence(level, [last], 'fr', '2026-01-15')).toBe(
      'De 100 jours (1er janvier 2024) à 55 jours au 31 décembre 2025, pour une cible de 50 jours à cette date : 90 % du chemin parcouru (valeur rapportée à la cible : 110 %). Partiellement atteint.',
    );
  });

  test('says that a value moves away, or has not moved, instead of a negative or zero share', () => {
    expect(sentence(level, [{ value: 110 }], 'fr')).toContain('s’éloigne de la cible (50 jours d’ici');
    expect(sentence(level, [{ value: 110 }], 'en')).toContain('is moving away from the target');
    expect(sentence(level, [{ value: 100 }], 'en')).toContain('Still at 100 jours');
  });

  test('tells of a volume how much of the target was delivered', () => {
    expect(sentence(volume, [{ value: 28, period: wholeYear }], 'fr')).toMatch(
      /^28 ateliers au 31 décembre 2024 pour une cible de 60 ateliers d’ici le 31 décembre 2025 : 46,7 % de la cible et du chemin parcouru\./,
    );
  });

  test('begins with "at least" where parts are missing', () => {
    const gap = { period: { start: '2024-07-01', end: '2024-09-30' }, state: 'not-available' as const };
    expect(sentence(volume, [gap, { value: 28 }], 'fr')).toMatch(
      /^Au moins 28 ateliers.* : au moins 46,7 % de la cible/,
    );
    expect(sentence(volume, [gap, { value: 28 }], 'en')).toMatch(/^At least 28 ateliers/);
  });

  test('says that a value is provisional, approximate or estimated', () => {
    expect(sentence(level, [{ value: 75, stage: 'provisional' }], 'fr')).toContain(
      '75 jours (valeur provisoire)',
    );
    expect(sentence(level, [{ value: 75, approximate: true }], 'en')).toContain('about 75 jours');
    expect(sentence(level, [{ value: 75, state: 'estimated' }], 'en')).toContain('75 jours (estimated)');
  });

  test('says both figures by their names where both exist, the main one first', () => {
    const wholeYears = { start: '2025-01-01', end: '2025-12-31' };
    const families: ProgressIndicator = {
      unit: 'familles',
      basis: 'increment',
      baseline: { value: 42 },
      targets: [{ value: 60, over: 'per-period', period: wholeYears }],
    };
    const served = [{ value: 56, period: wholeYears }];
    expect(sentence(families, served, 'fr', '2026-01-15')).toBe(
      '56 familles au 31 décembre 2025 pour une cible de 60 familles à cette date : 93,3 % de la cible (77,8 % du chemin parcouru depuis 42 familles). Partiellement atteint.',
    );
    expect(sentence(families, served, 'en', '2026-01-15')).toBe(
      '56 familles by 31 December 2025, against a target of 60 familles by then: 93.3% of the target (77.8% of the way covered from 42 familles). Partly achieved.',
    );
    expect(sentence(volume, [{ value: 28, period: wholeYear }], 'en')).toContain(
      '46.7% of the target and of the way covered.',
    );
    const rising: ProgressIndicator = {
      ...level,
      baseline: { value: 40, date: start },
      targets: [{ value: 80, over: 'at-date', date }],
    };
    expect(sentence(rising, [{ value: 60 }], 'fr')).toContain('50 % du chemin parcouru (75 % de la cible).');
    expect(sentence(rising, [{ value: 60 }], 'en')).toContain('50% of the way covered (75% of the target).');
    expect(sentence(rising, [{ value: 30 }], 'fr')).toContain(
      'd’ici le 31 décembre 2025), -25 % du chemin parcouru (37,5 % de la cible).'.replace('-', '−'),
    );
    expect(sentence(rising, [{ value: 40 }], 'en')).toContain(
      'as at the start, for a target of 80 jours by 31 December 2025: 0% of the way covered (50% of the target).',
    );
    const fromZero = { ...rising, baseline: { value: 0, date: start } };
    expect(sentence(fromZero, [{ value: 20 }], 'fr')).toContain('25 % du chemin parcouru et de la cible.');
    expect(sentence(fromZero, [{ value: 20 }], 'en')).toContain('25% of the way covered and of the target.');
  });

  test('says one figure alone where the other has no answer', () => {
    const toZero: ProgressIndicator = { ...level, targets: [{ value: 0, over: 'at-date', date }] };
    expect(sentence(toZero, [{ value: 75 }], 'fr')).toContain('25 % du chemin parcouru.');
    const { baseline: _, ...without } = level;
    expect(sentence({ ...without, direction: 'increase' }, [{ value: 40 }], 'en')).toContain(
      '80% of the target; with no',
    );
  });

  test('tells of a milestone the way to it, and both figures of the final target', () => {
    const steps: ProgressIndicator = {
      unit: 'familles',
      basis: 'snapshot',
      baseline: { value: 20, date: start },
      targets: [
        { value: 40, over: 'at-date', date: '2025-06-30', milestone: true },
        { value: 100, over: 'at-date', date },
      ],
    };
    const result = progress(steps, [{ period: winter, value: 35 }], {
      asOf: '2025-01-15',
      methods: [milestoneMethod],
    });
    const said = (lang: Lang) => explain(result, lang, { indicator: steps }).replace(/[\u00A0\u202F]/g, ' ');
    expect(said('fr')).toContain(
      'pour une cible intermédiaire de 40 familles d’ici le 30 juin 2025 : 75 % du chemin jusque-là (18,8 % du chemin jusqu’à la cible finale, 35 % de celle-ci).',
    );
    expect(said('en')).toContain(
      'for an intermediate target of 40 familles by 30 June 2025: 75% of the way to it (18.8% of the way to the final target, 35% of it).',
    );
  });

  test('leaves the sentence of another method to its own explanation, and rates it', () => {
    const double: ProgressMethod = {
      id: 'ngo-double@1',
      compute: ({ actual }) => ({
        method: 'ngo-double@1',
        value: 2 * actual.value,
        unit: '',
        rating: 'on-track',
      }),
    };
    const result = progress(level, [{ period: winter, value: 75 }], {
      asOf: '2025-01-15',
      methods: [double],
    });
    const explanations = [{ methods: ['ngo-double'], say: () => 'Twice 75.' }];
    expect(explain(result, 'en', { explanations })).toBe('Twice 75. On track.');
    expect(explain(result, 'fr', { explanations })).toBe('Twice 75. En bonne voie.');
  });

  test('shows shares as percentages and money with its sign', () => {
    const ratio = { ...level, unit: 'ratio', basis: 'ratio' as const, baseline: { value: 0.4 } };
    const rate = { ...ratio, targets: [{ value: 0.8, over: 'at-date' as const, date }] };
    expect(sentence(rate, [{ value: 0.6 }], 'fr')).toMatch(/^De 40 % à 60 % au/);
    expect(sentence({ ...volume, unit: 'EUR' }, [{ value: 28.5, period: wholeYear }], 'en')).toMatch(
      /^€28\.50 by/,
    );
  });

  test('says what is missing where there is no baseline', () => {
    const { baseline: _, ...without } = level;
    const rising = { ...without, direction: 'increase' as const };
    expect(sentence(rising, [{ value: 40 }], 'fr')).toContain('sans valeur de référence');
  });

  test('tells of a band or a threshold whether it is kept, with its bounds', () => {
    const autumn = { period: { start: '2024-07-01', end: '2024-09-30' } };
    expect(sentence(band(18, 22), [{ ...autumn, value: 20 }, { value: 21 }], 'fr')).toMatch(
      /^Entre 18 et 22 enfants : tenu \(2 périodes sur 2\)/,
    );
    expect(sentence(band(18, 22), [{ value: 25 }], 'en')).toContain('not kept, last value 25 enfants');
    expect(sentence(band(18, 22), [{ value: 25 }], 'en')).toContain('3 enfants off the limit');
    expect(sentence(band(18, 22), [{ ...autumn, value: 25 }, { value: 20 }], 'fr')).toContain(
      'de nouveau tenu',
    );
    expect(sentence(band(18, undefined), [{ value: 19 }], 'fr')).toMatch(/^Au moins 18 enfants : tenu/);
    expect(sentence(band(undefined, 22), [{ value: 19 }], 'en')).toMatch(/^At most 22 enfants: kept/);
  });

  test('tells of an aim without a level the change itself', () => {
    const improve = {
      ...level,
      targets: [{ kind: 'improve' as const, date }],
      direction: 'decrease' as const,
    };
    expect(sentence(improve, [{ value: 90 }], 'fr')).toContain(
      'un changement de 10 jours dans le sens voulu',
    );
    expect(sentence(improve, [{ value: 105 }], 'en')).toContain(
      'a change of 5 jours in the unwanted direction',
    );
    expect(sentence(improve, [{ value: 100 }], 'fr')).toContain('aucun changement');
  });

  test('tells of a target repeated for every period how many met it', () => {
    const each = { ...level, targets: [{ value: 80, over: 'per-period' as const }] };
    expect(sentence(each, [{ value: 75 }], 'fr')).toContain(
      'Cible de 80 jours atteinte pour 1 période sur 1',
    );
  });

  test('says why there is no figure', () => {
    expect(sentence({ ...level, targets: [] }, [{ value: 75 }], 'fr')).toContain(
      'Aucune cible n’a été fixée.',
    );
    expect(sentence(level, [], 'en')).toBe('The first value is not due yet.');
    expect(sentence(level, [{ state: 'not-collected' }], 'fr')).toBe('Aucune valeur n’est connue à ce jour.');
  });

  test('takes the words of another scale, which need not judge', () => {
    const result = progress(level, [{ period: winter, value: 75 }], { asOf: '2025-01-15', start });
    expect(explain(result, 'fr', { scale: descriptiveRatingScale })).not.toContain('En bonne voie');
  });

  test('has words for every reason in both languages', () => {
    for (const words of Object.values(reasonWords)) {
      expect(words.fr).toMatch(/\.$/);
      expect(words.en).toMatch(/\.$/);
      expect(words.fr).not.toBe(words.en);
    }
  });

  test('never leaves a place open nor prints what is no number, whatever it is given', () => {
    const number = fc.oneof(fc.double(), fc.integer({ min: -5, max: 5 }), fc.constant(undefined));
    const value = fc.record({ value: number, state: fc.constantFrom(undefined, 'pending', 'estimated') });
    const target = fc.record({
      kind: fc.constantFrom('value', 'maintain', 'band', 'threshold', 'improve'),
      value: number,
      min: number,
      max: number,
      over: fc.constantFrom('at-date', 'per-period', 'to-date', 'life-of-programme'),
    });
    const indicator = fc.record({
      unit: fc.constantFrom('ratio', 'EUR', 'jours', ''),
      basis: fc.constantFrom('increment', 'running-total', 'snapshot', 'ratio'),
      baseline: fc.oneof(fc.record({ value: number }), fc.constant(undefined)),
      targets: fc.array(target, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        indicator,
        fc.array(value, { maxLength: 3 }),
        fc.constantFrom('fr', 'en'),
        (some, values, lang) => {
          const text = sentence(some as never, values as never, lang);
          expect(text).toMatch(/\.$/);
          expect(text).not.toMatch(/undefined|NaN|Infinity|[{}]/);
        },
      ),
    );
  });
});
