import {
  createDossier,
  type Dossier,
  type GapState,
  type Indicator,
  type Lang,
  type Observation,
  type Period,
  parseQuantity,
} from '@jalon/core';
import { dossierProgress } from '@jalon/indicators';
import fc from 'fast-check';
import { type Cell, readXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { importReading } from './importReading.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';
import { gapLabels } from './trackingTable/trackingWords.ts';
import { writeTrackingTable } from './writeTrackingTable.ts';

const quarters: readonly Period[] = [
  { start: '2024-06-01', end: '2024-08-31' },
  { start: '2024-09-01', end: '2024-11-30' },
  { start: '2024-12-01', end: '2025-02-28' },
];
const due = '2025-05-31';
const before = '2024-05-31';

const families: Indicator = {
  id: 'families',
  code: '1.1',
  name: { fr: 'Familles accompagnées', en: 'Families supported' },
  definition: { fr: 'Au moins trois rencontres', en: 'At least three meetings' },
  unit: 'familles',
  basis: 'increment',
  direction: 'increase',
  measures: ['open'],
  targets: [{ id: 'families-2025', value: 60, over: 'life-of-programme', date: due }],
};
const wait: Indicator = {
  id: 'wait',
  code: '1.2',
  name: { fr: 'Délai moyen d’attente', en: 'Average wait' },
  unit: 'jours',
  basis: 'snapshot',
  direction: 'decrease',
  measures: ['open'],
  baseline: { value: 45, date: before },
  targets: [{ id: 'wait-2025', value: 20, over: 'at-date', date: due }],
};
const trained: Indicator = {
  id: 'trained',
  code: '2.1',
  name: { fr: 'Part de l’équipe formée', en: 'Share of the team trained' },
  unit: 'ratio',
  basis: 'ratio',
  direction: 'increase',
  measures: ['team'],
  baseline: { value: 0.35, date: before },
  targets: [{ id: 'trained-2025', value: 0.8, over: 'at-date', date: due }],
};
const aid: Indicator = {
  id: 'aid',
  code: '2.2',
  name: { fr: 'Aides distribuées', en: 'Support handed out' },
  unit: 'EUR',
  basis: 'increment',
  direction: 'increase',
  measures: [],
  targets: [{ id: 'aid-2025', value: 12000, over: 'life-of-programme', date: due }],
};

const record = (indicator: string, n: number, more: Partial<Observation>): Observation => ({
  id: `${indicator}.${n}`,
  indicator,
  period: quarters[n] as Period,
  ...more,
});

const demo: Dossier = createDossier({
  id: 'demo',
  title: 'Un pas de plus',
  programme: {
    name: 'Un pas de plus',
    start: '2024-06-01',
    end: due,
    roles: [{ role: 'implementer', organisation: 'asbl' }],
  },
  organisations: [{ id: 'asbl', name: 'Les Petits Ponts ASBL' }],
  results: {
    nodes: [
      {
        id: 'open',
        level: 'outcome',
        code: '1',
        statement: { fr: 'L’accueil est ouvert', en: 'Childcare is open' },
      },
      {
        id: 'team',
        level: 'output',
        code: '2',
        statement: { fr: 'L’équipe est formée', en: 'The team is trained' },
      },
    ],
    links: [],
  },
  frames: [
    {
      id: 'frame',
      template: 'patron-four-parts',
      rows: [
        { id: 'r1', role: 'sub-objective', nodes: ['open'] },
        {
          id: 'r2',
          role: 'sub-objective',
          nodes: [],
          wording: { fr: 'Former l’équipe', en: 'Train the team' },
        },
        { id: 'r3', role: 'expected-result', parent: 'r2', nodes: ['team'] },
      ],
    },
  ],
  indicators: [families, wait, trained, aid],
  observations: [
    record('families', 0, {
      value: 14,
      provenance: { file: 'suivi.xlsx', sheet: 'Suivi', cell: 'F8', text: '14' },
    }),
    record('families', 1, { state: 'not-available' }),
    record('families', 2, { value: 13, comment: 'deux fratries' }),
    record('wait', 0, { value: 38 }),
    record('wait', 1, { value: 31.5, approximate: true }),
    record('wait', 2, { state: 'not-applicable' }),
    record('trained', 0, { state: 'not-collected' }),
    record('trained', 1, { value: 0.52 }),
    record('trained', 2, { value: 0.64, stage: 'provisional' }),
    record('aid', 0, { value: 2450.5 }),
    record('aid', 1, { value: 3100 }),
    record('aid', 2, { value: 1875.25 }),
  ],
});
const asOf = '2025-03-10';

const write = (dossier: Dossier, lang: Lang = 'fr') =>
  writeTrackingTable(dossier, { lang, asOf, progress: dossierProgress(dossier, { asOf }) });

/** The first sheet as cells by their address. */
async function cellsOf(dossier: Dossier, lang: Lang = 'fr') {
  const { sheets } = await readXlsx(await write(dossier, lang), { readStyles: true });
  const [sheet] = sheets;
  if (!sheet?.cells) throw new Error('no sheet');
  const cells = new Map<string, Cell>();
  for (const [key, cell] of sheet.cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    cells.set(`${String.fromCharCode(65 + column)}${row + 1}`, cell as Cell);
  }
  return { sheet, sheets, at: (address: string) => cells.get(address) };
}

describe('writeTrackingTable draws the table', () => {
  test('with who, what and when above it', async () => {
    const { at } = await cellsOf(demo);
    expect(['A1', 'A2', 'A3'].map((address) => at(address)?.value)).toEqual([
      'Les Petits Ponts ASBL – Tableau de suivi des indicateurs',
      'Projet\u00A0: «\u00A0Un pas de plus\u00A0» (1er juin 2024 – 31 mai 2025)',
      'Mis à jour le 10/03/2025 – Données jusqu’au 28 février 2025',
    ]);
  });

  test('with a column for each period and for those to come until the end of the programme', async () => {
    const { at } = await cellsOf(demo);
    expect(['F6', 'G6', 'H6', 'I6', 'J6'].map((address) => at(address)?.value ?? undefined)).toEqual([
      'Juin–août 2024',
      'Sept.–nov. 2024',
      'Déc. 2024–févr. 2025',
      'Mars–mai 2025',
      undefined,
    ]);
  });

  test('under the headings of the frame, what measures nothing at the end', async () => {
    const { at } = await cellsOf(demo);
    expect(['A7', 'A8', 'A9', 'A10', 'A11', 'A12', 'A13'].map((address) => at(address)?.value)).toEqual([
      'Objectif 1\u00A0: L’accueil est ouvert',
      '1.1',
      '1.2',
      'Objectif 2\u00A0: Former l’équipe',
      '2.1',
      'Autres indicateurs',
      '2.2',
    ]);
  });

  test('under the levels of the results where there is no frame', async () => {
    const { at } = await cellsOf({ ...demo, frames: [] }, 'en');
    expect([at('A7')?.value, at('A9')?.value]).toEqual(['Outputs', 'Outcomes']);
  });

  test('with numbers as numbers in the format of their unit, marks in it, and gaps as words', async () => {
    const { at } = await cellsOf(demo);
    const shown = (address: string) => [at(address)?.value, at(address)?.style?.numFmt];
    expect(shown('F8')).toEqual([14, '#,##0']);
    expect(shown('G8')[0]).toBe('n.d.');
    expect(shown('G9')).toEqual([31.5, '"env. "#,##0.0']);
    expect(shown('F11')[0]).toBe('non collecté');
    expect(shown('H11')).toEqual([0.64, '0 %" (prov.)"']);
    expect(shown('F13')).toEqual([2450.5, '#,##0.00" €"']);
  });

  test('with live formulas whose stored results are the figures of progress', async () => {
    const { at } = await cellsOf(demo);
    const progress = dossierProgress(demo, { asOf });
    const rows = { families: 8, wait: 9, trained: 11, aid: 13 };
    for (const [id, row] of Object.entries(rows)) {
      const { actual, figures } = progress.get(id) ?? {};
      const cells = [at(`J${row}`), at(`K${row}`), at(`L${row}`)];
      expect(
        cells.map((cell) => typeof cell?.formula),
        id,
      ).toEqual(['string', 'string', 'string']);
      expect(
        cells.map((cell) => cell?.formulaResult ?? cell?.value),
        id,
      ).toEqual([
        actual?.value,
        expect.closeTo(figures?.achievementOfTarget.value ?? Number.NaN, 12),
        expect.closeTo(figures?.distanceTravelled.value ?? Number.NaN, 12),
      ]);
    }
    expect(at('J8')?.formula).toBe('IF(COUNT(F8:I8)=0,"",SUM(F8:I8))');
    expect(at('L9')?.formula).toBe('IF(COUNT(D9,E9,J9)<3,"",IF(E9=D9,"",(J9-D9)/(E9-D9)))');
  });

  test('with statuses in words and signs, coloured by what they say', async () => {
    const { at, sheet } = await cellsOf(demo);
    expect([at('N8')?.value, at('N9')?.value]).toEqual(['? Données insuffisantes', '● En bonne voie']);
    expect(sheet.conditionalRules?.map(({ range }) => range)).toContain('F8:I9 F11:I11 F13:I13');
    const rule = sheet.conditionalRules?.find(({ formula }) => String(formula).includes('"▲ À surveiller"'));
    expect(rule?.style?.fill).toMatchObject({ pattern: 'solid' });
  });

  test('with definitions and dates as remarks, frozen headers, and a page that fits', async () => {
    const { at, sheet } = await cellsOf(demo);
    expect(at('B8')?.comment?.text).toContain('Au moins trois rencontres');
    expect(at('D9')?.comment?.text).toBe('31 mai 2024');
    expect(sheet.freezePane).toMatchObject({ rows: 6, columns: 2 });
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: expect.stringMatching(/5.*6/),
    });
    expect(sheet.dataValidations?.map(({ type }) => type)).toContain('list');
  });

  test('in English too', async () => {
    const { at, sheets } = await cellsOf(demo, 'en');
    expect(sheets.map(({ name }) => name)).toEqual(['Tracking', 'Legend', 'Observations']);
    expect(['B5', 'F6', 'G8', 'N9'].map((address) => at(address)?.value)).toEqual([
      'Indicator',
      'June–Aug 2024',
      'missing',
      '● On track',
    ]);
    expect(at('A7')?.value).toBe('Objective 1: Childcare is open');
  });
});

describe('writeTrackingTable says what no formula can', () => {
  const withRecords = (...observations: readonly Observation[]) => ({ ...demo, observations });

  test('two records in force are shown, and no figure rests on them', async () => {
    const conflict = withRecords(record('wait', 0, { value: 38 }), {
      ...record('wait', 0, { value: 36 }),
      id: 'other',
    });
    const { at } = await cellsOf(conflict);
    expect(at('F9')?.value).toBe('conflit\u00A0: 38\u00A0jours / 36\u00A0jours');
    expect(at('H9')?.formula).toBeUndefined();
  });

  test('a target for one period is judged on that period, and the formula takes its part of the reference', async () => {
    const yearly: Indicator = {
      ...families,
      baseline: { value: 42, date: before },
      targets: [{ id: 't', value: 60, over: 'per-period', period: { start: '2024-06-01', end: due } }],
    };
    const dossier = { ...demo, indicators: [yearly] };
    const { at } = await cellsOf(dossier);
    const figure = dossierProgress(dossier, { asOf }).get('families')?.figures.distanceTravelled.value;
    const last = 'SUMPRODUCT(MAX(ISNUMBER(F8:I8)*(COLUMN(F8:I8)-COLUMN(F8)+1)))';
    const shares = [91, 182, 272, 364].map((days) => Number((days / 364).toPrecision(15)));
    expect(at('L8')?.formula).toBe(
      `IF(COUNT(D8,E8,J8)<3,"",IF(E8=D8,"",(J8-D8*CHOOSE(${last},${shares.join(',')}))/(E8-D8)))`,
    );
    expect(at('L8')?.formulaResult ?? at('L8')?.value).toBeCloseTo(figure ?? Number.NaN, 12);
    expect(at('L8')?.comment?.text).toContain('pas finie');
  });

  test('limits, answers and aims in words stand as words', async () => {
    const band: Indicator = {
      ...wait,
      targets: [{ id: 't', kind: 'band', min: 18, max: 22, over: 'at-date', date: due }],
    };
    const dossier = {
      ...demo,
      indicators: [band, families],
      observations: [
        record('families', 0, { bounds: { min: 0, max: 4 }, state: 'suppressed' }),
        record('families', 1, { bounds: { min: 100 } }),
        record('wait', 0, { bounds: { min: 10, max: 15 } }),
      ],
    };
    const { at } = await cellsOf(dossier);
    expect([at('E8')?.value, at('F8')?.value]).toEqual(['18 – 22', '10 – 15']);
    expect([at('F9')?.value, at('G9')?.value]).toEqual(['<5', '≥ 100']);
  });

  test('replaced records and those after the day stay out of the table, and in the list of records', async () => {
    const later = { start: '2025-03-01', end: due };
    const observations = [
      record('wait', 0, { value: 38 }),
      { ...record('wait', 0, { value: 37 }), id: 'new', revises: 'wait.0', reason: 'Erreur de saisie' },
      { ...record('wait', 0, { value: 99 }), id: 'late', period: later },
    ];
    const { at, sheets } = await cellsOf(withRecords(...observations));
    expect([at('F9')?.value, at('G6')?.value]).toEqual([37, null]);
    const list = sheets[2]?.rows ?? [];
    expect(list).toHaveLength(4);
    expect(list[0]).toContain('Motif');
  });

  test('an empty dossier is an empty table', async () => {
    const { at } = await cellsOf(createDossier({ id: 'demo', title: 'Demo' }));
    expect(at('B5')?.value).toBe('Indicateur');
  });
});

describe('writeTrackingTable words what people read', () => {
  const worded = { ...families, unit: 'family', unitLabel: { fr: 'familles', en: 'families' } };

  test('units in their words, money and shares by their signs', async () => {
    const { at } = await cellsOf({ ...demo, indicators: [worded, wait, trained, aid] });
    expect(['C8', 'C9', 'C11', 'C13'].map((address) => at(address)?.value)).toEqual([
      'familles',
      'jours',
      '%',
      '€',
    ]);
    const { at: inEnglish } = await cellsOf({ ...demo, indicators: [worded] }, 'en');
    expect(inEnglish('C8')?.value).toBe('families');
  });

  test('two records in conflict in the words of the unit', async () => {
    const observations = [
      record('families', 0, { value: 14 }),
      { ...record('families', 0, { value: 15 }), id: 'b' },
    ];
    const { at } = await cellsOf({ ...demo, indicators: [worded], observations });
    expect(at('F8')?.value).toBe('conflit\u00A0: 14\u00A0familles / 15\u00A0familles');
  });

  test('levels by their labels, the latest one instead of a total', async () => {
    const level: Indicator = {
      ...wait,
      unit: 'level',
      unitLabel: { fr: 'niveau', en: 'level' },
      scale: 'ordinal',
      levels: [{ code: 'alone', label: { fr: 'Seul', en: 'Alone' } }],
      baseline: { value: 'alone', date: before },
      targets: [],
    };
    const observations = [
      record('wait', 1, { value: 'alone' }),
      record('wait', 2, { state: 'not-available' }),
    ];
    const { at } = await cellsOf({ ...demo, indicators: [level], observations });
    expect([at('C8')?.value, at('D8')?.value, at('F8')?.value, at('I8')?.value]).toEqual([
      'niveau',
      'Seul',
      'Seul',
      'Seul',
    ]);
    expect(at('I8')?.formula).toBeUndefined();
  });

  test('how many answered behind a value, and limits with all their decimals', async () => {
    const observations = [
      record('trained', 0, { value: 0.64, n: 41, stage: 'provisional' }),
      record('trained', 1, { bounds: { min: 0.12345, max: 0.5 } }),
      record('trained', 2, { bounds: { max: 0.75 } }),
    ];
    const { at } = await cellsOf({ ...demo, indicators: [trained], observations });
    expect(at('F8')).toMatchObject({ value: 0.64, style: { numFmt: '0 %" (prov.) (n = 41)"' } });
    expect([at('G8')?.value, at('H8')?.value]).toEqual(['12,345\u00A0% – 50\u00A0%', '≤ 75\u00A0%']);
  });

  test('remarks on the cell that they are about; in the row the last one, with its period where others follow', async () => {
    const observations = [
      record('wait', 0, { value: 38, comment: 'grève' }),
      record('wait', 1, { state: 'not-available', comment: 'fiches perdues' }),
      record('wait', 2, { value: 27 }),
    ];
    const { at } = await cellsOf({ ...demo, indicators: [wait], observations });
    expect([at('F8')?.comment?.text, at('G8')?.comment?.text]).toEqual(['grève', 'fiches perdues']);
    expect(at('O8')?.value).toBe('sept.–nov. 2024\u00A0: fiches perdues');
  });
});

describe('writeTrackingTable fits what it holds', () => {
  test('columns are as wide as their longest number', async () => {
    const observations = [record('aid', 0, { value: 1_234_567_890.12 })];
    const { sheet } = await cellsOf({ ...demo, indicators: [aid], observations });
    expect(sheet.columns?.[5]?.width).toBeGreaterThan('1,234,567,890.12 €'.length);
  });

  test('one period alone stands in one heading, which is read back', async () => {
    const { start: _, end: __, ...programme } = demo.programme as NonNullable<Dossier['programme']>;
    const dossier = {
      ...demo,
      programme,
      indicators: [wait],
      observations: [record('wait', 0, { value: 38 })],
    };
    const { at } = await cellsOf(dossier);
    expect(at('F5')?.value).toBe('Réalisé\nJuin–août 2024');
    expect(importReading(dossier, await readSpreadsheet(await write(dossier))).changes).toEqual([]);
  });

  test('every sheet prints with its title and its page number', async () => {
    const { sheets } = await cellsOf(demo);
    expect(sheets.map(({ headerFooter }) => headerFooter?.oddFooter)).toEqual(
      sheets.map(() => '&LUn pas de plus&RPage &P / &N'),
    );
  });
});

describe('writeTrackingTable is safe to open', () => {
  test('text that looks like a formula stays text', async () => {
    const tricks = ['=HYPERLINK("x")', '+1+1', '-2+3', '@SUM(A1)'];
    const indicators = tricks.map((name, n) => ({
      ...wait,
      id: `w${n}`,
      code: name,
      name,
      unit: name,
      measures: [],
    }));
    const { at } = await cellsOf({ ...demo, indicators, observations: [] });
    for (const [n, name] of tricks.entries()) {
      expect(at(`B${n + 7}`)).toMatchObject({ value: name, type: 'string', style: { numFmt: '@' } });
      expect(at(`B${n + 7}`)?.formula).toBeUndefined();
    }
  });

  test('what no file may hold is left out', async () => {
    const indicators = [{ ...wait, name: 'a\u0000b\uD800c<&>"', measures: [] }];
    const { at } = await cellsOf({ ...demo, indicators, observations: [] });
    expect(at('B7')?.value).toBe('abc<&>"');
  });

  test('the same dossier gives the same bytes', async () => {
    expect(await write(demo)).toEqual(await write(demo));
  });
});

describe('what is written is read back', () => {
  test.each(['fr', 'en'] as const)('every gap is a word that is understood (%s)', (lang) => {
    for (const [state, words] of Object.entries(gapLabels)) {
      expect(parseQuantity(words[lang], { locale: lang }).value?.state, words[lang]).toBe(state as GapState);
    }
  });

  test.each(['fr', 'en'] as const)(
    'importing the table into its dossier changes nothing (%s)',
    async (lang) => {
      const reading = await readSpreadsheet(await write(demo, lang));
      expect(reading.tables).toHaveLength(1);
      expect(reading.tables[0]?.rows.map(({ code }) => code)).toEqual(['1.1', '1.2', '2.1', '2.2']);
      const edited = importReading(demo, reading);
      expect(edited.changes).toEqual([]);
      expect(edited.issues.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    },
  );

  test('values of any size come back as they were', async () => {
    const value = fc.oneof(
      fc.integer({ min: -1000, max: 1_000_000 }),
      fc
        .double({ min: -1e6, max: 1e9, noNaN: true, noDefaultInfinity: true })
        .map((x) => Number(x.toPrecision(12))),
    );
    const cells = fc.array(fc.option(value, { nil: undefined }), { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(cells, cells, fc.constantFrom<Lang>('fr', 'en'), async (amounts, money, lang) => {
        const recordsOf = (id: string, values: readonly (number | undefined)[]) =>
          values.flatMap((each, n) => (each === undefined ? [] : [record(id, n, { value: each })]));
        const observations = [...recordsOf('wait', amounts), ...recordsOf('aid', money)];
        const dossier = { ...demo, observations };
        const edited = importReading(dossier, await readSpreadsheet(await write(dossier, lang)));
        expect(edited.changes).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
