import { describe, expect, test } from 'vitest';
import { readCsvTables, saidIn, valueIn } from '../fixtures/readCsvTables.ts';
import { decideLevels } from './decideLevels.ts';
import { splitLevel } from './splitLevel.ts';

const levelsOf = (text: string) =>
  readCsvTables(text).tables[0]?.rows.map((row) => [
    row.code,
    row.name,
    row.text['level'],
    valueIn(row, 'level')?.code,
  ]);

describe('what stands before a statement', () => {
  test.each([
    ['OS : Renforcer le lien', 'OS', 'OS', 'Renforcer le lien'],
    ['R1. Les familles viennent', 'R', 'R1', 'Les familles viennent'],
    ['A.1.1 – Organiser', 'A', 'A.1.1', 'Organiser'],
    ['Output 1.2: Teachers trained', 'Output', '1.2', 'Teachers trained'],
    ['Outcome 1 – Children read', 'Outcome', '1', 'Children read'],
    ['Résultat attendu n° 1 : Les parents savent', 'Résultat attendu', '1', 'Les parents savent'],
    ['Resultado 2. Las familias comen mejor', 'Resultado', '2', 'Las familias comen mejor'],
    ['Specifieke doelstelling: De kinderen lezen', 'Specifieke doelstelling', undefined, 'De kinderen lezen'],
    ['Résultats\nLes parents savent', 'Résultats', undefined, 'Les parents savent'],
    ['1.1 Organiser', undefined, '1.1', 'Organiser'],
    ['110 Les parents savent', undefined, '110', 'Les parents savent'],
    ['Impact (Objectif général)', 'Impact (Objectif général)', undefined, ''],
    ['R2', 'R', 'R2', ''],
    ['Objectif spécifique 1.1\u00A0: Grandir', 'Objectif spécifique', '1.1', 'Grandir'],
    ['Objectif\u00A0spécifique\u00A01\u202F: Grandir', 'Objectif\u00A0spécifique', '1', 'Grandir'],
    ['Résultat\u00A0: Grandir', 'Résultat', undefined, 'Grandir'],
    ['R\u00A02\u00A0: Grandir', 'R', 'R2', 'Grandir'],
    ['OS\u00A0: Grandir', 'OS', 'OS', 'Grandir'],
    ['A la fin du projet, tout va bien', undefined, undefined, 'A la fin du projet, tout va bien'],
    ['Impact sur les familles', undefined, undefined, 'Impact sur les familles'],
    ['300 young people trained', undefined, undefined, '300 young people trained'],
  ])('« %s »', (text, word, code, statement) => {
    const found = splitLevel(text);
    expect([found.word, found.code, found.statement]).toEqual([word, code, statement]);
  });
});

describe('the words of levels', () => {
  const decided = (...words: string[]) => [...decideLevels(words).values()].map(({ level }) => level);

  test('PR-04: « réalisations » is decided by the other words of the frame, and left open where they do not', () => {
    expect(decided('Impact', 'Résultats', 'Réalisations', 'Activités')).toEqual([
      'impact',
      'outcome',
      'output',
      'activity',
    ]);
    expect(decided('Impact', 'Réalisations', 'Activités')).toEqual(['impact', undefined, 'activity']);
    const text =
      'Niveau;Énoncé;Indicateurs;Hypothèses\nImpact;Mieux vivre;Taux;\nRéalisations;Des ateliers;Nombre;\n';
    expect(levelsOf(text)?.map(([, , word, level]) => [word, level])).toEqual([
      ['Impact', 'impact'],
      ['Réalisations', undefined],
    ]);
    expect(saidIn(readCsvTables(text))).toEqual(['sheet/level-word-ambiguous A3']);
    const clear = text.replace('Réalisations', 'Résultats;Ils s’entraident;Nombre;\nRéalisations');
    expect(saidIn(readCsvTables(clear))).toEqual([
      'sheet/level-word-decided A3',
      'sheet/level-word-decided A4',
    ]);
  });

  test('mean what the tradition of the frame makes them mean', () => {
    expect(decided('Objectif général', 'Objectif spécifique', 'Résultats', 'Activités')[2]).toBe('output');
    expect(decided('OG', 'OS', 'R', 'A')).toEqual(['impact', 'outcome', 'output', 'activity']);
    expect(decided('Fin', 'Propósito', 'Componentes', 'Actividades')).toEqual([
      'impact',
      'outcome',
      'output',
      'activity',
    ]);
    expect(decided('Activities', 'Outputs', 'Purpose', 'Goal')).toEqual([
      'activity',
      'output',
      'outcome',
      'impact',
    ]);
    expect(decided('Sujet')).toEqual([undefined]);
  });
});

describe('a logical framework', () => {
  test('has means and costs where its lowest rows have a header of their own', () => {
    const { tables, issues } = readCsvTables(
      'Narrative Summary;OVIs;MoV;Assumptions / Risks\nGoal: Less unemployment;Rate falls to 18%;Statistics;\nOUTPUTS;;;\nOutput 1: Centre open;Open by March;Photos, lease;No delay\n;Two rooms;Lease;\nActivities;Inputs;Costs;\n1.1 Refurbish;"Builder\nPaint";$ 12,000;\n;;;Preconditions: land title obtained\n',
    );
    const [goal, first, second, activity, condition] = tables[0]?.rows ?? [];
    expect(tables[0]?.kind).toBe('logframe');
    expect(goal?.text).toMatchObject({ level: 'Goal', indicator: 'Rate falls to 18%' });
    expect(first).toMatchObject({ section: 'OUTPUTS', code: '1', name: 'Centre open' });
    expect(valueIn(first, 'verification')?.items).toEqual(['Photos', 'lease']);
    // a row without a statement is another indicator of the same
    expect(second).toMatchObject({ code: '1', name: 'Centre open', text: { indicator: 'Two rooms' } });
    expect(activity).toMatchObject({ code: '1.1', name: 'Refurbish', text: { level: 'Activities' } });
    expect(valueIn(activity, 'means')?.items).toEqual(['Builder', 'Paint']);
    expect(valueIn(activity, 'budget')).toMatchObject({ cell: 'C7', value: 12_000, unit: 'USD' });
    expect(condition?.text).toEqual({ preconditions: 'land title obtained' });
    expect(tables[0]?.skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'section'],
      [6, 'repeated-header'],
    ]);
    expect(issues).toEqual([]);
  });

  test('may have its levels and statements under no header, and its activities alone at the end', () => {
    const rows = levelsOf(
      ';Logique d’intervention;IOV;Hypothèses\nObjectif général;Réduire les inégalités;Taux;\nActivités;;;\n;Ouvrir le lieu;;\n;Former les équipes;;\n',
    );
    expect(rows).toEqual([
      [undefined, 'Réduire les inégalités', 'Objectif général', 'impact'],
      [undefined, 'Ouvrir le lieu', 'Activités', 'activity'],
      [undefined, 'Former les équipes', 'Activités', 'activity'],
    ]);
  });

  test('may have figures: in the unit of the indicator, for the period of their column', () => {
    const [row] =
      readCsvTables(
        'Results chain;Indicator;Baseline (2023);Target (2026);Current value (Dec 2024);Assumptions\nOutcome 1: Less alone;Feeling lonely (%);34;20;28;Services run\n',
      ).tables[0]?.rows ?? [];
    expect(row?.values.filter(({ value }) => value !== undefined)).toMatchObject([
      { field: 'baseline', value: 34, unit: '%', period: { start: '2023-01-01' } },
      { field: 'target', value: 20, unit: '%', period: { end: '2026-12-31' } },
      { field: 'actual', value: 28, unit: '%', period: { start: '2024-12-01' } },
    ]);
  });

  test('may have a heading with a statement over its indicators, and inputs in the columns of others', () => {
    const { tables } = readCsvTables(
      'Résumé narratif;Indicateurs;Sources de vérification;Hypothèses\nOS1 : Les parents savent;;;\n;70 % répondent juste;Test;\n;12 parents formés;Registre;\nA1 : Former;"Moyens : deux salles ; un formateur";Coûts : 1 200 €;\n',
    );
    const [first, second, third] = tables[0]?.rows ?? [];
    expect([first?.name, second?.name]).toEqual(['Les parents savent', 'Les parents savent']);
    expect(first?.section).toBe('OS1 : Les parents savent');
    expect(valueIn(third, 'means')?.items).toEqual(['deux salles', 'un formateur']);
    expect(valueIn(third, 'budget')).toMatchObject({ value: 1200, unit: 'EUR' });
  });

  test('is none where indicators are followed up, or where nothing is assumed or verified', () => {
    const kind = (text: string) => readCsvTables(text).tables[0]?.kind;
    expect(
      kind('Objectif;Indicateur;Cible 2024;Réalisé 2024;Source;Fréquence\nLien;Visites;40;38;Registre;an\n'),
    ).toBe('indicator-tracking');
    expect(kind('Indicateur;Cible 2024;Hypothèses\nVisites;40;beau temps\n')).toBe('indicator-tracking');
  });

  test('lists indicators by lines, never by commas, and joins what a line break cut', () => {
    const [row] =
      readCsvTables(
        'Objectifs;Indicateurs;Hypothèses\nOS : Lire;"Nombre de filles, garçons\ninscrits\nTaux de présence";"Calme ; pluie"\n',
      ).tables[0]?.rows ?? [];
    expect(valueIn(row, 'indicator')?.items).toEqual([
      'Nombre de filles, garçons inscrits',
      'Taux de présence',
    ]);
    expect(valueIn(row, 'assumptions')?.items).toEqual(['Calme', 'pluie']);
  });
});
