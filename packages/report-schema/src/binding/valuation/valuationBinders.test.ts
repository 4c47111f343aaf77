import { createDossier, type Dossier, type Valuation } from '@jalon/core';
import { check } from '@jalon/core/check';
import { sroi } from '@jalon/indicators';
import { describe, expect, test } from 'vitest';
import { fullValuation } from '../../report/fixtures/fullCollective.data.ts';
import { fullDossier } from '../../report/fixtures/fullDossier.data.ts';
import type { SocialReturnAnswer } from '../../schema/Answers.ts';
import type { Bound } from '../Binder.ts';
import { valuationBinders } from './valuationBinders.ts';

const context = { asOf: '2026-01-31', progress: new Map() };
const parts = Object.keys(valuationBinders) as readonly (keyof typeof valuationBinders)[];

interface Entry {
  readonly id: string;
  readonly [column: string]: unknown;
}
const entriesOf = (bound: Bound | undefined) =>
  (bound?.answer as { readonly entries: readonly Entry[] } | undefined)?.entries ?? [];
const withParts = (changes: Partial<Valuation>): Dossier => ({
  ...fullDossier,
  valuation: { ...fullValuation, ...changes },
});
const socialReturn = (dossier: Dossier) =>
  valuationBinders['social-return'](dossier, context) as (Bound & { answer: SocialReturnAnswer }) | undefined;

/** What a JSON pointer leads to. */
const at = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);

describe('a value map in a report', () => {
  test.each(parts)('%s says where each of its parts comes from', (part) => {
    const bound = valuationBinders[part](fullDossier, context);
    expect(bound?.origins.length).toBeGreaterThan(3);
    for (const { path, pointer } of bound?.origins ?? []) {
      expect(at(bound?.answer, path), path).toBeDefined();
      expect(at(fullDossier, pointer), pointer).toBeDefined();
    }
  });
  test.each(parts)('%s says nothing where nothing was valued', (part) => {
    expect(valuationBinders[part](createDossier({ id: 'empty', title: 'Empty' }), context)).toBeUndefined();
  });
  test('an input in money, one in kind, one that is not valued', () => {
    const entries = entriesOf(valuationBinders['valued-inputs'](fullDossier, context));
    expect(entries[0]).toEqual({
      id: 'v-subventions',
      input: { fr: 'Subventions et dons encaissés', en: 'Grants and donations received' },
      value: { minor: 15_400_000, currency: 'EUR' },
    });
    expect(entries[3]).toMatchObject({
      stakeholder: { fr: 'Bénévoles de l’accueil', en: 'Volunteers of the welcome' },
      'in-kind': true,
    });
    expect(entries[4]).not.toHaveProperty('value');
  });
  test('an outcome with its price and what is deducted from it', () => {
    const entries = entriesOf(valuationBinders['valued-outcomes'](fullDossier, context));
    expect(entries[1]).toEqual({
      id: 'w-acces',
      stakeholder: { fr: 'Parents d’enfants de moins de six ans', en: 'Parents of children under six' },
      outcome: { fr: 'Familles ayant trouvé un accueil', en: 'Families that found childcare' },
      quantity: 68,
      duration: 1,
      proxy: {
        fr: 'Salaire net d’une journée de travail retrouvée par semaine',
        en: 'Net pay of one working day a week regained',
      },
      'proxy-value': { minor: 264_000, currency: 'EUR' },
      'proxy-source': {
        fr: 'Salaire minimum net, 44 semaines, barème national ; 2025',
        en: 'Net minimum wage, 44 weeks, national scale; 2025',
      },
      deadweight: 0.35,
      displacement: 0.15,
      attribution: 0.3,
    });
    expect(entries[4]).toMatchObject({ negative: true });
    expect(entries[5]).not.toHaveProperty('proxy');
  });
  test('an outcome without words of its own has those of the theory of change', () => {
    const { description: _, proxy: __, ...line } = fullValuation.outcomes[0] as Valuation['outcomes'][number];
    const proxy = { description: 'Prix', value: { minor: 100, currency: 'EUR' } };
    const sourced = { ...proxy, source: 'Barème 2024', year: 2024 };
    const outcomes = [
      { ...line, proxy },
      { ...line, id: 'second', proxy: sourced },
      { ...line, id: 'third', proxy: { ...proxy, year: 2023 } },
    ];
    const entries = entriesOf(valuationBinders['valued-outcomes'](withParts({ outcomes }), context));
    expect(entries[0]?.['outcome']).toMatchObject({ en: expect.stringContaining('Parents feel surer') });
    expect(entries.map((entry) => entry['proxy-source'])).toEqual([undefined, 'Barème 2024', '2023']);
  });
  test('a share of which nobody says whose it is stands under no heading', () => {
    const [first] = fullValuation.outcomes;
    if (!first) throw new Error('no outcome');
    const { attributionToOthers: _, ...line } = first;
    const outcomes = [{ ...line, attributionUnclear: { share: 0.4 } }];
    const [entry] = entriesOf(valuationBinders['valued-outcomes'](withParts({ outcomes }), context));
    expect(entry).not.toHaveProperty('attribution');
  });
});

describe('the social return', () => {
  test('the published ratio with its basis and each case that has a ratio', () => {
    const bound = socialReturn(fullDossier);
    expect(bound?.answer).toMatchObject({ ratio: 1.1, basis: 'evaluative' });
    expect(bound?.answer.sensitivity.map(({ id, ratio }) => [id, ratio])).toEqual([
      ['s-prudent', 1],
      ['s-un-an', 0.8],
      ['s-trois-ans', 1.2],
      ['s-temps-parents', 0.9],
    ]);
  });
  test('a case that is only planned is no case', () => {
    const planned = { id: 'planned', description: 'Deadweight 60 %' };
    const sensitivity = [planned, ...fullValuation.sensitivity];
    const bound = socialReturn(withParts({ sensitivity }));
    expect(bound?.answer.sensitivity).toHaveLength(4);
    expect(bound?.origins.at(-1)).toEqual({ path: '/sensitivity/3', pointer: '/valuation/sensitivity/4' });
    const { publishedRatio: _, ...unpublished } = fullValuation;
    const valuation = { ...unpublished, sensitivity: [planned] };
    expect(socialReturn({ ...fullDossier, valuation })).toBeUndefined();
  });
  test('nothing is computed: cases without a published ratio bring none', () => {
    const { publishedRatio: _, ...unpublished } = fullValuation;
    const bound = socialReturn({ ...fullDossier, valuation: { ...unpublished, kind: 'forecast' } });
    expect(bound?.answer).not.toHaveProperty('ratio');
    expect(bound?.answer.basis).toBe('forecast');
    expect(bound?.origins[0]?.path).toBe('/basis');
  });
});

describe('the example', () => {
  test('publishes the ratio that its value map gives, in every case', () => {
    const investment = (188_250 + 27_600) * 100;
    const { value } = sroi(fullValuation as Parameters<typeof sroi>[0], {
      links: fullDossier.results.links,
      scenarios: [
        { id: 'prudent', changes: [{ outcome: 'w-acces', parameter: 'deadweight', value: 0.5 }] },
        {
          id: 'un-an',
          changes: ['w-confiance', 'w-enfants', 'w-benevoles'].map((outcome) => ({
            outcome,
            parameter: 'duration',
            value: 1,
          })),
        },
        { id: 'trois-ans', changes: [{ outcome: 'w-confiance', parameter: 'duration', value: 3 }] },
        { id: 'temps-parents', investment },
      ],
    });
    expect(value?.ratio.toFixed(1)).toBe(fullValuation.publishedRatio?.toFixed(1));
    const ratios = (origin: string) =>
      value?.cases.filter((each) => each.origin === origin).map(({ ratio }) => ratio.toFixed(1));
    expect(ratios('computed')).toEqual(ratios('recorded'));
  });
  test('counts as investment what the financial account says came in', () => {
    const sum = (amounts: readonly ({ readonly minor: number } | undefined)[]) =>
      amounts.reduce((total, amount) => total + (amount?.minor ?? 0), 0);
    const income = fullDossier.programme?.budget?.filter(({ side }) => side === 'income') ?? [];
    expect(sum(fullValuation.inputs.map(({ value }) => value))).toBe(sum(income.map(({ actual }) => actual)));
  });
  test('leaves no rule of a value map anything to say', () => {
    const issues = check(fullDossier, { asOf: '2026-01-31' });
    expect(issues.filter(({ code }) => code.startsWith('sroi/'))).toEqual([]);
  });
});
