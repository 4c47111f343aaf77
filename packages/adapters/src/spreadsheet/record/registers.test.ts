import { describe, expect, test } from 'vitest';
import { readCsvTables, saidIn, valueIn } from './fixtures/readCsvTables.ts';

describe('a plan of action', () => {
  test('asks who, what, when, how; crosses under months are the time of the action', () => {
    const { tables } = readCsvTables(
      'Objectif;Quoi ?;Qui ?;Pour quand ?;Comment ?;Budget;Statut;janv. 2025;févr. 2025\nAccueillir;Revoir la fiche;Équipe;31/03/2025;2 réunions;0 €;en cours;x;\n;Former;CA;juin 2025;Formateur, salle;1 200 €;🔴;;■\n',
    );
    const [first, second] = tables[0]?.rows ?? [];
    expect(valueIn(first, 'calendar')).toMatchObject({
      cell: 'H2',
      answer: true,
      period: { start: '2025-01-01' },
    });
    expect(second?.text['plan.objective']).toBe('Accueillir');
    expect(valueIn(second, 'plan.means')?.items).toEqual(['Formateur', 'salle']);
    expect(valueIn(second, 'status')?.code).toBe('late');
    expect(valueIn(second, 'plan.budget')).toMatchObject({ value: 1200, unit: 'EUR' });
  });
});

describe('stakeholders', () => {
  test('weigh by words, by figures, by signs', () => {
    const { tables, issues } = readCsvTables(
      'Parties prenantes;Niveau d’intérêt;Influence (1-5);Position;Attentes\nFamilles;fort;2;favorable;"- être écoutées\n- horaires souples"\nÉcole;2 – faible;3/5;–;\nCAF;Très élevé;++++;allié;Bilan\nMairie;n.d.;beaucoup;neutre;\n',
    );
    const rows = tables[0]?.rows.map((row) =>
      ['interest', 'influence', 'position'].map((field) => {
        const { value, code, state } = valueIn(row, field) ?? {};
        return code ?? value ?? state;
      }),
    );
    expect(rows).toEqual([
      ['high', 2, 'ally'],
      ['low', 3, 'opponent'],
      ['very-high', 4, 'ally'],
      ['not-available', undefined, 'neutral'],
    ]);
    expect(issues.map(({ code }) => code)).toEqual(['sheet/unknown-choice']);
  });
});

describe('risks', () => {
  test('have a score that is likelihood times severity, or say so', () => {
    const reading = readCsvTables(
      'N°;Risque;P;G;PxG;Mesures préventives;Pilote\n1;Départ;3;4;12;Binôme;CA\n2;Baisse;4;4;12;Diversifier;\n3;Manque;moyen;fort;élevé;Campagne;\n',
    );
    expect(valueIn(reading.tables[0]?.rows[2], 'likelihood')?.code).toBe('medium');
    expect(saidIn(reading)).toEqual(['sheet/score-does-not-match E3']);
  });
});

describe('effects', () => {
  test.each([
    ['+', '+'],
    ['(+)', '+'],
    ['positif', '+'],
    ['–', '-'],
    ['(–)', '-'],
    ['−', '-'],
    ['negatief', '-'],
    ['+/-', 'mixed'],
    ['±', 'mixed'],
  ])('« %s » is %s', (sign, code) => {
    const { tables } = readCsvTables(`Effet;Pour qui ?;+/-;Voulu ?\nFatigue;Équipe;${sign};imprévu\n`);
    expect(valueIn(tables[0]?.rows[0], 'effect.sign')?.code).toBe(code);
    expect(valueIn(tables[0]?.rows[0], 'effect.intended')?.code).toBe('unintended');
  });
});

describe('a guide by stages', () => {
  test('AT-10: two columns of tools under each stage, with the questions over them', () => {
    const { tables } = readCsvTables(
      "Étape 1 : Cadrer;\nQuestions;\n- Pourquoi évaluer ?;\nNom de l'outil;Utilisation de l'outil\nArbre à problèmes;Clarifier\n;\nÉtape 2 : Recueillir;\nQuestions;\n- Quelles données existent ?;\nNom de l'outil;Utilisation de l'outil\nQuestionnaire;Interroger\n",
    );
    expect(tables.map(({ kind }) => kind)).toEqual(['stage-guide']);
    expect(
      tables[0]?.rows.map(({ row, name, text }) => [row, text['stage'], name, text['tool.use']]),
    ).toEqual([
      [3, 'Étape 1 : Cadrer', 'Pourquoi évaluer ?', undefined],
      [5, 'Étape 1 : Cadrer', 'Arbre à problèmes', 'Clarifier'],
      [9, 'Étape 2 : Recueillir', 'Quelles données existent ?', undefined],
      [11, 'Étape 2 : Recueillir', 'Questionnaire', 'Interroger'],
    ]);
  });
});

describe('tables side by side', () => {
  test('of different kinds and heights are read each in its own columns, another below them too', () => {
    const { tables } = readCsvTables(
      'Stakeholder;Interest;Power;;Risk;Likelihood;Impact;Score\nCouncil;High;High;;Loss of funds;2;5;10\nShops;Low;Low;;Turnover;3;3;9\n;;;;Flood;1;4;4\n;;;;;;;\nAction;Responsible;Due;;;;;\nVisit;Team;31/03/2025;;;;;\n',
    );
    expect(tables.map(({ kind, rows }) => [kind, rows.map(({ name }) => name)])).toEqual([
      ['stakeholders', ['Council', 'Shops']],
      ['risks', ['Loss of funds', 'Turnover', 'Flood']],
      ['action-plan', ['Visit']],
    ]);
  });
});

describe('a table on its side', () => {
  test('is read with its addresses as they are, rows counting columns, the title kept', () => {
    const { tables } = readCsvTables(
      'Suivi des indicateurs 2024;;\n;;\nIndicateur;Visites;Satisfaction\nUnité;visites;%\nCible 2024;200;80\nRéalisé 2024;Covid;76\n',
    );
    expect(tables[0]).toMatchObject({
      kind: 'indicator-tracking',
      turned: true,
      meta: { title: 'Suivi des indicateurs 2024' },
    });
    const [visits, content] = tables[0]?.rows ?? [];
    expect([visits?.row, visits?.name, content?.row, content?.name]).toEqual([
      2,
      'Visites',
      3,
      'Satisfaction',
    ]);
    expect(valueIn(visits, 'target')).toMatchObject({ cell: 'B5', value: 200, unit: 'visites' });
    expect(valueIn(visits, 'actual')).toMatchObject({ cell: 'B6', state: 'not-collected', note: 'Covid' });
    expect(valueIn(content, 'actual')).toMatchObject({ cell: 'C6', value: 76, unit: '%' });
  });

  test('may be a list, and is none where the sheet is read upright', () => {
    const { tables } = readCsvTables(
      'Association;La Ribambelle;Les Lucioles\nType;crèche;maison de quartier\nCode postal;4000;6000\n',
    );
    expect(tables[0]).toMatchObject({ kind: 'portfolio', turned: true });
    expect(tables[0]?.rows.map(({ name }) => name)).toEqual(['La Ribambelle', 'Les Lucioles']);
    expect(readCsvTables('Indicateur;Cible 2024\nVisites;40\n').tables[0]?.turned).toBeUndefined();
  });
});

describe('an event where a figure was expected', () => {
  test.each(['Covid', 'confinement', 'fermé', 'lockdown', 'closed in May', 'huelga', 'gesloten'])(
    '« %s »',
    (word) => {
      const reading = readCsvTables(`Indicateur;Cible 2024;Réalisé 2024\nVisites;40;${word}\n`);
      expect(valueIn(reading.tables[0]?.rows[0], 'actual')).toMatchObject({
        state: 'not-collected',
        note: word,
      });
      expect(saidIn(reading)).toEqual(['sheet/event-for-number C2']);
    },
  );

  test('any other word is still not understood', () => {
    expect(saidIn(readCsvTables('Indicateur;Cible 2024;Réalisé 2024\nVisites;40;bleu\n'))).toEqual([
      'sheet/unreadable-cell C2',
    ]);
  });
});
