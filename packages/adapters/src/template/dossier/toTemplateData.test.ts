import { createDossier, type Dossier, type Indicator, type Observation, type Report } from '@jalon/core';
import { dossierProgress } from '@jalon/indicators';
import { describe, expect, test } from 'vitest';
import type { TemplateData } from '../field/TemplateData.ts';
import type { DossierFieldsOptions } from './DossierFieldsOptions.ts';
import { toTemplateData } from './toTemplateData.ts';

const asOf = '2025-03-15';
const quarter = (start: string, end: string) => ({ start, end, grain: 'quarter' as const });
const [third, fourth] = [quarter('2024-07-01', '2024-09-30'), quarter('2024-10-01', '2024-12-31')];
const visits: Indicator = {
  ...{ id: 'visits', code: '1.2', name: { fr: 'Visites', en: 'Visits' }, unit: 'visites', measures: ['n1'] },
  ...{ basis: 'increment', direction: 'increase', baseline: { value: 10, date: '2023-12-31' } },
  targets: [{ id: 't', value: 40, over: 'life-of-programme', date: '2025-12-31' }],
};
const share: Indicator = {
  ...{
    id: 'share',
    code: '2',
    name: 'Part',
    unit: 'ratio',
    measures: [],
    basis: 'ratio',
    baseline: { value: 0.5 },
  },
  targets: [{ id: 's', value: 0.8, over: 'at-date', date: '2025-12-31' }],
};
const observation = (
  id: string,
  indicator: string,
  period: Observation['period'],
  more: Partial<Observation>,
) => ({
  ...{ id, indicator, period },
  ...more,
});
const fieldsOf = (more: Partial<Dossier> = {}, options: Partial<DossierFieldsOptions> = {}): TemplateData => {
  const dossier = createDossier({
    ...{ id: 'demo', title: 'Un pas de plus', indicators: [visits, share] },
    programme: {
      ...{ name: 'Un pas', start: '2024-01-01', end: '2025-12-31' },
      roles: [
        { role: 'implementer', organisation: 'asso' },
        { role: 'host-foundation', organisation: 'fonds' },
      ],
      grants: [{ id: 'g', amount: { minor: 500_000, currency: 'EUR' }, reference: 'C-12' }],
      budget: [
        { id: 'b1', label: 'Salaires', side: 'expense', planned: { minor: 100, currency: 'EUR' } },
        { id: 'b2', label: 'Don', side: 'income', category: 'Dons' },
      ],
    },
    organisations: [
      {
        id: 'asso',
        name: 'Les Petits Ponts',
        legalForm: 'ASBL',
        identifiers: [{ scheme: 'BE-BCE_KBO', id: '0123' }],
      },
      { id: 'fonds', name: 'Fonds fictif' },
    ],
    results: {
      nodes: [
        { id: 'n1', level: 'output', code: '1', statement: '60 familles suivies' },
        { id: 'n2', level: 'activity', statement: 'Animer des ateliers' },
        { id: 'n3', level: 'impact', statement: 'Grandir avec les mêmes chances' },
      ],
      links: [],
    },
    observations: [
      observation('o1', 'visits', third, { value: 8 }),
      observation('o2', 'visits', fourth, { value: 12, stage: 'provisional', comment: 'Deux listes.' }),
      observation('o3', 'share', third, { value: 0.625, n: 8 }),
      observation('o4', 'share', fourth, { state: 'not-available' }),
    ],
    ...more,
  });
  return toTemplateData(dossier, {
    lang: 'fr',
    asOf,
    progress: dossierProgress(dossier, { asOf }),
    ...options,
  });
};
const at = (data: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((found, key) => (found as Record<string | number, unknown> | undefined)?.[key], data);

describe('a dossier as the fields of a template', () => {
  const fields = fieldsOf();

  test('says who, what, when, how much', () => {
    expect(fields).toMatchObject({
      title: 'Un pas de plus',
      asOf,
      organisation: { name: 'Les Petits Ponts', legalForm: 'ASBL', number: '0123' },
      funder: { name: 'Fonds fictif' },
      grant: { amount: { minor: 500_000, currency: 'EUR' }, reference: 'C-12' },
      period: { name: 'janv. 2024–déc. 2025', start: '2024-01-01', end: '2025-12-31' },
      expenses: [{ label: 'Salaires', planned: { minor: 100, currency: 'EUR' } }],
      incomes: [{ label: 'Don', category: 'Dons' }],
    });
    expect(fieldsOf({}, { period: fourth, lang: 'en' })['period']).toMatchObject({ name: 'Q4 2024' });
  });

  test('holds the day only where one is given', () => {
    expect(Object.hasOwn(fields, 'day')).toBe(false);
    expect(fieldsOf({}, { day: '2025-03-20' })['day']).toBe('2025-03-20');
  });

  test('tells each indicator by its id or its code, all of them as a list', () => {
    const [first] = fields['indicators'] as readonly TemplateData[];
    expect(at(fields, 'indicator', 'visits')).toBe(first);
    expect(at(fields, 'indicator', '1.2')).toBe(first);
    expect(first).toMatchObject({
      ...{ code: '1.2', unit: 'visites', baseline: 10, baselineDate: '2023-12-31', target: 40 },
      ...{
        targetDate: '2025-12-31',
        date: '2024-12-31',
        comment: 'Deux listes.',
        results: '60 familles suivies',
      },
    });
  });

  test('what must be seen with a number goes with it; a share of fewer than ten says so', () => {
    expect(at(fields, 'indicator', '1.2', 'value')).toEqual({
      value: 20,
      unit: '',
      before: '≥ ',
      after: ' (prov.)',
    });
    expect(at(fields, 'indicator', '1.2', 'progress')).toEqual({ value: 0.5, unit: 'ratio', before: '≥ ' });
    expect(at(fields, 'indicator', '2', 'baseline')).toEqual({ value: 0.5, unit: 'ratio' });
    expect(at(fields, 'indicator', '2', 'value')).toEqual({ value: 0.625, unit: 'ratio', after: ' (n = 8)' });
  });

  test('values are asked for by the name of a period, as people say it, or by its place', () => {
    for (const name of ['2024-Q3', 'T3 2024', 'Q3 2024', '1'])
      expect([name, at(fields, 'indicator', 'visits', 'at', name, 'value')]).toEqual([name, 8]);
    expect(at(fields, 'indicator', '2', 'at', 'T4 2024', 'value')).toBe('n.d.');
    expect(at(fields, 'periods', 1)).toEqual({ name: 'T4 2024', start: '2024-10-01', end: '2024-12-31' });
    const named = (value: number, start: string, end: string, id: string) =>
      observation(id, 'visits', { start, end, label: 'Printemps' }, { value });
    const twice = fieldsOf({
      observations: [named(1, '2023-03-01', '2023-05-31', 'a'), named(2, '2024-03-01', '2024-05-31', 'b')],
    });
    expect(at(twice, 'indicator', 'visits', 'at', 'Printemps')).toBeUndefined();
    expect(at(twice, 'indicator', 'visits', 'at', 'mars-mai 2024', 'value')).toBe(2);
  });

  test('what nobody knows is no field', () => {
    const bare = fieldsOf({ indicators: [{ ...visits, targets: [] }], observations: [] });
    const indicator = at(bare, 'indicator', 'visits') as TemplateData;
    for (const field of ['value', 'target', 'progress', 'comment', 'periods', 'at', 'definition'])
      expect([field, Object.hasOwn(indicator, field)]).toEqual([field, false]);
    const nobody = toTemplateData(createDossier({ id: 'd', title: 'D' }), {
      lang: 'fr',
      asOf,
      progress: new Map(),
    });
    for (const field of ['organisation', 'funder', 'grant', 'period', 'programme', 'objective', 'report'])
      expect([field, Object.hasOwn(nobody, field)]).toEqual([field, false]);
  });

  test('of several grants none is the grant', () => {
    const programme = { name: 'P', roles: [], grants: [{ id: 'a' }, { id: 'b' }] };
    expect(Object.hasOwn(fieldsOf({ programme }), 'grant')).toBe(false);
  });

  test('tells the statements of the results by level, in the words of the dossier', () => {
    expect(fields).toMatchObject({
      activities: [{ statement: 'Animer des ateliers', level: 'Actions menées' }],
      outputs: [{ code: '1', statement: '60 familles suivies' }],
      impacts: [{ statement: 'Grandir avec les mêmes chances' }],
    });
    const frame = {
      ...{ id: 'f', template: 'patron-four-parts' as const },
      rows: [{ id: 'r', role: 'general-objective' as const, nodes: ['n3'] }],
    };
    expect(fieldsOf({ frames: [frame] })['objective']).toBe('Grandir avec les mêmes chances');
  });

  test('tells the answers of a report: a list is its entries, an indicator has the fields it has elsewhere', () => {
    const report: Report = {
      ...{ id: 'r', schema: 's', schemaVersion: '1.0.0', asOf, title: 'Rapport 2024' },
      answers: {
        story: { fr: 'Récit', en: 'Story' },
        results: { entries: [{ id: 'a', text: 'Comité', sign: 'positive', planned: false }] },
        objectives: {
          subObjectives: [
            {
              ...{ id: 'o', text: 'Accueillir' },
              indicators: [
                {
                  ...{
                    id: 'share',
                    name: 'Part',
                    unit: 'ratio',
                    baseline: { value: 0.5 },
                    target: { value: 0.8 },
                  },
                  actual: { value: 0.62, n: 40, provisional: true },
                  figures: { value: 0.4, achievementOfTarget: 0.775, rating: 'at-risk' },
                },
                { id: 'x', name: 'X', unit: 'visites', gap: 'not-collected' },
              ],
            },
          ],
        },
        blank: null,
      },
    };
    const { answer, report: told } = fieldsOf({}, { report });
    expect(told).toEqual({ title: 'Rapport 2024', asOf });
    expect(answer).toEqual({
      story: { fr: 'Récit', en: 'Story' },
      results: [{ id: 'a', text: 'Comité', sign: 'positif', planned: false }],
      objectives: {
        subObjectives: [
          {
            ...{ id: 'o', text: 'Accueillir' },
            indicators: [
              {
                ...{ id: 'share', name: 'Part', unit: '%', status: 'À surveiller' },
                baseline: { value: 0.5, unit: 'ratio' },
                target: { value: 0.8, unit: 'ratio' },
                value: { value: 0.62, unit: 'ratio', after: ' (prov.)' },
                progress: { value: 0.4, unit: 'ratio' },
                achievement: { value: 0.775, unit: 'ratio' },
              },
              { id: 'x', name: 'X', unit: 'visites', value: 'non collecté' },
            ],
          },
        ],
      },
    });
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(fields))).toEqual(fields);
  });
});
