import { describe, expect, test } from 'vitest';
import { createDossier } from '../dossier/createDossier.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import { typeset } from '../text/typeset.ts';
import { buildFrame } from './buildFrame.ts';
import type { Frame } from './Frame.ts';
import type { FrameTableRow } from './FrameTable.ts';
import { patronDossier } from './fixtures/patronDossier.ts';
import { schoolDossier as school, schoolValue } from './fixtures/schoolDossier.ts';
import { tabulateFrame } from './tabulateFrame.ts';

const cell = (row: FrameTableRow | undefined, column: string) =>
  row?.cells.find((each) => each.column === column)?.lines ?? [];
const rowOf = (rows: readonly FrameTableRow[], node: string) =>
  rows.find((row) => cell(row, 'statement').some((line) => line.node === node));

test('a baseline and a target that are no numbers are shown in words', () => {
  const [first, ...others] = school.indicators;
  if (!first) throw new Error('the school has no indicator');
  const { baseline: _, ...own } = first;
  const levels = [
    { code: 'none', label: { fr: 'Aucune', en: 'None' } },
    { code: 'full', label: { fr: 'Complète', en: 'Full' } },
  ];
  const lines = (fields: Partial<Indicator>, column: string) => {
    const dossier = { ...school, indicators: [{ ...own, ...fields }, ...others] };
    const { rows } = tabulateFrame(dossier, buildFrame(dossier, 'logframe-eu-2021').frame, { lang: 'en' });
    return rows.flatMap((row) => cell(row, column)).filter(({ indicator }) => indicator === first.id);
  };
  const target = (value: string | boolean) => ({ targets: [{ id: 't-level', value, date: '2025-12-31' }] });
  const ordinal = { scale: 'ordinal', levels, baseline: { value: 'none' }, ...target('full') } as const;
  expect(lines(ordinal, 'baseline')).toEqual([{ text: levels[0]?.label, indicator: first.id }]);
  expect(lines(ordinal, 'target')).toEqual([
    { text: levels[1]?.label, indicator: first.id, target: 't-level', date: '2025-12-31' },
  ]);
  expect(lines({ scale: 'yes-no', ...target(true) }, 'target')).toMatchObject([
    { text: { fr: 'oui', en: 'yes' } },
  ]);
  expect(lines({ scale: 'yes-no', ...target(false) }, 'target')).toMatchObject([
    { text: { fr: 'non', en: 'no' } },
  ]);
  expect(lines({ scale: 'date', ...target('2025-09-01') }, 'target')).toMatchObject([{ text: '2025-09-01' }]);
});

describe('the EU logframe of 2021', () => {
  const { frame } = buildFrame(school, 'logframe-eu-2021');
  const { rows, columns } = tabulateFrame(school, frame, { lang: 'en' });
  test('PR-03 baseline, targets and current value stand in columns of their own, each with its date', () => {
    const row = rowOf(rows, 'attend');
    expect(columns.map(({ id }) => id)).toEqual([
      'statement',
      'indicators',
      'baseline',
      'target',
      'current',
      'verification',
      'assumptions',
    ]);
    const shown = (column: string) => cell(row, column).map(({ text, value, date }) => [text, value, date]);
    expect(shown('baseline')).toEqual([['40%', 0.4, '2021-12-31']]);
    expect(shown('target')).toEqual([
      ['50%', 0.5, '2023-12-31'],
      ['70%', 0.7, '2025-12-31'],
    ]);
    // the last value that is known for the whole programme: neither one place nor a gap
    expect(shown('current')).toEqual([['53%', 0.53, '2023-12-31']]);
    expect(cell(row, 'current')[0]?.observation).toBe('o23');
    expect(cell(row, 'indicators')).toEqual([
      { text: 'Share of girls who attend', code: '1', indicator: 'attendance' },
    ]);
    expect(cell(row, 'verification').map(({ text }) => text)).toEqual(['School registers']);
  });
  test('PR-03 the assumptions of a row are those of its link upwards, so the top cell is empty', () => {
    expect(cell(rowOf(rows, 'chances'), 'assumptions')).toEqual([]);
    expect(cell(rowOf(rows, 'attend'), 'assumptions').map(({ text }) => text)).toEqual(['Teachers are paid']);
    expect(cell(rowOf(rows, 'meals'), 'assumptions').map(({ text }) => text)).toEqual([
      'Food prices stay stable',
    ]);
  });
  test('what was observed after a day is not yet current on it', () => {
    const before = tabulateFrame(school, frame, { lang: 'en', asOf: '2022-12-31' });
    expect(cell(rowOf(before.rows, 'attend'), 'current').map(({ value }) => value)).toEqual([0.45]);
  });
  test('two records about the same last day are both shown', () => {
    const other = schoolValue('o23-b', '2023', { value: 0.6 });
    const both = tabulateFrame({ ...school, observations: [...school.observations, other] }, frame, {
      lang: 'en',
    });
    expect(cell(rowOf(both.rows, 'attend'), 'current').map(({ value }) => value)).toEqual([0.53, 0.6]);
  });
});

describe('words', () => {
  test('PR-04 the same model is rendered in two packs: « réalisations » is an output here and an outcome there', () => {
    const { frame } = buildFrame(school, 'results-chain');
    const wordsIn = (pack?: string) =>
      tabulateFrame(school, frame, { lang: 'fr', ...(pack !== undefined && { pack }) }).rows.map(
        ({ word, role }) => [role, word],
      );
    expect(wordsIn('avise')).toEqual([
      ['output', 'Réalisations'],
      ['outcome', 'Résultats'],
      ['impact', 'Impacts'],
    ]);
    expect(wordsIn('ocde')).toEqual([
      ['output', 'Extrants'],
      ['outcome', 'Effets (réalisations)'],
      ['impact', 'Impacts'],
    ]);
    expect(wordsIn()[0]).toEqual(['output', 'Biens et services fournis']);
  });
  test('a tradition has its own words until a pack is asked for, and the frame’s own before both', () => {
    const { frame } = buildFrame(school, 'logframe-4x4');
    const first = (shown: Frame, pack?: string) =>
      tabulateFrame(school, shown, { lang: 'en', ...(pack !== undefined && { pack }) }).rows[0]?.word;
    expect(first(frame)).toBe('Goal');
    expect(first(frame, 'gar-canada')).toBe('Ultimate outcome');
    expect(first({ ...frame, levelWords: { impact: { en: 'Long-term aim' } } }, 'gar-canada')).toBe(
      'Long-term aim',
    );
    const spanish = tabulateFrame(school, frame, { lang: 'es', pack: 'es-mml' }).rows.map(({ word }) => word);
    expect(spanish).toEqual(['Fin', 'Propósito', 'Componentes']);
  });
});

test('MX-05 planned and actual stand beside each expected result', () => {
  const { frame } = buildFrame(patronDossier, 'patron-four-parts');
  const { rows } = tabulateFrame(patronDossier, frame, { lang: 'fr' });
  const figures = rows
    .filter(({ role }) => role === 'expected-result')
    .flatMap((row) =>
      cell(row, 'indicators').map(({ text, indicator }) => [
        text,
        cell(row, 'target').find((line) => line.indicator === indicator)?.value,
        cell(row, 'current').find((line) => line.indicator === indicator)?.value,
      ]),
    );
  expect(figures).toEqual([
    ['Nb de rencontres', 40, 38],
    ['Nb de participants uniques', 150, 163],
    ['Nb de bénévoles (≥ 1 fois/mois)', 20, 25],
    ['% de répondants « d’accord »', 0.7, 35 / 54],
  ]);
  expect(cell(rows.at(-1), 'current')[0]?.text).toBe(typeset('64,8 %', 'fr'));
});

describe('targets in words', () => {
  const shown = (target: object) => {
    const indicators = school.indicators.map((each) => ({ ...each, targets: [{ id: 't', ...target }] }));
    const dossier = { ...school, indicators };
    const { frame } = buildFrame(dossier, 'logframe-eu-2021');
    return cell(rowOf(tabulateFrame(dossier, frame, { lang: 'en' }).rows, 'attend'), 'target').map(
      ({ text }) => text,
    );
  };
  test('a threshold, a band, a change, words alone', () => {
    expect(shown({ kind: 'threshold', min: 0.3 })).toEqual(['≥ 30%']);
    expect(shown({ kind: 'threshold', max: 0.3 })).toEqual(['≤ 30%']);
    expect(shown({ kind: 'band', min: 0.3, max: 0.4 })).toEqual(['30% – 40%']);
    expect(shown({ value: 0.1, of: 'change', as: 'points' })).toEqual(['+10\u00A0points']);
    expect(shown({ value: 0.1, of: 'change', as: 'relative' })).toEqual(['+10%']);
    expect(shown({ value: -0.1, of: 'change', as: 'absolute' })[0]).toContain('10');
    expect(shown({ value: 2, of: 'change', as: 'factor' })).toEqual(['× 2']);
    expect(shown({ kind: 'improve', text: 'more than before' })).toEqual(['more than before']);
    expect(shown({ kind: 'maintain' })).toEqual(['']);
  });
});

describe('frames made by hand', () => {
  test('a row with two statements, its own words, cells, and indicators shows them', () => {
    const frame: Frame = {
      id: 'f',
      template: 'logframe-4x4',
      rows: [
        {
          id: 'r1',
          role: 'impact',
          nodes: ['chances'],
          wording: 'Fair chances',
          cells: { assumptions: 'Peace lasts\nNo drought' },
        },
        {
          id: 'r2',
          role: 'outcome',
          nodes: ['attend', 'meals', 'gone'],
          parent: 'r1',
          indicators: ['attendance', 'gone'],
        },
        { id: 'r3', role: 'acme/other', nodes: [] },
      ],
    };
    const { rows } = tabulateFrame(school, frame, { lang: 'en' });
    expect(cell(rows[0], 'statement')).toEqual([{ text: 'Fair chances', node: 'chances' }]);
    expect(cell(rows[0], 'assumptions').map(({ text }) => text)).toEqual(['Peace lasts', 'No drought']);
    expect(cell(rows[1], 'statement').map(({ node }) => node)).toEqual(['attend', 'meals']);
    expect(cell(rows[1], 'indicators').map(({ indicator }) => indicator)).toEqual(['attendance']);
    expect(rows[2]?.word).toBe('acme/other');
  });
  test('a template that nobody knows shows statements, indicators and assumptions', () => {
    const frame: Frame = {
      id: 'f',
      template: 'acme/own',
      rows: [{ id: 'r', role: 'acme/aim', nodes: ['attend'] }],
    };
    const { columns, rows } = tabulateFrame(school, frame, { lang: 'en' });
    expect(columns.map(({ id }) => id)).toEqual(['statement', 'indicators', 'assumptions']);
    expect(cell(rows[0], 'statement').map(({ text }) => text)).toEqual(['Girls attend school']);
  });
  test('the means of the older EU frame are written in the row of their activity', () => {
    const nodes = [
      { id: 'a', level: 'activity', statement: 'Cook' },
      { id: 'm', level: 'input', statement: 'Two cooks' },
      { id: 'alone', level: 'input', statement: 'A van' },
    ] as const;
    const dossier = createDossier({
      id: 'd',
      title: 'D',
      results: { nodes, links: [{ id: 'l', from: 'm', to: 'a' }] },
    });
    const { rows } = tabulateFrame(dossier, buildFrame(dossier, 'logframe-eu-older').frame, { lang: 'en' });
    expect(rows.map(({ role }) => role)).toEqual(['activity', 'input']);
    expect(cell(rows[0], 'means').map(({ text }) => text)).toEqual(['Two cooks']);
    expect(cell(rows[1], 'statement').map(({ text }) => text)).toEqual(['A van']);
  });
});
