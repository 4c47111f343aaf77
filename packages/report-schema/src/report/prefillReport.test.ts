import { createDossier, type Dossier, type Json } from '@jalon/core';
import { dossierProgress } from '@jalon/indicators';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { patronFourParts } from '../library/patronFourParts.ts';
import type { ObjectivesAnswer } from '../schema/Answers.ts';
import { defineReportSchema } from '../schema/defineReportSchema.ts';
import { childcareDossier } from './fixtures/childcareDossier.data.ts';
import { prefillReport } from './prefillReport.ts';
import { validateReport } from './validateReport.ts';

const asOf = '2025-03-15';
const filled = (dossier: Dossier = childcareDossier) => prefillReport(patronFourParts, dossier, { asOf });
const { report, origins, issues } = filled();
const answers = report.answers;

/** What a JSON pointer leads to. */
const at = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);

describe('prefillReport', () => {
  test('answers every item that the dossier holds, in the form that the schema asks for', () => {
    expect(Object.keys(answers)).toEqual([
      'programme',
      'general-objective',
      'objectives',
      'significant-results',
      'dysfunctions',
      'improvement-points',
      'partnership-review',
    ]);
    expect(issues).toEqual([]);
    expect(validateReport(patronFourParts, report).map(({ code }) => code)).toEqual([
      'report/dysfunction-without-analysis',
    ]);
  });
  test('says which schema, which version and up to which day', () => {
    expect(report).toMatchObject({
      id: 'mecene-4-parts-2025-03-15',
      schema: 'mecene-4-parts',
      schemaVersion: '1.0.0',
      title: childcareDossier.programme?.name,
      asOf,
    });
  });
  test('is plain JSON: written and read back it is the same', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
  test('can be kept in the dossier that it came from', () => {
    const kept: Dossier = { ...childcareDossier, reports: [report] };
    expect(kept.reports[0]).toBe(report);
  });
  test('leaves open what the dossier does not hold', () => {
    const empty = filled(createDossier({ id: 'empty', title: 'Empty' }));
    expect(empty.report.answers).toEqual({});
    expect(empty.report.title).toBe('Empty');
    expect(empty.origins).toEqual({});
  });
  test('gives the same report for the same dossier and day', () => {
    expect(filled()).toEqual({ report, origins, issues });
  });
  test('knows the type of each answer', () => {
    expectTypeOf(answers.objectives).toEqualTypeOf<ObjectivesAnswer | undefined>();
  });
});

describe('what came from where', () => {
  test('every origin leads from a place in the answer to a place in the dossier', () => {
    for (const [item, places] of Object.entries(origins)) {
      for (const { path, pointer } of places) {
        expect(at((answers as Record<string, Json>)[item], path), `${item}${path}`).toBeDefined();
        expect(at(childcareDossier, pointer), pointer).toBeDefined();
      }
    }
  });
  test('a wording of the frame comes from the frame, a statement from the theory of change', () => {
    const places = origins['objectives'] ?? [];
    expect(places).toContainEqual({ path: '/subObjectives/0/text', pointer: '/frames/0/rows/1/wording' });
    expect(places).toContainEqual({
      path: '/subObjectives/0/expectedResults/0/text',
      pointer: '/results/nodes/5/statement',
    });
    expect(at(answers, '/objectives/subObjectives/0/expectedResults/0/text')).toEqual(
      at(childcareDossier, '/results/nodes/5/statement'),
    );
  });
});

describe('MX-02 the agreement', () => {
  test('is told with its day and both sides, beside the objective as the frame words it', () => {
    expect(answers['general-objective']).toEqual({
      text: childcareDossier.results.nodes.at(-1)?.statement,
      agreement: childcareDossier.agreements[0]?.statement,
      agreedOn: '2024-05-14',
      agreedBy: [
        { name: childcareDossier.organisations[0]?.name, side: 'association' },
        { name: childcareDossier.organisations[1]?.name, side: 'funder' },
      ],
    });
  });
  test('without a frame gives the objective its words; without either it is the impact', () => {
    const unframed = filled({ ...childcareDossier, frames: [] });
    expect(unframed.report.answers['general-objective']).toMatchObject({
      text: childcareDossier.agreements[0]?.statement,
    });
    expect(unframed.report.answers['general-objective']).not.toHaveProperty('agreement');
    const alone = filled({ ...childcareDossier, frames: [], agreements: [] });
    expect(alone.report.answers['general-objective']?.agreedBy).toEqual([]);
    expect(alone.origins['general-objective']).toEqual([
      { path: '/text', pointer: '/results/nodes/9/statement' },
    ]);
  });
});

describe('MX-03 sub-objectives', () => {
  test('keep their ids when the rows of the frame change places', () => {
    const [frame] = childcareDossier.frames;
    if (!frame) throw new Error('the fixture has a frame');
    const turned = filled({ ...childcareDossier, frames: [{ ...frame, rows: frame.rows.toReversed() }] });
    expect(turned.report.answers.objectives?.subObjectives.map(({ id }) => id)).toEqual(['so2', 'so1']);
    expect(answers.objectives?.subObjectives.map(({ id }) => id)).toEqual(['so1', 'so2']);
    const expected = turned.report.answers.objectives?.subObjectives[0]?.expectedResults.map(({ id }) => id);
    expect(expected).toEqual(['er3', 'er2']);
  });
  test('without a frame they are read off the theory of change, and the report says so', () => {
    const { report: derived, issues: hints } = filled({ ...childcareDossier, frames: [] });
    const tree = derived.answers.objectives?.subObjectives;
    expect(tree?.map(({ id, expectedResults }) => [id, expectedResults.map((each) => each.id)])).toEqual([
      ['bond', ['confidence']],
      ['access', ['quicker']],
    ]);
    expect(hints).toEqual([{ code: 'report/objectives-derived', severity: 'hint', params: {} }]);
  });
});

describe('a row of a frame that shows several statements', () => {
  test('joins them in every language that one of them has', () => {
    const rows = [
      { id: 'so', role: 'sub-objective', nodes: ['bond', 'access'] },
      { id: 'lost', role: 'sub-objective', nodes: ['gone'] },
    ] as const;
    const dossier: Dossier = {
      ...childcareDossier,
      frames: [{ id: 'f', template: 'patron-four-parts', rows }],
    };
    const [joined, lost] = filled(dossier).report.answers.objectives?.subObjectives ?? [];
    expect(joined?.text).toEqual({
      fr: 'Le lien entre parents et enfants se renforce ; L’accueil devient accessible à toutes les familles',
      en: 'The bond between parents and children grows stronger; Childcare becomes accessible to every family',
    });
    expect(lost?.text).toBe('lost');
  });
});

describe('MX-05 indicators', () => {
  const rowsOf = (index: number) => answers.objectives?.subObjectives[index]?.indicators ?? [];
  test('stand under the sub-objective that they measure, directly or through what leads to it', () => {
    expect(rowsOf(0).map(({ id }) => id)).toEqual(['families', 'confident', 'held-count']);
    expect(rowsOf(1).map(({ id }) => id)).toEqual(['delay', 'volunteers', 'waiting-list', 'single-parents']);
    expect(answers.objectives?.otherIndicators?.map(({ id }) => id)).toEqual(['aid']);
  });
  test('carry planned, actual and both figures as they were computed', () => {
    const computed = dossierProgress(childcareDossier, { asOf }).get('delay');
    expect(rowsOf(1)[0]).toMatchObject({
      baseline: { value: 21 },
      target: { value: 10, date: '2025-05-31' },
      actual: { value: 14, date: '2025-02-28' },
      figures: {
        method: 'distance-travelled@1',
        value: 7 / 11,
        distanceTravelled: 7 / 11,
        achievementOfTarget: 1.4,
        rating: computed?.rating,
      },
    });
  });
  test('say what a total started from, and what there was before', () => {
    expect(rowsOf(0)[0]).toMatchObject({
      baseline: { value: 0 },
      before: { value: 42 },
      actual: { value: 47 },
    });
  });
  test('keep the marks of a value and the reason of a missing one', () => {
    expect(rowsOf(0)[1]?.actual).toMatchObject({ value: 0.712, n: 41 });
    expect(rowsOf(1)[1]?.actual).toMatchObject({ value: 0.64, provisional: true });
    expect(rowsOf(1)[3]).toMatchObject({ gap: 'not-available', figures: { rating: 'unknown' } });
    expect(rowsOf(1)[3]).not.toHaveProperty('actual');
  });
  test('show the target that was set even where no progress to it can be computed', () => {
    const indicators = childcareDossier.indicators.map((each) => ({ ...each, basis: 'snapshot' as const }));
    const row = filled({ ...childcareDossier, indicators }).report.answers.objectives?.subObjectives[0]
      ?.indicators[0];
    expect(row?.target).toEqual({ value: 60, date: '2025-05-31' });
  });
  test('take progress that was computed elsewhere', () => {
    const none = prefillReport(patronFourParts, childcareDossier, { asOf, progress: new Map() });
    expect(none.report.answers.objectives?.subObjectives[0]?.indicators[0]).not.toHaveProperty('figures');
  });
});

describe('MX-07 a result may be planned and significant at once', () => {
  test('both are carried, with sign and evidence', () => {
    const entries = answers['significant-results']?.entries ?? [];
    expect(entries.map(({ id, sign, planned }) => [id, sign, planned])).toEqual([
      ['n1', 'positive', false],
      ['n2', 'mixed', true],
      ['n3', 'negative', false],
    ]);
    expect(entries.filter(({ planned }) => planned).map(({ id }) => id)).toEqual(['n2']);
    expect(entries[0]?.evidence).toHaveLength(2);
  });
});

describe('MX-08 a shortfall departs from an expectation', () => {
  test('which is told in its words, as is the shortfall that an improvement answers', () => {
    expect(answers.dysfunctions?.entries[0]?.departsFrom).toEqual(
      childcareDossier.results.nodes[8]?.statement,
    );
    expect(answers['improvement-points']?.entries[0]?.answers).toEqual(
      childcareDossier.learning.dysfunctions[0]?.description,
    );
  });
});

describe('MX-09 the partnership', () => {
  test('is told by each side; of several reviews the last, and the report says so', () => {
    expect(answers['partnership-review']?.association?.expectations).toEqual(['networking', 'advice']);
    const { partnershipReviews } = childcareDossier.learning;
    const later = { id: 'r3', by: 'funder', expectations: ['skills'] } as const;
    const learning = { ...childcareDossier.learning, partnershipReviews: [...partnershipReviews, later] };
    const twice = filled({ ...childcareDossier, learning });
    expect(twice.report.answers['partnership-review']?.funder?.expectations).toEqual(['skills']);
    expect(twice.issues).toMatchObject([{ code: 'report/several-reviews', params: { count: 2 } }]);
  });
});

describe('bindings', () => {
  const words = { fr: 'x', en: 'x' };
  const schema = defineReportSchema({
    id: 'bound',
    version: '1.0.0',
    title: words,
    source: words,
    sections: [
      {
        id: 'all',
        title: words,
        items: [
          { id: 'summary', kind: 'text', title: words, binding: '/programme/summary' },
          { id: 'gone', kind: 'text', title: words, binding: '/programme/nothing/here' },
          { id: 'unfit', kind: 'yes-no', title: words, binding: '/programme/name' },
          { id: 'mine', kind: 'number', unit: 'organisations', title: words, binding: 'acme/count' },
          { id: 'table', kind: 'indicator-table', title: words, binding: 'indicators' },
        ],
      },
    ],
  });
  test('by JSON pointer take one value; nothing where the pointer leads nowhere', () => {
    const bound = prefillReport(schema, childcareDossier, { asOf });
    expect(bound.report.answers.summary).toEqual(childcareDossier.programme?.summary);
    expect(bound.origins['summary']).toEqual([{ path: '', pointer: '/programme/summary' }]);
    expect(bound.report.answers).not.toHaveProperty('gone');
  });
  test('that do not fit or are unknown are issues at their item, and the item stays open', () => {
    const bound = prefillReport(schema, childcareDossier, { asOf });
    expect(bound.issues.map(({ code, at: place }) => [code, place?.in === 'report' && place.item])).toEqual([
      ['report/binding-unfit', 'unfit'],
      ['format/wrong-type', 'unfit'],
      ['report/binding-unknown', 'mine'],
    ]);
    expect(Object.keys(bound.report.answers)).toEqual(['summary', 'table']);
  });
  test('of one’s own are handed in', () => {
    const binders = {
      'acme/count': ({ organisations }: Dossier) => ({ answer: organisations.length, origins: [] }),
    };
    expect(prefillReport(schema, childcareDossier, { asOf, binders }).report.answers.mine).toBe(3);
  });
  test('to all indicators fill one table', () => {
    const table = prefillReport(schema, childcareDossier, { asOf }).report.answers.table;
    expect(table?.rows.map(({ id }) => id)).toEqual(childcareDossier.indicators.map(({ id }) => id));
  });
});
