import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCsvSheet } from '../../csv/readCsvSheet.ts';
import { readSpreadsheet } from '../readSpreadsheet.ts';
import { readTables } from '../readTables.ts';
import { compactTable } from './fixtures/compactTable.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const kindsOf = (text: string) => {
  const { value } = readCsvSheet(text, { delimiter: ';' });
  return readTables(value ?? { source: { format: 'csv' }, sheets: [] }).tables.map(({ kind }) => kind);
};

interface Expected {
  readonly file: string;
  readonly tables: readonly unknown[];
  readonly warnings: readonly string[];
}

describe('tables pasted into a workbook from a text document', () => {
  test.each([
    'cadre-logique',
    'compte-resultat',
    'plan-action',
    'stakeholders',
    'riesgos',
    'effecten',
    'guide-etapes',
  ])('%s reads as expected, row for row, each row left out with its reason', async (id) => {
    const expected = JSON.parse(fixture(`${id}.expected.json`).toString()) as Expected;
    const { tables, issues } = await readSpreadsheet(new Uint8Array(fixture(expected.file)));
    expect(tables.map(compactTable)).toEqual(expected.tables);
    expect(
      issues.map(({ code, at }) => `${code} ${at?.in === 'sheet' ? (at.cell ?? at.row ?? '') : ''}`),
    ).toEqual(expected.warnings);
  });
});

/** One table of each kind, as rows of cells. */
const sheets: Readonly<Record<string, readonly (readonly string[])[]>> = {
  logframe: [
    ['Level', 'Narrative summary', 'Indicators', 'Means of verification', 'Assumptions'],
    ['Goal', 'Children thrive', 'Stunting rate', 'Survey', 'Peace holds'],
    ['Purpose', 'Families eat better', 'Meals a day', 'Diary', ''],
  ],
  'indicator-tracking': [
    ['Indicateur', 'Unité', 'Cible 2024', 'T1 2024', 'T2 2024'],
    ['Visites', 'visites', '40', '9', '12'],
    ['Familles', 'familles', '20', '8', '11'],
  ],
  'action-plan': [
    ['Action', 'Responsable', 'Échéance', 'Statut', 'Commentaires'],
    ['Refaire le site', 'Équipe', '31/03/2025', 'en cours', ''],
    ['Former les bénévoles', 'CA', 'juin 2025', 'à faire', 'devis demandé'],
  ],
  stakeholders: [
    ['Parte interesada', 'Interés', 'Influencia', 'Expectativas', 'Estrategia'],
    ['Familias', 'alto', '2', 'Horarios', 'Reunión'],
    ['Ayuntamiento', 'medio', '5', 'Resultados', 'Informe'],
  ],
  risks: [
    ['Risico', 'Kans', 'Ernst', 'Score', 'Maatregel'],
    ['Uitval van het team', '2', '4', '8', 'Vervanging'],
    ['Minder subsidie', '3', '4', '12', 'Reserve'],
  ],
  'impact-register': [
    ['Effet', 'Pour qui ?', '+/-', 'Prévu / imprévu', 'Preuve'],
    ['Les parents osent demander', 'Parents', '+', 'prévu', 'Entretiens'],
    ['Équipe fatiguée', 'Salariés', '–', 'imprévu', 'Réunion'],
  ],
  'stage-guide': [
    ['Stage', 'Tool', 'What it is for', 'Link'],
    ['Plan', 'Theory of change', 'Agree on the path', 'https://example.org/toc'],
    ['Collect', 'Interview guide', 'Prepare talks', ''],
  ],
  'financial-account': [
    ['Poste budgétaire', 'Prévu', 'Réalisé', 'Écart'],
    ['Salaires', '12 000 €', '11 500 €', '-500 €'],
    ['Loyer', '6 000 €', '6 000 €', '0 €'],
  ],
  portfolio: [
    ['Association', 'Type', 'Code postal', 'Subvention'],
    ['La Ribambelle', 'crèche', '4000', '12 000 €'],
    ['Les Lucioles', 'maison de quartier', '6000', '8 000 €'],
  ],
  'change-pathways': [
    ['Acteur', 'Situation actuelle', 'Court terme', 'Long terme'],
    ['Parents', 'isolés', 'se rencontrent', "s'entraident"],
    ['École', 'distante', 'invite', 'associe'],
  ],
};

const asText = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(';')).join('\n');

describe.each(Object.entries(sheets))('a table of the kind %s', (kind, rows) => {
  test('is taken for no other', () => {
    expect(kindsOf(asText(rows))).toEqual([kind]);
  });

  test('stays what it is with its columns in another order', () => {
    const turned = rows.map((row) => [...row.slice(2), ...row.slice(0, 2)]);
    // a column of names is found by its word; those that have none stand first
    if (kind !== 'indicator-tracking') expect(kindsOf(asText(turned))).toEqual([kind]);
    expect(kindsOf(asText(rows.map(([first = '', ...rest]) => [first, ...rest.reverse()])))).toEqual([kind]);
  });

  test('stays what it is with a column that nobody knows, a title over it, a note under it', () => {
    const wider = rows.map((row, at) => [...row, at === 0 ? 'Zorglub' : `z${at}`]);
    const text = `Document de travail\n\n${asText(wider)}\n\nNB : version provisoire`;
    expect(kindsOf(text)).toEqual([kind]);
  });
});
