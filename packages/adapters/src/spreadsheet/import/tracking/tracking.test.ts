import { readFileSync } from 'node:fs';
import { createDossier, type Dossier } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { importReading } from '../../importReading.ts';
import { readSpreadsheet } from '../../readSpreadsheet.ts';
import { readCsvTables } from '../../record/fixtures/readCsvTables.ts';
import { splitAxis } from './splitAxis.ts';

const empty = createDossier({ id: 'd', title: 'D' });
const brought = (text: string, into: Dossier = empty) => importReading(into, readCsvTables(text)).dossier;
/** The rows of the only frame: role, statement, and the statement that they stand under. */
const frameOf = ({ frames, results }: Dossier) => {
  const [frame] = frames;
  const words = (row: string | undefined) => {
    const node = frame?.rows.find(({ id }) => id === row)?.nodes[0];
    return results.nodes.find(({ id }) => id === node)?.statement;
  };
  return frame?.rows.map(({ id, role, parent }) =>
    [role, words(id), words(parent)].filter((part) => part !== undefined).join(' | '),
  );
};
const measures = ({ indicators, results }: Dossier) =>
  indicators.map(({ name, measures: ids }) => [
    name,
    ...ids.map((id) => results.nodes.find((node) => node.id === id)?.statement),
  ]);
const lines = (...text: readonly string[]) => `${text.join('\n')}\n`;

describe('a tracking table with columns of levels', () => {
  test('is a frame of its tradition, each statement once, its indicators under the closest result', async () => {
    const file = new URL('../../fixtures/07_fr_bilan_projet_social.xlsx', import.meta.url);
    const read = await readSpreadsheet(readFileSync(file));
    const reading = { ...read, tables: read.tables.slice(0, 1) };
    const { dossier } = importReading(empty, reading);
    expect(dossier.frames.map(({ template }) => template)).toEqual(['projet-social']);
    expect(frameOf(dossier)).toEqual([
      'axis | Pouvoir d’agir',
      'objective | Favoriser la participation des habitants | Pouvoir d’agir',
      'sub-objective | Développer les instances | Favoriser la participation des habitants',
      'action | Comité d’habitants | Développer les instances',
      'sub-objective | Soutenir les initiatives | Favoriser la participation des habitants',
      'action | Coup de pouce projets | Soutenir les initiatives',
      'axis | Familles & parentalité',
      'objective | Soutenir la fonction parentale | Familles & parentalité',
      'sub-objective | Offrir des lieux ressources | Soutenir la fonction parentale',
      'action | LAEP | Offrir des lieux ressources',
      'sub-objective | Toucher les familles éloignées | Soutenir la fonction parentale',
      'action | Sorties familles | Toucher les familles éloignées',
    ]);
    expect(measures(dossier)).toEqual([
      ['Nb de réunions', 'Développer les instances', 'Comité d’habitants'],
      ['Nb d’habitants différents', 'Développer les instances', 'Comité d’habitants'],
      ['Nb de projets d’habitants', 'Soutenir les initiatives', 'Coup de pouce projets'],
      ['Fréquentation moyenne (pers./séance)', 'Offrir des lieux ressources', 'LAEP'],
      ['Taux de familles monoparentales', 'Toucher les familles éloignées', 'Sorties familles'],
    ]);
    expect(dossier.results.nodes.filter(({ code }) => code).map(({ code, level }) => [code, level])).toEqual([
      ['1', 'impact'],
      ['2', 'impact'],
    ]);
    const again = importReading(dossier, reading);
    expect([again.changes, again.issues]).toEqual([[], []]);
  });

  const axes = lines(
    'Axe;Objectif;Action;Indicateur;Unité;Cible 2025;2024',
    'Axe 1 : Parentalité;Soutenir les parents;Café des parents;Cafés tenus;cafés;40;12',
    'idem;idem;idem;Parents venus;parents;90;33',
    ';;Atelier;Ateliers tenus;ateliers;9;3',
  );

  test('carries down what « idem » or an empty cell leaves to the eye', () => {
    expect(frameOf(brought(axes))).toEqual([
      'axis | Parentalité',
      'objective | Soutenir les parents | Parentalité',
      'action | Café des parents | Soutenir les parents',
      'action | Atelier | Soutenir les parents',
    ]);
    expect(measures(brought(axes))).toEqual([
      ['Cafés tenus', 'Soutenir les parents', 'Café des parents'],
      ['Parents venus', 'Soutenir les parents', 'Café des parents'],
      ['Ateliers tenus', 'Soutenir les parents', 'Atelier'],
    ]);
  });

  test('a line more adds what it says; known statements, rows and measures stay', () => {
    const before = brought(axes);
    const after = brought(`${axes};Relayer;Relais;Relais formés;relais;5;1\n`, before);
    expect(after.results.nodes.slice(0, 4)).toEqual(before.results.nodes);
    expect(frameOf(after)?.slice(4)).toEqual([
      'objective | Relayer | Parentalité',
      'action | Relais | Relayer',
    ]);
    expect(measures(after).slice(0, 3)).toEqual(measures(before));
    expect(measures(after)[3]).toEqual(['Relais formés', 'Relayer', 'Relais']);
  });

  test('an indicator that measured nothing gets its statements, one that measures something keeps them', () => {
    const known = (ids: readonly string[]) =>
      brought(axes, {
        ...empty,
        results: { nodes: [{ id: 'own', level: 'outcome', statement: 'Le nôtre' }], links: [] },
        indicators: [{ id: 'i', name: 'Cafés tenus', unit: 'cafés', measures: ids, targets: [] }],
      });
    expect(measures(known([]))[0]).toEqual(['Cafés tenus', 'Soutenir les parents', 'Café des parents']);
    expect(measures(known(['own']))[0]).toEqual(['Cafés tenus', 'Le nôtre']);
  });

  test('says the level in a column of its own, unless that is the sort of the indicator', () => {
    const level = (...words: readonly string[]) =>
      brought(
        lines(
          'Niveau;Énoncé;Indicateur;Unité;Cible;2024',
          `${words[0]};Les enfants parlent;Part;%;40;12`,
          `${words[1]};Des ateliers;Ateliers;n;4;2`,
          `${words[2]};Des ateliers;Séances;n;4;2`,
        ),
      );
    expect(frameOf(level('Effet', 'Produit', 'Produit'))).toEqual([
      'outcome | Les enfants parlent',
      'output | Des ateliers | Les enfants parlent',
    ]);
    for (const words of [
      ['Effet', 'Produit', 'Effet'],
      ['qualitatif', 'quantitatif', 'quantitatif'],
    ])
      expect(frameOf(level(...words))).toEqual(['outcome | Les enfants parlent', 'outcome | Des ateliers']);
  });

  test('names no level where it only gives a theme, or describes the indicator right of it', () => {
    const theme = lines('Thématique;Indicateur;Cible;2024', 'Santé;Visites;40;12', ';Places;9;3');
    const described = lines('Indicator;Description;Target;2024', 'Visits;How many;40;12', 'Places;Open;9;3');
    for (const text of [theme, described]) {
      const { frames, results, indicators } = brought(text);
      expect([frames, results.nodes, indicators.map((one) => one.measures)]).toEqual([[], [], [[], []]]);
    }
    expect(frameOf(brought(theme.replace('Santé', 'Axe 1 – Santé')))).toEqual(['axis | Santé']);
  });

  test('whose statements a frame shows already draws no second one', () => {
    const statement = 'Soutenir les parents';
    const texts = ['Parentalité', statement, 'Café des parents', 'Atelier'];
    const nodes = texts.map((words, at) => ({ id: `n${at}`, level: 'outcome' as const, statement: words }));
    const frame = {
      id: 'f',
      template: 'logframe-4x4' as const,
      rows: nodes.map(({ id }) => ({ id: `row-${id}`, role: 'outcome' as const, nodes: [id] })),
    };
    const after = brought(axes, { ...empty, results: { nodes, links: [] }, frames: [frame] });
    expect([after.frames, after.results.nodes]).toEqual([[frame], nodes]);
    expect(measures(after)[2]).toEqual(['Ateliers tenus', statement, 'Atelier']);
  });
});

describe('a tracking table with headings between its rows', () => {
  test('is a chain of results where they start with the word of a level', () => {
    const text = lines(
      'Indicator;Unit;Target 2025;2024',
      'Outcome 1: Families thrive;;;',
      'Share of families;%;40;12',
      'Output 1.1: Centres open;;;',
      'Clubs held;clubs;90;33',
      'Output 1.2: Parents trained;;;',
      'Parents;parents;9;3',
      'Outcome 2: Health;;;',
      'Visits;visits;9;3',
      'Other indicators;;;',
      'Volunteers;people;9;3',
    );
    const dossier = brought(text);
    expect(frameOf(dossier)).toEqual([
      'outcome | Families thrive',
      'output | Centres open | Families thrive',
      'output | Parents trained | Families thrive',
      'outcome | Health',
    ]);
    expect(measures(dossier)).toEqual([
      ['Share of families', 'Families thrive'],
      ['Clubs held', 'Centres open'],
      ['Parents', 'Parents trained'],
      ['Visits', 'Health'],
      ['Volunteers'],
    ]);
    expect(importReading(dossier, readCsvTables(text)).changes).toEqual([]);
  });

  test('is a social project where they are axes', () => {
    const text = lines(
      'Indicateur;Unité;Cible 2025;2024',
      'AXE 1 – Parentalité;;;',
      'Objectif 1.1 : Soutenir les parents;;;',
      'Cafés tenus;cafés;40;12',
      'AXE 2 – Santé;;;',
      'Visites;visites;9;3',
    );
    expect(frameOf(brought(text))).toEqual([
      'axis | Parentalité',
      'objective | Soutenir les parents | Parentalité',
      'axis | Santé',
    ]);
  });

  test.each(['Première partie', 'Résultats', 'Objectif spécifique 1', 'Axe', 'Axes de travail'])(
    'stays a list with sections under « %s »',
    (heading) => {
      const text = lines(
        'Indicateur;Unité;Cible 2025;2024',
        `${heading};;;`,
        'Cafés tenus;cafés;40;12',
        'Venus;n;9;3',
      );
      expect(brought(text).frames).toEqual([]);
    },
  );

  test('makes no frame beside one that the dossier has: the headings may be its own', () => {
    const text = lines(
      'Indicateur;Unité;Cible;2024',
      'Objectif 1 : Relayer;;;',
      'Relais;n;4;1',
      'Venus;n;9;3',
    );
    const frame = { id: 'f', template: 'logframe-4x4' as const, rows: [] };
    expect(brought(text, { ...empty, frames: [frame] }).frames).toEqual([frame]);
  });
});

test.each([
  ['AXE 1 – Pouvoir d’agir', { code: '1', statement: 'Pouvoir d’agir' }],
  ['Axe : Santé', { statement: 'Santé' }],
  ['Pillar II. Learning', { code: 'II', statement: 'Learning' }],
  ['Volet A - Accueil', { code: 'A', statement: 'Accueil' }],
  ['Axe stratégique n° 3 : Lien', { code: '3', statement: 'Lien' }],
  ['Axes de travail', undefined],
  ['Santé', undefined],
  ['Axe 1', undefined],
])('the axis « %s »', (text, expected) => {
  expect(splitAxis(text)).toEqual(expected);
});
