import { describe, expect, test } from 'vitest';
import { readText, said } from '../survey/fixtures/readText.ts';
import { populationOf } from './populationOf.ts';

const head = 'Organisme;Période;Indicateur;Sexe;Valeur;Unité;Commentaire\n';

describe('data of several partners in one table', () => {
  const reading = readText(
    `${head}Les Petits Pas;T1 2024;Enfants accueillis;Filles;12;enfants;\nLa Ruche;T1 2024;Enfants accueillis;Filles;<5;enfants;\nLa Ruche;T1 2024;Enfants accueillis;Garçons;7;enfants;\nLa Ruche;T1 2024;Enfants accueillis;Garçons;7;enfants;relancé\nLe Cerf-Volant;T1 2024;Enfants accueillis;;9;familles;\nLe Cerf-Volant;T2 2024;Enfants accueillis;Filles;non rendu;;\nLe Cerf-Volant;T2 2024;Enfants accueillis;Garçons;11;enfants;\nLe Cerf-Volant;T2 2024;Enfants accueillis;Garçons;13;enfants;\nTotal;;;;59;;\n`,
  );
  const [table] = reading.tables;
  const valueIn = (row: number) => table?.rows.find((each) => each.row === row)?.values[0];

  test('AT-12: the line of families is out of the sum of children, the duplicate is dropped, <5 stays a bound, each with its reason', () => {
    expect(table?.kind).toBe('pooled-data');
    expect(table?.skipped.map(({ row, reason, of }) => [row, reason, of])).toEqual([
      [5, 'duplicate', 4],
      [6, 'other-population', undefined],
      [10, 'total', undefined],
    ]);
    expect(valueIn(3)).toMatchObject({ below: 5, unit: 'enfants' });
    expect(valueIn(3)).not.toHaveProperty('value');
    const children = (table?.rows ?? []).flatMap(({ values }) => values.flatMap(({ value }) => value ?? []));
    expect(children).toEqual([12, 7, 11, 13]);
    expect(said(reading)).toEqual(
      expect.arrayContaining(['sheet/figure-repeated 5', 'sheet/other-population 6']),
    );
  });

  test('who did not hand in has no figure, and a figure that is given twice stays twice', () => {
    expect(valueIn(7)).toMatchObject({ state: 'not-communicated', written: 'non rendu' });
    expect([valueIn(8)?.value, valueIn(9)?.value]).toEqual([11, 13]);
    expect(reading.issues.find(({ code }) => code === 'sheet/conflicting-figures')).toMatchObject({
      severity: 'error',
      params: { first: 8 },
    });
  });

  test('each row says of whom and when', () => {
    expect(table?.rows[0]).toMatchObject({
      name: 'Enfants accueillis',
      period: { start: '2024-01-01', end: '2024-03-31' },
      text: { organisation: 'Les Petits Pas', sexe: 'Filles' },
      cells: { organisation: 'A2' },
    });
    expect(table?.headers).toEqual({ sexe: 'Sexe' });
  });

  test('year and quarter may stand in two columns, a partner once for its rows', () => {
    const dutch = readText(
      'Organisatie;Jaar;Kwartaal;Indicator;Aantal\nNoord;2024;K1;Jongeren;34\n;2024;K2;Jongeren;1.250\nZuid;2024;K9;Jongeren;niet ingediend\n',
    );
    expect(
      dutch.tables[0]?.rows.map(({ text, period, values }) => [
        text['organisation'],
        period?.start,
        values[0]?.value ?? values[0]?.state,
      ]),
    ).toEqual([
      ['Noord', '2024-01-01', 34],
      ['Noord', '2024-04-01', 1250],
      ['Zuid', undefined, 'not-communicated'],
    ]);
    expect(said(dutch)).toContain('sheet/unreadable-period B4');
  });

  test('what one partner alone counts in another way is left out where all the others count the same', () => {
    const rows = ['A', 'B', 'C', 'D'].flatMap((partner) => [
      `${partner};T1 2024;Enfants accueillis;;10;;`,
      `${partner};T2 2024;Enfants accueillis;;12;;`,
    ]);
    const { tables } = readText(`${head}${rows.join('\n')}\nD;T1 2024;Familles accompagnées;;7;;\n`);
    expect(tables[0]?.skipped).toEqual([{ row: 10, reason: 'other-population' }]);
  });

  test('two indicators that all partners report stay two indicators', () => {
    const rows = ['A', 'B', 'C'].flatMap((partner) => [
      `${partner};T1 2024;Enfants accueillis;;10;;`,
      `${partner};T1 2024;Familles accompagnées;;7;;`,
    ]);
    expect(readText(`${head}${rows.join('\n')}\n`).tables[0]?.skipped).toEqual([]);
  });
});

test.each([
  ['Familles avec enfants', 'families'],
  ['Nb d’enfants par famille', 'children'],
  ['households', 'families'],
  ['jongeren', 'young-people'],
  ['heures', undefined],
])('« %s » counts %s', (text, population) => {
  expect(populationOf(text)).toBe(population);
});
