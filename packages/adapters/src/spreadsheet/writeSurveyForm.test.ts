import { isJalonError } from '@jalon/core';
import { readXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../workbook/readWorkbook.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';
import { parentSurvey } from './surveyForm/fixtures/parentSurvey.ts';
import { fillCells } from './trackingTemplate/fixtures/fillCells.ts';
import { type WriteSurveyFormOptions, writeSurveyForm } from './writeSurveyForm.ts';

const write = (options: Partial<WriteSurveyFormOptions> = {}) =>
  writeSurveyForm(parentSurvey, { lang: 'fr', asOf: '2024-08-30', respondents: 20, ...options });

const headings = [
  'Code',
  'Vague',
  'Date',
  'Consentement',
  'Q1. Je me sens à l’aise dans mon rôle de parent',
  'Q2. Je sais à qui m’adresser en cas de difficulté avec mon enfant, quelle que soit l’heure',
  'Q3. À quelles activités avez-vous participé ?',
  'Q4. Ce trimestre, avez-vous demandé de l’aide à quelqu’un ici ?',
  'Q5. Une note de 0 à 10',
  'Q6. Depuis quand venez-vous ?',
  'Q7. Un mot à ajouter ?',
];

describe('the sheet of answers', () => {
  test('has a line per person: code, wave, date, consent, a column per question', async () => {
    const { value } = await readWorkbook(await write());
    expect(value?.sheets[0]?.rows[3]?.map((cell) => cell?.shown)).toEqual(headings);
  });

  test('offers the answers of each question in the language of the form', async () => {
    const { sheets } = await readXlsx(await write());
    const [answers] = sheets;
    const ruleOf = (range: string) => answers?.dataValidations?.find((rule) => rule.range === range);
    const lists = sheets.find(({ name }) => name === 'Listes')?.rows ?? [];
    const offered = (range: string) => {
      const [, letter = '', count = ''] =
        /\$([A-Z])\$1:\$[A-Z]\$(\d+)$/.exec(ruleOf(range)?.formula1 ?? '') ?? [];
      return lists.slice(0, Number(count)).map((row) => row[letter.charCodeAt(0) - 65]);
    };
    expect(offered('B5:B24')).toEqual(['T0', 'T1']);
    expect(offered('D5:D24')).toEqual(['oui', 'non']);
    expect(offered('E5:E24')).toEqual([
      'Pas du tout d’accord',
      'Plutôt pas d’accord',
      'Plutôt d’accord',
      'Tout à fait d’accord',
      'Ne sait pas',
    ]);
    expect(offered('G5:G24')).toEqual(['Ateliers', 'Sorties', 'Groupe de parole']);
    expect([ruleOf('E5:E24')?.errorStyle, ruleOf('G5:G24')?.errorStyle]).toEqual(['stop', 'warning']);
    expect([ruleOf('I5:I24')?.type, ruleOf('J5:J24')?.type, ruleOf('K5:K24')?.type]).toEqual([
      'decimal',
      'date',
      'textLength',
    ]);
  });

  test('questions a code that stands twice in a wave', async () => {
    const { sheets } = await readXlsx(await write());
    const rule = sheets[0]?.dataValidations?.find(({ range }) => range === 'A5:A24');
    expect(rule).toMatchObject({ type: 'custom', errorStyle: 'warning' });
    expect(rule?.formula1).toContain('$A$5:$A$24=A5');
  });

  test('strikes out the line of who does not agree', async () => {
    const { sheets } = await readXlsx(await write(), { readStyles: true });
    expect(sheets[0]?.conditionalRules?.[0]).toMatchObject({ formula: '$D5="non"', range: 'A5:K24' });
  });

  test('says in a remark what may be answered, and what is sensitive', async () => {
    const { value } = await readWorkbook(await write({ lang: 'en' }));
    const header = value?.sheets[0]?.rows[3];
    expect(header?.[6]?.comment).toBe('Possible answers:\nWorkshops\nOutings\nTalking group');
    expect(header?.[7]?.comment).toBe('Sensitive data.');
  });

  test('keeps what was typed, with the keys of its columns on a sheet that nobody sees', async () => {
    const filled = await fillCells(await write(), 'Réponses', {
      A5: 'F01',
      B5: 'T0',
      D5: 'oui',
      E5: 'Plutôt d’accord',
      I5: 7,
    });
    const { value } = await readWorkbook(filled);
    const line = value?.sheets[0]?.rows[4]?.map((cell) => (cell && 'value' in cell ? cell.value : ''));
    expect([0, 1, 3, 4, 8].map((column) => line?.[column])).toEqual([
      'F01',
      'T0',
      'oui',
      'Plutôt d’accord',
      7,
    ]);
    const keys = value?.sheets.find(({ name }) => name === 'jalon');
    expect(keys?.visibility).toBe('very-hidden');
    expect(keys?.rows[1]?.map((cell) => cell?.shown)).toEqual(['item', headings[4], 'ease']);
  });
});

describe('a form that somebody filled in', () => {
  test('is recognised as answers of a survey, each in the column of its question', async () => {
    const filled = await fillCells(await write(), 'Réponses', {
      ...{ A5: 'F01', B5: 'T0', D5: 'oui', E5: 'Plutôt d’accord', F5: 'Ne sait pas', H5: 'non', I5: 7 },
      ...{
        A6: 'F02',
        B6: 'T0',
        D6: 'oui',
        E6: 'Tout à fait d’accord',
        F6: 'Plutôt pas d’accord',
        H6: 'oui',
        I6: 5.5,
      },
      ...{ A7: 'F03', B7: 'T0', D7: 'non', E7: 'Tout à fait d’accord', F7: 'Plutôt d’accord' },
    });
    const { tables } = await readSpreadsheet(filled);
    expect(tables.map(({ kind, sheet }) => [kind, sheet])).toEqual([['survey-responses', 'Réponses']]);
    const [table] = tables;
    expect(Object.values(table?.columns ?? {}).slice(0, 4)).toEqual([
      'respondent',
      'wave',
      'stamp',
      'consent',
    ]);
    const written = table?.rows.map(({ values }) => values.map((value) => value.written).filter(Boolean));
    expect(written?.[0]).toEqual(
      expect.arrayContaining(['T0', 'oui', 'Plutôt d’accord', 'Ne sait pas', 'non', '7']),
    );
    // who does not agree is left out
    expect(table?.skipped).toContainEqual(expect.objectContaining({ row: 7, reason: 'no-consent' }));
  });
});

describe('the questionnaire on paper', () => {
  const shown = async () => {
    const { value } = await readWorkbook(await write());
    return Array.from(value?.sheets[1]?.rows ?? [], (row) =>
      Array.from(row ?? [], (cell) => cell?.shown ?? '').filter((text) => text !== ''),
    );
  };

  test('asks for the code and the consent, and says what the answers are for', async () => {
    const lines = (await shown())?.map((line) => line.join(' '));
    expect(lines?.[1]).toMatch(/^Vos réponses servent à\s: améliorer l’accueil des familles$/);
    expect(lines?.find((line) => line.startsWith('J’accepte'))).toMatch(/☐ oui +☐ non$/);
  });

  test('puts questions on one scale into a grid, and lists the answers of the others', async () => {
    const lines = await shown();
    expect(lines?.find((line) => line[0] === '1.')).toEqual([
      '1.',
      'Je me sens à l’aise dans mon rôle de parent',
      '☐',
      '☐',
      '☐',
      '☐',
      '☐',
    ]);
    const third = lines?.findIndex((line) => line[0] === '3.') ?? -1;
    expect(lines?.[third]?.[1]).toContain('plusieurs réponses possibles');
    expect(lines?.slice(third + 1, third + 4)).toEqual([
      ['☐  Ateliers'],
      ['☐  Sorties'],
      ['☐  Groupe de parole'],
    ]);
  });

  test('leaves a line for a number, a day, an open answer', async () => {
    const lines = await shown();
    for (const number of ['5.', '6.']) {
      const at = lines?.findIndex((line) => line[0] === number) ?? -1;
      expect(lines?.[at + 1]).toEqual(['_'.repeat(16)]);
    }
  });
});

describe('writeSurveyForm', () => {
  test('makes a form of an instrument without waves, scales or kinds of ours', async () => {
    const [item] = parentSurvey.items;
    if (!item) throw new Error('no item');
    const { scale: _, ...open } = item;
    const items = [
      { ...open, kind: 'our.org/drawing' as const, text: 'Draw your day '.repeat(20) },
      { ...open, id: 'b', scale: 'nowhere', text: '=1+1' },
    ];
    const bare = { ...parentSurvey, items, scales: [], waves: [] };
    const { sheets } = await readXlsx(await writeSurveyForm(bare, { lang: 'en', asOf: '2024-08-30' }));
    expect(sheets[0]?.dataValidations?.map(({ range }) => range)).toEqual(['A5:A104', 'C5:C104', 'D5:D104']);
    expect(sheets[1]?.rows.flat()).toContain('=1+1');
  });

  test.each([0, 1.5, 5001, Number.NaN])('refuses room for %d people', async (respondents) => {
    const error = await write({ respondents }).catch((thrown: unknown) => thrown);
    expect(isJalonError(error) && error.code).toBe('invalid-argument');
  });

  test('gives the same bytes for the same instrument', async () => {
    expect(await write()).toEqual(await write());
  });
});
