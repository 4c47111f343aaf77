import { compareHistory, createDossier, type Dossier } from '@jalon/core';
import { parseDossier, serialiseDossier } from '@jalon/core/format';
import { createRegister } from '@jalon/core/register';
import { describe, expect, test } from 'vitest';
import { readCsvSheet } from '../csv/readCsvSheet.ts';
import { importReading } from './importReading.ts';
import { importRegister } from './importRegister.ts';
import type { Reading } from './Reading.ts';
import { readTables } from './readTables.ts';

const empty = createDossier({ id: 'demo', title: 'Demo' });
const sheet = (...lines: readonly string[]): Reading => {
  const { value } = readCsvSheet(lines.join('\n'));
  if (!value) throw new Error('no sheet');
  return readTables(value, { file: 'feuille.csv' });
};
const kinds = ({ tables }: Reading) => tables.map(({ kind }) => kind);

/** Reads, imports, imports once more, and hands back what came in. */
function into(dossier: Dossier, read: Reading) {
  const edited = importReading(dossier, read);
  expect(compareHistory(dossier, edited.dossier)).toEqual([]);
  expect(parseDossier(serialiseDossier(edited.dossier)).issues).toEqual([]);
  expect(importReading(edited.dossier, read).changes).toEqual([]);
  return edited;
}

describe('from a sheet as people write it to the dossier', () => {
  test('data of several partners', () => {
    const read = sheet(
      'Organisme;Période;Indicateur;Sexe;Valeur;Unité',
      'ASBL La Ribambelle;2024;Enfants accueillis;Filles;20;enfants',
      'ASBL La Ribambelle;2024;Enfants accueillis;Garçons;28;enfants',
      'Les Lucioles;2024;Enfants accueillis;Filles;<5;enfants',
      'Les Lucioles;2024;Enfants accueillis;Garçons;12;enfants',
      'Bulle;2024;Enfants accueillis;Total;non rendu;enfants',
    );
    expect(kinds(read)).toEqual(['pooled-data']);
    const { dossier } = into(empty, read);
    expect(
      dossier.observations.map(({ organisation, categories, value, bounds, state }) => [
        organisation,
        categories?.['sex'],
        value ?? bounds?.max ?? state,
      ]),
    ).toEqual([
      ['asbl-la-ribambelle', 'female', 20],
      ['asbl-la-ribambelle', 'male', 28],
      ['les-lucioles', 'female', 4],
      ['les-lucioles', 'male', 12],
      ['bulle', undefined, 'not-communicated'],
    ]);
    expect(dossier.indicators).toMatchObject([
      { name: 'Enfants accueillis', unit: 'enfants', dimensions: ['sex'] },
    ]);
  });

  test('a long table of one organisation', () => {
    const read = sheet(
      'Indicator;Period;Value;Unit',
      'Families supported;Q1 2024;12;families',
      'Families supported;Q2 2024;15;families',
      'Volunteers trained;Q1 2024;70;%',
      'Volunteers trained;Q2 2024;75;%',
    );
    expect(kinds(read)).toEqual(['indicator-tracking']);
    const { dossier } = into(empty, read);
    expect(dossier.indicators.map(({ name, unit }) => [name, unit])).toEqual([
      ['Families supported', 'families'],
      ['Volunteers trained', 'ratio'],
    ]);
    expect(dossier.observations.map(({ id, value }) => [id, value])).toEqual([
      ['families-supported.2024-q1', 12],
      ['families-supported.2024-q2', 15],
      ['volunteers-trained.2024-q1', 0.7],
      ['volunteers-trained.2024-q2', 0.75],
    ]);
  });

  test('a logical framework', () => {
    const read = sheet(
      'Niveau;Logique d’intervention;Indicateurs (IOV);Sources de vérification;Hypothèses',
      'Objectif général;Les enfants du quartier grandissent mieux;Taux de scolarisation;Rectorat;',
      'Objectif spécifique;OS1. Les familles sont soutenues;Nb de familles suivies;Registre;Les écoles coopèrent',
      'Résultats;R1.1 Un accueil est ouvert;Nb de jours d’ouverture;Planning;Un local est trouvé',
      'Activités;A1.1.1 Recruter une équipe;;;Le budget est voté',
    );
    expect(kinds(read)).toEqual(['logframe']);
    const { dossier } = into(empty, read);
    const { nodes, links } = dossier.results;
    expect(nodes.map(({ level, statement }) => [level, statement])).toEqual([
      ['impact', 'Les enfants du quartier grandissent mieux'],
      ['outcome', 'Les familles sont soutenues'],
      ['output', 'Un accueil est ouvert'],
      ['activity', 'Recruter une équipe'],
    ]);
    expect(links.map(({ assumptions }) => assumptions?.[0]?.statement)).toEqual([
      'Les écoles coopèrent',
      'Un local est trouvé',
      'Le budget est voté',
    ]);
    expect(dossier.indicators.map(({ name, source, measures }) => [name, source, measures.length])).toEqual([
      ['Taux de scolarisation', 'Rectorat', 1],
      ['Nb de familles suivies', 'Registre', 1],
      ['Nb de jours d’ouverture', 'Planning', 1],
    ]);
  });

  test('an action plan', () => {
    const read = sheet(
      'Objectif;Action;Responsable;Échéance;Statut',
      'Mieux accueillir;Ouvrir le samedi;Coordination;30/06/2025;en cours',
      ';Former l’équipe;Direction;31/12/2025;fait',
    );
    expect(kinds(read)).toEqual(['action-plan']);
    const { dossier } = into(empty, read);
    expect(
      dossier.results.nodes.map(({ statement, extensions }) => [
        statement,
        extensions?.['jalon.spreadsheet'],
      ]),
    ).toEqual([
      [
        'Ouvrir le samedi',
        { responsible: 'Coordination', due: '2025-06-30', status: 'in-progress', under: 'Mieux accueillir' },
      ],
      [
        'Former l’équipe',
        { responsible: 'Direction', due: '2025-12-31', status: 'done', under: 'Mieux accueillir' },
      ],
    ]);
  });

  test('stakeholders and risks', () => {
    const actors = sheet(
      'Stakeholder;Interest;Influence;Strategy',
      'Town council;high;4;Keep informed',
      'Parents;5;low;Involve',
    );
    expect(kinds(actors)).toEqual(['stakeholders']);
    expect(into(empty, actors).dossier.stakeholders.map(({ name }) => name)).toEqual([
      'Town council',
      'Parents',
    ]);
    const risks = sheet(
      'Risque;Probabilité;Gravité;Mesures de prévention',
      'Départ de la coordinatrice;2;3;Binôme',
      'Perte du local;faible;élevée;Bail long',
    );
    expect(kinds(risks)).toEqual(['risks']);
    const { dossier } = into(empty, risks);
    expect(dossier.extensions?.['jalon.spreadsheet']).toMatchObject({
      risks: [
        { risk: 'Départ de la coordinatrice', likelihood: 2, severity: 3 },
        { risk: 'Perte du local', likelihood: 'low', severity: 'high' },
      ],
    });
  });

  test('a register of effects', () => {
    const read = sheet(
      'Effet;Pour qui;+/-;Voulu ?;Nb de personnes;Preuves',
      'Les parents s’entraident;Parents;+;non;12;Carnet de bord',
      'Le bruit gêne;Voisins;–;non;3;Courriers',
      'L’équipe s’use;Équipe;–;;;',
    );
    expect(kinds(read)).toEqual(['impact-register']);
    const { learning } = into(empty, read).dossier;
    expect(learning.notableResults.map(({ text, sign, planned }) => [text, sign, planned])).toEqual([
      ['Les parents s’entraident', 'positive', false],
      ['Le bruit gêne', 'negative', false],
    ]);
    expect(learning.harvestedOutcomes.map(({ description, sign }) => [description, sign])).toEqual([
      ['L’équipe s’use', 'negative'],
    ]);
  });

  test('AT-10: a sheet with questions and tools of a stage becomes its guide', () => {
    const read = sheet(
      'Étape : Évaluation;',
      'Nom de l’outil;Utilisation de l’outil',
      'Ligne du temps;Raconter le chemin parcouru',
      'Cible;Dire où l’on en est',
    );
    expect(kinds(read)).toEqual(['stage-guide']);
    expect(into(empty, read).dossier.collective?.guides).toEqual([
      {
        stage: 'evaluation',
        questions: [],
        tools: [
          { name: 'Ligne du temps', use: 'Raconter le chemin parcouru' },
          { name: 'Cible', use: 'Dire où l’on en est' },
        ],
      },
    ]);
  });

  test('a financial account, charges beside produits', () => {
    const read = sheet(
      'CHARGES;Prévu;Réalisé;;PRODUITS;Prévu;Réalisé',
      '60 – Achats;1 200,00 €;1 180,50 €;;74 – Subventions;5 000,00 €;5 000,00 €',
      '64 – Charges de personnel;4 000,00 €;4 100,00 €;;75 – Cotisations;200,00 €;280,50 €',
      'TOTAL;5 200,00 €;5 280,50 €;;TOTAL;5 200,00 €;5 280,50 €',
    );
    expect(kinds(read)).toEqual(['financial-account', 'financial-account']);
    const { programme } = into(empty, read).dossier;
    expect(
      programme?.budget?.map(({ label, side, planned, actual }) => [
        label,
        side,
        planned?.minor,
        actual?.minor,
      ]),
    ).toEqual([
      ['Achats', 'expense', 120000, 118050],
      ['Charges de personnel', 'expense', 400000, 410000],
      ['Subventions', 'income', 500000, 500000],
      ['Cotisations', 'income', 20000, 28050],
    ]);
  });

  test('an attendance list goes to the register, with no name in the dossier', () => {
    const read = sheet(
      'Nom;Prénom;Date de naissance;03/09/2024;10/09/2024',
      'Exemple;Zoé;02/04/2021;x;x',
      'Exemple;Ali;01/01/2020;;x',
    );
    expect(kinds(read)).toEqual(['people']);
    const { dossier, issues } = into(empty, read);
    expect([dossier, issues.map(({ code }) => code)]).toEqual([empty, ['import/goes-to-register']]);
    const { register } = importRegister(createRegister({ id: 'r', title: 'R' }), read);
    expect(register.persons.map(({ id, name, bornOn }) => [id, name, bornOn])).toEqual([
      ['person', 'Zoé Exemple', '2021-04-02'],
      ['person-2', 'Ali Exemple', '2020-01-01'],
    ]);
    expect(register.contacts.map(({ person, date }) => [person, date])).toEqual([
      ['person', '2024-09-03'],
      ['person', '2024-09-10'],
      ['person-2', '2024-09-10'],
    ]);
    expect(importRegister(register, read).register).toBe(register);
  });
});
