import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCsvSheet } from '../../csv/readCsvSheet.ts';
import { readWorkbook } from '../../workbook/readWorkbook.ts';
import { extendLexicon } from '../lexicon/extendLexicon.ts';
import { standardLexicon } from '../lexicon/standardLexicon.data.ts';
import { proposeMapping } from '../mapping/proposeMapping.ts';
import type { ReadTablesOptions } from '../ReadTablesOptions.ts';
import { readSpreadsheet } from '../readSpreadsheet.ts';
import { readTables } from '../readTables.ts';
import { asReport } from './fixtures/asReport.ts';

const here = (...names: readonly string[]) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, ...names)));

/** A sheet from rows of cells. */
function sheetOf(rows: readonly (readonly string[])[], options: ReadTablesOptions = {}) {
  const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(';')).join('\n');
  const { value } = readCsvSheet(quoted, { delimiter: ';' });
  return readTables(value ?? { source: { format: 'csv' }, sheets: [] }, options);
}

/** Rows of a form with what they were answered, in short. */
const answers = (reading: ReturnType<typeof sheetOf>) =>
  (reading.tables.find(({ kind }) => kind === 'funder-report')?.rows ?? []).map(
    ({ row, code, values, text }) => [
      row,
      values[0]?.field,
      ...(code === undefined ? [] : [code]),
      text['value'] ??
        values.map(
          ({ value, period, answer, code: choice, state }) =>
            value ??
            period?.start ??
            (answer === undefined ? undefined : choice ? `${answer ? '+' : '-'}${choice}` : answer) ??
            state,
        ),
    ],
  );

const skipped = (reading: ReturnType<typeof sheetOf>) =>
  reading.tables[0]?.skipped.map(({ row, reason }) => [row, reason]);

describe('a report that was pasted from a word processor', async () => {
  const expected = JSON.parse(
    new TextDecoder().decode(here('fixtures', 'compte-rendu-action.expected.json')),
  ) as {
    readonly report: object;
    readonly skipped: readonly { readonly row: number; readonly reason: string }[];
  };
  const reading = await readSpreadsheet(here('fixtures', 'compte-rendu-action.xlsx'));
  const [form] = reading.tables;

  test('is read through its merged boxes, cell for cell', () => {
    expect(form && asReport(form, undefined)).toEqual(expected.report);
    expect(form?.skipped.map(({ row, reason }) => ({ row, reason }))).toEqual(expected.skipped);
  });

  test('who signs is not kept, and that is said', () => {
    expect(JSON.stringify(reading)).not.toContain('Une Personne');
    expect(reading.issues.map(({ code, at }) => [code, at?.in === 'sheet' ? at.cell : ''])).toEqual([
      ['sheet/name-not-kept', 'B27'],
    ]);
  });

  test('what nobody filled in is empty, what nobody told is not communicated', () => {
    const state = (field: string) =>
      form?.rows.flatMap(({ values }) => values).find((value) => value.field === field);
    expect(state('improvement-points')).toEqual({ field: 'improvement-points', cell: 'B21', state: 'empty' });
    expect(state('people')).toMatchObject({ cell: 'B13', state: 'not-communicated' });
  });
});

test('an accountability report from Québec: labels over their answers, boxes in brackets, a table in the middle', () => {
  const reading = sheetOf([
    ['', 'REDDITION DE COMPTES – Programme « Milieux de vie »'],
    ['', 'SECTION 1 – RENSEIGNEMENTS GÉNÉRAUX'],
    ['', "Nom de l'organisme", '', 'No de dossier'],
    ['', 'Maison des familles du Ruisseau (fictif)', '', 'FQR-2024-118'],
    ['', 'Type de rapport'],
    ['', "[ ] Rapport d'étape   [X] Rapport final"],
    [],
    ['', 'SECTION 3 – ATTEINTE DES OBJECTIFS'],
    ['', "3.1 Rappel de l'objectif général (convenu avec la Fondation)"],
    ['', 'Favoriser l’inclusion des familles nouvellement arrivées.'],
    ['', '3.2 Quelles activités avez-vous réalisées au cours de la période?'],
    ['', '- 24 ateliers parents-enfants'],
    ['', '- 6 sorties au marché'],
    [],
    ['', 'Objectif spécifique', 'Indicateur', 'Cible', 'Résultat'],
    ['', 'Outiller les parents', 'Parents se disant plus outillés', '80 %', '31/36'],
    [],
    ['', '3.3 Bons coups et résultats inattendus'],
    ['', '(+) Trois mamans ont formé un comité'],
    ['', '(-) Peu de pères rejoints'],
    ['', 'Besoins d’accompagnement (cochez)'],
    ['', 'x', 'Réseautage'],
    ['', '', 'Formation'],
    ['', '', 'Autre, précisez :'],
    ['', 'Niveau de satisfaction'],
    ['', '(1 = pas du tout satisfait, 5 = très satisfait)'],
    ['', '1    2    3    4    [5]'],
    ['', 'Signé à Gatineau, le 12 juin 2025'],
  ]);
  expect(answers(reading)).toEqual([
    [3, 'organisation', 'Maison des familles du Ruisseau (fictif)'],
    [3, 'grant.reference', 'FQR-2024-118'],
    [5, 'report.type', [false, true]],
    [9, 'objective.general', 'Favoriser l’inclusion des familles nouvellement arrivées.'],
    [11, 'activities', '- 24 ateliers parents-enfants\n- 6 sorties au marché'],
    [19, 'notable-result', 'Trois mamans ont formé un comité'],
    [20, 'notable-result', 'Peu de pères rejoints'],
    [21, 'expectations', ['+networking', '-skills', '-other']],
    [25, 'relation', [5]],
    [28, 'signed', ['2025-06-12']],
  ]);
  expect(skipped(reading)).toEqual([
    [1, 'title'],
    [2, 'section'],
    [8, 'section'],
    [26, 'note'],
  ]);
  const [, tracking] = reading.tables;
  expect(tracking?.rows[0]?.values).toMatchObject([
    { value: 80, unit: '%' },
    { ratio: [31, 36], unit: '%' },
  ]);
  expect(tracking?.skipped).toEqual([]);
});

test('a Dutch form without colons: two labels in a row, a table of results, a cross under its number', () => {
  const reading = sheetOf([
    ['Stichting Het Groene Lint (fictief)'],
    ['EINDVERSLAG'],
    ['Organisatie', 'vzw De Zonnebloem (fictief)', 'Contactpersoon', 'onthaal@zonnebloem.example'],
    ['Toegekend bedrag', '€ 12.500,00', 'waarvan uitbetaald', '€ 10.000,00'],
    ['Algemene doelstelling', 'Ontmoeting bevorderen (vooraf afgesproken met de stichting)'],
    ['Aantal vrijwilligers', '14', 'personen'],
    ['B. Onverwachte resultaten'],
    ['Nr.', 'Resultaat', '+/-'],
    ['1', 'De school gebruikt de tuin', '+'],
    ['2', 'Vandalisme in mei', '-'],
    [],
    ['Ondervonden moeilijkheden', 'Te weinig water'],
    ['', 'Vrijwilligers vielen uit wegens ziekte'],
    ['Gewenste ondersteuning', '☑ Netwerk', '☐ Expertise', '☐ Andere: .....'],
    ['Kwaliteit van de samenwerking', '1', '2', '3', '4', '5'],
    ['', '', '', '', 'X'],
    ['Opgemaakt te Mechelen op 15 oktober 2024'],
    ['Een Persoon, voorzitter'],
  ]);
  expect(answers(reading)).toEqual([
    [3, 'organisation', 'vzw De Zonnebloem (fictief)'],
    [3, 'contact', 'onthaal@zonnebloem.example'],
    [4, 'grant.awarded', [12500]],
    [4, 'grant.paid', [10000]],
    [5, 'objective.general', 'Ontmoeting bevorderen (vooraf afgesproken met de stichting)'],
    [6, 'volunteers', [14]],
    [9, 'notable-result', '1', 'De school gebruikt de tuin'],
    [10, 'notable-result', '2', 'Vandalisme in mei'],
    [12, 'dysfunctions', 'Te weinig water\nVrijwilligers vielen uit wegens ziekte'],
    [14, 'expectations', ['+networking', '-skills', '-other']],
    [15, 'relation', [4]],
    [17, 'signed', ['2024-10-15']],
  ]);
  expect(skipped(reading)).toEqual([
    [1, 'title'],
    [2, 'title'],
    [7, 'section'],
    [8, 'note'],
    [18, 'note'],
  ]);
  expect(JSON.stringify(reading)).not.toContain('voorzitter');
  expect(reading.tables[0]?.rows[4]?.values[1]).toMatchObject({ field: 'co-defined', answer: true });
});

test('an English form of numbered questions: each is its own part, whatever heading stands above', () => {
  const reading = sheetOf([
    ['End of grant report form'],
    ['Please complete all sections.'],
    ['Charity name:', 'Open Door Pantry (fictional)', 'Grant reference:', 'LF/2023/077'],
    ['1. What were you trying to achieve? (overall aim)'],
    ['Nobody goes without a hot meal.'],
    [],
    ['2. How many people did you reach?'],
    ['about 310'],
    ['3. Progress against objectives'],
    ['Indicator', 'Target', 'Actual'],
    ['Meals served', '4,000', '4,312'],
    [],
    ['4. What has not gone to plan?'],
    ['Kitchen closed for six weeks.\nTwo volunteers left.'],
    ['5. Three most significant results (good and bad)'],
    ['+ A parent runs the pantry'],
    ['- One complaint about noise'],
    ['6. How would you rate the relationship with us?'],
    ['☐ 1', '☐ 2', '☐ 3', '☒ 4', '☐ 5'],
    ['7. What else would help?'],
    ['(x) Networking  ( ) Pro bono support  (x) Other: help with our trustees'],
    ['8. Did the weather matter?'],
    ['☐ Yes  ☒ No'],
    ['Signed by:', 'A. Person', 'Date signed:', '14/05/2024'],
  ]);
  expect(answers(reading)).toEqual([
    [3, 'organisation', 'Open Door Pantry (fictional)'],
    [3, 'grant.reference', 'LF/2023/077'],
    [4, 'objective.general', 'Nobody goes without a hot meal.'],
    [7, 'people', [310]],
    [13, 'dysfunctions', 'Kitchen closed for six weeks.\nTwo volunteers left.'],
    [16, 'notable-result', 'A parent runs the pantry'],
    [17, 'notable-result', 'One complaint about noise'],
    [18, 'relation', [4]],
    [20, 'expectations', '(x) Networking  ( ) Pro bono support  (x) Other: help with our trustees'],
    [22, '8. Did the weather matter?', [false]],
    [24, 'signatory', ['suppressed']],
    [24, 'signed', ['2024-05-14']],
  ]);
  expect(reading.tables[0]?.rows.map(({ section }) => section)).toEqual(
    Array.from({ length: 12 }, () => undefined),
  );
  expect(reading.issues.map(({ code }) => code)).toEqual(['sheet/unknown-label', 'sheet/name-not-kept']);
});

test('a Spanish form with its numbers in a column of their own and its lists in the rows below', () => {
  const reading = sheetOf([
    ['', 'MEMORIA FINAL DE JUSTIFICACIÓN'],
    ['1', 'Entidad beneficiaria:', 'Asociación La Higuera (ficticia)'],
    ['2', 'Periodo de ejecución:', 'enero 2024 - diciembre 2024'],
    ['3', 'Importe concedido:', '9.000 €'],
    ['4', 'Actividades realizadas:', '- 12 talleres de cuento'],
    ['', '', '- 1 libro colectivo'],
    ['5', 'N.º de participantes:', 'muchas'],
    ['6', 'Resultados no previstos:', '① (+) Un grupo de 30 abuelas'],
    ['', '', '② (–) El local no tiene ascensor'],
    ['7', 'Propuestas de mejora:', ''],
    ['8', 'Valoración de la relación:', '4 sobre 5'],
    ['', 'En Cádiz, a 20 de enero de 2025'],
    ['', 'Fdo.: La presidenta'],
  ]);
  expect(answers(reading)).toEqual([
    [2, 'organisation', 'Asociación La Higuera (ficticia)'],
    [3, 'period', ['2024-01-01']],
    [4, 'grant.awarded', [9000]],
    [5, 'activities', '- 12 talleres de cuento\n- 1 libro colectivo'],
    [7, 'people', 'muchas'],
    [8, 'notable-result', '1', 'Un grupo de 30 abuelas'],
    [9, 'notable-result', '2', 'El local no tiene ascensor'],
    [10, 'improvement-points', ['empty']],
    [11, 'relation', [4]],
    [12, 'signed', ['2025-01-20']],
    [13, 'signatory', ['suppressed']],
  ]);
  expect(reading.issues.map(({ code }) => code)).toEqual(['sheet/unreadable-cell', 'sheet/name-not-kept']);
});

test('a form in one column, labels with their answers in the same cell', () => {
  const reading = sheetOf([
    ["Bilan d'action à l'attention du mécène"],
    ['Association : Les Passerelles (nom fictif) – Projet : Lire ensemble – Convention n° : 2023-44'],
    ['Subvention accordée : 8 000 € (dont versé : 6 000 €)'],
    ['I. Rappel des objectifs'],
    ['Sous-objectif 1 : constituer des binômes'],
    ['Sous-objectif 2 : associer les parents'],
    ["Taux d'assiduité : 87 %"],
    ['Résultat significatif n°1 : (+) 12 enfants se sont inscrits'],
    ['Résultat inattendu négatif : deux binômes arrêtés'],
    ['Attentes : mise en réseau, conseil'],
    ['Satisfaction : ★★★★☆'],
    ['Fait à Tulle, le 3 septembre 2024'],
    ['La présidente, Mme Untel'],
  ]);
  expect(answers(reading)).toEqual([
    [2, 'organisation', 'Les Passerelles (nom fictif)'],
    [2, 'project', 'Lire ensemble'],
    [2, 'grant.reference', '2023-44'],
    [3, 'grant.awarded', [8000]],
    [3, 'grant.paid', [6000]],
    [5, 'objective.specific', '1', 'constituer des binômes'],
    [6, 'objective.specific', '2', 'associer les parents'],
    [7, "Taux d'assiduité", [87]],
    [8, 'notable-result', '1', '12 enfants se sont inscrits'],
    [9, 'notable-result', 'deux binômes arrêtés'],
    [10, 'expectations', ['+networking', '+advice']],
    [11, 'relation', [4]],
    [12, 'signed', ['2024-09-03']],
    [13, 'signatory', ['suppressed']],
  ]);
  const signs = reading.tables[0]?.rows.flatMap(({ values }) =>
    values.filter(({ field }) => field === 'result.sign'),
  );
  expect(signs?.map(({ code }) => code)).toEqual(['positive', 'negative']);
  expect(JSON.stringify(reading)).not.toContain('Untel');
});

describe('what is no form', () => {
  test('a tracking table keeps the lines over it as what they tell of it', () => {
    const { tables } = sheetOf([
      ['Association : Le Pont (nom fictif)'],
      ['Projet : Jardins partagés'],
      ['Période : 2024'],
      ['Montant de la subvention : 10 000 €'],
      ['Contact : contact@lepont.example'],
      [],
      ['Indicateur', 'Cible 2024', 'S1 2024'],
      ['Jardiniers', '40', '21'],
      [],
      ['Commentaires : reprise en septembre.'],
    ]);
    expect(tables.map(({ kind }) => kind)).toEqual(['indicator-tracking']);
    expect(tables[0]?.meta).toMatchObject({
      organisation: 'Le Pont (nom fictif)',
      project: 'Jardins partagés',
    });
  });

  test('neither is any other sheet of ours', async () => {
    const folder = join(import.meta.dirname, '..', 'fixtures');
    const files = readdirSync(folder).filter(
      (name) => /\.(?:csv|xlsx)$/.test(name) && !name.startsWith('03_'),
    );
    expect(files.length).toBeGreaterThan(5);
    for (const name of files) {
      const { tables } = await readSpreadsheet(here('..', 'fixtures', name));
      expect([name, tables.some(({ kind }) => kind === 'funder-report')]).toEqual([name, false]);
    }
  });

  test('a sheet that only says who and what', () => {
    const { tables } = sheetOf([
      ['Association', 'Le Pont (nom fictif)'],
      ['Projet', 'Jardins partagés'],
      ['Période', '2024'],
      ['Contact', 'contact@lepont.example'],
    ]);
    expect(tables).toEqual([]);
  });

  test('a form that was not asked for', () => {
    const rows = [
      ['Objectif général', 'A'],
      ['Difficultés rencontrées', 'B'],
      ["Points d'amélioration", 'C'],
    ];
    expect(sheetOf(rows, { kinds: ['portfolio'] }).tables).toEqual([]);
    expect(sheetOf(rows, { kinds: ['funder-report'] }).tables).toHaveLength(1);
  });
});

describe('a form', () => {
  const base = [
    ['Association', 'Le Pont (nom fictif)'],
    ['Objectif général', 'Créer du lien'],
    ['Difficultés rencontrées', 'Aucune salle'],
    ['Points d’amélioration', 'Louer'],
  ];

  test('knows the labels that a user adds', () => {
    const lexicon = extendLexicon(standardLexicon, {
      headers: { 'form.dysfunctions': { fr: ['Ce qui a coincé'] } },
    });
    const rows = base.map(([label = '', value = '']) => [
      label === 'Difficultés rencontrées' ? 'Ce qui a coincé' : label,
      value,
    ]);
    expect(answers(sheetOf(rows, { lexicon }))).toContainEqual([3, 'dysfunctions', 'Aucune salle']);
    expect(answers(sheetOf(rows))).toContainEqual([3, 'Ce qui a coincé', 'Aucune salle']);
  });

  test('is the same when unknown items are added, wherever they stand', () => {
    const plain = answers(sheetOf(base)).map(([, ...rest]) => rest);
    for (let at = 1; at <= base.length; at += 1) {
      const rows = base.toSpliced(at, 0, ['Couleur du logo', 'vert']);
      const read = answers(sheetOf(rows)).map(([, ...rest]) => rest);
      expect(read).toEqual(plain.toSpliced(at, 0, ['Couleur du logo', 'vert']));
    }
  });

  test.each([
    ['1 – 2 – 3 – 4 – 5', 'sheet/no-mark', 'empty'],
    ['1 – (2) – 3 – (4) – 5', 'sheet/several-marks', 'unreadable'],
  ])('a scale « %s » has no mark, and that is said', (scale, code, state) => {
    const reading = sheetOf([...base, ['Qualité de la relation', scale]]);
    expect(reading.issues.map((issue) => issue.code)).toEqual([code]);
    expect(reading.tables[0]?.rows.at(-1)?.values).toMatchObject([{ field: 'relation', cell: 'B5', state }]);
  });

  test('two ticks where one is expected give none', () => {
    const reading = sheetOf([...base, ['Co-défini avec le mécène', '☒ oui ☒ non']]);
    expect(reading.tables[0]?.rows.at(-1)?.values).toMatchObject([
      { field: 'co-defined', state: 'unreadable' },
    ]);
    expect(reading.issues.map(({ code }) => code)).toEqual(['sheet/several-marks']);
  });

  test('an objective that was not agreed beforehand says so', () => {
    const reading = sheetOf([
      ['Objectif général (non défini en amont)', 'A'],
      ...base.slice(2),
      ['Perspectives', 'B'],
    ]);
    expect(reading.tables[0]?.rows[0]?.values[1]).toMatchObject({ field: 'co-defined', answer: false });
  });

  test('an answer that is no period is told', () => {
    const reading = sheetOf([...base, ['Période', 'bientôt'], ['Co-défini', 'peut-être']]);
    expect(reading.issues.map(({ code }) => code)).toEqual([
      'sheet/unreadable-period',
      'sheet/unknown-label',
    ]);
  });

  test('headers called __proto__ do no harm', () => {
    const reading = sheetOf([...base, ['__proto__', 'x y'], ['constructor :', '12']]);
    expect(answers(reading).slice(-2)).toEqual([
      [5, '__proto__', 'x y'],
      [6, 'constructor', [12]],
    ]);
  });

  test('leaves hidden rows out', async () => {
    const { value } = readCsvSheet(base.map((cells) => cells.join(';')).join('\n'), { delimiter: ';' });
    const [sheet] = value?.sheets ?? [];
    const sheets = sheet ? [{ ...sheet, hiddenRows: [0] }] : [];
    const [form] = readTables({ source: { format: 'xlsx' }, sheets }).tables;
    expect(form?.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(form?.skipped).toEqual([{ row: 1, reason: 'hidden', text: 'Association ; Le Pont (nom fictif)' }]);
  });

  test('two labels over one answer each are no list of organisations', () => {
    const reading = sheetOf([
      ['Association', 'Montant accordé'],
      ['Le Pont (nom fictif)', '5 000 €'],
      ...base.slice(1),
    ]);
    expect(reading.tables.map(({ kind }) => kind)).toEqual(['funder-report']);
    expect(answers(reading).slice(0, 2)).toEqual([
      [1, 'organisation', 'Le Pont (nom fictif)'],
      [1, 'grant.awarded', [5000]],
    ]);
  });

  test('keeps a relation told in words, or by the word that is ticked, without a number', () => {
    const words = (answer: string) =>
      sheetOf([...base, ['Qualité de la relation', answer]]).tables[0]?.rows.at(-1);
    expect(words('très bonne')?.values).toEqual([{ field: 'relation', cell: 'B5', written: 'très bonne' }]);
    expect(words('☐ moyenne ☒ bonne')?.values).toMatchObject([{ items: ['bonne'] }]);
    expect(words('n.c.')?.values).toMatchObject([{ state: 'not-communicated' }]);
  });

  test('an expectation of a kind of its own is kept in its words', () => {
    const reading = sheetOf([...base, ['Attentes', '☒ Un camion ☐ Conseil']]);
    expect(reading.tables[0]?.rows.at(-1)?.values).toMatchObject([
      { field: 'expectations', answer: true, written: 'Un camion' },
      { code: 'advice', answer: false },
    ]);
    expect(reading.issues.map(({ code }) => code)).toEqual(['sheet/unknown-choice']);
  });

  test('an answer of yes or no that is neither is said', () => {
    const reading = sheetOf([...base, ['Co-défini avec le mécène', 'oui'], ['Défini en amont', 'on verra']]);
    expect(reading.tables[0]?.rows.slice(-2).map(({ values }) => values[0])).toMatchObject([
      { answer: true },
      { state: 'unreadable' },
    ]);
    expect(reading.issues.map(({ code }) => code)).toEqual(['sheet/unreadable-cell']);
  });

  test('reads a period from one cell to another', () => {
    const reading = sheetOf([...base, ['Période', '01/09/2023', '31/08/2024']]);
    expect(reading.tables[0]?.meta.period).toMatchObject({ start: '2023-09-01', end: '2024-08-31' });
  });

  test('is read again by a mapping that names it, with its table and nothing else', () => {
    const rows = [
      ...base,
      [],
      ['Indicateur', 'Cible', 'Réalisé'],
      ['Visites', '40', '38'],
      [],
      ['Perspectives', 'Continuer'],
    ];
    const first = sheetOf(rows);
    const [form] = first.tables;
    const table = { sheet: form?.sheet ?? '', kind: 'funder-report', headerRows: [], columns: {} } as const;
    expect(sheetOf(rows, { mapping: { tables: [table] } }).tables.map(({ kind }) => kind)).toEqual([
      'funder-report',
    ]);
    expect(first.tables.map(({ kind }) => kind)).toEqual(['funder-report', 'indicator-tracking']);
    expect(answers(first).at(-1)).toEqual([9, 'next-steps', 'Continuer']);
  });

  test.each([
    [['Lieu et date : Lille, le 3 mai 2024'], '2024-05-03', 'Lille'],
    [['Date de signature', '3 mai 2024'], '2024-05-03', undefined],
    [['Fait à', 'Lille', 'le', '03/05/2024'], '2024-05-03', 'Lille'],
    [['Fait à ……, le ……'], undefined, undefined],
    [['Signé le :', '………'], undefined, undefined],
  ])('%j was signed on %s in %s', (line, day, place) => {
    const row = sheetOf([...base, line]).tables[0]?.rows.at(-1);
    expect([row?.values[0]?.field, row?.values[0]?.period?.start, row?.text['place']]).toEqual([
      'signed',
      day,
      place,
    ]);
  });

  test('is not looked for among thousands of rows', () => {
    const rows = Array.from({ length: 2_100 }, (_, at) => [`Point ${at}`, 'x']);
    expect(sheetOf([...base, ...rows]).tables).toEqual([]);
  });

  test('reads the same by the mapping that is proposed for it', async () => {
    const { value } = await readWorkbook(here('..', 'fixtures', '03_fr_rapport_mecene.xlsx'));
    const workbook = value ?? { source: { format: 'xlsx' }, sheets: [] };
    const mapping = proposeMapping(workbook);
    expect(mapping.tables.map(({ kind }) => kind)).toEqual(['indicator-tracking']);
    expect(readTables(workbook, { mapping }).tables).toEqual(readTables(workbook).tables);
  });

  test('labels are proposed as no table', () => {
    const { value } = readCsvSheet(
      'Association;Montant accordé\nLe Pont;5 000\nObjectif général;A\nPerspectives;B\n',
    );
    expect(proposeMapping(value ?? { source: { format: 'csv' }, sheets: [] }).tables).toEqual([]);
  });
});
