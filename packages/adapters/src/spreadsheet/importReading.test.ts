import {
  compareHistory,
  createDossier,
  type Dossier,
  formatIssue,
  type Indicator,
  type Observation,
  type Period,
} from '@jalon/core';
import { dossierFormat } from '@jalon/core/format';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportReadingOptions } from './import/ImportReadingOptions.ts';
import { importMessages } from './import/importMessages.ts';
import { importReading } from './importReading.ts';
import type { Reading, ReadingMeta, ReadingRow, ReadingValue } from './Reading.ts';

const quarter = (n: number): Period => ({
  start: `2024-${String(n * 3 - 2).padStart(2, '0')}-01`,
  end: ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'][n - 1] ?? '',
  grain: 'quarter',
  label: `T${n} 2024`,
});
const columns = ['F', 'G', 'H', 'I'];

type Cell = Partial<ReadingValue> | number | undefined;

/** A row whose cells stand where a sheet would have them. */
function rowOf(
  row: number,
  fields: Partial<Omit<ReadingRow, 'row' | 'values'>>,
  cells: {
    readonly baseline?: Cell;
    readonly target?: Cell;
    readonly actuals?: readonly Cell[];
    readonly total?: Cell;
    readonly progress?: number;
  },
): ReadingRow {
  const unit = fields.text?.['unit'];
  const cell = (field: ReadingValue['field'], letter: string, given: Cell): readonly ReadingValue[] => {
    if (given === undefined) return [];
    const rest = typeof given === 'number' ? { value: given } : given;
    return [{ field, cell: `${letter}${row}`, ...(unit === undefined ? {} : { unit }), ...rest }];
  };
  return {
    row,
    text: {},
    ...fields,
    values: [
      ...cell('baseline', 'D', cells.baseline),
      ...cell('target', 'E', cells.target),
      ...(cells.actuals ?? []).flatMap((given, n) =>
        cell('actual', columns[n] ?? '', given).map((value) => ({ period: quarter(n + 1), ...value })),
      ),
      ...cell('actual.cumulative', 'J', cells.total),
      ...cell(
        'progress',
        'K',
        cells.progress === undefined ? undefined : { value: cells.progress, unit: '%' },
      ),
    ],
  };
}

function readingOf(rows: readonly ReadingRow[], meta: ReadingMeta = {}): Reading {
  return {
    file: 'suivi.xlsx',
    tables: [
      {
        kind: 'indicator-tracking',
        sheet: 'Suivi',
        headerRows: [1],
        firstDataRow: 2,
        lastDataRow: rows.at(-1)?.row ?? 2,
        columns: {},
        meta,
        rows,
        skipped: [],
      },
    ],
    ignoredSheets: [],
    issues: [],
  };
}

const families: Indicator = {
  id: 'families',
  code: '1.1',
  name: { fr: 'Nombre de familles accompagnées', en: 'Families supported' },
  unit: 'familles',
  basis: 'increment',
  direction: 'increase',
  measures: [],
  baseline: { value: 42, date: '2023-12-31' },
  targets: [{ id: 'families-2024', value: 60, over: 'life-of-programme', date: '2024-12-31' }],
};

const dossierWith = (...indicators: readonly Indicator[]): Dossier =>
  createDossier({
    id: 'demo',
    title: 'Demo',
    programme: { name: 'P', start: '2024-01-01', end: '2024-12-31', roles: [] },
    indicators,
  });

const run = (dossier: Dossier, rows: readonly ReadingRow[], options: ImportReadingOptions = {}) =>
  importReading(dossier, readingOf(rows), options);

const codes = ({ issues }: { readonly issues: readonly { readonly code: string }[] }) =>
  issues.map(({ code }) => code);

describe('importReading finds the indicator of a row', () => {
  test('by its code, whatever the code is dressed in', () => {
    const row = rowOf(
      2,
      { code: 'N° 1.1.', name: 'Nb de familles accompagnées', text: { unit: 'familles' } },
      { actuals: [12] },
    );
    const edited = run(dossierWith(families), [row]);
    expect(edited.dossier.observations.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['families', 12],
    ]);
    expect(edited.dossier.indicators).toHaveLength(1);
    expect(codes(edited)).toEqual([]);
  });

  test('by its name in any language where there is no code, and says so', () => {
    const row = rowOf(2, { name: 'FAMILIES  supported', text: { unit: 'familles' } }, { actuals: [12] });
    const edited = run(dossierWith(families), [row]);
    expect(edited.dossier.observations[0]?.indicator).toBe('families');
    expect(codes(edited)).toEqual(['import/matched-by-name']);
  });

  test('asks where a code means another thing in the sheet', () => {
    const row = rowOf(
      2,
      { code: '1.1', name: 'Montant des aides', text: { unit: 'familles' } },
      { actuals: [12] },
    );
    expect(codes(run(dossierWith(families), [row]))).toEqual(['import/name-differs']);
  });

  test('asks where a name bears another code in the sheet', () => {
    const row = rowOf(
      2,
      { code: '2.4', name: 'Nbre de familles accompagnées', text: { unit: 'familles' } },
      { actuals: [12] },
    );
    const edited = run(dossierWith(families), [row]);
    expect(edited.dossier.indicators).toHaveLength(1);
    expect(codes(edited)).toEqual(['import/code-differs']);
  });

  test('as the mapping says, before any code', () => {
    const other = {
      ...families,
      id: 'other',
      code: '9',
      name: 'Autre chose',
      targets: [],
      baseline: { value: 1 },
    };
    const rows = [
      rowOf(2, { code: '1.1', name: 'Familles', text: { unit: 'familles' } }, { actuals: [12] }),
      rowOf(3, { name: 'À ne pas prendre' }, { actuals: [1] }),
      rowOf(4, { name: 'Perdu' }, { actuals: [1] }),
    ];
    const mapping = { indicators: { '1.1': 'other', 'À ne pas prendre': null, Perdu: 'nowhere' } };
    const edited = run(dossierWith(families, other), rows, { mapping });
    expect(edited.dossier.observations.map(({ indicator }) => indicator)).toEqual(['other']);
    expect(codes(edited)).toEqual(['import/row-left-out', 'import/mapping-unknown-id']);
  });

  test('creates it where there is none, with only what the sheet shows', () => {
    const row = rowOf(
      2,
      {
        code: '2.3',
        name: 'Délai moyen de prise en charge',
        direction: 'decrease',
        text: {
          unit: 'jours',
          note: 'dès la demande complète',
          frequency: 'Mensuelle',
          verification: 'Registre',
        },
      },
      {
        baseline: { value: 21, period: { start: '2023-12-31', end: '2023-12-31', grain: 'day' } },
        target: { value: 10, period: { start: '2024-12-31', end: '2024-12-31', grain: 'day' } },
        actuals: [18.5, 15, 14, 12.5],
        total: 12.5,
      },
    );
    const edited = run(dossierWith(), [row]);
    expect(edited.dossier.indicators).toEqual([
      {
        id: 'delai-moyen-de-prise-en-charge',
        code: '2.3',
        name: 'Délai moyen de prise en charge',
        definition: 'dès la demande complète',
        unit: 'jours',
        direction: 'decrease',
        basis: 'snapshot',
        measures: [],
        baseline: { value: 21, date: '2023-12-31' },
        targets: [
          {
            id: 'delai-moyen-de-prise-en-charge.target-2024-12-31',
            value: 10,
            date: '2024-12-31',
            over: 'at-date',
          },
        ],
        source: 'Registre',
        frequency: 'Mensuelle',
      },
    ]);
    expect(codes(edited)).toEqual(['import/new-indicator', 'import/basis-inferred']);
    expect(edited.changes.map(({ op, entity }) => `${op} ${entity}`)).toEqual([
      'add indicator',
      ...Array(4).fill('add observation'),
    ]);
  });

  test('says that a new one resembles another', () => {
    const row = rowOf(2, { name: 'Familles nombreuses accompagnées', text: { unit: 'familles' } }, {});
    expect(codes(run(dossierWith(families), [row]))).toEqual(['import/new-indicator-resembles']);
  });

  test('ties a new one to the statement that its section names', () => {
    const dossier = {
      ...dossierWith(),
      results: {
        nodes: [
          { id: 'access', level: 'outcome' as const, code: '1', statement: 'L’accueil est ouvert à tous' },
          { id: 'link', level: 'outcome' as const, statement: 'Le lien est renforcé' },
        ],
        links: [],
      },
    };
    const rows = [
      rowOf(2, { section: 'Objectif 1 : Ouvrir', name: 'A', text: { unit: 'x' } }, {}),
      rowOf(3, { section: 'Objectif 9 : LE LIEN est renforcé', name: 'B', text: { unit: 'x' } }, {}),
      rowOf(4, { section: 'Divers', name: 'C', text: { unit: 'x' } }, {}),
    ];
    expect(run(dossier, rows).dossier.indicators.map(({ measures }) => measures)).toEqual([
      ['access'],
      ['link'],
      [],
    ]);
  });

  test('keeps two rows of one name in two sections apart, also the second time', () => {
    const rows = [
      rowOf(2, { section: 'Axe 1', name: 'Participants', text: { unit: 'personnes' } }, { actuals: [5] }),
      rowOf(3, { section: 'Axe 2', name: 'Participants', text: { unit: 'personnes' } }, { actuals: [7] }),
    ];
    const first = run(dossierWith(), rows);
    expect(first.dossier.indicators.map(({ id }) => id)).toEqual(['participants', 'participants-2']);
    expect(first.dossier.observations.map(({ value }) => value)).toEqual([5, 7]);
    expect(run(first.dossier, rows).changes).toEqual([]);
  });

  test('does not take a row that cannot be told from another, and says which', () => {
    const rows = [
      rowOf(2, { code: '1.1', name: 'Familles accompagnées', text: { unit: 'familles' } }, { actuals: [5] }),
      rowOf(3, { name: 'A', text: { unit: 'x' } }, { actuals: [5] }),
      rowOf(4, { name: 'A', text: { unit: 'x' } }, { actuals: [7] }),
      rowOf(5, {}, { actuals: [7] }),
    ];
    const edited = run(dossierWith(families), rows);
    expect(codes(edited)).toContain('import/row-twice');
    expect(codes(edited)).toContain('import/row-without-name');
    expect(edited.issues.find(({ code }) => code === 'import/row-twice')).toMatchObject({
      params: { first: 3 },
      at: { in: 'sheet', sheet: 'Suivi', row: 4 },
    });
  });

  test('leaves the row out where several indicators bear its name', () => {
    const twin = { ...families, id: 'twin', code: '1.2' };
    const row = rowOf(2, { name: 'Familles supported', text: { unit: 'familles' } }, { actuals: [12] });
    const edited = run(
      dossierWith({ ...families, name: 'Familles supported' }, { ...twin, name: 'Familles supported' }),
      [row],
    );
    expect(codes(edited)).toEqual(['import/row-ambiguous']);
    expect(edited.changes).toEqual([]);
  });
});

describe('importReading brings units to those of the dossier', () => {
  const trained: Indicator = {
    id: 'trained',
    code: '2.2',
    name: 'Bénévoles formés',
    unit: 'ratio',
    basis: 'ratio',
    measures: [],
    targets: [],
  };

  test('makes a percentage a ratio, without noise', () => {
    const row = rowOf(
      2,
      { code: '2.2', name: 'Bénévoles formés' },
      {
        actuals: [
          { value: 71.2, unit: '%' },
          { value: 7, unit: '%' },
          { value: (35 / 54) * 100, unit: '%', ratio: [35, 54] },
        ],
      },
    );
    const { observations } = run(dossierWith(trained), [row]).dossier;
    expect(observations.map(({ value }) => value)).toEqual([0.712, 0.07, ((35 / 54) * 100) / 100]);
    expect(observations[2]).toMatchObject({ numerator: 35, denominator: 54 });
  });

  test('gives a new row of percentages the unit ratio', () => {
    const row = rowOf(2, { name: 'Part', text: { unit: '%' } }, { target: 75, actuals: [52, 64], total: 64 });
    const [indicator] = run(dossierWith(), [row]).dossier.indicators;
    expect(indicator).toMatchObject({ unit: 'ratio', basis: 'ratio', targets: [{ value: 0.75 }] });
  });

  test('reads a share without its sign by what the row shows, and says so', () => {
    const inPoints = rowOf(2, { code: '2.2', name: 'Bénévoles formés' }, { actuals: [52, 1] });
    const asFraction = rowOf(2, { code: '2.2', name: 'Bénévoles formés' }, { actuals: [0.52, 1] });
    const [points, fraction] = [inPoints, asFraction].map((row) => run(dossierWith(trained), [row]));
    expect(points?.dossier.observations.map(({ value }) => value)).toEqual([0.52, 0.01]);
    expect(points && codes(points)).toEqual(['import/percent-assumed-points']);
    expect(fraction?.dossier.observations.map(({ value }) => value)).toEqual([0.52, 1]);
    expect(fraction && codes(fraction)).toEqual(['import/percent-assumed-fraction']);
  });

  test('takes how many of how many as a share, and not as a count', () => {
    const row = rowOf(2, { code: '2.2', name: 'Bénévoles formés' }, { actuals: [{ ratio: [3, 4] }] });
    expect(run(dossierWith(trained), [row]).dossier.observations[0]).toMatchObject({
      value: 0.75,
      numerator: 3,
      denominator: 4,
    });
    const counted = rowOf(
      2,
      { code: '1.1', name: 'Familles accompagnées' },
      { actuals: [{ ratio: [3, 4] }] },
    );
    expect(codes(run(dossierWith(families), [counted]))).toEqual(['import/unit-conflict']);
  });

  test('makes a sign of money its code', () => {
    const row = rowOf(2, { name: 'Aides', text: { unit: '€' } }, { actuals: [{ value: 12.5, unit: 'EUR' }] });
    const { dossier } = run(dossierWith(), [row]);
    expect(dossier.indicators[0]?.unit).toBe('EUR');
    expect(dossier.observations[0]?.value).toBe(12.5);
  });

  test('refuses a cell of another unit, and takes the others', () => {
    const row = rowOf(
      2,
      { code: '1.1', name: 'Familles accompagnées' },
      { actuals: [{ value: 12, unit: '%' }, 18] },
    );
    const edited = run(dossierWith(families), [row]);
    expect(edited.dossier.observations.map(({ value }) => value)).toEqual([18]);
    expect(edited.issues).toMatchObject([
      { code: 'import/unit-conflict', severity: 'error', at: { cell: 'F2' } },
    ]);
  });

  test('knows the words of one unit in several languages, and asks about words it does not know', () => {
    const wait: Indicator = {
      id: 'wait',
      code: '3',
      name: 'Attente',
      unit: 'days',
      basis: 'snapshot',
      measures: [],
      targets: [],
    };
    const unit = (text: string) =>
      rowOf(2, { code: '3', name: 'Attente', text: { unit: text } }, { actuals: [12] });
    expect(codes(run(dossierWith(wait), [unit('jours')]))).toEqual([]);
    expect(codes(run(dossierWith(wait), [unit('heures')]))).toEqual(['import/unit-conflict']);
    expect(codes(run(dossierWith(wait), [unit('attentes')]))).toEqual(['import/unit-unclear']);
  });

  test('asks for a unit that the sheet does not name', () => {
    const edited = run(dossierWith(), [rowOf(2, { name: 'Visites' }, { actuals: [3] })]);
    expect(codes(edited)).toContain('import/unit-missing');
    expect(edited.dossier.indicators[0]?.unit).toBe('n');
  });

  test('keeps answers for who asks whether, and refuses them where a number was asked for', () => {
    const row = rowOf(
      2,
      { code: '4', name: 'Charte signée' },
      { actuals: [{ answer: false }, { answer: true }] },
    );
    const first = run(dossierWith(), [row]);
    expect(first.dossier.indicators[0]).toMatchObject({ scale: 'yes-no' });
    expect(first.dossier.observations.map(({ value }) => value)).toEqual([false, true]);
    const refused = run(dossierWith({ ...families, code: '4' }), [row]);
    expect(codes(refused)).toEqual(['import/scale-differs']);
    expect(refused.changes).toEqual([]);
  });
});

describe('importReading records values', () => {
  const one = (cell: Cell) =>
    run(dossierWith(families), [
      rowOf(2, { code: '1.1', name: 'Familles accompagnées' }, { actuals: [cell] }),
    ]).dossier.observations[0];

  test('with where they were read, how settled and how exact they are', () => {
    expect(
      one({
        value: 25,
        approx: true,
        provisional: true,
        n: 30,
        note: 'à revoir',
        written: 'env. 25 (prov.)',
      }),
    ).toEqual({
      id: 'families.2024-q1',
      indicator: 'families',
      period: quarter(1),
      value: 25,
      n: 30,
      approximate: true,
      state: 'reported',
      stage: 'provisional',
      comment: 'à revoir',
      provenance: { file: 'suivi.xlsx', sheet: 'Suivi', cell: 'F2', text: 'env. 25 (prov.)' },
    });
  });

  test('and gaps with their reason, never as 0', () => {
    expect(one({ state: 'not-collected', written: '-' })).toMatchObject({ state: 'not-collected' });
    expect(one({ state: 'error', written: '#REF!' })).toMatchObject({ state: 'unreadable' });
    expect(one({ state: 'not-collected' })).not.toHaveProperty('value');
    expect(one({ state: 'empty' })).toBeUndefined();
  });

  test('and limits where there is no exact number', () => {
    expect(one({ below: 5 })).toMatchObject({ bounds: { min: 0, max: 4 }, state: 'suppressed' });
    expect(one({ value: 100, op: '>' })).toMatchObject({ bounds: { min: 101 }, state: 'reported' });
    expect(one({ value: 100, op: '>=' })).toMatchObject({ bounds: { min: 100 } });
    expect(one({ value: 8, op: '<=' })).toMatchObject({ bounds: { max: 8 } });
    expect(one({ min: 10, max: 15 })).toMatchObject({ bounds: { min: 10, max: 15 } });
    expect(one({ min: 10, max: 15 })).not.toHaveProperty('value');
  });

  test('with the remark of the row on the latest of them', () => {
    const row = rowOf(
      2,
      { code: '1.1', name: 'Familles accompagnées', text: { comment: 'T2 tardif' } },
      {
        actuals: [
          { value: 1, note: 'n' },
          { value: 2, note: 'x' },
        ],
      },
    );
    expect(run(dossierWith(families), [row]).dossier.observations.map(({ comment }) => comment)).toEqual([
      'n',
      'x\nT2 tardif',
    ]);
  });

  test('for the organisation, on the day and for the period that it is told', () => {
    const value: ReadingValue = { field: 'actual', cell: 'F2', value: 3 };
    const row = { ...rowOf(2, { code: '1.1', name: 'Familles accompagnées' }, {}), values: [value] };
    const period = { start: '2024-01-01', end: '2024-12-31', grain: 'year' } as const;
    const told = run(dossierWith(families), [row], {
      organisation: 'asbl',
      recordedOn: '2025-01-15',
      period,
    });
    expect(told.dossier.observations).toMatchObject([
      { id: 'families.2024', organisation: 'asbl', recordedOn: '2025-01-15' },
    ]);
    expect(codes(run(dossierWith(families), [row]))).toEqual(['import/actual-without-period']);
  });

  test('of the parts under their categories, on an axis made from the labels', () => {
    const part = (row: number, disaggregation: string, value: number) => ({
      row,
      disaggregation,
      values: [{ field: 'actual', cell: `F${row}`, value, period: quarter(1) }],
    });
    const parts = [part(3, 'Femmes', 7), part(4, 'Hommes', 5), part(5, 'Quartier Nord', 3)];
    const row = rowOf(2, { code: '1.1', name: 'Familles accompagnées', parts }, { actuals: [12] });
    const edited = run(dossierWith(families), [row]);
    expect(edited.dossier.observations.map(({ id, value, categories }) => [id, value, categories])).toEqual([
      ['families.2024-q1', 12, undefined],
      ['families.2024-q1.female', 7, { sex: 'female' }],
      ['families.2024-q1.male', 5, { sex: 'male' }],
      ['families.2024-q1.quartier-nord', 3, { 'quartier-nord': 'quartier-nord' }],
    ]);
    expect(
      edited.dossier.dimensions.map(({ id, kind, categories }) => [id, kind, categories.length]),
    ).toEqual([
      ['sex', 'sex', 2],
      ['quartier-nord', undefined, 1],
    ]);
    expect(edited.dossier.indicators[0]?.dimensions).toEqual(['sex', 'quartier-nord']);
    expect(codes(edited)).toEqual(['import/new-dimension', 'import/new-dimension']);
    expect(run(edited.dossier, [row]).changes).toEqual([]);
  });
});

describe('importReading never overwrites', () => {
  const familyRow = (...actuals: readonly Cell[]) =>
    rowOf(2, { code: '1.1', name: 'Familles accompagnées' }, { actuals });

  test('a changed value is a new record that revises the old one, with its reason', () => {
    const first = run(dossierWith(families), [familyRow(12, 18)]).dossier;
    const second = run(first, [familyRow(12, 17)]);
    expect(second.dossier.observations.slice(0, 2)).toEqual(first.observations);
    expect(second.dossier.observations[2]).toMatchObject({
      id: 'families.2024-q2-2',
      value: 17,
      revises: 'families.2024-q2',
      reason: {
        fr: expect.stringContaining(
          '17 familles au lieu de 18 familles'.replaceAll(' familles', '\u00A0familles'),
        ),
      },
    });
    expect(second.issues).toMatchObject([
      { code: 'import/value-revised', severity: 'warning', at: { cell: 'G2' } },
    ]);
    expect(compareHistory(first, second.dossier)).toEqual([]);
  });

  test('a provisional value becomes a final one by a record of its own', () => {
    const first = run(dossierWith(families), [familyRow({ value: 12, provisional: true })]).dossier;
    expect(run(first, [familyRow(12)]).dossier.observations).toHaveLength(2);
  });

  test('a value fills a gap, a gap empties no value', () => {
    const gap = run(dossierWith(families), [familyRow({ state: 'not-available' })]).dossier;
    const filled = run(gap, [familyRow(12)]);
    expect(filled.dossier.observations[1]).toMatchObject({ value: 12, revises: 'families.2024-q1' });
    expect(filled.issues).toMatchObject([{ code: 'import/value-revised', severity: 'hint' }]);
    const emptied = run(filled.dossier, [familyRow({ state: 'not-available', written: 'n.d.' })]);
    expect(emptied.changes).toEqual([]);
    expect(codes(emptied)).toEqual(['import/gap-over-value']);
  });

  test('two records in force are a conflict that an import does not decide', () => {
    const record = (id: string, value: number): Observation => ({
      id,
      indicator: 'families',
      period: quarter(1),
      value,
    });
    const dossier = { ...dossierWith(families), observations: [record('a', 12), record('b', 14)] };
    const edited = run(dossier, [familyRow(14)]);
    expect(edited.changes).toEqual([]);
    expect(codes(edited)).toEqual(['import/conflicting-records']);
  });

  test('two cells of one file that disagree are both shown, the first is taken', () => {
    const twice = readingOf([familyRow(12)]);
    const [table] = twice.tables;
    if (!table) throw new Error('no table');
    const other = { ...table, sheet: 'Copie', rows: [familyRow(13)] };
    const edited = importReading(dossierWith(families), { ...twice, tables: [table, other] });
    expect(edited.dossier.observations.map(({ value }) => value)).toEqual([12]);
    expect(edited.issues).toMatchObject([
      { code: 'import/two-values', severity: 'error', at: { sheet: 'Copie', cell: 'F2' } },
    ]);
  });

  test('values by place, by category or of another organisation are other values', () => {
    const record = (id: string, more: Partial<Observation>): Observation => ({
      id,
      indicator: 'families',
      period: quarter(1),
      value: 5,
      ...more,
    });
    const observations = [
      record('a', { place: 'north' }),
      record('b', { categories: { sex: 'f' } }),
      record('c', { organisation: 'x' }),
    ];
    const edited = run({ ...dossierWith(families), observations }, [familyRow(12)], { organisation: 'y' });
    expect(edited.dossier.observations).toHaveLength(4);
    expect(codes(edited)).toEqual([]);
  });

  test('a share rounded in print is still the share it was computed as', () => {
    const ratio: Indicator = {
      id: 'r',
      code: '1.1',
      name: 'Familles accompagnées',
      unit: 'ratio',
      measures: [],
      targets: [],
    };
    const record: Observation = {
      id: 'o',
      indicator: 'r',
      period: quarter(1),
      value: 35 / 54,
      numerator: 35,
      denominator: 54,
      n: 54,
    };
    const dossier = { ...dossierWith(ratio), observations: [record] };
    expect(run(dossier, [familyRow({ value: 64.8, unit: '%' })]).changes).toEqual([]);
    expect(run(dossier, [familyRow({ value: 64.9, unit: '%' })]).changes).toHaveLength(1);
  });

  test('a target or baseline that disagrees is a conflict with both values and the cell', () => {
    const row = rowOf(
      2,
      { code: '1.1', name: 'Familles accompagnées', text: { unit: 'familles' } },
      { baseline: 40, target: 55 },
    );
    const edited = run(dossierWith(families), [row]);
    expect(edited.changes).toEqual([]);
    expect(
      edited.issues.map((issue) => [issue.code, issue.at, formatIssue(issue, 'en', importMessages)]),
    ).toEqual([
      [
        'import/baseline-conflict',
        { in: 'sheet', file: 'suivi.xlsx', sheet: 'Suivi', cell: 'D2', row: 2 },
        'The baseline of “Familles accompagnées” is 40\u00A0familles in the sheet and 42\u00A0familles in the dossier: the dossier’s is kept.',
      ],
      [
        'import/target-conflict',
        { in: 'sheet', file: 'suivi.xlsx', sheet: 'Suivi', cell: 'E2', row: 2 },
        'The target of “Familles accompagnées” is 55\u00A0familles in the sheet and 60\u00A0familles in the dossier: the dossier’s, agreed beforehand, is kept.',
      ],
    ]);
  });

  test('the same aims are nothing to speak of, on another day they are', () => {
    const due = (day: string) =>
      rowOf(
        2,
        { code: '1.1', name: 'Familles accompagnées' },
        { baseline: 42, target: { value: 60, period: { start: day, end: day } } },
      );
    expect(codes(run(dossierWith(families), [due('2024-12-31')]))).toEqual([]);
    expect(codes(run(dossierWith(families), [due('2025-06-30')]))).toEqual(['import/target-date-differs']);
  });

  test('aims that the dossier lacks are taken until something was agreed', () => {
    const { baseline: _, ...bare } = families;
    const row = rowOf(2, { code: '1.1', name: 'Familles accompagnées' }, { baseline: 42, target: 60 });
    const open = dossierWith({ ...bare, targets: [] });
    const taken = run(open, [row]);
    expect(taken.dossier.indicators[0]).toMatchObject({
      baseline: { value: 42 },
      targets: [{ id: 'families.target', value: 60 }],
    });
    expect(run(taken.dossier, [row]).changes).toEqual([]);
    const agreed = run({ ...open, agreements: [{ id: 'a', agreedBy: [] }] }, [row]);
    expect(agreed.changes).toEqual([]);
    expect(codes(agreed)).toEqual(['import/baseline-not-agreed', 'import/target-not-agreed']);
  });

  test('several targets that the dossier lacks come in together, each for its own day', () => {
    const aimedAt = (
      ...aims: readonly (readonly [cell: string, value: number, year?: string])[]
    ): ReadingRow => ({
      row: 2,
      code: '1.1',
      name: 'Familles accompagnées',
      text: { unit: 'familles' },
      values: aims.map(([cell, value, year]) => ({
        field: 'target',
        cell,
        value,
        unit: 'familles',
        ...(year === undefined
          ? {}
          : { period: { start: `${year}-01-01`, end: `${year}-12-31`, grain: 'year', label: year } }),
      })),
    });
    const targetsOf = ({ dossier }: { readonly dossier: Dossier }) =>
      dossier.indicators[0]?.targets.map(({ id, value, period }) => [id, value, period?.end]);
    const open = dossierWith({ ...families, targets: [] });
    const row = aimedAt(['E2', 50, '2024'], ['F2', 60, '2025'], ['G2', 80]);
    const taken = run(open, [row]);
    expect(codes(taken)).toEqual([]);
    expect(targetsOf(taken)).toEqual([
      ['families.target-2024', 50, '2024-12-31'],
      ['families.target-2025', 60, '2025-12-31'],
      ['families.target', 80, undefined],
    ]);
    const again = run(taken.dossier, [row]);
    expect([again.changes, codes(again)]).toEqual([[], []]);
    // two figures for one day are a conflict, and the first is kept
    const twice = run(open, [aimedAt(['E2', 50, '2024'], ['F2', 60, '2024'])]);
    expect(targetsOf(twice)).toEqual([['families.target-2024', 50, '2024-12-31']]);
    expect(codes(twice)).toEqual(['import/target-conflict']);
  });

  test('a direction that disagrees is asked about', () => {
    const row = rowOf(2, { code: '1.1', name: 'Familles accompagnées', direction: 'decrease' }, {});
    expect(codes(run(dossierWith(families), [row]))).toEqual(['import/direction-differs']);
  });
});

describe('importReading compares what the sheet computed itself', () => {
  const row = (cells: Parameters<typeof rowOf>[2]) =>
    rowOf(2, { code: '1.1', name: 'Familles accompagnées' }, cells);
  const cells = { actuals: [12, 18, 9, 17] };

  test('a total that is the sum, or was rounded, is nothing to speak of', () => {
    expect(codes(run(dossierWith(families), [row({ ...cells, total: 56 })]))).toEqual([]);
    expect(codes(run(dossierWith(families), [row({ actuals: [12.25, 18.25], total: 30.5 })]))).toEqual([]);
  });

  test('a total that leaves one cell out names it', () => {
    const actuals = [12, { value: 18, approx: true, written: 'env. 18' }, 9, 17];
    const { issues } = run(dossierWith(families), [row({ actuals, total: 38 })]);
    expect(issues).toMatchObject([
      {
        code: 'import/cumulative-misses-cell',
        params: { cell: 'G2', written: 'env. 18' },
        at: { cell: 'J2' },
      },
    ]);
  });

  test('a total of a level is its last value', () => {
    const level: Indicator = { ...families, basis: 'snapshot' };
    expect(codes(run(dossierWith(level), [row({ ...cells, total: 17 })]))).toEqual([]);
    expect(codes(run(dossierWith(level), [row({ ...cells, total: 56 })]))).toEqual([
      'import/cumulative-differs',
    ]);
  });

  test('a total of a year covers the periods of that year', () => {
    const year = { start: '2024-04-01', end: '2024-12-31' };
    expect(
      codes(run(dossierWith(families), [row({ ...cells, total: { value: 44, period: year } })])),
    ).toEqual([]);
  });

  test('the basis of a new indicator is what its total shows', () => {
    const basis = (total: number, actuals: readonly Cell[] = [12, 18, 9, 17]) =>
      run(dossierWith(), [rowOf(2, { name: 'X', text: { unit: 'x' } }, { actuals, total })]).dossier
        .indicators[0]?.basis;
    expect(basis(56)).toBe('increment');
    expect(basis(17)).toBe('snapshot');
    expect(basis(20)).toBeUndefined();
    expect(basis(12, [12])).toBeUndefined();
  });

  test('a declared progress names the rule that gives it', () => {
    const wait: Indicator = {
      ...families,
      basis: 'snapshot',
      direction: 'decrease',
      baseline: { value: 21, date: '2023-12-31' },
      targets: [{ id: 't', value: 10, over: 'at-date', date: '2024-12-31' }],
    };
    const say = (progress: number, more: Parameters<typeof rowOf>[2] = {}) =>
      run(dossierWith(wait), [row({ actuals: [18.5, 15, 14, 12.5], progress, ...more })]).issues.map(
        (issue) => formatIssue(issue, 'en', importMessages),
      );
    expect(say(77)).toEqual([
      '“Familles accompagnées”: the declared 77% is the distance travelled from the baseline.',
    ]);
    expect(say(125)).toEqual(['“Familles accompagnées”: the declared 125% is the achievement of target.']);
    expect(say(60)).toEqual([
      '“Familles accompagnées”: 60% is declared, no rule gives it (achievement of target 125%, distance travelled from the baseline 77.3%).',
    ]);
    expect(say(94.4, { target: 12 })[1]).toBe(
      '“Familles accompagnées”: the declared 94.4% is the distance travelled from the baseline with the baseline and target of the sheet; with the dossier’s: achievement of target 125%, distance travelled from the baseline 77.3%.',
    );
    expect(say(150, { total: 15 }).at(-1)).toContain('with the total of the sheet');
  });

  test('a declared progress without a target is not judged', () => {
    const { baseline: _, ...bare } = families;
    const edited = run(dossierWith({ ...bare, targets: [] }), [row({ ...cells, progress: 50 })]);
    expect(codes(edited)).toEqual(['data/declared-not-comparable']);
  });
});

const state = fc.constantFrom('not-available', 'not-collected', 'empty', 'error', 'pending') as fc.Arbitrary<
  NonNullable<ReadingValue['state']>
>;
const number = fc.oneof(fc.integer({ min: -5, max: 200 }), fc.double({ min: -10, max: 1000, noNaN: true }));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: number },
  fc.record({ state }),
  fc.record(
    {
      value: number,
      unit: fc.constantFrom('%', 'EUR', 'jours'),
      approx: fc.boolean(),
      provisional: fc.boolean(),
      op: fc.constantFrom<'>=' | '<'>('>=', '<'),
      ratio: fc.constant([3, 4] as const),
      note: fc.constant('note'),
    },
    { requiredKeys: ['value'] },
  ),
  fc.record({ below: fc.integer({ min: 1, max: 10 }) }),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const anyRow = (row: number) =>
  fc
    .record({
      code: maybe(fc.constantFrom('1.1', '1.2', '__proto__', 'N° 1.1')),
      name: maybe(
        fc.constantFrom('Familles accompagnées', 'Taux de présence', 'Taux de presence', 'constructor', ''),
      ),
      section: maybe(fc.constantFrom('Axe 1', 'Objectif 2 : Lien')),
      unit: maybe(fc.constantFrom('%', '€', 'familles', 'jours')),
      baseline: maybe(cell),
      target: maybe(cell),
      actuals: fc.array(cell, { maxLength: 4 }),
      total: maybe(cell),
      progress: maybe(fc.integer({ min: 0, max: 150 })),
    })
    .map(({ code, name, section, unit, baseline, target, actuals, total, progress }) =>
      rowOf(
        row,
        {
          ...(code === undefined ? {} : { code }),
          ...(name === undefined ? {} : { name }),
          ...(section === undefined ? {} : { section }),
          text: unit === undefined ? {} : { unit },
        },
        {
          actuals,
          ...(baseline === undefined ? {} : { baseline }),
          ...(target === undefined ? {} : { target }),
          ...(total === undefined ? {} : { total }),
          ...(progress === undefined ? {} : { progress }),
        },
      ),
    );
const anyReading = fc.tuple(...[2, 3, 4, 5].map(anyRow)).map((rows) => readingOf(rows));

describe('laws of importReading', () => {
  test('the same file twice changes nothing', () => {
    fc.assert(
      fc.property(anyReading, fc.boolean(), (reading, known) => {
        const before = known ? dossierWith(families) : dossierWith();
        const first = importReading(before, reading).dossier;
        const second = importReading(first, reading);
        expect(second.changes).toEqual([]);
        expect(second.dossier).toBe(first);
      }),
    );
  });

  test('nothing recorded is lost, the result is a well-formed dossier, the one given stays as it was', () => {
    fc.assert(
      fc.property(anyReading, anyReading, (one, two) => {
        const first = importReading(dossierWith(families), one).dossier;
        const snapshot = structuredClone(first);
        const second = importReading(first, two).dossier;
        expect(compareHistory(first, second)).toEqual([]);
        expect(first).toEqual(snapshot);
        expect(dossierFormat['~standard'].validate(structuredClone(second))).not.toHaveProperty('issues');
      }),
    );
  });

  test('every number of a row is in the dossier or has an issue with its row', () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const { dossier, issues } = importReading(dossierWith(), reading);
        const told = new Set(issues.map(({ at }) => (at?.in === 'sheet' ? at.row : undefined)));
        const recorded = new Set(dossier.observations.map(({ provenance }) => provenance?.cell));
        for (const { row, values } of reading.tables[0]?.rows ?? []) {
          for (const { field, cell: address, value } of values) {
            if (field === 'actual' && value !== undefined)
              expect(recorded.has(address) || told.has(row)).toBe(true);
          }
        }
      }),
    );
  });
});
