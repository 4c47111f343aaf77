import { createDossier, type Indicator, type Observation, type Target } from '@jalon/core';
import { dossierProgress } from '@jalon/indicators';
import { describe, expect, test } from 'vitest';
import type { Table } from '../document/Document.ts';
import { rowsOf, tablesIn } from '../items/fixtures/printContext.ts';
import { patronFourParts } from '../library/patronFourParts.ts';
import { freezeAgreedAnswers } from '../life/freezeAgreedAnswers.ts';
import { pivotReports } from '../pivot/pivotReports.ts';
import { prefillReport } from '../report/prefillReport.ts';
import { toDocument } from '../report/toDocument.ts';
import { validateReport } from '../report/validateReport.ts';
import { indicatorRow } from './indicatorRow.ts';

const asOf = '2025-12-31';
const inEach = (fr: string, en: string) => ({ fr, en });
const target = (fields: Partial<Target>): readonly Target[] => [
  { id: 't', over: 'at-date', date: '2025-12-31', ...fields } as Target,
];
const given = (id: string, fields: object): Indicator =>
  ({ id, name: id, unit: 'n', basis: 'snapshot', measures: [], targets: [], ...fields }) as Indicator;
const levels = [
  { code: 'none', label: inEach('Rien encore', 'Nothing yet') },
  { code: 'some', label: inEach('En partie', 'In part') },
  { code: 'full', label: inEach('Partout', 'Everywhere') },
];
const charter = given('charter', {
  scale: 'yes-no',
  baseline: { value: false, date: '2024-01-31' },
  targets: target({ value: true }),
});
const welcome = given('welcome', {
  scale: 'ordinal',
  levels,
  baseline: { value: 'none' },
  targets: target({ value: 'full' }),
});
const opening = given('opening', { scale: 'date', targets: target({ value: '2025-09-01' }) });
const untold = given('untold', { scale: 'ordinal', levels });
const agreed = given('agreed', { targets: target({ text: inEach('Nettement plus', 'Clearly more') }) });
const count = given('count', { targets: target({ value: 10 }) });
const open = given('unsaid', { scale: 'yes-no', targets: target({ value: true }) });
const value = (indicator: string, observed: Observation['value'], id = indicator): Observation =>
  ({
    id: `o-${id}`,
    indicator,
    period: { start: '2025-07-01', end: '2025-10-31' },
    ...(observed === undefined ? { state: 'refused' } : { value: observed }),
  }) as Observation;

const dossier = createDossier({
  id: 'd',
  title: 'D',
  indicators: [charter, welcome, opening, untold, agreed, count, open],
  observations: [
    value('charter', true),
    value('welcome', 'some'),
    value('opening', '2025-10-06'),
    value('untold', 'some'),
    value('agreed', 7),
    value('count', 8),
    value('unsaid', undefined),
  ],
});
const progress = dossierProgress(dossier, { asOf });
const row = (indicator: Indicator) => indicatorRow(indicator, dossier, { asOf, progress });
const labels = (indicator: Indicator) => {
  const { baselineLabel, targetLabel, actualLabel } = row(indicator);
  return [baselineLabel, targetLabel, actualLabel];
};

describe('a row of an indicator whose values are no numbers', () => {
  test('says yes or no, a level and a day in words, with the day of each', () => {
    expect(labels(charter)).toEqual([
      inEach('Non (31/01/2024)', 'No (31 Jan 2024)'),
      inEach('Oui (31/12/2025)', 'Yes (31 Dec 2025)'),
      inEach('Oui (31/10/2025)', 'Yes (31 Oct 2025)'),
    ]);
    expect(labels(welcome)).toEqual([
      inEach('Rien encore', 'Nothing yet'),
      inEach('Partout (31/12/2025)', 'Everywhere (31 Dec 2025)'),
      inEach('En partie (31/10/2025)', 'In part (31 Oct 2025)'),
    ]);
    expect(labels(opening)[2]).toEqual(inEach('6 octobre 2025', '6 October 2025'));
  });
  test('says what was recorded where there is nothing to go towards', () => {
    expect(labels(untold)).toEqual([
      undefined,
      undefined,
      inEach('En partie (31/10/2025)', 'In part (31 Oct 2025)'),
    ]);
  });
  test('says a target that was agreed in words; a number stays a number', () => {
    expect(labels(agreed)).toEqual([undefined, inEach('Nettement plus', 'Clearly more'), undefined]);
    expect(labels(count)).toEqual([undefined, undefined, undefined]);
  });
  test('says why there is no value where there is none', () => {
    expect(row(open).gap).toBe('refused');
    expect(row(charter)).not.toHaveProperty('gap');
  });
});

describe('a report of such indicators', () => {
  const { report } = prefillReport(patronFourParts, dossier, { asOf });
  const printed = (lang: 'fr' | 'en') =>
    toDocument(patronFourParts, report, { lang, dossier, progress }).blocks;
  const cellsOf = (lang: 'fr' | 'en', label: string) =>
    tablesIn(printed(lang))
      .filter(({ columns }) => columns.some(({ heading }) => /^(Cible|Target)$/.test(heading)))
      .flatMap((table: Table) => rowsOf(table))
      .find(([first]) => first?.startsWith(label));
  test('is of the right form', () => {
    expect(validateReport(patronFourParts, report).filter(({ code }) => code.startsWith('format/'))).toEqual(
      [],
    );
  });
  test('prints the words in the table, in both languages', () => {
    expect(cellsOf('fr', 'charter')?.slice(1, 4)).toEqual([
      'Non (31/01/2024)',
      'Oui (31/12/2025)',
      'Oui (31/10/2025)',
    ]);
    expect(cellsOf('en', 'welcome')?.slice(1, 4)).toEqual([
      'Nothing yet',
      'Everywhere (31 Dec 2025)',
      'In part (31 Oct 2025)',
    ]);
    expect(cellsOf('en', 'unsaid')?.slice(1, 4)).toEqual(['unknown', 'Yes (31 Dec 2025)', 'refused']);
  });
  test('says of none of them that it has no value, no target or no baseline', () => {
    const limits = printed('en').flatMap((block) => (block.kind === 'list' ? block.items.flat() : []));
    const about = limits.filter(
      (text) => typeof text === 'string' && /no (value|target|baseline)/.test(text),
    );
    expect(about.join(' ')).not.toMatch(/charter|welcome/);
  });
  test('gives the bar of the figure what was reached', () => {
    const figure = printed('en').find((block) => block.kind === 'figure' && block.data.figure === 'progress');
    const bars = figure?.kind === 'figure' && 'bars' in figure.data ? figure.data.bars : [];
    expect(bars.find(({ label }) => label === 'charter')?.valueLabel).toMatch(/^Yes/);
  });
  test('is read across with others: the funder’s matrix counts numbers alone', () => {
    const matrix = JSON.stringify(pivotReports(patronFourParts, [{ ...report, id: 'a' }]));
    expect(matrix).not.toMatch(/Partout|NaN/);
  });
  test('freezes the target in words with what was agreed', () => {
    const frozen = freezeAgreedAnswers(patronFourParts, report, { on: '2024-01-15', by: ['us', 'them'] });
    const kept = JSON.stringify(frozen.value?.agreed);
    expect(kept).toContain('Partout (31/12/2025)');
    expect(kept).not.toContain('En partie');
    const revised = frozen.value && JSON.parse(JSON.stringify(frozen.value).replaceAll('Partout', 'Souvent'));
    const back = { ...revised, agreed: frozen.value?.agreed };
    const tables = tablesIn(toDocument(patronFourParts, back, { lang: 'fr' }).blocks).map(rowsOf);
    expect(JSON.stringify(tables)).toContain('"Partout (31/12/2025)","Souvent (31/12/2025)"');
  });
});
