import { formatIssue } from '@jalon/core';
import { createRegister } from '@jalon/core/register';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../workbook/readWorkbook.ts';
import type { Cell, Workbook } from '../../workbook/Workbook.ts';
import { importRegister } from '../importRegister.ts';
import { instrumentOf } from '../instrumentOf.ts';
import { openSheets } from '../openSheets.ts';
import type { Reading, ReadingTable } from '../Reading.ts';
import { surveyMessages } from '../record/survey/surveyMessages.ts';
import { fillCells } from '../trackingTemplate/fixtures/fillCells.ts';
import { writeSurveyForm } from '../writeSurveyForm.ts';
import { codesIn } from './codesIn.ts';
import { parentSurvey } from './fixtures/parentSurvey.ts';
import { readForm } from './fixtures/readForm.ts';
import { readFormKeys } from './readFormKeys.ts';
import { readFormSheet } from './readFormSheet.ts';

const empty = createRegister({ id: 'people', title: 'People' });
const form = await writeSurveyForm(parentSurvey, { lang: 'fr', asOf: '2024-08-30', respondents: 20 });
const fill = async (cells: Parameters<typeof fillCells>[2]): Promise<Reading> =>
  readForm(await fillCells(form, 'Réponses', cells));
const answersOf = (reading: Reading) =>
  importRegister(empty, reading).register.responses.map(({ person, wave, answers }) => [
    person,
    wave,
    answers,
  ]);
const said = ({ issues }: Reading) =>
  issues
    .filter(({ severity }) => severity === 'warning')
    .map(({ code, at }) => `${code} ${at?.in === 'sheet' ? (at.cell ?? at.row) : ''}`);
const one = { A5: 'F01', B5: 'T0', D5: 'oui' };

describe('the answers of a form', () => {
  test('come under the ids of the items, in the codes of the instrument, whichever words were on the form', async () => {
    const reading = await fill({
      ...one,
      C5: new Date(Date.UTC(2024, 8, 12)),
      E5: 'Plutôt d’accord',
      F5: 'Ne sait pas',
      G5: 'Sorties; ateliers',
      H5: 'non',
      I5: 7.5,
      J5: new Date(Date.UTC(2023, 0, 9)),
      K5: 'oui',
    });
    const { register, issues } = importRegister(empty, reading);
    expect(register.responses).toEqual([
      {
        id: 'parents.F01.t0',
        person: 'F01',
        instrument: 'parents',
        wave: 't0',
        answeredOn: '2024-09-12',
        answers: {
          ease: '3',
          whom: 'dk',
          activities: ['o', 'w'],
          help: false,
          mark: 7.5,
          since: '2023-01-09',
          words: 'oui',
        },
      },
    ]);
    expect(issues).toEqual([]);
    expect(register.consents[0]?.purpose).toEqual({
      fr: 'Utilisation des réponses',
      en: 'Use of the answers',
    });
    const [table] = reading.tables as readonly [ReadingTable];
    expect(table.columns).toMatchObject({ A: 'respondent', C: 'stamp', E: 'parents#ease' });
    expect(table.rows[0]?.values.find(({ field }) => field === 'parents#ease')).toEqual({
      field: 'parents#ease',
      cell: 'E5',
      code: '3',
      written: 'Plutôt d’accord',
    });
    expect(instrumentOf(table).items.map(({ id }) => id)).toEqual(parentSurvey.items.map(({ id }) => id));
    expect(instrumentOf(table).id).toBe('parents');
  });

  test('stay on their items where a heading was reworded', async () => {
    const reading = await fill({ ...one, E4: 'À l’aise ?', E5: 'Plutôt d’accord', F5: 'Ne sait pas' });
    expect(answersOf(reading)).toEqual([['F01', 't0', { ease: '3', whom: 'dk' }]]);
    expect(said(reading)).toEqual([]);
  });

  test('follow their headings where columns were moved; what was reworded too is missed and said', async () => {
    const { value } = await readWorkbook(
      await fillCells(form, 'Réponses', { ...one, E4: 'À l’aise ?', E5: 'Plutôt d’accord', H5: 'oui' }),
    );
    const moved: Workbook = {
      ...(value as Workbook),
      sheets: (value?.sheets ?? []).map((sheet) =>
        sheet.name === 'Réponses'
          ? { ...sheet, rows: sheet.rows.map((cells) => [undefined, ...(cells ?? [])]) }
          : sheet,
      ),
    };
    const keys = readFormKeys(moved);
    const read = openSheets(moved, {}).opened.flatMap((sheet) =>
      keys ? (readFormSheet(sheet, keys) ?? []) : [],
    );
    const reading: Reading = {
      tables: read.flatMap(({ tables }) => tables),
      ignoredSheets: [],
      issues: read.flatMap(({ issues }) => issues),
    };
    expect(answersOf(reading)).toEqual([['F01', 't0', { help: true }]]);
    const missing = reading.issues.find(({ code }) => code === 'sheet/form-column-missing');
    expect(missing && formatIssue(missing, 'fr', surveyMessages)).toContain('Q1. Je me sens à l’aise');
    expect(reading.issues).toContainEqual(
      expect.objectContaining({
        code: 'sheet/unknown-column',
        params: { column: 'F', header: 'À l’aise ?' },
      }),
    );
  });

  test('that are none of those on offer are said and no answer; « ne sait pas » is one', async () => {
    const reading = await fill({
      ...one,
      E5: 'Peut-être',
      G5: 'Ateliers; Cuisine',
      H5: 'NSP',
      I5: 'beaucoup',
    });
    expect(said(reading)).toEqual([
      'sheet/answer-off-scale E5',
      'sheet/answer-off-scale G5',
      'sheet/unreadable-cell I5',
    ]);
    expect(answersOf(reading)).toEqual([['F01', 't0', { activities: ['w', 'Cuisine'], help: 'dont-know' }]]);
  });

  test('may be typed in other ways: a number in words of the country, a day as text, another case', async () => {
    const reading = await fill({
      ...one,
      E5: 'plutôt d’accord.',
      G5: 'SORTIES | Groupe de parole',
      I5: '7,5',
      J5: '31/05/2023',
    });
    expect(answersOf(reading)).toEqual([
      ['F01', 't0', { ease: '3', activities: ['o', 'g'], mark: 7.5, since: '2023-05-31' }],
    ]);
    expect(said(reading)).toEqual([]);
  });

  test('of who refused, tested, answered twice or said nothing do not get in', async () => {
    const reading = await fill({
      ...one,
      E5: 'Plutôt d’accord',
      ...{ A6: 'F02', B6: 'T0', D6: 'non', K6: 'un secret' },
      ...{ A7: 'TEST', B7: 'T0', D7: 'oui' },
      ...{ A8: 'F01', B8: 'T0', D8: 'oui', E8: 'Pas du tout d’accord' },
      ...{ A9: 'F01', B9: 'T1', D9: 'oui', E9: 'Tout à fait d’accord' },
      D10: 'oui',
      ...{ A11: 'F03', B11: 'T0', E11: 'Plutôt d’accord' },
    });
    const [table] = reading.tables as readonly [ReadingTable];
    expect(table.skipped.filter(({ row }) => row > 4)).toEqual([
      { row: 6, reason: 'no-consent' },
      { row: 7, reason: 'test' },
      { row: 8, reason: 'duplicate', of: 5 },
      { row: 10, reason: 'no-value' },
    ]);
    expect(JSON.stringify(reading)).not.toContain('secret');
    expect(said(reading)).toEqual(['sheet/consent-unclear D11', 'sheet/response-differs 8']);
    expect(answersOf(reading)).toEqual([
      ['F01', 't0', { ease: '3' }],
      ['F01', 't1', { ease: '4' }],
    ]);
  });

  test('in a hidden row, behind an error or a formula without a value are left out and said', async () => {
    const { value } = await readWorkbook(
      await fillCells(form, 'Réponses', { ...one, E5: 'x', F5: 'x', A6: 'F02', D6: 'oui' }),
    );
    const broken = (row: number, column: number): Cell | undefined =>
      row === 4 && column === 4
        ? { type: 'error', value: '#REF!', shown: '#REF!' }
        : row === 4 && column === 5
          ? { type: 'uncached', formula: 'A1', shown: '' }
          : undefined;
    const workbook: Workbook = {
      ...(value as Workbook),
      sheets: (value?.sheets ?? []).map((sheet) =>
        sheet.name === 'Réponses'
          ? {
              ...sheet,
              hiddenRows: [5],
              rows: sheet.rows.map((cells, row) => cells?.map((cell, column) => broken(row, column) ?? cell)),
            }
          : sheet,
      ),
    };
    const keys = readFormKeys(workbook);
    const read = openSheets(workbook, {}).opened.flatMap((sheet) =>
      keys ? (readFormSheet(sheet, keys) ?? []) : [],
    );
    expect(read[0]?.issues.filter(({ severity }) => severity === 'warning').map(({ code }) => code)).toEqual([
      'sheet/error-cell',
      'sheet/formula-without-value',
      'sheet/hidden-response',
    ]);
    expect(read[0]?.tables[0]?.rows[0]?.values.slice(2, 4)).toMatchObject([
      { state: 'error' },
      { state: 'unreadable' },
    ]);
  });
});

describe('what is no form of ours', () => {
  test('has no keys, whatever a sheet of it is called', async () => {
    const text = (shown: string): Cell => ({ type: 'text', value: shown, shown });
    const sheet = (name: string, ...rows: readonly (readonly Cell[])[]) => ({
      name,
      rows,
      visibility: 'very-hidden' as const,
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    });
    const workbook = (...first: readonly string[]) =>
      ({ source: { format: 'xlsx' }, sheets: [sheet('jalon', first.map(text))] }) as unknown as Workbook;
    expect(readFormKeys(workbook('jalon', 'tracking-template', '1', 'x'))).toBeUndefined();
    expect(readFormKeys(workbook('jalon', 'survey-form', '2', 'x'))).toBeUndefined();
    expect(readFormKeys(workbook('jalon', 'survey-form', '1', 'x'))).toEqual({
      instrument: 'x',
      columns: [],
      waves: [],
    });
  });

  test('is left to the other readers: the questionnaire on paper, the lists', async () => {
    const { value } = await readWorkbook(form);
    const keys = value && readFormKeys(value);
    const names = openSheets(value as Workbook, {}).opened.filter(
      (sheet) => keys && readFormSheet(sheet, keys) !== undefined,
    );
    expect(names.map(({ grid }) => grid.sheet.name)).toEqual(['Réponses']);
  });
});

test('several answers in a cell: words that hold a semicolon themselves are one answer', () => {
  const options = [
    { label: 'Jeux; lecture', code: 'a' },
    { label: 'Jeux', code: 'b' },
    { label: '', code: 'c' },
  ];
  expect(codesIn('Jeux; lecture; jeux\nCuisine;; Jeux', options)).toEqual({
    codes: ['a', 'b'],
    others: ['Cuisine'],
  });
});
