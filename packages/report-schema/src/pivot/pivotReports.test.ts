import { formatIssue, type Json, type Lang, type Report } from '@jalon/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inline } from '../document/Document.ts';
import { standardItems } from '../items/standardItems.ts';
import { patronFourParts } from '../library/patronFourParts.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { pivotMessages } from './pivotMessages.ts';
import { pivotReports } from './pivotReports.ts';
import { pivotTable } from './pivotTable.ts';

const indicator = (id: string, actual: number, fields: object = {}) => ({
  id,
  name: id,
  unit: 'participants',
  target: { value: 40 },
  actual: { value: actual },
  ...fields,
});
const reportOf = (
  id: string,
  groups: readonly Json[],
  answers: object = {},
  fields: object = {},
): Report => ({
  id,
  schema: 'mecene-4-parts',
  schemaVersion: '1.0.0',
  asOf: '2025-06-30',
  answers: {
    programme: { programme: id, roles: [{ role: 'implementer', name: `Association ${id} (fictive)` }] },
    objectives: { subObjectives: groups },
    ...answers,
  },
  ...fields,
});
const group = (id: string, indicators: readonly Json[], text = `Objectif ${id}`): Json => ({
  id,
  code: id.toUpperCase(),
  text,
  expectedResults: [],
  indicators,
});

/** 20 reports of organisations that do not exist: report n reached 2n of 40, every fourth had a bad result. */
const twenty: readonly Report[] = Array.from({ length: 20 }, (_, n) =>
  reportOf(
    `r${n + 1}`,
    [
      group('so1', [indicator('people', 2 * (n + 1))]),
      group('so2', [indicator('share', (n + 1) / 20, { unit: 'ratio', target: { value: 0.5 } })]),
    ],
    {
      'significant-results': {
        entries: [
          { id: 'good', sign: 'positive', text: 'Bien' },
          ...(n % 4 === 0 ? [{ id: 'bad', sign: 'negative', text: `Annulé ${n + 1}` }] : []),
        ],
      },
      'partnership-review': {
        association: { expectations: n % 2 === 0 ? ['networking', 'advice'] : ['skills'] },
        ...(n < 5 && { funder: { expectations: ['networking'] } }),
      },
    },
  ),
);
const pivot = (reports: readonly Report[], options = {}) => pivotReports(patronFourParts, reports, options);
const figures = (reports: readonly Report[], options = {}) =>
  pivot(reports, options).rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.figures));
const textOf = (content: readonly Inline[]) =>
  content.map((each) => (typeof each === 'string' ? each : each.text)).join('');

describe('MX-14 twenty reports on one frame become one table', () => {
  const matrix = pivot(twenty);
  test('MX-14: one row for each report, one column for each sub-objective, each cell with the id of its report', () => {
    expect(matrix.rows).toHaveLength(20);
    expect(matrix.columns.map(({ code }) => code)).toEqual(['SO1', 'SO2']);
    for (const { report, cells } of matrix.rows) {
      expect(cells.map((cell) => cell.report)).toEqual([report, report]);
    }
    expect(matrix.issues).toEqual([]);
  });
  test('planned, actual and progress stand with the method', () => {
    expect(matrix.rows[9]?.cells[0]?.figures[0]).toEqual({
      indicator: 'people',
      name: 'people',
      unit: 'participants',
      planned: { value: 40 },
      actual: { value: 20 },
      progress: { value: 0.5, method: 'achievement-of-target@1' },
      heat: 'below-target',
    });
  });
  test('MX-14: every negative result is listed with its report, no positive one is', () => {
    expect(matrix.negativeResults.map(({ report }) => report)).toEqual(['r1', 'r5', 'r9', 'r13', 'r17']);
  });
  test('a mixed result is listed too: it tells of harm as well', () => {
    const entries = [{ id: 'm', sign: 'mixed', text: 'x' }];
    const [result] = pivot([reportOf('r', [], { 'significant-results': { entries } })]).negativeResults;
    expect(result?.sign).toBe('mixed');
  });
  test('MX-14: coded expectations are counted by side, of those that answered', () => {
    const [networking, skills] = matrix.expectations;
    expect(networking?.association).toMatchObject({ numerator: 10, denominator: 20 });
    expect(networking?.funder).toMatchObject({ numerator: 5, denominator: 5 });
    expect(networking?.both.reports).toEqual(['r1', 'r3', 'r5']);
    expect(skills?.association).toMatchObject({ numerator: 10, denominator: 20 });
    expect(skills?.funder).toMatchObject({ numerator: 0, denominator: 5 });
  });
  test('columns count their figures by how far they stand', () => {
    expect(matrix.columns.map(({ counts }) => counts)).toEqual([
      [
        { heat: 'below-target', count: 17 },
        { heat: 'target-reached', count: 1 },
        { heat: 'withheld', count: 2 },
      ],
      [
        { heat: 'below-target', count: 9 },
        { heat: 'target-reached', count: 11 },
      ],
    ]);
  });
  test('the table says in words what its colours say, in both languages', () => {
    const table = pivotTable(matrix, { lang: 'fr', hrefOf: (id) => `#${id}` });
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      'Association',
      'SO1 Objectif so1',
      'SO2 Objectif so2',
    ]);
    const [name, people, share] = table.rows[19] ?? [];
    expect(textOf(name?.content ?? [])).toBe('Association r20 (fictive)');
    expect(people?.content).toEqual([{ kind: 'link', text: 'Cible atteinte', href: '#r20' }]);
    expect(people?.tone).toBe('positive');
    expect(textOf(share?.detail ?? [])).toBe(
      'share\u00A0: 100\u00A0% pour 50\u00A0% prévus, 200\u00A0% de la cible',
    );
    const english = pivotTable(matrix, { lang: 'en' });
    expect(textOf(english.rows[9]?.[1]?.content ?? [])).toBe('Below target');
    expect(textOf(english.rows[9]?.[1]?.detail ?? [])).toBe('people: 20 against 40 planned, 50% of target');
    expect(textOf(english.note ?? [])).toContain('fewer than 5 people');
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  });
});

describe('small cells', () => {
  test('a count of 1 to 4 is withheld with all that follows from it', () => {
    const [figure] = figures([
      reportOf('r', [
        group('a', [indicator('i', 4, { figures: { rating: 'off-track', value: 0.1, method: 'm@1' } })]),
      ]),
    ]);
    expect(figure).toEqual({
      indicator: 'i',
      name: 'i',
      unit: 'participants',
      planned: { value: 40 },
      heat: 'withheld',
      withheld: 'small-cell',
    });
  });
  test.each([
    [0, undefined],
    [1, 'small-cell'],
    [4, 'small-cell'],
    [5, undefined],
  ])('%i people: %s', (count, withheld) => {
    expect(figures([reportOf('r', [group('a', [indicator('i', count)])])])[0]?.withheld).toBe(withheld);
  });
  test('a value withheld at the source does not come back through its share', () => {
    const row = { id: 'i', name: 'i', unit: 'n', gap: 'suppressed', figures: { value: 0.3, method: 'm@1' } };
    expect(figures([reportOf('r', [group('a', [row])])])[0]).toMatchObject({ withheld: 'small-cell' });
    expect(figures([reportOf('r', [group('a', [row])])])[0]?.progress).toBeUndefined();
  });
  test('units that count things are shown, whatever their case', () => {
    const reports = [reportOf('r', [group('a', [indicator('i', 3, { unit: 'Ateliers' })])])];
    expect(figures(reports)[0]?.heat).toBe('withheld');
    expect(figures(reports, { things: ['ateliers'] })[0]?.actual?.value).toBe(3);
  });
  test('the threshold of the data owner prevails, and the house sees all', () => {
    const reports = [reportOf('r', [group('a', [indicator('i', 8)])])];
    expect(figures(reports, { secrecy: { subject: 'health' } })[0]?.heat).toBe('withheld');
    expect(figures(reports, { secrecy: { subject: 'health', threshold: 6 } })[0]?.actual?.value).toBe(8);
    const small = [reportOf('r', [group('a', [indicator('i', 2)])])];
    expect(figures(small, { secrecy: { profile: 'internal' } })[0]?.actual?.value).toBe(2);
    expect(pivot(small, { secrecy: { profile: 'internal' } }).threshold).toBeUndefined();
  });
  test('a percentage of fewer than five people is a secret, of fewer than ten says little', () => {
    const share = (n: number, unit: string, value: number) =>
      figures([reportOf('r', [group('a', [indicator('i', 0, { unit, actual: { value, n } })])])])[0]
        ?.withheld;
    expect(share(4, 'ratio', 1)).toBe('small-cell');
    expect(share(9, '%', 100)).toBe('too-few-for-a-percentage');
    expect(share(40, 'ratio', 0.5)).toBeUndefined();
    expect(share(40, 'ratio', 0.05)).toBe('small-cell');
  });
  test('an amount is no count of people', () => {
    expect(
      figures([reportOf('r', [group('a', [indicator('i', 3, { unit: 'EUR' })])])])[0]?.actual?.value,
    ).toBe(3);
  });
  test('a number too large to be checked hides its report alone', () => {
    const matrix = pivot([reportOf('huge', [group('a', [indicator('i', 1e300)])]), ...twenty.slice(0, 2)]);
    expect(matrix.issues.map(({ code, params }) => [code, params['report']])).toEqual([
      ['pivot/number-too-large', 'huge'],
    ]);
    expect(matrix.rows[0]?.cells[0]?.figures[0]?.heat).toBe('withheld');
  });
});

describe('reports that do not join', () => {
  const told = (reports: readonly Report[], options = {}) => {
    const matrix = pivot(reports, options);
    return [
      matrix.rows.map(({ report }) => report),
      matrix.unread.map(({ report, reason }) => [report, reason.code]),
    ];
  };
  test('a report of another schema or another major version is listed with its reason, not dropped', () => {
    const reports = [
      reportOf('ok', []),
      reportOf('other', [], {}, { schema: 'bilan-final' }),
      reportOf('newer', [], {}, { schemaVersion: '2.0.0' }),
    ];
    expect(told(reports)).toEqual([
      ['ok'],
      [
        ['other', 'pivot/other-schema'],
        ['newer', 'pivot/unreadable-version'],
      ],
    ]);
    const note = textOf(pivotTable(pivot(reports), { lang: 'en' }).note ?? []);
    expect(note).toContain('Reports left out of the table: other and newer.');
  });
  test('a newer minor version is read, with a warning', () => {
    const matrix = pivot([reportOf('r', [], {}, { schemaVersion: '1.4.0' })]);
    expect(matrix.rows).toHaveLength(1);
    expect(matrix.issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning pivot/other-version',
    ]);
  });
  test('before 1.0.0 a minor version may change everything', () => {
    const early = { ...patronFourParts, version: '0.2.0' };
    const report = reportOf('r', [], {}, { schemaVersion: '0.3.0' });
    expect(pivotReports(early, [report]).unread).toHaveLength(1);
  });
  test('two reports of one id are both left out: none is chosen in silence', () => {
    expect(told([reportOf('r', []), reportOf('r', []), reportOf('s', [])])).toEqual([
      ['s'],
      [
        ['r', 'pivot/duplicate-report'],
        ['r', 'pivot/duplicate-report'],
      ],
    ]);
  });
  test('an answer of the wrong form is an issue at its item, and the rest of the report stands', () => {
    const matrix = pivot([{ ...reportOf('r', []), answers: { objectives: 'three' } }]);
    expect(matrix.issues[0]).toMatchObject({
      code: 'pivot/unreadable-answer',
      at: { in: 'report', item: 'objectives' },
    });
    expect(matrix.rows[0]?.absent[0]).toEqual({ item: 'objectives', state: 'unreadable' });
    const both = pivot([...twenty.slice(5, 6), { ...reportOf('x', []), answers: { objectives: 'three' } }]);
    expect(textOf(pivotTable(both, { lang: 'en' }).rows[1]?.[1]?.content ?? [])).toBe('Unreadable answer');
  });
  test('every sentence reads in both languages with its report', () => {
    const { issues } = pivot([
      reportOf('a', [], {}, { schema: 'z' }),
      reportOf('b', [], {}, { schemaVersion: '9.0.0' }),
    ]);
    for (const issue of issues)
      for (const lang of ['fr', 'en'] as readonly Lang[])
        expect(formatIssue(issue, lang, pivotMessages)).toContain(lang === 'fr' ? 'Le rapport' : 'Report');
  });
});

describe('MX-10 variants of one frame', () => {
  const variant = (id: string, basedOn: { id: string; version: string }, hidden?: string): ReportSchema => ({
    ...patronFourParts,
    id,
    version: '1.0.0',
    basedOn,
    sections: patronFourParts.sections.map((section) => ({
      ...section,
      items: section.items.filter((item) => item.id !== hidden),
    })),
  });
  const base = { id: 'mecene-4-parts', version: '1.0.0' };
  const first = variant('first', base);
  const second = variant('second', { id: 'first', version: '1.0.0' }, 'objectives');
  test('MX-10: reports of three schemas aggregate on the ids that they have in common', () => {
    const groups = [group('so1', [indicator('i', 20)])];
    const reports = [
      reportOf('a', groups),
      reportOf('b', groups, {}, { schema: 'first' }),
      reportOf('c', groups, {}, { schema: 'second' }),
    ];
    const matrix = pivot(reports, { variants: [first, second] });
    expect(matrix.rows.map(({ cells }) => cells.length)).toEqual([1, 1, 0]);
    expect(matrix.rows[2]?.absent).toContainEqual({ item: 'objectives', state: 'not-asked' });
    expect(textOf(pivotTable(matrix, { lang: 'fr' }).rows[2]?.[1]?.content ?? [])).toBe('Non demandé');
  });
  test('a variant of another frame, of another major version or in a circle does not join', () => {
    const wrong = [
      variant('x', { id: 'x', version: '1.0.0' }),
      variant('y', { id: 'elsewhere', version: '1.0.0' }),
      variant('z', { ...base, version: '2.0.0' }),
    ];
    const reports = wrong.map(({ id }) => reportOf(id, [], {}, { schema: id }));
    expect(pivot(reports, { variants: wrong }).unread.map(({ report }) => report)).toEqual(['x', 'y', 'z']);
  });
});

describe('columns', () => {
  test('the same id in other words is asked about, and the words of most are shown', () => {
    const reports = ['Créer du lien', 'créer du  LIEN', 'Former'].map((text, n) =>
      reportOf(`r${n}`, [group('so1', [], n === 1 ? 'Créer du lien' : text)]),
    );
    const matrix = pivot(reports);
    expect(matrix.columns[0]).toMatchObject({ text: 'Créer du lien', wordings: 2 });
    expect(matrix.issues.map(({ code }) => code)).toEqual(['pivot/other-wording']);
  });
  test('SO2 comes before SO10, other indicators last; ids of any name are harmless', () => {
    const groups = ['so10', 'so2'].map((id) => group(id, [indicator('constructor', 20)]));
    const report = reportOf('r', []);
    const objectives = { subObjectives: groups, otherIndicators: [indicator('z', 20), indicator('y', 3)] };
    const matrix = pivot([{ ...report, answers: { ...report.answers, objectives } as Report['answers'] }]);
    expect(matrix.columns.map(({ subObjective }) => subObjective)).toEqual(['so2', 'so10', undefined]);
    const table = pivotTable(matrix, { lang: 'en' });
    expect(table.columns.at(-1)?.heading).toBe('Other indicators tracked');
    expect(textOf(table.rows[0]?.[3]?.content ?? [])).toBe('Below target (1), Withheld (confidential) (1)');
    expect(table.rows[0]?.[3]?.tone).toBe('neutral');
  });
});

describe('what a cell says', () => {
  const detail = (row: object, lang: Lang = 'en') => {
    const matrix = pivot([reportOf('r', [group('a', [{ id: 'i', name: 'Visits', unit: 'EUR', ...row }])])]);
    const cell = pivotTable(matrix, { lang }).rows[0]?.[1];
    return [textOf(cell?.content ?? []), textOf(cell?.detail ?? []), cell?.tone];
  };
  test('a rating that the report gives stands instead of the comparison', () => {
    const figures = { rating: 'on-track', value: 0.6, method: 'distance-travelled@1' };
    const row = { code: '1.2', target: { value: 10 }, actual: { value: 6 }, figures };
    expect(detail(row)).toEqual([
      'On track',
      '1.2 Visits: €6 against €10 planned, 60% of the way',
      'positive',
    ]);
    expect(detail({ ...row, figures: { value: 0.6, method: 'my/own@1' } })[1]).toContain('60% (my/own@1)');
  });
  test('a total with missing parts is a minimum, unless it is to fall', () => {
    const actual = { value: 30, atLeast: true };
    expect(detail({ target: { value: 40 }, actual })[1]).toContain('≥ 75% of target');
    expect(detail({ baseline: { value: 90 }, target: { value: 40 }, actual })[1]).not.toContain('≥');
  });
  test('without a value there is the reason, or that there is none', () => {
    expect(detail({ gap: 'not-collected', target: { value: 4 } })).toEqual([
      'No progress figure',
      'Visits: not collected, planned: €4',
      'muted',
    ]);
    expect(detail({}, 'fr')).toEqual(['Sans avancement', 'Visits\u00A0: pas de valeur', 'muted']);
    expect(detail({ actual: { value: 7 } })[1]).toBe('Visits: €7');
  });
  test('limits as narrow as a few people are withheld with the rest', () => {
    const row = indicator('i', 6, {
      unitLabel: { fr: 'élèves', en: 'pupils' },
      actual: { value: 3, min: 2, max: 4 },
    });
    expect(figures([reportOf('r', [group('a', [row])])])[0]).toMatchObject({
      unitLabel: { fr: 'élèves', en: 'pupils' },
      heat: 'withheld',
    });
    const wide = indicator('i', 6, { actual: { value: 50, min: 20, max: 90 } });
    expect(figures([reportOf('r', [group('a', [wide])])])[0]?.actual?.max).toBe(90);
  });
  test('a report without an organisation stands under its title, or its id', () => {
    const answers = { objectives: { subObjectives: [] } };
    const reports = [
      { ...reportOf('a', []), title: 'Cafés', answers },
      { ...reportOf('b', []), answers },
    ];
    const names = pivotTable(pivot(reports), { lang: 'fr' }).rows.map(([cell]) =>
      textOf(cell?.content ?? []),
    );
    expect(names).toEqual(['Cafés', 'b']);
  });
  test('a table of indicators is one column under its own title', () => {
    const title = { fr: 'Suivi', en: 'Tracking' };
    const schema: ReportSchema = {
      ...patronFourParts,
      sections: [{ id: 's', title, items: [{ id: 't', kind: 'indicator-table', title }] }],
    };
    const answers = { t: { rows: [indicator('i', 20)] } };
    const matrix = pivotReports(schema, [{ ...reportOf('r', []), answers }]);
    expect(matrix.columns).toMatchObject([{ id: '["t"]', of: 'indicator-table' }]);
    expect(pivotTable(matrix, { lang: 'fr' }).columns[1]?.heading).toBe('Suivi');
  });
  test('sub-objectives without a code are asked about by their text', () => {
    const bare = (text: string): Json => ({ id: 'so1', text, expectedResults: [], indicators: [] });
    const matrix = pivot([reportOf('a', [bare('Aider')]), reportOf('b', [bare('Former')])]);
    expect(matrix.issues[0]?.params).toEqual({ label: 'Aider', count: 2 });
    expect(pivotTable(matrix, { lang: 'fr' }).columns[1]?.heading).toBe('Aider');
    expect(textOf(pivotTable(matrix, { lang: 'fr' }).rows[0]?.[1]?.content ?? [])).toBe('Non renseigné');
  });
});

describe('ranking', () => {
  const rankBy = { item: 'objectives', subObjective: 'so1', indicator: 'people' };
  test('there is none unless it is asked for', () => {
    expect(pivot(twenty).rows.every(({ rank }) => rank === undefined)).toBe(true);
  });
  test('equals share a rank, what is withheld has none and comes last', () => {
    const reports = [20, 3, 30, 20, 10].map((value, n) =>
      reportOf(`r${n}`, [group('so1', [indicator('people', value)])]),
    );
    const matrix = pivot(reports, { rankBy });
    expect(matrix.rows.map(({ report, rank }) => [report, rank])).toEqual([
      ['r2', 1],
      ['r0', 2],
      ['r3', 2],
      ['r4', 4],
      ['r1', undefined],
    ]);
    const table = pivotTable(matrix, { lang: 'fr' });
    expect(table.rows.map(([cell]) => cell?.content[0])).toEqual(['1', '2', '2', '4', '—']);
  });
  test('figures of different methods are no places on one scale', () => {
    const distance = { figures: { value: 0.5, method: 'distance-travelled@1' } };
    const reports = [
      reportOf('a', [group('so1', [indicator('people', 20)])]),
      reportOf('b', [group('so1', [indicator('people', 20, distance)])]),
    ];
    const matrix = pivot(reports, { rankBy });
    expect(matrix.issues.map(({ code }) => code)).toEqual(['pivot/rank-other-methods']);
    expect(matrix.rows.every(({ rank }) => rank === undefined)).toBe(true);
    expect(pivot(reports, { rankBy: { ...rankBy, indicator: 'none' } }).issues[0]?.code).toBe(
      'pivot/nothing-to-rank',
    );
  });
});

describe('laws', () => {
  const anyReports = fc.uniqueArray(
    fc.record({
      n: fc.nat(40),
      schema: fc.constantFrom('mecene-4-parts', 'other'),
      groups: fc.array(
        fc.record({
          id: fc.constantFrom('so1', 'so2', 'constructor'),
          value: fc.nat(60),
          text: fc.constantFrom('a', 'b'),
        }),
        { maxLength: 3 },
      ),
    }),
    { selector: ({ n }) => n, maxLength: 12 },
  );
  const build = (drawn: typeof anyReports extends fc.Arbitrary<infer T> ? T : never) =>
    drawn.map(({ n, schema, groups }) =>
      reportOf(
        `r${n}`,
        groups.map(({ id, value, text }) => group(id, [indicator('i', value)], text)),
        {},
        { schema },
      ),
    );
  test('the matrix does not depend on the order of the reports, but for the order of its rows', () => {
    const sorted = (reports: readonly Report[]) => {
      const { rows, unread, issues, columns } = pivot(reports);
      const text = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort();
      return { columns, rows: text(rows), unread: text(unread), issues: text(issues) };
    };
    fc.assert(
      fc.property(
        anyReports.chain((drawn) =>
          fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn, { minLength: drawn.length })),
        ),
        ([drawn, other]) => {
          expect(sorted(build(other))).toEqual(sorted(build(drawn)));
        },
      ),
    );
  });
  test('no report is lost: each stands in a row or is listed as unread', () => {
    fc.assert(
      fc.property(anyReports, (drawn) => {
        const { rows, unread } = pivot(build(drawn));
        const ids = [...rows, ...unread].map(({ report }) => report).sort();
        expect(ids).toEqual(drawn.map(({ n }) => `r${n}`).sort());
      }),
    );
  });
  test('each answer is read once, however many reports there are', () => {
    const reads = (count: number) => {
      let visits = 0;
      const items = standardItems.map((kind) => ({
        ...kind,
        ...(kind.parse && {
          parse: (json: unknown, item: Parameters<typeof kind.parse>[1]) => {
            visits += 1;
            return kind.parse?.(json, item) ?? { issues: [] };
          },
        }),
      }));
      const reports = Array.from({ length: count }, (_, n) =>
        reportOf(`r${n}`, [group(`own${n}`, [indicator('i', 20)])]),
      );
      const matrix = pivot(reports, { items });
      return { visits, cells: matrix.rows.flatMap(({ cells }) => cells).length };
    };
    expect(reads(1000)).toEqual({ visits: 10 * reads(100).visits, cells: 1000 });
  });
});
