import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../readSpreadsheet.ts';
import { readText } from './survey/fixtures/readText.ts';
import { shownAsExpected } from './survey/fixtures/shownAsExpected.ts';

/** Workbooks saved by LibreOffice, each with its reading as a person checked it. */
const workbooks = [
  ['survey', 'exit-form', 'survey-responses'],
  ['survey', 'ouderbevraging', 'survey-responses'],
  ['surveySummary', 'resultats-parents', 'survey-summary'],
  ['people', 'registre-cpe', 'people'],
  ['people', 'feuille-de-presence', 'people'],
  ['pooled', 'consolidation-reseau', 'pooled-data'],
  ['longTracking', 'tidy-data', 'indicator-tracking'],
] as const;

const fileOf = (room: string, name: string) => join(import.meta.dirname, room, 'fixtures', name);

describe('PR-19: workbooks as they are handed in', () => {
  test.each(workbooks)('%s/%s is read cell for cell, as %s', async (room, name, kind) => {
    const bytes = new Uint8Array(readFileSync(fileOf(room, `${name}.xlsx`)));
    const reading = shownAsExpected(await readSpreadsheet(bytes, { file: `${name}.xlsx` }));
    expect(reading.tables.map((table) => table.kind)).toEqual([kind]);
    expect(reading).toEqual(JSON.parse(readFileSync(fileOf(room, `${name}.expected.json`), 'utf8')));
  });
});

/** One small sheet of each kind, a row of header first. */
const sheets = {
  'survey-responses':
    'Horodateur;Code famille;Q1. Vous sentez-vous soutenu ?;Q2. Note de 0 à 10\n12/03/2024 14:05;F1;Tout à fait d’accord;7\n13/03/2024 10:00;F2;Plutôt d’accord;8\n',
  'survey-summary': 'Réponse;Nombre;%\nOui;12;60\nNon;8;40\n',
  people:
    'Nom;Prénom;Date de naissance;École\nMartin;Léa;03/04/2015;Pasteur\nDiallo;Awa;21/09/2014;Pasteur\n',
  'pooled-data':
    'Organisme;Période;Indicateur;Valeur;Unité\nLa Ruche;T1 2024;Enfants accueillis;12;enfants\nLe Nid;T1 2024;Enfants accueillis;9;enfants\n',
  'indicator-tracking': 'Indicateur;Période;Valeur;Cible\nVisites;T1 2024;12;20\nVisites;T2 2024;15;20\n',
  portfolio: 'Association;Type;Commune;Cohorte\nLa Ruche;crèche;Namur;2023\nLe Nid;école;Liège;2023\n',
  'change-pathways': 'Acteurs;Court terme;Moyen terme;Long terme\nParents;osent venir;viennent;animent\n',
} as const;

const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(';'));
const textOf = (rows: readonly (readonly string[])[]) => `${rows.map((row) => row.join(';')).join('\n')}\n`;
const kindsOf = (text: string) => readText(text).tables.map(({ kind }) => kind);

describe('a sheet of one kind is not taken for another', () => {
  test.each(Object.entries(sheets))('%s', (kind, text) => {
    expect(kindsOf(text)).toEqual([kind]);
  });

  test.each(Object.entries(sheets).filter(([kind]) => kind !== 'survey-summary'))(
    '%s, its columns in the opposite order',
    (kind, text) => {
      expect(kindsOf(textOf(rowsOf(text).map((row) => row.toReversed())))).toEqual([kind]);
    },
  );

  test.each(Object.entries(sheets))('%s, with a column that nobody knows', (kind, text) => {
    const more = rowsOf(text).map((row, at) => [...row, at === 0 ? 'Zorglub' : 'bleu']);
    expect(kindsOf(textOf(more))).toEqual([kind]);
  });

  test.each(Object.entries(sheets))('%s, below a title', (kind, text) => {
    expect(kindsOf(`Bilan de l’année;;\n;;\n${text}`)).toEqual([kind]);
  });
});
