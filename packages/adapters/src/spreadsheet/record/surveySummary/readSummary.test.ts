import { describe, expect, test } from 'vitest';
import { readText, said } from '../survey/fixtures/readText.ts';
import { baseIn } from './baseIn.ts';

const shown = (text: string, table = 0) =>
  readText(text).tables[table]?.rows.map(({ section, name, values }) => [
    section ?? '',
    name,
    ...values.map(
      ({ field, value, unit = '', n, state }) =>
        `${field} ${value ?? state}${unit}${n === undefined ? '' : ` of ${n}`}`,
    ),
  ]);

describe('answers below each other', () => {
  test('stand under their question, with how many answered', () => {
    const text =
      'Q1. How did you hear of us?;;\nAnswer Choices;Responses;\nFriend;45.00%;18\nSchool;55.00%;22\n;Answered;40\n;Skipped;3\n;;\nQ2. Would you come back?;;\nAnswer Choices;Responses;\nYes;90.00%;36\nNo;10.00%;4\n;Answered;40\n';
    expect(shown(text)).toEqual([
      ['Q1. How did you hear of us?', 'Friend', 'percent 45% of 40', 'count 18 of 40'],
      ['Q1. How did you hear of us?', 'School', 'percent 55% of 40', 'count 22 of 40'],
      ['Q2. Would you come back?', 'Yes', 'percent 90% of 40', 'count 36 of 40'],
      ['Q2. Would you come back?', 'No', 'percent 10% of 40', 'count 4 of 40'],
    ]);
    expect(readText(text).tables[0]?.meta.title).toBe('Q1. How did you hear of us?');
    expect(readText(text).tables[0]?.skipped.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '5 summary',
      '6 summary',
      '8 section',
      '9 repeated-header',
      '12 summary',
    ]);
  });

  test('side by side are two tables, each with its question in its header', () => {
    const text =
      'Genre;n;%;;Tranche d’âge;n;%\nFemmes;31;62;;Moins de 25 ans;12;24\nHommes;19;38;;25-49 ans;38;76\nTotal;50;100;;Total;50;100\n';
    expect(shown(text)?.[0]).toEqual(['Genre', 'Femmes', 'count 31 of 50', 'percent 62% of 50']);
    expect(shown(text, 1)?.[1]).toEqual([
      'Tranche d’âge',
      '25-49 ans',
      'count 38 of 50',
      'percent 76% of 50',
    ]);
    expect(readText(text).issues).toEqual([]);
  });

  test('may have nothing over them', () => {
    const text =
      '1. Mon enfant est heureux;;\n;Nbre;%\nTout à fait en accord;25;66 %\nPlutôt en accord;13;34 %\nTOTAL;38;100 %\n;;\n2. Les repas sont variés;;\n;Nbre;%\nTout à fait en accord;20;100 %\nTOTAL;20;100 %\n';
    expect(shown(text)?.map(([section, name, count]) => `${section} | ${name} | ${count}`)).toEqual([
      '1. Mon enfant est heureux | Tout à fait en accord | count 25 of 38',
      '1. Mon enfant est heureux | Plutôt en accord | count 13 of 38',
      '2. Les repas sont variés | Tout à fait en accord | count 20 of 20',
    ]);
    expect(readText(text).issues).toEqual([]);
  });

  test('may have their question in a column', () => {
    const text = 'Vraag;Antwoord;Aantal;%\nTevreden?;Ja;12;60\n;Nee;8;40\nTerugkomen?;Ja;20;100\n';
    expect(shown(text)?.map(([section, name]) => `${section} ${name}`)).toEqual([
      'Tevreden? Ja',
      'Tevreden? Nee',
      'Terugkomen? Ja',
    ]);
  });

  test('that do not add up are said: numbers, shares, and a share that its number does not give', () => {
    const text = 'Q1. Content ?;;\nBase : 50 répondants;;\nRéponse;Nombre;%\nOui;30;60 %\nNon;18;42 %\n';
    expect(said(readText(text))).toEqual([
      'sheet/counts-do-not-add-up 4',
      'sheet/shares-do-not-add-up 4',
      'sheet/answer-share-does-not-match C5',
    ]);
  });

  test('need not add up where several were possible', () => {
    const text =
      'Q1. Activités (plusieurs réponses possibles);;\nRéponse;Nombre;%\nYoga;30;60 %\nChant;35;70 %\nBase : 50 répondants;;\n';
    expect(said(readText(text))).toEqual([]);
    expect(shown(text)?.[1]?.[2]).toBe('count 35 of 50');
  });

  test('are not 0 where they cannot be read', () => {
    const text = 'Réponse;Nombre;%\nOui;12;80 %\nNon;n.d.;?\nPeut-être;trois;20 %\n';
    expect(
      shown(text)
        ?.slice(1)
        .map((line) => line.slice(2)),
    ).toEqual([
      ['count not-available', 'percent not-available%'.replace('%', '')],
      ['count unreadable', 'percent 20%'],
    ]);
  });
});

describe('questions below each other', () => {
  test('have a column for each answer of a scale, a base and a mean', () => {
    const text =
      'Question;Strongly disagree;Disagree;Agree;Strongly agree;n;Mean\nI feel welcome;1;2;20;17;40;3.3\nI met people;2;3;10;18;40;3.4\n';
    expect(shown(text)?.[0]).toEqual([
      '',
      'I feel welcome',
      'strongly-disagree 1 of 40',
      'disagree 2 of 40',
      'agree 20 of 40',
      'strongly-agree 17 of 40',
      'base 40',
      'mean 3.3 of 40',
    ]);
    expect(said(readText(text))).toEqual(['sheet/counts-do-not-add-up 3']);
  });

  test('have number and share under each answer', () => {
    const text = ';Oui;;Non;;\nQuestion;n;%;n;%;Base\nÉcouté;30;75 %;10;25 %;40\nInformé;8;20 %;32;70 %;40\n';
    expect(shown(text)?.[0]?.slice(2)).toEqual([
      'oui 30 of 40',
      'oui.percent 75% of 40',
      'non 10 of 40',
      'non.percent 25% of 40',
      'base 40',
    ]);
    expect(readText(text).tables[0]?.headers).toMatchObject({ oui: 'Oui › n', 'oui.percent': 'Oui › %' });
    expect(said(readText(text))).toEqual(['sheet/shares-do-not-add-up 4']);
  });
});

test.each([
  ['Base : 50 répondants', 50],
  ['n = 1 204', undefined],
  ['Répondants : 54', 54],
  ['Answered 40', 40],
  ['Q4. Content ? (n = 32)', 32],
  ['120 réponses', 120],
  ['2024', undefined],
  ['Les répondants de 2024', undefined],
])('the line « %s » says that %s answered', (line, base) => {
  expect(baseIn(line)).toBe(base ?? (line === 'n = 1 204' ? 1204 : undefined));
});
