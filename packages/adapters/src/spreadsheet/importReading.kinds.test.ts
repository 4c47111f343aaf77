import { readdirSync, readFileSync } from 'node:fs';
import { compareHistory, createDossier, type Dossier, formatIssue, type Period } from '@jalon/core';
import { dossierFormat, parseDossier, serialiseDossier } from '@jalon/core/format';
import { pathwayLanes, tabulateFrame } from '@jalon/core/frame';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportReadingOptions } from './import/ImportReadingOptions.ts';
import { importMessages } from './import/importMessages.ts';
import { importReading } from './importReading.ts';
import type { Reading, ReadingRow, ReadingTable, ReadingValue, TableKind } from './Reading.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';

const empty = createDossier({ id: 'demo', title: 'Demo' });
const year: Period = { start: '2024-01-01', end: '2024-12-31', grain: 'year', label: '2024' };
const quarter = (n: 1 | 2): Period =>
  n === 1
    ? { start: '2024-01-01', end: '2024-03-31', grain: 'quarter', label: 'T1 2024' }
    : { start: '2024-04-01', end: '2024-06-30', grain: 'quarter', label: 'T2 2024' };

type Row = Partial<Omit<ReadingRow, 'values'>> & { readonly values?: readonly Partial<ReadingValue>[] };

function tableOf(kind: TableKind, rows: readonly Row[], more: Partial<ReadingTable> = {}): ReadingTable {
  return {
    kind,
    sheet: 'Feuille',
    headerRows: [1],
    firstDataRow: 2,
    lastDataRow: 20,
    columns: {},
    meta: {},
    skipped: [],
    ...more,
    rows: rows.map(
      ({ values = [], ...row }, at): ReadingRow => ({
        row: at + 2,
        text: {},
        ...row,
        values: values.map(
          (value, n): ReadingValue => ({ field: 'x', cell: `${'CDEFGH'[n]}${at + 2}`, ...value }),
        ),
      }),
    ),
  };
}
const reading = (...tables: readonly ReadingTable[]): Reading => ({
  file: 'classeur.xlsx',
  tables,
  ignoredSheets: [],
  issues: [],
});
const codes = ({ issues }: { readonly issues: readonly { readonly code: string }[] }) =>
  issues.map(({ code }) => code);

/** Imports, and holds the result to what holds for every import. */
function bring(dossier: Dossier, read: Reading, options: ImportReadingOptions = {}) {
  const before = structuredClone(dossier);
  const edited = importReading(dossier, read, options);
  expect(dossier).toEqual(before);
  expect(compareHistory(dossier, edited.dossier)).toEqual([]);
  expect(parseDossier(serialiseDossier(edited.dossier)).issues).toEqual([]);
  for (const issue of edited.issues)
    for (const lang of ['fr', 'en'] as const)
      expect(formatIssue(issue, lang, importMessages)).not.toMatch(/\{\w|undefined/);
  const again = importReading(edited.dossier, read, options);
  expect(again.changes).toEqual([]);
  expect(again.dossier).toBe(edited.dossier);
  return edited;
}

describe('a long table, one value per row', () => {
  const line = (name: string, period: Period, value: number, text: ReadingRow['text'] = {}): Row => ({
    name,
    period,
    text,
    values: [
      { field: 'actual', value },
      { field: 'target', value: 40 },
    ],
  });

  test('becomes one indicator with a record per period, an aim that each row repeats is one', () => {
    const table = tableOf('indicator-tracking', [
      line('Familles', quarter(1), 10),
      line('Familles', quarter(2), 14),
      line('Ateliers', quarter(1), 3),
    ]);
    const { dossier } = bring(empty, reading(table));
    expect(dossier.indicators.map(({ id, targets }) => [id, targets.map(({ value }) => value)])).toEqual([
      ['familles', [40]],
      ['ateliers', [40]],
    ]);
    expect(dossier.observations.map(({ id, value, provenance }) => [id, value, provenance?.cell])).toEqual([
      ['familles.2024-q1', 10, 'C2'],
      ['familles.2024-q2', 14, 'C3'],
      ['ateliers.2024-q1', 3, 'C4'],
    ]);
  });

  test('two values of one period that differ are both shown, each with its row', () => {
    const rows = [line('Familles', quarter(1), 10), line('Familles', quarter(1), 11)];
    const { issues, dossier } = bring(empty, reading(tableOf('indicator-tracking', rows)));
    expect(dossier.observations.map(({ value }) => value)).toEqual([10]);
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'import/two-values',
        at: expect.objectContaining({ cell: 'C3', row: 3 }),
      }),
    );
  });

  test('columns that say the part become categories on the axis that they name', () => {
    const rows = [
      line('Enfants', year, 30),
      line('Enfants', year, 18, { sex: 'F' }),
      line('Enfants', year, 12, { sex: 'Garçons' }),
      line('Enfants', year, 4, { age: '0-2 ans' }),
      line('Enfants', year, 26, { age: '3-5 ans' }),
    ];
    const { dossier } = bring(empty, reading(tableOf('indicator-tracking', rows)));
    expect(dossier.observations.map(({ value, categories }) => [value, categories])).toEqual([
      [30, undefined],
      [18, { sex: 'female' }],
      [12, { sex: 'male' }],
      [4, { age: '0-2-ans' }],
      [26, { age: '3-5-ans' }],
    ]);
    expect(dossier.dimensions.find(({ id }) => id === 'age')?.categories).toEqual([
      { code: '0-2-ans', label: '0-2 ans', fromMonths: 0, toMonths: 36 },
      { code: '3-5-ans', label: '3-5 ans' },
    ]);
  });
});

describe('pooled data of several partners', () => {
  const line = (organisation: string, value: Partial<ReadingValue>): Row => ({
    name: 'Enfants accueillis',
    period: year,
    text: { organisation },
    values: [{ field: 'actual', ...value }],
  });

  test('is recorded for the partner who gave it, a small count with its limits', () => {
    const table = tableOf('pooled-data', [
      line('ASBL La Ribambelle', { value: 48 }),
      line('Les Lucioles', { below: 5, written: '<5' }),
      line('La Ribambelle', { value: 48 }),
      line('Bulle', { state: 'not-communicated', written: 'non rendu' }),
    ]);
    const { dossier, issues } = bring(empty, reading(table), { smallCounts: { min: 1 } });
    expect(dossier.indicators).toHaveLength(1);
    expect(dossier.organisations.map(({ name, alsoKnownAs }) => [name, alsoKnownAs])).toEqual([
      ['ASBL La Ribambelle', ['La Ribambelle']],
      ['Les Lucioles', undefined],
      ['Bulle', undefined],
    ]);
    expect(
      dossier.observations.map(({ organisation, value, bounds, state }) => [
        organisation,
        value ?? bounds,
        state,
      ]),
    ).toEqual([
      ['asbl-la-ribambelle', 48, 'reported'],
      ['les-lucioles', { min: 1, max: 4 }, 'suppressed'],
      ['bulle', undefined, 'not-communicated'],
    ]);
    expect(issues.filter(({ code }) => code === 'import/same-organisation')).toHaveLength(1);
  });

  test('a whole beside its parts stays a record of its own', () => {
    const parts = tableOf('pooled-data', [line('A', { value: 2 }), line('B', { value: 3 })]);
    const whole = tableOf('indicator-tracking', [
      { name: 'Enfants accueillis', values: [{ field: 'actual', value: 5, period: year }] },
    ]);
    const { dossier } = bring(bring(empty, reading(parts)).dossier, reading(whole));
    expect(
      dossier.observations.map(({ organisation, value, revises }) => [organisation, value, revises]),
    ).toEqual([
      ['a', 2, undefined],
      ['b', 3, undefined],
      [undefined, 5, undefined],
    ]);
  });
});

describe('a logical framework', () => {
  const level = (code: string, written: string) => ({ field: 'level', code, written });
  const rows: readonly Row[] = [
    {
      name: 'Les familles du quartier vivent mieux',
      code: 'OG',
      text: { level: 'Objectif général' },
      values: [level('impact', 'Objectif général'), { field: 'indicator', items: ['Taux de bien-être'] }],
    },
    {
      name: 'Les familles ont accès à l’eau',
      code: 'OS1',
      text: {
        level: 'Objectif spécifique',
        assumptions: 'Les puits sont entretenus',
        verification: 'Enquête',
      },
      values: [
        level('outcome', 'Objectif spécifique'),
        { field: 'indicator', items: ['Part de familles raccordées'] },
        { field: 'baseline', value: 20, unit: '%' },
        { field: 'target', value: 75, unit: '%' },
        { field: 'actual', value: 40, unit: '%', period: year },
      ],
    },
    {
      name: 'Dix puits sont creusés',
      code: 'R1.1',
      text: { level: 'Résultat' },
      values: [
        level('output', 'Résultat'),
        { field: 'indicator', items: ['Nb de puits', 'Nb de villages'] },
        { field: 'target', value: 10 },
      ],
    },
    {
      name: 'Creuser',
      code: 'A1.1.1',
      text: { level: 'Activités', means: 'Une foreuse\nDeux équipes' },
      values: [level('activity', 'Activités')],
    },
    { name: 'Nulle part', text: {} },
    { text: { preconditions: 'Le permis est accordé' } },
  ];
  const read = reading(tableOf('logframe', rows));

  test('becomes statements with links upwards, assumptions on them, indicators that measure them', () => {
    const { dossier, issues } = bring(empty, read);
    const { nodes, links } = dossier.results;
    expect(nodes.map(({ id, code, level: own, kind }) => [id, code, own, kind])).toEqual([
      ['og', 'OG', 'impact', undefined],
      ['os1', 'OS1', 'outcome', undefined],
      ['r1.1', 'R1.1', 'output', undefined],
      ['a1.1.1', 'A1.1.1', 'activity', undefined],
      ['une-foreuse', undefined, 'input', undefined],
      ['deux-equipes', undefined, 'input', undefined],
      ['le-permis-est-accorde', undefined, 'input', 'precondition'],
    ]);
    expect(links.map(({ from, to, assumptions }) => [from, to, assumptions?.[0]?.statement])).toEqual([
      ['os1', 'og', 'Les puits sont entretenus'],
      ['r1.1', 'os1', undefined],
      ['a1.1.1', 'r1.1', undefined],
      ['une-foreuse', 'a1.1.1', undefined],
      ['deux-equipes', 'a1.1.1', undefined],
    ]);
    expect(
      dossier.indicators.map(({ name, measures, unit, baseline, source }) => [
        name,
        measures,
        unit,
        baseline?.value,
        source,
      ]),
    ).toEqual([
      ['Taux de bien-être', ['og'], 'n', undefined, undefined],
      ['Part de familles raccordées', ['os1'], 'ratio', 0.2, 'Enquête'],
      ['Nb de puits', ['r1.1'], 'n', undefined, undefined],
      ['Nb de villages', ['r1.1'], 'n', undefined, undefined],
    ]);
    expect(dossier.indicators[1]?.targets).toMatchObject([{ value: 0.75 }]);
    expect(dossier.observations).toMatchObject([{ value: 0.4, provenance: { cell: 'G3' } }]);
    expect(codes({ issues })).toEqual(
      expect.arrayContaining(['import/figures-of-several', 'import/level-missing']),
    );
    const [frame] = dossier.frames;
    expect(frame && tabulateFrame(dossier, frame, { lang: 'fr' }).rows.map(({ role }) => role)).toEqual([
      'impact',
      'outcome',
      'output',
      'activity',
    ]);
  });

  test('a statement that reads otherwise under its code is a conflict with its row, the dossier’s is kept', () => {
    const { dossier } = bring(empty, read);
    const other = { ...rows[1], name: 'Les ménages boivent une eau saine' } as Row;
    const changed = bring(dossier, reading(tableOf('logframe', [rows[0] as Row, other])));
    expect(changed.dossier.results.nodes.find(({ id }) => id === 'os1')?.statement).toBe(
      'Les familles ont accès à l’eau',
    );
    expect(changed.issues).toContainEqual(
      expect.objectContaining({
        code: 'frame/other-words',
        at: expect.objectContaining({ in: 'sheet', row: 3 }),
      }),
    );
    expect(changed.dossier.frames[0]?.rows.map(({ id }) => id)).toEqual(
      dossier.frames[0]?.rows.map(({ id }) => id),
    );
  });

  test('aims that nobody agreed on do not get past an agreement', () => {
    const agreements = [{ id: 'a', title: 'A', items: [] }] as unknown as Dossier['agreements'];
    const start = bring(
      empty,
      reading(
        tableOf(
          'logframe',
          rows.slice(0, 2).map((row) => ({
            ...row,
            text: { ...row.text, unit: '%' },
            values: row.values?.slice(0, 2) ?? [],
          })),
        ),
      ),
    ).dossier;
    const after = importReading({ ...start, agreements }, read);
    expect(after.dossier.indicators.find(({ id }) => id === start.indicators[1]?.id)?.targets).toEqual([]);
    expect(codes(after)).toContain('import/target-not-agreed');
  });

  test('the tracking table of the same file finds its statements, wherever it stands', () => {
    const tracking = tableOf('indicator-tracking', [
      {
        section: 'OS1 – Les familles ont accès à l’eau',
        name: 'Litres par jour',
        values: [{ field: 'actual', value: 4, period: year }],
      },
    ]);
    const { dossier } = bring(empty, reading(tracking, tableOf('logframe', rows)));
    expect(dossier.indicators.find(({ name }) => name === 'Litres par jour')?.measures).toEqual(['os1']);
  });
});

describe('change pathways', () => {
  const rows: readonly Row[] = [
    {
      name: 'Habitants',
      text: { current: 'Viennent peu', Relais: 'oui' },
      values: [
        { field: 'change.short', items: ['osent proposer', 'se connaissent'] },
        { field: 'change.long', items: ['portent des projets'] },
        { field: 'signals', items: ['cahier d’idées'] },
        { field: 'contribution', items: ['café'] },
      ],
    },
  ];

  test('become lanes of actors with the changes at each horizon, under the vision', () => {
    const table = tableOf('change-pathways', rows, {
      meta: { vision: 'Chacun trouve de l’aide' },
      headers: { Relais: 'Personnes relais' },
    });
    const { dossier } = bring(empty, reading(table));
    const [frame] = dossier.frames;
    const lanes = frame && pathwayLanes(dossier, frame);
    expect(lanes?.vision).toBe('Chacun trouve de l’aide');
    expect(lanes?.lanes[0]).toMatchObject({
      actor: 'Habitants',
      current: ['Viennent peu'],
      changes: {
        short: [{ statement: 'osent proposer' }, { statement: 'se connaissent' }],
        medium: [],
        long: [{ statement: 'portent des projets' }],
      },
      signals: ['cahier d’idées'],
      contribution: ['café'],
    });
    expect(frame?.rows[0]?.cells?.['Personnes relais']).toBe('oui');
  });
});

describe('lists', () => {
  test('stakeholders keep what the model has no field for', () => {
    const rows = [
      {
        name: 'La commune',
        values: [{ field: 'influence', code: 'high', written: 'forte' }],
        text: { interest: '4' },
      },
    ];
    const { dossier } = bring(empty, reading(tableOf('stakeholders', rows)));
    expect(dossier.stakeholders).toEqual([
      {
        id: 'la-commune',
        name: 'La commune',
        extensions: { 'jalon.spreadsheet': { interest: '4', influence: 'high' } },
      },
    ]);
    const other = [{ name: 'la Commune', values: [{ field: 'influence', code: 'low', written: 'faible' }] }];
    const second = bring(dossier, reading(tableOf('stakeholders', other)));
    expect([second.dossier === dossier, codes(second)]).toEqual([true, ['import/entry-differs']]);
  });

  test('actions are activities; who does them by when stays beside, and a role is asked for', () => {
    const rows: readonly Row[] = [
      {
        name: 'Ouvrir un accueil',
        code: 'A1',
        section: 'Axe 1',
        text: { responsible: 'Coordination' },
        values: [{ field: 'due', period: { start: '2025-06-30', end: '2025-06-30' } }],
      },
    ];
    const found = bring(empty, reading(tableOf('action-plan', rows)));
    expect(found.dossier.results.nodes).toEqual([
      {
        id: 'a1',
        level: 'activity',
        code: 'A1',
        statement: 'Ouvrir un accueil',
        extensions: {
          'jalon.spreadsheet': { responsible: 'Coordination', due: '2025-06-30', under: 'Axe 1' },
        },
      },
    ]);
    expect(codes(found)).toEqual(['import/responsible-kept']);
  });

  test('risks are kept beside the dossier, because nobody can guess which link they threaten', () => {
    const rows = [{ name: 'Départ de la coordinatrice', values: [{ field: 'likelihood', value: 2 }] }];
    const found = bring(empty, reading(tableOf('risks', rows)));
    expect(found.dossier.extensions).toEqual({
      'jalon.spreadsheet': { risks: [{ risk: 'Départ de la coordinatrice', likelihood: 2 }] },
    });
    expect(codes(found)).toEqual(['import/risks-kept-beside']);
    const worse = [{ name: 'Départ de la coordinatrice', values: [{ field: 'likelihood', value: 4 }] }];
    expect(codes(bring(found.dossier, reading(tableOf('risks', worse))))).toContain('import/entry-differs');
  });

  test('effects are notable results where sign and intention are told, else harvested outcomes', () => {
    const sign = (code: string) => ({ field: 'effect.sign', code, written: code });
    const intended = (code: string) => ({ field: 'effect.intended', code, written: code });
    const rows: readonly Row[] = [
      {
        name: 'Les parents s’entraident',
        text: { evidence: 'Carnet', 'effect.for': 'Parents' },
        values: [sign('+'), intended('unintended')],
      },
      { name: 'Le bruit gêne', text: { 'effect.for': 'Voisins' }, values: [sign('-')] },
    ];
    const found = bring(empty, reading(tableOf('impact-register', rows)));
    expect(found.dossier.learning.notableResults).toEqual([
      {
        id: 'les-parents-s-entraident',
        text: 'Les parents s’entraident',
        sign: 'positive',
        planned: false,
        evidence: ['Carnet'],
        extensions: { 'jalon.spreadsheet': { stakeholder: 'parents' } },
      },
    ]);
    expect(found.dossier.learning.harvestedOutcomes).toMatchObject([
      { description: 'Le bruit gêne', sign: 'negative', stakeholder: 'voisins' },
    ]);
    expect(codes(found)).toEqual(['import/effect-harvested']);
  });

  test('AT-10: questions and tools of a stage become its guide', () => {
    const rows: readonly Row[] = [
      { section: 'Étape 2 : Analyse', text: { 'stage.question': 'Qui est concerné ?\nQue savons-nous ?' } },
      { section: 'Étape 2 : Analyse', text: { tool: 'Carte des acteurs', 'tool.use': 'Situer chacun' } },
      { section: 'Divers', text: { tool: 'Perdu' } },
    ];
    const found = bring(empty, reading(tableOf('stage-guide', rows)));
    expect(found.dossier.collective?.guides).toEqual([
      {
        stage: 'analysis',
        questions: ['Qui est concerné ?', 'Que savons-nous ?'],
        tools: [{ name: 'Carte des acteurs', use: 'Situer chacun' }],
      },
    ]);
    expect(codes(found)).toEqual(['import/stage-unknown']);
  });

  test('people, answers and portfolios do not get into a dossier, and the issue says where they go', () => {
    const found = bring(
      empty,
      reading(
        ...(['people', 'survey-responses', 'portfolio', 'org.example/own'] as const).map((kind) =>
          tableOf(kind, [{ name: 'X' }]),
        ),
      ),
    );
    expect(found.dossier).toBe(empty);
    expect(codes(found)).toEqual([
      'import/goes-to-register',
      'import/goes-to-register',
      'import/goes-to-portfolio',
      'import/kind-not-imported',
    ]);
  });
});

describe('a financial account', () => {
  const line = (
    name: string,
    side: string | undefined,
    values: readonly Partial<ReadingValue>[],
    more: Row = {},
  ): Row => ({
    name,
    ...more,
    values: [...(side === undefined ? [] : [{ field: 'side', code: side }]), ...values],
  });
  const amount = (field: string, value: number, more: Partial<ReadingValue> = {}) => ({
    field,
    value,
    unit: 'EUR',
    written: `${value}`,
    ...more,
  });

  test('becomes budget lines in cents, gifts in kind apart from cash', () => {
    const rows = [
      line('Achats', 'expense', [amount('budget.planned', 1200.5), amount('budget.actual', 1180)], {
        code: '60',
        section: 'Charges',
      }),
      line('Divers', 'expense', [amount('budget.actual', 10)]),
      line('Divers', 'expense', [amount('budget.actual', 20)]),
      line('Bénévolat', 'income', [amount('budget.actual', 300)], { code: '870' }),
      line('Qui sait', undefined, [amount('budget.actual', 300)]),
      line('Don', 'income', [{ field: 'budget.actual', value: 5, written: '5' }]),
    ];
    const found = bring(empty, reading(tableOf('financial-account', rows)));
    expect(found.dossier.programme?.budget).toMatchObject([
      {
        label: 'Achats',
        side: 'expense',
        category: 'Charges',
        planned: { minor: 120050, currency: 'EUR' },
        actual: { minor: 118000, currency: 'EUR' },
      },
      { label: 'Divers', actual: { minor: 1000, currency: 'EUR' } },
      { label: 'Divers', actual: { minor: 2000, currency: 'EUR' } },
      { label: 'Bénévolat', side: 'income', inKind: true },
      { label: 'Don' },
    ]);
    expect(codes(found)).toEqual([
      'import/side-unknown',
      'import/amount-without-currency',
      'import/programme-made',
    ]);
    const cad = bring(empty, reading(tableOf('financial-account', rows.slice(5))), { currency: 'CAD' });
    expect(cad.dossier.programme?.budget?.[0]?.actual).toEqual({ minor: 500, currency: 'CAD' });
  });

  test('of two years the last is kept, and the other is said', () => {
    const before = { ...year, start: '2023-01-01', end: '2023-12-31', label: '2023' };
    const rows = [
      line('Achats', 'expense', [
        amount('budget.actual', 90, { period: before }),
        amount('budget.actual', 100, { period: year }),
      ]),
    ];
    const found = bring(empty, reading(tableOf('financial-account', rows)));
    expect(found.dossier.programme?.budget?.[0]?.actual?.minor).toBe(10000);
    expect(codes(found)).toEqual(['import/other-year-left-out', 'import/programme-made']);
  });

  test('an amount that disagrees is a conflict', () => {
    const at = (value: number) =>
      reading(tableOf('financial-account', [line('Achats', 'expense', [amount('budget.actual', value)])]));
    const { dossier } = bring(empty, at(10));
    const second = bring(dossier, at(12));
    expect([second.dossier === dossier, codes(second)]).toEqual([true, ['import/entry-differs']]);
  });
});

describe('the report of an association to its patron', async () => {
  const file = '03_fr_rapport_mecene';
  const folder = new URL('./fixtures/', import.meta.url);
  const read = await readSpreadsheet(readFileSync(new URL(`${file}.xlsx`, folder)), { file: `${file}.xlsx` });
  const { report } = JSON.parse(readFileSync(new URL(`${file}.expected.json`, folder)).toString());

  test('becomes programme, grant, frame, figures, notable results and the review of the partnership', () => {
    const { dossier, issues } = bring(empty, read);
    const { programme, learning, results, indicators, observations } = dossier;
    expect(programme).toMatchObject({ name: report.project, ...report.period });
    expect(dossier.organisations[0]?.name).toBe(report.organisation);
    expect(programme?.grants).toMatchObject([
      {
        amount: { minor: report.grantAwarded.value * 100, currency: 'EUR' },
        extensions: {
          'jalon.spreadsheet': { paid: { minor: report.grantPaid.value * 100, currency: 'EUR' } },
        },
      },
    ]);
    const { generalObjective, subObjectives } = report.expected;
    expect(results.nodes.find(({ level }) => level === 'impact')?.statement).toBe(generalObjective);
    const subs = results.nodes.filter(({ level }) => level === 'outcome');
    expect(subs.map(({ code, statement }) => [code, statement])).toEqual(
      subObjectives.map(({ code, title }: { code: string; title: string }) => [code, title]),
    );
    expect(results.nodes.filter(({ level }) => level === 'output').map(({ statement }) => statement)).toEqual(
      subObjectives.map(({ expectedResults }: { expectedResults: string }) => expectedResults),
    );
    expect(indicators.every(({ measures }) => measures.length === 1)).toBe(true);
    expect(observations.map(({ value }) => Number(Number(value).toFixed(4)))).toEqual([38, 163, 25, 0.6481]);
    const signs: Readonly<Record<string, string>> = { '+': 'positive', '-': 'negative' };
    expect(learning.notableResults.map(({ text, sign, planned }) => [text, sign, planned])).toEqual(
      report.unexpected.map(({ text, sign }: { text: string; sign: string }) => [text, signs[sign], false]),
    );
    expect(learning.dysfunctions.map(({ description }) => description)).toEqual(
      report.improvement.dysfunctions,
    );
    expect(learning.improvementPoints.map(({ text }) => text)).toEqual(report.improvement.improvementPoints);
    expect(learning.partnershipReviews).toMatchObject([
      { by: 'association', date: report.signedOn, expectations: ['networking', 'communication'], rating: 4 },
    ]);
    expect(dossier.agreements).toEqual([]);
    expect(codes({ issues })).toContain('import/agreement-undecided');
  });
});

describe('a report form beside what the dossier has', () => {
  const answer = (field: string, more: Partial<ReadingValue>, row: Row = {}): Row => ({
    ...row,
    values: [{ field, ...more }],
  });
  const day = (iso: string) => ({ period: { start: iso, end: iso } as Period });
  const rows: readonly Row[] = [
    answer('organisation', { written: 'Le Fil' }),
    answer('funder', { written: 'Fondation Exemple' }),
    answer('project', { written: 'Cafés' }),
    answer('period.start', day('2024-01-01')),
    answer('period.end', day('2024-12-31')),
    answer('territory', { written: 'Lyon' }),
    answer('grant.awarded', { value: 1000, unit: '€', written: '1 000 €' }),
    answer('grant.reference', { written: 'FE-12' }),
    answer('objective.general', { written: 'Relier' }),
    answer('objective.specific', { items: ['SO1 : Accueillir', 'Former'] }),
    answer('results.expected', { items: ['20 bénévoles'] }),
    answer('notable-result', { written: 'Un poste' }, { name: 'Résultats', section: 'Résultats' }),
    answer('report.date', day('2025-02-01')),
    answer('expectations', { code: 'other', answer: true, note: 'Un local', written: 'autre : un local' }),
    answer('relation', { value: 7, written: '7/10' }),
    answer('verbatims', { items: ['« Merci »'], written: '« Merci »' }),
    answer('budget', { state: 'empty' }),
  ];

  test('takes what it says, and says what has no place', () => {
    const { dossier, issues } = bring(empty, reading(tableOf('funder-report', rows)));
    expect(dossier.programme).toMatchObject({
      name: 'Cafés',
      start: '2024-01-01',
      end: '2024-12-31',
      territory: 'Lyon',
      roles: [
        { role: 'implementer', organisation: 'le-fil' },
        { role: 'funder', organisation: 'fondation-exemple' },
      ],
      grants: [{ funder: 'fondation-exemple', amount: { minor: 100000 }, reference: 'FE-12' }],
    });
    expect(dossier.results.nodes.map(({ code, level, statement }) => [code, level, statement])).toEqual([
      [undefined, 'impact', 'Relier'],
      ['SO1', 'outcome', 'Accueillir'],
      [undefined, 'outcome', 'Former'],
      [undefined, 'output', '20 bénévoles'],
    ]);
    expect(dossier.learning.partnershipReviews).toMatchObject([
      { date: '2025-02-01', expectations: ['other'], wishes: 'Un local' },
    ]);
    expect(dossier.learning.partnershipReviews[0]).not.toHaveProperty('rating');
    expect(codes({ issues })).toEqual(
      expect.arrayContaining(['import/result-unclear', 'import/answer-left-out']),
    );
  });

  test('what disagrees is a conflict, and another grant is another one', () => {
    const { dossier } = bring(empty, reading(tableOf('funder-report', rows)));
    const other = rows.map((row) => {
      const [value] = row.values ?? [];
      if (value?.field === 'project') return answer('project', { written: 'Ateliers' });
      if (value?.field === 'period.start') return answer('period.start', day('2023-01-01'));
      if (value?.field === 'period.end') return answer('period.end', day('2023-12-31'));
      if (value?.field === 'grant.awarded') return answer('grant.awarded', { value: 5, written: '5' });
      return row;
    });
    const second = bring(dossier, reading(tableOf('funder-report', other)));
    expect(second.dossier).toBe(dossier);
    expect(codes(second).filter((code) => code === 'import/entry-differs')).toHaveLength(3);
    expect(codes(second)).toContain('import/amount-without-currency');
    const next = rows.map((row) =>
      row.values?.[0]?.field === 'grant.reference' ? answer('grant.reference', { written: 'FE-13' }) : row,
    );
    const third = bring(dossier, reading(tableOf('funder-report', next)));
    expect(third.dossier.programme?.grants?.map(({ reference }) => reference)).toEqual(['FE-12', 'FE-13']);
  });

  test('a form that names nothing brings nothing', () => {
    const found = bring(empty, reading(tableOf('funder-report', [answer('verbatims', { state: 'empty' })])));
    expect([found.dossier, found.issues]).toEqual([empty, []]);
  });
});

describe('a breakdown finds the axes of the dossier', () => {
  const dimensions: Dossier['dimensions'] = [
    {
      id: 'genre',
      name: { fr: 'Genre', en: 'Gender' },
      kind: 'gender',
      categories: [
        { code: 'f', label: { fr: 'Femmes', en: 'Women' } },
        { code: 'm', label: 'Hommes' },
        { code: 'nr', label: 'Sans réponse', rest: 'not-recorded' },
      ],
    },
    { id: 'site', name: 'Site', categories: [{ code: 'n', label: 'Nord' }] },
  ];
  const part = (row: number, disaggregation: string) => ({
    row,
    disaggregation,
    values: [{ field: 'actual', cell: `C${row}`, value: row, period: year }],
  });

  test('by their words in any language, by the sex that they name; a label more is a category more', () => {
    const parts = [part(3, 'Girls'), part(4, 'Hommes'), part(5, 'Inconnu'), part(6, 'Nord'), part(7, 'Sud')];
    const rows = [{ name: 'Enfants', parts }];
    const found = bring({ ...empty, dimensions }, reading(tableOf('indicator-tracking', rows)));
    expect(found.dossier.observations.map(({ categories }) => categories)).toEqual([
      { genre: 'f' },
      { genre: 'm' },
      { genre: 'nr' },
      { site: 'n' },
      { site: 'sud' },
    ]);
    expect(codes(found).filter((code) => code.startsWith('import/new-'))).toEqual([
      'import/new-indicator',
      'import/new-category',
    ]);
  });
});

test('every fixture a second time changes nothing, and nothing recorded is lost', async () => {
  const folder = new URL('./', import.meta.url);
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /fixtures[\\/][^\\/]*\.(?:csv|xlsx|ods)$/.test(name));
  expect(files.length).toBeGreaterThan(5);
  let all = empty;
  for (const file of files) {
    const read = await readSpreadsheet(readFileSync(new URL(file, folder)), { file });
    bring(empty, read);
    all = bring(all, read).dossier;
    expect(dossierFormat['~standard'].validate(structuredClone(all))).not.toHaveProperty('issues');
  }
});

test('a table of any kind a second time changes nothing, whatever its names', () => {
  const name = fc.constantFrom(
    'A',
    'a',
    '__proto__',
    'constructor',
    'Œuvre — n° 1',
    '1.1 A',
    '…',
    'toString',
  );
  const field = fc.constantFrom(
    'effect.intended',
    'value',
    'relation',
    'expectations',
    'effect.sign',
    'side',
    'level',
    'budget.actual',
    'actual',
    'influence',
    'change.short',
    'indicator',
    'notable-result',
    'dysfunctions',
    'organisation',
    'project',
    'objective.general',
  );
  const value = fc.record(
    {
      field,
      value: fc.constantFrom(0, 3, 1e9, -2.5),
      code: fc.constantFrom('+', '-', 'intended', 'expense', 'outcome', 'activity', 'impact', '__proto__'),
      answer: fc.boolean(),
      items: fc.array(name, { maxLength: 2 }),
      unit: fc.constantFrom('EUR', '%'),
      period: fc.constantFrom(year, quarter(1)),
      written: name,
    },
    { requiredKeys: ['field'] },
  );
  const words = fc.dictionary(
    fc.constantFrom(
      'assumptions',
      'level',
      'responsible',
      'tool',
      'stage.question',
      'effect.for',
      'plan.objective',
      'tranche-d-age',
      'sex',
      'disaggregation',
      'statement',
      'objective.specific',
      'preconditions',
      'means',
      'organisation',
    ),
    name,
    { maxKeys: 3 },
  );
  const row = fc.record(
    {
      name,
      code: name,
      section: fc.constantFrom('OS1 : A', 'Analyse', '__proto__'),
      period: fc.constantFrom(year, quarter(2)),
      text: words,
      values: fc.array(value, { maxLength: 4 }),
    },
    { requiredKeys: ['text', 'values'] },
  );
  const kind = fc.constantFrom<TableKind>(
    'indicator-tracking',
    'pooled-data',
    'logframe',
    'change-pathways',
    'stakeholders',
    'action-plan',
    'risks',
    'impact-register',
    'funder-report',
    'stage-guide',
    'financial-account',
  );
  const table = fc
    .tuple(kind, fc.array(row, { maxLength: 5 }))
    .map(([own, rows]) =>
      tableOf(own, rows as readonly Row[], { headers: { 'tranche-d-age': 'Tranche d’âge', x: '__proto__' } }),
    );
  fc.assert(
    fc.property(fc.array(table, { maxLength: 3 }), (tables) => {
      bring(empty, reading(...tables));
    }),
    { numRuns: 200 },
  );
});
