import type { AgreedPart, Dossier } from '@jalon/core';
import { createDossier } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { fullDossierDay as asOf, fullDossier } from '../../report/fixtures/fullDossier.data.ts';
import { prefillReport } from '../../report/prefillReport.ts';
import { defineReportSchema } from '../../schema/defineReportSchema.ts';
import { bindAgreementRevisions } from './bindAgreementRevisions.ts';

const words = (text: string) => ({ fr: text, en: text });
const entriesOf = (dossier: Dossier) => {
  const bound = bindAgreementRevisions(dossier, { asOf, progress: new Map() });
  return (bound?.answer as { entries: Record<string, unknown>[] } | undefined)?.entries ?? [];
};

describe('MX-02: a report shows the original next to what was revised', () => {
  test('a target with its two values, the day and the reason', () => {
    const target = entriesOf(fullDossier).find(({ id }) => id === 'delai-2025');
    expect(target).toMatchObject({
      what: { fr: 'Cible de 2.1 Délai médian avant une première solution d’accueil' },
      original: { fr: '30\u00A0jours (31/12/2025)', en: '30\u00A0days (31 Dec 2025)' },
      current: { fr: '45\u00A0jours (31/12/2025)' },
      date: '2025-01-20',
    });
    expect(target?.['reason']).toEqual(fullDossier.revisions[0]?.reason);
  });
  test('a statement in both wordings; what stands as it was agreed is not there', () => {
    const entries = entriesOf(fullDossier);
    expect(entries.map(({ id }) => id)).toEqual(['acces', 'delai-2025']);
    expect(entries[0]).toMatchObject({
      what: { en: 'Objective or result 2' },
      original: { en: 'Families obtain a childcare place quickly' },
      current: fullDossier.results.nodes.find(({ id }) => id === 'acces')?.statement,
    });
  });
  test('they reach a table of the report, with the places that they came from', () => {
    const schema = defineReportSchema({
      id: 'revised',
      version: '1.0.0',
      title: words('Revised'),
      source: words('Test'),
      sections: [
        {
          id: 's',
          title: words('S'),
          items: [
            {
              id: 'revisions',
              kind: 'table',
              title: words('Revisions'),
              binding: 'agreement-revisions',
              columns: [
                { id: 'original', kind: 'text', title: words('Original') },
                { id: 'current', kind: 'text', title: words('Now') },
              ],
            },
          ],
        },
      ],
    });
    const { report, origins, issues } = prefillReport(schema, fullDossier, { asOf });
    expect(issues).toEqual([]);
    expect(report.answers.revisions?.entries.map((entry) => Object.keys(entry).toSorted())).toEqual([
      ['current', 'id', 'original'],
      ['current', 'id', 'original'],
    ]);
    expect(origins['revisions']).toContainEqual({ path: '/entries/1', pointer: '/revisions/0' });
    expect(origins['revisions']).toContainEqual({ path: '/entries/1', pointer: '/agreements/0/versions/1' });
  });
});

describe('every kind of thing that is agreed', () => {
  const indicator = {
    id: 'wait',
    name: words('Wait'),
    unit: 'days',
    measures: [],
    baseline: { value: 90 },
    targets: [{ id: 'few', min: 10, max: 20 }],
  };
  const first: AgreedPart = {
    statement: words('Fewer wait'),
    rows: [{ id: 'row', role: 'sub-objective', nodes: ['n'], wording: words('Old row') }],
    nodes: [{ id: 'n', level: 'outcome', code: '1', statement: words('Shown') }],
    indicators: [indicator, { id: 'gone', name: words('Gone'), unit: 'n', measures: [], targets: [] }],
  };
  const last: AgreedPart = {
    statement: words('Nobody waits'),
    rows: [{ id: 'row', role: 'sub-objective', nodes: ['n'] }],
    nodes: first.nodes,
    indicators: [
      {
        ...indicator,
        definition: words('From call to visit'),
        baseline: { value: 96 },
        targets: [{ id: 'few', max: 15, date: '2025-12-31' }],
      },
      {
        id: 'new',
        code: '2.1',
        name: words('New'),
        unit: 'n',
        measures: [],
        targets: [{ id: 'rise', of: 'change', value: 0.1, text: words('10 % more') }],
      },
    ],
  };
  const dossier = createDossier({
    id: 'd',
    title: 'D',
    agreements: [
      {
        id: 'a',
        agreedBy: [],
        versions: [
          { version: 1, frozenOn: '2024-01-01', part: first },
          { version: 2, frozenOn: '2025-01-01', part: last },
        ],
      },
    ],
  });
  const rows = entriesOf(dossier).map(({ id, what, original, current, date }) => {
    const en = (text: unknown) =>
      (typeof text === 'string' ? text : (text as { en: string }).en).replace(/\u00A0/g, ' ');
    return [id, en(what), en(original), en(current), date];
  });
  test('says what it was, what it is, what joined and what was given up', () => {
    const day = '2025-01-01';
    expect(rows).toEqual([
      ['a', 'Agreed aim', 'Fewer wait', 'Nobody waits', day],
      ['row', 'Row 1 of the frame', 'Old row', 'Shown', day],
      ['wait', 'Indicator Wait', 'baseline: 90 days', 'From call to visit; baseline: 96 days', day],
      ['few', 'Target of Wait', 'between 10 and 20 days', 'at most 15 days (31 Dec 2025)', day],
      ['gone', 'Indicator Gone', 'Gone', 'given up', day],
      ['new', 'Indicator 2.1 New', 'added on the way', 'New', day],
      ['rise', 'Target of 2.1 New', 'added on the way', '10 % more', day],
    ]);
  });
  test('of several agreements each entry keeps a name of its own', () => {
    const [agreement] = dossier.agreements;
    if (!agreement) throw new Error('no agreement');
    const twice = { ...dossier, agreements: [agreement, { ...agreement, id: 'b' }] };
    const ids = entriesOf(twice).map(({ id }) => id);
    expect(ids).toHaveLength(14);
    expect(new Set(ids).size).toBe(14);
  });
  test('an indicator says what of it changed, a row without a number what it is', () => {
    const before = first.indicators[0];
    if (!before) throw new Error('no indicator');
    const after = {
      ...before,
      name: words('Waiting time'),
      unit: 'd',
      unitLabel: words('days'),
      population: words('All'),
    };
    const { baseline: _, ...without } = after;
    const row = { id: 'row', role: 'sub-objective' as const, nodes: [] };
    const versions = [
      {
        version: 1,
        frozenOn: '2024-01-01',
        part: { rows: [{ ...row, wording: words('Old') }], nodes: [], indicators: [before] },
      },
      {
        version: 2,
        frozenOn: '2025-01-01',
        part: { rows: [row], nodes: [], indicators: [{ ...without, direction: 'decrease' as const }] },
      },
    ];
    const entries = entriesOf({ ...dossier, agreements: [{ id: 'a', agreedBy: [], versions }] });
    expect(entries).toMatchObject([
      { what: { en: 'Row of the frame' }, original: words('Old') },
      {
        what: { en: 'Indicator Waiting time' },
        original: { en: 'Wait; days; baseline: 90\u00A0days' },
        current: { en: 'Waiting time; All; days; shall fall' },
      },
    ]);
  });
  test('what changed in no words keeps its name on both sides', () => {
    const before = first.indicators[0];
    if (!before) throw new Error('no indicator');
    const part = (basis: 'snapshot' | 'increment') => ({
      rows: [],
      nodes: [],
      indicators: [{ ...before, basis }],
    });
    const versions = [
      { version: 1, frozenOn: '2024-01-01', part: part('snapshot') },
      { version: 2, frozenOn: '2025-01-01', part: part('increment') },
    ];
    const [entry] = entriesOf({ ...dossier, agreements: [{ id: 'a', agreedBy: [], versions }] });
    expect(entry).toMatchObject({ original: words('Wait'), current: words('Wait') });
  });
  test('while nothing is frozen there is nothing to show', () => {
    expect(entriesOf({ ...dossier, agreements: [{ id: 'a', agreedBy: [] }] })).toEqual([]);
  });
});
