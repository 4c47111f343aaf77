import {
  type CheckContext,
  createDossier,
  type Dossier,
  type DossierFields,
  formatIssue,
  type Indicator,
  type Observation,
  type Rule,
} from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDossiers } from './fixtures/arbitraryDossiers.ts';
import { care, cell, children, sex, total } from './fixtures/hiddenTable.ts';
import { indicatorPages } from './fixtures/indicatorPages.ts';
import { completion, enrolled, example, observed, quarters, trained, year } from './fixtures/ruleExamples.ts';
import { indicatorRules } from './indicatorRules.ts';
import { aggregationPartialAgainstFullTarget } from './rules/aggregationPartialAgainstFullTarget.ts';
import { indicatorFormulaCycle } from './rules/indicatorFormulaCycle.ts';
import { indicatorFormulaDiffersFromObserved } from './rules/indicatorFormulaDiffersFromObserved.ts';
import { indicatorFormulaMisuse } from './rules/indicatorFormulaMisuse.ts';
import { indicatorFormulaUnitMismatch } from './rules/indicatorFormulaUnitMismatch.ts';
import { indicatorFormulaUnknownReference } from './rules/indicatorFormulaUnknownReference.ts';
import { indicatorFormulaUnreadable } from './rules/indicatorFormulaUnreadable.ts';
import { learningShortfallUnexplained } from './rules/learningShortfallUnexplained.ts';
import { privacyRecoverableBySubtraction } from './rules/privacyRecoverableBySubtraction.ts';
import { privacySmallCell } from './rules/privacySmallCell.ts';
import { statsManyTests } from './rules/statsManyTests.ts';
import { statsSignificanceWithoutSize } from './rules/statsSignificanceWithoutSize.ts';
import { targetSamplesTooSmall } from './rules/targetSamplesTooSmall.ts';

/** What a rule says, in one language, its spaces plain. */
const said = (rule: Rule, fields: DossierFields, context: CheckContext = {}, lang: 'fr' | 'en' = 'en') =>
  [...rule.find(createDossier(fields), context)].map((finding) =>
    formatIssue({ code: rule.code, severity: rule.severity, ...finding }, lang, {
      [rule.code]: rule.words,
    }).replace(/[\u00A0\u202F]/g, ' '),
  );
const idsOf = (rule: Rule, fields: DossierFields, context: CheckContext = {}) =>
  [...rule.find(createDossier(fields), context)].map(({ at }) => (at.in === 'dossier' ? at.entity?.id : ''));
const badOf = (rule: Rule) => indicatorPages.find((page) => page.rule === rule)?.bad as DossierFields;
const ofFormula = (formula: string, ...others: readonly Indicator[]) =>
  example({ indicators: [completion(formula), trained, enrolled, ...others] });

describe('what the rules say', () => {
  test.each([
    [
      indicatorFormulaUnreadable,
      'La formule de « Part des jeunes qui finissent la formation » ne se lit pas (caractère 13). Un indicateur s’écrit entre crochets : [FORMES].',
      'The formula of “Share of young people who finish the course” cannot be read (character 13). An indicator stands in brackets: [FORMES].',
    ],
    [
      indicatorFormulaUnknownReference,
      'La formule de « Part des jeunes qui finissent la formation » nomme ce qui n’existe pas (caractère 12). Aucun indicateur n’a le code ou l’identifiant « PRESENTS ».',
      'The formula of “Share of young people who finish the course” names what is not there (character 12). No indicator has the code or id “PRESENTS”.',
    ],
    [
      indicatorFormulaCycle,
      'Des indicateurs se calculent à partir d’eux-mêmes, en rond : Part des jeunes qui finissent la formation, Part des jeunes qui abandonnent.',
      'Indicators are computed from themselves, in a circle: Share of young people who finish the course, Share of young people who drop out.',
    ],
    [
      indicatorFormulaUnitMismatch,
      'Dans la formule de « Part des jeunes qui finissent la formation », les unités ne vont pas ensemble (caractère 1). « + » mêle deux unités qui ne vont pas ensemble : « EUR » et « personnes ».',
      'In the formula of “Share of young people who finish the course” the units do not fit (character 1). “+” mixes two units that do not go together: “EUR” and “personnes”.',
    ],
    [
      indicatorFormulaMisuse,
      'La formule de « Part des jeunes qui finissent la formation » demande ce que ses indicateurs ne donnent pas (caractère 12). Les valeurs de « Jeunes en formation » ne s’additionnent pas d’une période à l’autre.',
      'The formula of “Share of young people who finish the course” asks what its indicators do not give (character 12). The values of “Young people in the course” do not add up from period to period.',
    ],
    [
      indicatorFormulaDiffersFromObserved,
      '« Part des jeunes qui finissent la formation » (2024) : la valeur notée est 72 %, sa formule donne 64,8 %.',
      '“Share of young people who finish the course” (2024): the recorded value is 72%, its formula gives 64.8%.',
    ],
    [
      targetSamplesTooSmall,
      '« Part des parents plus confiants » : entre 80 réponses avant et 80 après, un changement de 12 points ne se distingue pas du hasard des deux enquêtes.',
      '“Share of parents who feel more confident”: between 80 answers before and 80 after, a change of 12 points cannot be told from the chance of the two surveys.',
    ],
    [
      aggregationPartialAgainstFullTarget,
      '« Visites à domicile » (T2 2024) : 2 structures sur 3 ont répondu, mais la cible porte sur toutes.',
      '“Home visits” (Q2 2024): 2 of 3 organisations reported, but the target covers all.',
    ],
    [
      privacySmallCell,
      'Le tableau « Enfants accueillis » (2024) donne un effectif de 3 pour « Suivi lourd », sous le seuil de 5.',
      'Table “Children welcomed” (2024) gives a count of 3 for “Intensive care”, below 5.',
    ],
    [
      privacyRecoverableBySubtraction,
      'La case masquée « Suivi lourd » de « Enfants accueillis » (2024) se retrouve par différence entre le total et les autres cases.',
      'The hidden cell “Intensive care” of “Children welcomed” (2024) can be found by subtracting the other cells from the total.',
    ],
    [
      statsManyTests,
      '3 tests dans « Les parents reprennent confiance » sans correction.',
      '3 tests in “Parents gain confidence” without correction.',
    ],
    [
      statsSignificanceWithoutSize,
      '« p = 0,03 » est donné sans taille d’effet ni n.',
      '“p = 0,03” is given with neither effect size nor n.',
    ],
    [
      learningShortfallUnexplained,
      '« Ateliers tenus » : 20 ateliers pour une cible de 32 ateliers, sans analyse de l’écart.',
      '“Workshops held”: 20 workshops against a target of 32 workshops, with no analysis of the shortfall.',
    ],
  ] as const)('$code', (rule, fr, en) => {
    const asOf = indicatorPages.find((page) => page.rule === rule)?.asOf;
    const context = asOf === undefined ? {} : { asOf };
    expect(said(rule, badOf(rule), context, 'fr')).toEqual([fr]);
    expect(said(rule, badOf(rule), context, 'en')).toEqual([en]);
  });
});

describe('formulas', () => {
  test('an error that stands at no character points at the first one', () => {
    const [only] = said(indicatorFormulaUnreadable, ofFormula('1'.repeat(10_001)));
    expect(only).toContain('(character 1). The formula has 10,001 characters');
  });
  test('each wrong name is told, at its own character', () => {
    const found = said(indicatorFormulaUnknownReference, ofFormula('[A] / [B; sexe=f]'));
    expect(found.map((each) => each.match(/character \d+/)?.[0])).toEqual(['character 1', 'character 7']);
  });
  test('a code that two indicators have, a dimension or category that is not there are wrong names', () => {
    const twin = { ...enrolled, id: 'autres' };
    const dimensioned = { ...enrolled, id: 'x', code: 'X', dimensions: ['sexe'] };
    expect(said(indicatorFormulaUnknownReference, ofFormula('[FORMES] / [INSCRITS]', twin))[0]).toContain(
      'Several',
    );
    const inDimension = (where: string) =>
      example({
        dimensions: [sex],
        indicators: [completion(`[FORMES] / [X; ${where}]`), trained, dimensioned],
      });
    expect(said(indicatorFormulaUnknownReference, inDimension('age=1'))[0]).toContain(
      'not broken down by “age”',
    );
    expect(said(indicatorFormulaUnknownReference, inDimension('sexe=x'))[0]).toContain('no category “x”');
    expect(said(indicatorFormulaUnknownReference, inDimension('sexe=f'))).toEqual([]);
  });
  test('an indicator that reads itself is a circle of one', () => {
    const [alone] = indicatorFormulaCycle.find(createDossier(ofFormula('previous([achevement]) + 1')), {});
    expect(alone).toEqual({
      params: {
        labels: {
          fr: 'Part des jeunes qui finissent la formation',
          en: 'Share of young people who finish the course',
        },
      },
      at: { in: 'dossier', entity: { kind: 'indicator', id: 'achevement' }, pointer: '/formula' },
    });
    const [both] = indicatorFormulaCycle.find(createDossier(badOf(indicatorFormulaCycle)), {});
    expect(both?.related).toHaveLength(1);
  });
  test('units are told once by formula, a share times 100 among them', () => {
    expect(
      said(
        indicatorFormulaUnitMismatch,
        ofFormula('[COUT] + [FORMES] + [COUT]', { ...trained, id: 'cout', code: 'COUT', unit: 'EUR' }),
      ),
    ).toHaveLength(1);
    expect(said(indicatorFormulaUnitMismatch, ofFormula('[FORMES] / [INSCRITS] * 100'))[0]).toContain(
      'times 100',
    );
    expect(said(indicatorFormulaUnitMismatch, ofFormula('[FORMES]'))[0]).toContain(
      'its formula gives “personnes”',
    );
  });
  test.each([
    ['a level is computed with', '[NIVEAU] + 1'],
    ['people are counted once of what counts no people', 'distinct([NIVEAU2])'],
    ['a computed indicator is summed', 'sum([CALC])'],
  ])('misuse: %s', (_, formula) => {
    const level: Indicator = { ...enrolled, id: 'n', code: 'NIVEAU', scale: 'ordinal', levels: [] };
    const contacts: Indicator = { ...completion(''), id: 'c', code: 'NIVEAU2', countOf: 'contacts' };
    const { formula: _formula, ...plain } = contacts;
    const computed: Indicator = { ...enrolled, id: 'x', code: 'CALC', formula: '[FORMES]' };
    expect(said(indicatorFormulaMisuse, ofFormula(formula, level, plain, computed))).toHaveLength(1);
  });
});

describe('a computed value and a recorded one', () => {
  const recorded = (
    value: number,
    fields: Partial<Observation> = {},
    counts: readonly [number, number] = [35, 54],
  ) =>
    example({
      indicators: [completion('[FORMES] / [INSCRITS]'), trained, enrolled],
      observations: [
        observed('formes', '2024', { value: counts[0] }),
        observed('inscrits', '2024', { value: counts[1] }),
        observed('achevement', '2024', { value, ...fields }),
      ],
    });
  test.each([
    [0.648, 0],
    [0.6481, 0],
    [0.6, 1],
    [0.65, 0],
    [0.66, 1],
    [0.647, 1],
    [1, 1],
  ])('35/54 written as %d: %d finding(s)', (value, count) => {
    expect(said(indicatorFormulaDiffersFromObserved, recorded(value))).toHaveLength(count);
  });
  test('half a unit of the last decimal is rounding, on either side', () => {
    expect(said(indicatorFormulaDiffersFromObserved, recorded(0.63, {}, [5, 8]))).toEqual([]);
    expect(said(indicatorFormulaDiffersFromObserved, recorded(0.62, {}, [5, 8]))).toEqual([]);
    expect(said(indicatorFormulaDiffersFromObserved, recorded(0.61, {}, [5, 8]))).toHaveLength(1);
  });
  test('a number that is no share may be rounded to whole ones', () => {
    const ofHours = (value: number) =>
      example({
        indicators: [
          { ...completion('[H] / 3'), unit: 'h', basis: 'increment' },
          { ...trained, id: 'h', code: 'H', unit: 'h', countOf: 'amount' },
        ],
        observations: [observed('h', '2024', { value: 40 }), observed('achevement', '2024', { value })],
      });
    expect(said(indicatorFormulaDiffersFromObserved, ofHours(13))).toEqual([]);
    expect(said(indicatorFormulaDiffersFromObserved, ofHours(14))).toHaveLength(1);
    expect(said(indicatorFormulaDiffersFromObserved, ofHours(13.4))).toHaveLength(1);
    expect(said(indicatorFormulaDiffersFromObserved, ofHours(1e-7))).toHaveLength(1);
  });
  test.each([
    ['estimated', { state: 'estimated' as const }],
    ['within limits', { bounds: { min: 0.5 } }],
    ['of a day that does not exist', { period: { start: '2024-01-01', end: '2024-02-30' } }],
    ['later than all values', { period: { start: '2030-01-01', end: '2030-12-31' } }],
  ])('a value %s is not compared', (_, fields) => {
    expect(said(indicatorFormulaDiffersFromObserved, recorded(0.9, fields))).toEqual([]);
  });
  test('what rests on estimates is not held against a count', () => {
    const fields = recorded(0.9);
    const observations = (fields.observations ?? []).map((each) =>
      each.indicator === 'formes' ? { ...each, state: 'estimated' as const } : each,
    );
    expect(said(indicatorFormulaDiffersFromObserved, { ...fields, observations })).toEqual([]);
  });
  test('counts that were not known yet are not read', () => {
    expect(said(indicatorFormulaDiffersFromObserved, recorded(0.9), { asOf: '2024-06-30' })).toEqual([]);
    expect(said(indicatorFormulaDiffersFromObserved, recorded(0.9), { asOf: '2024-12-31' })).toHaveLength(1);
  });
  test('the latest twelve periods are computed again, told once with the others beside', () => {
    const years = Array.from({ length: 14 }, (_, n) => ({
      start: `${2010 + n}-01-01`,
      end: `${2010 + n}-12-31`,
    }));
    const dossier = createDossier(
      example({
        indicators: [completion('[FORMES] / [INSCRITS]'), trained, enrolled],
        observations: years.flatMap((period, n) => [
          observed('formes', `${n}`, { value: 35, period }),
          observed('inscrits', `${n}`, { value: 54, period }),
          observed('achevement', `${n}`, { value: 0.9, period }),
        ]),
      }),
    );
    const [found, ...others] = indicatorFormulaDiffersFromObserved.find(dossier, {});
    expect(others).toEqual([]);
    expect(found?.at).toEqual({
      in: 'dossier',
      entity: { kind: 'observation', id: 'achevement-13' },
      pointer: '/value',
    });
    // the formula, then eleven more
    expect(found?.related).toHaveLength(12);
  });
});

describe('two surveys', () => {
  const surveys = (
    target: object,
    fields: Partial<Indicator> = {},
    counts: readonly [number?, number?] = [80, 80],
  ) => {
    const bad = badOf(targetSamplesTooSmall);
    const [indicator] = bad.indicators ?? [];
    return example({
      indicators: [
        { ...(indicator as Indicator), targets: [{ id: 't', value: 0.62, ...target }], ...fields },
      ],
      observations: (bad.observations ?? []).map(({ n: _, ...each }, at) => {
        const n = counts[at];
        return { ...each, ...(n !== undefined && { n }) };
      }),
    });
  };
  test('Newcombe’s interval decides: 0.62 of 80 against 0.5 of 80 holds zero, of 200 it does not', () => {
    expect(said(targetSamplesTooSmall, surveys({}))).toHaveLength(1);
    expect(said(targetSamplesTooSmall, surveys({}, {}, [200, 200]))).toEqual([]);
  });
  test('a fall counts as a rise', () => {
    expect(said(targetSamplesTooSmall, surveys({ value: 0.38 }))).toHaveLength(1);
    expect(said(targetSamplesTooSmall, surveys({ value: 0.2 }))).toEqual([]);
  });
  test.each([
    ['a first step', { milestone: true }],
    ['a change', { of: 'change', value: 0.12 }],
    ['a band', { kind: 'band', value: 0.62 }],
    ['a level code', { value: 'haut' }],
    ['no change', { value: 0.5 }],
  ])('%s is not asked for', (_, target) => {
    expect(said(targetSamplesTooSmall, surveys(target))).toEqual([]);
  });
  test.each([
    ['another unit', { unit: 'points' }],
    ['unknown sampling', { sampling: 'convenience' as const }],
    ['a baseline without a day', { baseline: { value: 0.5 } }],
    ['a baseline that no record bears out', { baseline: { value: 0.4, date: '2023-11-30' } }],
    ['a baseline that is no share', { baseline: { value: 50, date: '2023-11-30' } }],
  ])('%s says nothing', (_, fields) => {
    expect(said(targetSamplesTooSmall, surveys({}, fields))).toEqual([]);
  });
  test('no number of answers, none at all, or no survey after says nothing', () => {
    expect(said(targetSamplesTooSmall, surveys({}, {}, [80]))).toEqual([]);
    expect(said(targetSamplesTooSmall, surveys({}, {}, [0, 80]))).toEqual([]);
    const { observations = [], ...rest } = surveys({});
    expect(said(targetSamplesTooSmall, { ...rest, observations: observations.slice(0, 1) })).toEqual([]);
  });
  test('the denominator is the number of answers where none is told', () => {
    const { observations = [], ...rest } = surveys({}, {}, []);
    const withBases = observations.map((each) => ({ ...each, numerator: 40, denominator: 80 }));
    expect(said(targetSamplesTooSmall, { ...rest, observations: withBases })).toHaveLength(1);
  });
});

describe('late partners', () => {
  const bad = badOf(aggregationPartialAgainstFullTarget);
  const asOf = '2024-07-30';
  const withIndicator = (fields: Partial<Indicator>) => ({
    ...bad,
    indicators: (bad.indicators ?? []).map((each) => ({ ...each, ...fields })),
  });
  const count = (fields: DossierFields, context: CheckContext = { asOf }) =>
    said(aggregationPartialAgainstFullTarget, fields, context).length;
  test('thirty days after the quarter somebody is late, not before; without a day nothing is said', () => {
    expect(count(bad)).toBe(1);
    expect(count(bad, { asOf: '2024-07-29' })).toBe(0);
    expect(count(bad, {})).toBe(0);
    expect(count(bad, { asOf: '2024-02-30' })).toBe(0);
    expect(count(bad, { asOf: '0001-01-01' })).toBe(0);
  });
  test('values in a table may be those that are missing', () => {
    expect(
      count({ ...bad, observationTables: [{ id: 't', file: 't.csv', format: 'csv', columns: [] }] }),
    ).toBe(0);
  });
  test('names the target, with those who are late', () => {
    const [found] = aggregationPartialAgainstFullTarget.find(createDossier(bad), { asOf });
    expect(found).toMatchObject({
      at: { entity: { kind: 'target', id: 'visites-2024' } },
      related: [{ entity: { kind: 'organisation', id: 'les-tilleuls' } }],
    });
  });
  test('the sum must be one of organisations', () => {
    expect(count(withIndicator({ additivity: { organisation: 'mean' } }))).toBe(0);
    expect(count(withIndicator({ additivity: {} }))).toBe(1);
    expect(count(withIndicator({ additivity: {}, basis: 'running-total' }))).toBe(1);
    expect(count(withIndicator({ additivity: {}, basis: 'snapshot' }))).toBe(0);
    expect(count(withIndicator({ additivity: { organisation: 'sum' }, basis: 'snapshot' }))).toBe(1);
    expect(count(withIndicator({ targets: [] }))).toBe(0);
  });
  test.each([
    [{ value: 400, over: 'per-period', period: quarters[1] }, 1],
    [{ value: 400, over: 'per-period', period: { ...quarters[1], start: '2024-04-02' } }, 0],
    [{ value: 400, over: 'per-period' }, 1],
    [{ value: 400, over: 'to-date', date: '2024-04-01' }, 1],
    [{ value: 400, over: 'to-date', date: '2024-03-31' }, 0],
    [{ value: 400, over: 'to-date', period: quarters[0] }, 0],
    [{ value: 400, over: 'to-date' }, 1],
    [{ value: 400, over: 'at-date', date: '2024-12-31' }, 0],
    [{ value: 400 }, 0],
    [{ kind: 'improve', over: 'to-date' }, 0],
    [{ kind: 'band', value: 400, over: 'to-date' }, 0],
  ] as const)('a target %o: %d', (target, expected) => {
    expect(count(withIndicator({ targets: [{ id: 't', ...target }] }))).toBe(expected);
  });
  test('the programme’s end is that of a target without a day', () => {
    const programme = { name: 'P', roles: [], end: '2024-03-31' };
    expect(
      count({ ...withIndicator({ targets: [{ id: 't', value: 4, over: 'life-of-programme' }] }), programme }),
    ).toBe(0);
  });
  test('who noted a gap is counted among all, not among those who reported', () => {
    const observations = [
      ...(bad.observations ?? []),
      observed('visites', 'd1', { organisation: 'd', period: quarters[1], state: 'pending' }),
    ];
    expect(said(aggregationPartialAgainstFullTarget, { ...bad, observations }, { asOf })[0]).toContain(
      '2 of 4',
    );
  });
});

describe('small cells', () => {
  const table = (...observations: readonly Observation[]) =>
    example({ dimensions: [care, sex], indicators: [children], observations });
  const count = (fields: DossierFields) => said(privacySmallCell, fields).length;
  test.each([
    [0, 0],
    [1, 1],
    [4, 1],
    [5, 0],
  ])('%d children in a sensitive category: %d', (value, expected) => {
    expect(count(table(cell('suivi', 'lourd', value)))).toBe(expected);
  });
  test('a table of which a cell is hidden hides its other small cells', () => {
    expect(count(table(cell('sexe', 'f', 'hidden'), cell('sexe', 'm', 3)))).toBe(1);
    expect(count(table(cell('sexe', 'f', 'hidden'), cell('sexe', 'm', 13)))).toBe(0);
    // another period is another table
    expect(count(table({ ...cell('sexe', 'f', 'hidden'), period: quarters[0] }, cell('sexe', 'm', 3)))).toBe(
      0,
    );
  });
  test('an indicator that is sensitive makes all of its breakdowns so, its total not', () => {
    const sensitive = { ...children, sensitive: true };
    const withSensitive = (...observations: readonly Observation[]) =>
      example({ dimensions: [sex], indicators: [sensitive], observations });
    expect(count(withSensitive(cell('sexe', 'f', 3)))).toBe(1);
    expect(count(withSensitive(cell('sexe', 'nr', 3)))).toBe(0);
    expect(count(withSensitive(total(3)))).toBe(0);
  });
  test('those who prefer not to say tell nothing, others do', () => {
    const withRest = (rest: 'other' | 'prefers-not-to-say') =>
      example({
        dimensions: [{ ...care, categories: [{ code: 'x', label: 'X', rest }] }],
        indicators: [children],
        observations: [cell('suivi', 'x', 2)],
      });
    expect(count(withRest('prefers-not-to-say'))).toBe(0);
    expect(count(withRest('other'))).toBe(1);
  });
  test('told once for an indicator, with the others beside, a place in the words', () => {
    const dossier = createDossier(
      table(
        { ...cell('suivi', 'lourd', 3), place: 'Nord' },
        cell('suivi', 'ponctuel', 2),
        cell('suivi', '?', 2),
      ),
    );
    const [found, ...others] = privacySmallCell.find(dossier, {});
    expect(others).toEqual([]);
    expect(found?.related).toHaveLength(2);
    expect(found?.params['cell']).toEqual({ fr: 'Suivi lourd, Nord', en: 'Intensive care, Nord' });
  });
  test.each([
    [{ countOf: 'households' as const }, 1],
    [{ countOf: 'enrolments' as const }, 1],
    [{ countOf: 'contacts' as const }, 0],
    [{ unit: 'ratio' }, 0],
    [{ basis: 'ratio' as const }, 0],
    [{ scale: 'ordinal' as const }, 0],
  ])('an indicator %o: %d', (fields, expected) => {
    const indicators = [{ ...children, ...fields }];
    expect(count({ ...table(cell('suivi', 'lourd', 3)), indicators })).toBe(expected);
  });
  test('without what it counts, the unit of analysis tells', () => {
    const { countOf: _, ...plain } = children;
    const withUnit = (unitOfAnalysis: Indicator['unitOfAnalysis'], basis: Indicator['basis']) => ({
      ...table(cell('suivi', 'lourd', 3)),
      indicators: [
        { ...plain, ...(unitOfAnalysis && { unitOfAnalysis }), ...(basis && { basis }) } as Indicator,
      ],
    });
    expect(count(withUnit('participant', 'increment'))).toBe(1);
    expect(count(withUnit('household', 'increment'))).toBe(1);
    expect(count(withUnit('population', 'increment'))).toBe(0);
    expect(count(withUnit('participant', 'snapshot'))).toBe(0);
  });
});

describe('hidden cells', () => {
  const both = (s: string, c: string, value: number | 'hidden') =>
    observed('enfants', `${s}-${c}`, {
      categories: { sexe: s, suivi: c },
      ...(value === 'hidden' ? { state: 'suppressed' as const } : { value }),
    });
  const table = (...observations: readonly Observation[]) =>
    example({ dimensions: [care, sex], indicators: [children], observations });
  const count = (fields: DossierFields) => said(privacyRecoverableBySubtraction, fields).length;
  const two = (hidden: number | 'hidden') => [cell('sexe', 'f', 'hidden'), cell('sexe', 'm', hidden)];
  test('what is left for a hidden cell must be as wide as “fewer than 5”', () => {
    // 60 − 57 leaves 0 to 3, 60 − 56 leaves 0 to 4
    expect(count(table(total(60), cell('sexe', 'f', 'hidden'), cell('sexe', 'm', 57)))).toBe(1);
    expect(count(table(total(60), cell('sexe', 'f', 'hidden'), cell('sexe', 'm', 56)))).toBe(0);
  });
  test('two hidden cells protect each other where enough is left', () => {
    expect(count(table(total(60), ...two('hidden'), cell('sexe', 'nr', 0)))).toBe(0);
    expect(count(table(total(3), ...two('hidden'), cell('sexe', 'nr', 0)))).toBe(1);
  });
  test('a crossed table gives a cell away by its other line', () => {
    const crossed = (second: number | 'hidden') =>
      table(
        cell('suivi', 'lourd', 20),
        both('f', 'lourd', 'hidden'),
        both('m', 'lourd', second),
        both('nr', 'lourd', 0),
      );
    expect(count(crossed(17))).toBe(1);
    expect(count(crossed('hidden'))).toBe(0);
  });
  test('several that are found are told once', () => {
    const [found] = privacyRecoverableBySubtraction.find(
      createDossier(table(total(3), ...two('hidden'))),
      {},
    );
    expect(found?.related).toHaveLength(1);
    expect(found?.at).toMatchObject({ entity: { id: 'enfants-sexe-f' }, pointer: '/state' });
  });
  test('places make the total where that is declared', () => {
    const places = (additivity: Indicator['additivity']) =>
      example({
        indicators: [{ ...children, ...(additivity && { additivity }) }],
        observations: [
          total(60),
          observed('enfants', 'nord', { place: 'Nord', value: 58 }),
          observed('enfants', 'sud', { place: 'Sud', state: 'suppressed' }),
        ],
      });
    expect(count(places({ place: 'sum' }))).toBe(1);
    expect(count(places({ place: 'distinct' }))).toBe(0);
    expect(count(places({}))).toBe(0);
  });
  test('organisations make the total where that is declared', () => {
    const fields = example({
      indicators: [{ ...children, additivity: { organisation: 'sum' } }],
      observations: [
        total(60),
        observed('enfants', 'a', { organisation: 'a', value: 58 }),
        observed('enfants', 'b', { organisation: 'b', state: 'suppressed' }),
      ],
    });
    expect(count(fields)).toBe(1);
  });
  test('a single-choice dimension adds up where nothing is declared, one of several choices or unknown does not', () => {
    const undeclared = (dimensions: Dossier['dimensions']) =>
      example({
        dimensions,
        indicators: [{ ...children, additivity: {} }],
        observations: [total(60), cell('sexe', 'f', 'hidden'), cell('sexe', 'm', 58)],
      });
    expect(count(undeclared([sex]))).toBe(1);
    expect(count(undeclared([{ ...sex, choice: 'multiple' }]))).toBe(0);
    expect(count(undeclared([]))).toBe(0);
  });
  test('each period is a table; an approximate total gives nothing away; a cell twice is for another rule', () => {
    const q1 = { period: quarters[0] };
    const hidden = cell('sexe', 'f', 'hidden');
    expect(count(table({ ...total(60), ...q1 }, hidden, cell('sexe', 'm', 58)))).toBe(0);
    expect(count(table({ ...total(60), approximate: true }, hidden, cell('sexe', 'm', 58)))).toBe(0);
    expect(count(table(total(60), { ...total(60), id: 'x' }, hidden, cell('sexe', 'm', 58)))).toBe(0);
    expect(count(table(total(1e300), hidden, cell('sexe', 'm', 58)))).toBe(0);
  });
  test('what is not about people is left alone', () => {
    const fields = badOf(privacyRecoverableBySubtraction);
    const indicators = [{ ...children, countOf: 'sessions' as const }];
    expect(count({ ...fields, indicators })).toBe(0);
  });
});

describe('what is written of tests', () => {
  const claim = (text: string, ...evidence: readonly string[]) =>
    example({
      learning: { claims: [{ id: 'c', text, wording: 'observed', evidence, rivalExplanations: [] }] },
    });
  const size = (text: string) => said(statsSignificanceWithoutSize, claim(text)).length;
  test.each([
    'Effet net (p = 0,03).',
    'Effet net, p<.05',
    'P ≤ 0.01 : effet net',
    'p = 0,03 au seuil de 5 %',
    'En 2024, p = 0.03',
    'significant at the 5% level, p = 0.03',
  ])('%s has no size', (text) => {
    expect(size(text)).toBe(1);
  });
  test.each([
    'p = 0,03, d = 0,4',
    'p = 0,03 (n = 120)',
    '12 points, p = 0.03',
    'la moitié (p = 0,03)',
    'p. 12',
    'groupe p = 3',
    'Spp = 0.3',
    'no test at all',
  ])('%s is right, or no p-value', (text) => {
    expect(size(text)).toBe(0);
  });
  test('three tests in a piece ask for a correction, two do not', () => {
    expect(idsOf(statsManyTests, claim('p = 0,1', 'p = 0,2 ; 40 parents', 'p = 0,3'))).toEqual(['c']);
    expect(idsOf(statsManyTests, claim('p = 0,1', 'p = 0,2 ; 40 parents'))).toEqual([]);
    expect(idsOf(statsManyTests, claim('p = 0,1 p = 0,2 p = 0,3 (Bonferroni)'))).toEqual([]);
  });
  test('the answers of a report and harvested outcomes are read too, each language by itself', () => {
    const fields = (answers: object) =>
      example({
        learning: {
          harvestedOutcomes: [
            { id: 'h', description: 'La commune finance le lieu', contribution: 'p = 0,04' },
          ],
        },
        reports: [
          { id: 'r', schema: 's', schemaVersion: '1.0.0', asOf: '2024-12-31', answers: answers as never },
        ],
      });
    const said = (answers: object) =>
      [...statsManyTests.find(createDossier(fields(answers)), {})].map(
        ({ at }) => at.in === 'dossier' && at.pointer,
      );
    expect(idsOf(statsSignificanceWithoutSize, fields({}))).toEqual(['h']);
    expect(said({ 'a/b': ['p = 0,1', { deep: ['p = 0,2', 'p = 0,3'] }, 3, null] })).toEqual([
      '/answers/a~1b',
    ]);
    expect(said({ a: { fr: 'p = 0,1 p = 0,2', en: 'p = 0.1 p = 0.2' } })).toEqual([]);
    expect(said({ a: { fr: 'p = 0,1 p = 0,2', en: 'p = 0.1 p = 0.2' }, b: 'p = 0,3' })).toEqual([]);
  });
});

describe('shortfalls', () => {
  const bad = badOf(learningShortfallUnexplained);
  const asOf = '2025-01-31';
  const count = (fields: DossierFields, context: CheckContext = { asOf }) =>
    said(learningShortfallUnexplained, fields, context).length;
  const withLearning = (learning: DossierFields['learning']) => ({ ...bad, ...(learning && { learning }) });
  test('MX-08: an under-achieved indicator without any dysfunction is asked about, with one it is not', () => {
    expect(said(learningShortfallUnexplained, bad, { asOf })).toHaveLength(1);
    expect(learningShortfallUnexplained.severity).toBe('hint');
    const dysfunctions = [{ id: 'd', description: 'La salle a été fermée', about: 'ateliers-tenus' }];
    expect(count(withLearning({ dysfunctions }))).toBe(0);
  });
  test('a difficulty with something else explains nothing', () => {
    const dysfunctions = [{ id: 'd', description: 'Le jardin est en friche', about: 'jardin-ouvert' }];
    expect(count(withLearning({ dysfunctions }))).toBe(1);
    const notableResults = [
      { id: 'n', text: 'Bien', sign: 'positive', planned: true, about: 'ateliers-tenus' } as const,
    ];
    expect(count(withLearning({ notableResults }))).toBe(1);
    expect(
      count(withLearning({ notableResults: [{ id: 'n', text: 'Mal', sign: 'negative', planned: true }] })),
    ).toBe(1);
    expect(
      count(
        withLearning({
          harvestedOutcomes: [{ id: 'h', description: 'Mal', sign: 'mixed', about: 'ateliers-tenus' }],
        }),
      ),
    ).toBe(0);
  });
  test('the row of a frame ties a sub-objective to its expected results', () => {
    const frames = [
      {
        id: 'cadre',
        template: 'patron-four-parts' as const,
        rows: [
          { id: 'r1', role: 'sub-objective' as const, nodes: ['jardin-ouvert'] },
          { id: 'r2', role: 'expected-result' as const, nodes: ['ateliers-tenus'], parent: 'r1' },
        ],
      },
    ];
    const dysfunctions = [{ id: 'd', description: 'Le jardin est en friche', about: 'jardin-ouvert' }];
    expect(count({ ...withLearning({ dysfunctions }), frames })).toBe(0);
  });
  test('the row of a frame that shows an indicator says which result it is about', () => {
    const indicators = (bad.indicators ?? []).map((each) => ({ ...each, measures: [] }));
    const row = { id: 'r1', role: 'sub-objective' as const, nodes: ['jardin-ouvert'] };
    const framed = (shown: readonly string[]) => [
      { id: 'cadre', template: 'patron-four-parts' as const, rows: [{ ...row, indicators: shown }] },
    ];
    const dysfunctions = [{ id: 'd', description: 'Le jardin est en friche', about: 'jardin-ouvert' }];
    expect(count({ ...withLearning({ dysfunctions }), indicators, frames: framed(['ateliers']) })).toBe(0);
    expect(count({ ...withLearning({ dysfunctions }), indicators, frames: framed([]) })).toBe(1);
  });
  test('before the due date, or without a day that exists, nothing is asked', () => {
    expect(count(bad, { asOf: '2024-12-30' })).toBe(0);
    expect(count(bad, {})).toBe(0);
    expect(count(bad, { asOf: '2025-02-30' })).toBe(0);
  });
  test.each([
    [30, 1],
    [31, 0],
    [19, 1],
    [32, 0],
  ])('%d workshops of 32: %d', (value, expected) => {
    const observations = (bad.observations ?? []).map((each) => ({ ...each, value }));
    expect(count({ ...bad, observations })).toBe(expected);
  });
  test.each([
    [22, 1],
    [21.001, 1],
    [21, 0],
    [20, 0],
  ])('a wait that should fall from 22.5 to 20 days stands at %d: %d', (value, expected) => {
    const wait: Indicator = {
      id: 'attente',
      name: { fr: 'Attente', en: 'Wait' },
      unit: 'jours',
      direction: 'decrease',
      basis: 'snapshot',
      measures: [],
      baseline: { value: 22.5, date: '2023-12-31' },
      targets: [{ id: 't', value: 20, over: 'at-date', date: '2024-12-31' }],
    };
    expect(count(example({ indicators: [wait], observations: [observed('attente', 'an', { value })] }))).toBe(
      expected,
    );
  });
  test('newer values may stand in a table', () => {
    const observationTables = [{ id: 't', file: 't.csv', format: 'csv' as const, columns: [] }];
    expect(count({ ...bad, observationTables })).toBe(0);
  });
  test('an aim that is no number is told without one', () => {
    const indicators = (bad.indicators ?? []).map((each) => ({
      ...each,
      basis: 'snapshot' as const,
      targets: [{ id: 't', kind: 'threshold' as const, min: 25, date: '2024-12-31' }],
    }));
    expect(said(learningShortfallUnexplained, { ...bad, indicators }, { asOf })).toEqual([
      '“Workshops held”: the aim was not kept, with no analysis of the shortfall.',
    ]);
  });
});

describe('whatever the dossier holds', () => {
  test('no rule throws, none tells what no reader can read', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(arbitraryDossiers, fc.constantFrom(undefined, '2025-01-31', 'demain'), (dossier, asOf) => {
        for (const rule of indicatorRules) {
          for (const finding of rule.find(dossier, asOf === undefined ? {} : { asOf })) {
            const issue = { code: rule.code, severity: rule.severity, ...finding };
            for (const lang of ['fr', 'en'] as const)
              expect(formatIssue(issue, lang, { [rule.code]: rule.words })).not.toMatch(
                /NaN|undefined|Infinity|∞|\{\w+\}|\[object/,
              );
          }
        }
      }),
      { numRuns: 150 },
    );
  });
  test('the order of the observations changes nothing but which is named first', () => {
    for (const { rule, bad, asOf } of indicatorPages) {
      const context = asOf === undefined ? {} : { asOf };
      const reversed = { ...bad, observations: (bad.observations ?? []).toReversed() };
      expect(said(rule, reversed, context)).toEqual(said(rule, bad, context));
    }
  });
  test('forty thousand observations are read in a breath', { timeout: 30_000 }, () => {
    const dossier = createDossier(
      example({
        dimensions: [care, sex],
        indicators: [children, completion('[FORMES] / [INSCRITS]'), trained, enrolled],
        observations: Array.from({ length: 40_000 }, (_, n) => {
          const period = { start: `${1900 + (n % 300)}-01-01`, end: `${1900 + (n % 300)}-12-31` };
          const [indicator = ''] = [['enfants', 'formes', 'inscrits', 'achevement'][n % 4]];
          return { id: `o${n}`, indicator, period, value: n % 50, place: `p${n % 997}` };
        }),
      }),
    );
    const start = performance.now();
    for (const { find } of indicatorRules) expect([...find(dossier, { asOf: '2025-01-31' })]).toEqual([]);
    // some 200 ms on an idle machine; a rule that is not linear takes minutes
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});

test('a careful dossier is left in peace', () => {
  const careful = createDossier(
    example({
      programme: { name: 'P', roles: [], start: '2024-01-01', end: '2024-12-31' },
      dimensions: [care, sex],
      indicators: [
        completion('[FORMES] / [INSCRITS]'),
        { ...trained, targets: [{ id: 't', value: 30, over: 'life-of-programme', date: '2024-12-31' }] },
        enrolled,
        children,
      ],
      observations: [
        ...quarters.flatMap((period, n) => [
          observed('formes', `${n}`, { period, value: 8 + n }),
          observed('inscrits', `${n}`, { period, value: 12 + n }),
        ]),
        observed('achevement', 'an', { period: year, value: 0.7 }),
        total(60),
        cell('suivi', 'aucun', 45),
        cell('suivi', 'ponctuel', 'hidden'),
        cell('suivi', 'lourd', 'hidden'),
        cell('sexe', 'f', 57),
        cell('sexe', 'm', 3),
      ],
      learning: {
        notableResults: [
          {
            id: 'n',
            text: '38 jeunes sur 54 ont fini la formation (p = 0,2)',
            sign: 'positive',
            planned: true,
          },
        ],
      },
    }),
  );
  for (const { code, find } of indicatorRules)
    expect([code, ...[...find(careful, { asOf: '2025-01-31' })]]).toEqual([code]);
});
