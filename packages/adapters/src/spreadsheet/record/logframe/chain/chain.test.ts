import { createDossier } from '@jalon/core';
import { expect, test } from 'vitest';
import { importReading } from '../../../importReading.ts';
import { readCsvTables, saidIn, valueIn } from '../../fixtures/readCsvTables.ts';

const linksOf = (text: string) =>
  importReading(createDossier({ id: 'd', title: 'D' }), readCsvTables(text)).dossier.results.links.map(
    ({ from, to }) => `${from} > ${to}`,
  );

const chain =
  'Activities;Outputs;Outcome;Impact\nTrain carers;Carers trained;Children thrive;Less poverty\nPrint a guide;Carers trained;;\nOpen a café;Café open;Parents meet;\nHold a fair;;;\n';

test('PR-19: a chain reads from activity to impact, each cell with the statement that it serves', () => {
  const { tables } = readCsvTables(chain);
  expect(tables.map(({ kind }) => kind)).toEqual(['logframe']);
  expect(
    tables[0]?.rows.map((row) => [
      row.row,
      row.name,
      valueIn(row, 'level')?.code,
      row.cells?.['statement'],
      row.cells?.['parent'],
    ]),
  ).toEqual([
    [2, 'Less poverty', 'impact', 'D2', undefined],
    [2, 'Children thrive', 'outcome', 'C2', 'D2'],
    [2, 'Carers trained', 'output', 'B2', 'C2'],
    [2, 'Train carers', 'activity', 'A2', 'B2'],
    [3, 'Print a guide', 'activity', 'A3', 'B2'],
    [4, 'Parents meet', 'outcome', 'C4', 'D2'],
    [4, 'Café open', 'output', 'B4', 'C4'],
    [4, 'Open a café', 'activity', 'A4', 'B4'],
    [5, 'Hold a fair', 'activity', 'A5', 'B4'],
  ]);
  expect(linksOf(chain)).toEqual([
    'children-thrive > less-poverty',
    'carers-trained > children-thrive',
    'train-carers > carers-trained',
    'print-a-guide > carers-trained',
    'parents-meet > less-poverty',
    'cafe-open > parents-meet',
    'open-a-cafe > cafe-open',
    'hold-a-fair > cafe-open',
  ]);
});

test('a chain from impact to activity says the same', () => {
  const turned = chain
    .trim()
    .split('\n')
    .map((line) => line.split(';').toReversed().join(';'))
    .join('\n');
  expect(linksOf(`${turned}\n`)).toEqual(linksOf(chain));
});

test('a statement that serves two others is one statement with two links', () => {
  const links = linksOf(
    'Actividades;Productos;Efectos\nFormar;Guía publicada;Leen más\nImprimir;Guía publicada;Escriben más\n',
  );
  expect(links).toEqual([
    'guia-publicada > leen-mas',
    'formar > guia-publicada',
    'guia-publicada > escriben-mas',
    'imprimir > guia-publicada',
  ]);
});

test('a cell that lists several statements leaves open which of them is served', () => {
  const reading = readCsvTables(
    'Activités;Produits;Effets\nFormer;"- Guide publié\n- Salle ouverte";Les parents savent\n',
  );
  expect(saidIn(reading)).toEqual(['sheet/chain-statement-open B2']);
  const row = reading.tables[0]?.rows.find(({ name }) => name === 'Former');
  expect(valueIn(row, 'parent')).toBeUndefined();
});

test('indicators go with the level that their header names, else with the column on their left, which is said', () => {
  const reading = readCsvTables(
    'Activités;Produits;Effets;Indicateurs de produits;Hypothèses;Notes du bureau\nFormer;Guide publié;Les parents savent;"Exemplaires : 0 en 2024, cible : 300 en 2026";La salle reste ouverte;x\n',
  );
  expect(saidIn(reading)).toEqual(['sheet/aspect-level-assumed E1', 'sheet/unknown-column F1']);
  const [effect, product] = reading.tables[0]?.rows ?? [];
  expect(valueIn(effect, 'assumptions')).toMatchObject({ cell: 'E2', items: ['La salle reste ouverte'] });
  expect(valueIn(product, 'indicator')).toMatchObject({ cell: 'D2', items: ['Exemplaires'] });
  expect(valueIn(product, 'baseline')).toMatchObject({ cell: 'D2', value: 0, period: { end: '2024-12-31' } });
  expect(valueIn(product, 'target')).toMatchObject({ cell: 'D2', value: 300, period: { end: '2026-12-31' } });
});

test('two levels make no chain, nor do levels beside figures that are followed up', () => {
  const kindOf = (text: string) => readCsvTables(text).tables[0]?.kind;
  expect(kindOf('Activités;Produits\nFormer;Guide\n')).toBeUndefined();
  expect(
    kindOf(
      'Objectif général;Effets;Produits;Indicateur;Cible 2024;Réalisé 2024\nLien;Sortir;Ateliers;Visites;40;38\n',
    ),
  ).toBe('indicator-tracking');
});
