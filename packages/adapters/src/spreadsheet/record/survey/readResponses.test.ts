import { describe, expect, test } from 'vitest';
import { readText, said } from './fixtures/readText.ts';

/** The values of a row by field, each as short as it can be said. */
const shown = (text: string, row: number) =>
  Object.fromEntries(
    (readText(text).tables[0]?.rows.find((each) => each.row === row)?.values ?? []).map(
      ({ field, value, answer, items, state, code }) => [field, items ?? value ?? answer ?? code ?? state],
    ),
  );

const head = 'Horodateur;Code famille;Vague;';

describe('an export of answers', () => {
  test('is recognised where nothing but the time stamp and questions is known', () => {
    const reading = readText(
      'Marca temporal;¿Cómo se siente?;¿Volvería?\n12/03/2024 10:00;Muy bien;sí\n12/03/2024 11:00;Bien;no\n',
    );
    expect(reading.tables[0]?.columns).toEqual({ A: 'stamp', B: 'como-se-siente', C: 'volveria' });
    expect(reading.tables[0]?.headers).toMatchObject({ volveria: '¿Volvería?' });
  });

  test('has options in the second row of its header, where its software writes them there', () => {
    const reading = readText(
      'Respondent ID;Collector ID;Which did you attend?;;;How was it?\n;;Club;Outing;Other (please specify);Response\n1;9;Club;Outing;;Good\n2;9;;;Cooking;Excellent\n3;9;Club;;;Poor\n',
    );
    const [table] = reading.tables;
    expect(table?.headerRows).toEqual([1, 2]);
    expect(table?.rows.map(({ values }) => values[0]?.items)).toEqual([['Club', 'Outing'], [], ['Club']]);
    expect(table?.rows[0]?.values[0]?.cell).toBe('C3:D3');
    expect(table?.rows[1]?.text).toMatchObject({ 'which-did-you-attend.other': 'Cooking' });
    expect(said(reading)).toContain('sheet/form-columns B2');
  });

  test('has a column for each option, with its path, where a field form writes it so', () => {
    const text =
      'start;_id;grp/consent;needs;needs/food;needs/shelter\n2024-05-02T08:00:00;1;yes;food shelter;1;1\n2024-05-02T09:00:00;2;yes;food;1;0\n2024-05-02T09:30:00;3;no;food;1;0\n';
    expect(shown(text, 2)).toMatchObject({ consent: true, needs: ['food', 'shelter'] });
    expect(shown(text, 3)).toMatchObject({ needs: ['food'] });
    expect(readText(text).tables[0]?.skipped).toEqual([{ row: 4, reason: 'no-consent' }]);
  });

  test('is recognised by two columns of answers on a scale, under groups', () => {
    const reading = readText(
      'Identification;;Satisfaction;;Divers\nN°;Âge (ans);L’accueil;Les horaires;Commentaire\n1;34;Très satisfait(e);Peu satisfait(e);\n2;41;Satisfait(e);Très satisfait(e);RAS\n3;;Insatisfait(e);Satisfait(e);\n',
    );
    const [table] = reading.tables;
    expect(table?.headerRows).toEqual([1, 2]);
    expect(Object.values(table?.columns ?? {})).toEqual([
      'respondent',
      'age',
      'satisfaction.l-accueil',
      'satisfaction.les-horaires',
      'comment',
    ]);
    expect(table?.rows.map(({ values }) => values.at(-2)?.value)).toEqual([4, 3, 2]);
  });

  test('says where a question asks for a name', () => {
    expect(
      said(readText('Timestamp;What’s your first name?;Would you come back?\n2024-05-01 09:00;Lou;Yes\n')),
    ).toContain('sheet/personal-data B1');
  });

  test('is no questionnaire with boxes to tick', () => {
    expect(
      readText('J’accepte que mes réponses soient utilisées;☐ oui ☐ non\n1. Vous sentez-vous bien ?;☐ oui\n')
        .tables,
    ).toEqual([]);
  });
});

describe('answers', () => {
  const questions = `${head}Q1. Note de 0 à 10;Q2. Je suis satisfait(e);Q3. Aimez-vous lire ?;Q4. Activités;Q5. Un mot\n`;
  const text = `${questions}1/3/2024;F1;T0;11;4 - D'accord;oui;yoga, chant;bien\n1/3/2024;F2;T0;5,5;1 - Pas du tout d'accord;non;yoga;\n1/3/2024;F3;T0;NSP;2. Pas d'accord;préfère ne pas répondre;chant, théâtre;RAS\n1/3/2024;F4;T0;3/5;Peut-être;oui;théâtre, yoga, chant;\n`;

  test('off the scale that the header gives are said, and are no value', () => {
    expect(shown(text, 2)).toMatchObject({ q1: 'off-scale' });
    expect(shown(text, 5)).toMatchObject({ q1: 'off-scale' });
    expect(said(readText(text))).toEqual(
      expect.arrayContaining(['sheet/answer-off-scale D2', 'sheet/answer-off-scale D5']),
    );
    expect(shown(text, 3)).toMatchObject({ q1: 5.5 });
  });

  test('that are none say why', () => {
    expect(shown(text, 4)).toMatchObject({ q1: 'dont-know', q3: 'refused' });
  });

  test('are yes or no, several choices, or words as written', () => {
    expect(shown(text, 2)).toMatchObject({ q3: true, q4: ['yoga', 'chant'] });
    expect(readText(text).tables[0]?.rows[0]?.text).toMatchObject({ q5: 'bien' });
    expect(shown(text, 3)).not.toHaveProperty('q5');
  });

  test('of an error and of a formula without a result are said', () => {
    const reading = readText(
      `${head}Q1. Note sur 10\n1/3/2024;F1;T0;#DIV/0!\n1/3/2024;F2;T0;7\n1/3/2024;F3;T0;8\n1/3/2024;F4;T0;9\n1/3/2024;F5;T0;9\n`,
    );
    expect(reading.tables[0]?.rows[0]?.values.at(-1)).toMatchObject({ field: 'q1', state: 'unreadable' });
    expect(said(reading)).toContain('sheet/unreadable-cell D2');
  });

  test('with stars count them', () => {
    const stars = `${head}Q1. Votre avis\n1/3/2024;F1;T0;★★★☆☆\n1/3/2024;F2;T0;★★★★★\n`;
    expect([shown(stars, 2)['q1'], shown(stars, 3)['q1']]).toEqual([3, 5]);
  });

  test('whose ends alone bear words are figures', () => {
    const numbered = `${head}Q1. Utilité\n1/3/2024;F1;T0;1 - Pas utile\n1/3/2024;F2;T0;3\n1/3/2024;F3;T0;5 - Très utile\n`;
    expect([2, 3, 4].map((row) => shown(numbered, row)['q1'])).toEqual([1, 3, 5]);
    expect(readText(numbered).tables[0]?.scales?.['q1']?.levels[0]).toEqual({
      value: 1,
      word: '1 - Pas utile',
    });
  });

  test('that are days are days', () => {
    const days = `${head}Q1. Depuis quand venez-vous ?\n1/3/2024;F1;T0;15/09/2023\n1/3/2024;F2;T0;31/01/2024\n`;
    expect(readText(days).tables[0]?.rows[0]?.values.at(-1)?.period?.start).toBe('2023-09-15');
  });
});

describe('people', () => {
  const kept = (text: string) => readText(text).tables[0]?.rows.map(({ row }) => row);
  const body = (...lines: readonly string[]) => `${head}Q1. Note sur 10;Commentaire\n${lines.join('\n')}\n`;

  test('who try the form are left out', () => {
    expect(
      kept(body('1/3/2024;essai;T0;1;', '1/3/2024;F1;T0;7;', '1/3/2024;F2;T0;7;test à supprimer')),
    ).toEqual([3]);
  });

  test('who answer twice in a round count once, and where they differ it is said', () => {
    const reading = readText(
      body('1/3/2024;F1;T0;7;', '2/3/2024;f1 ;t0;7;', '3/3/2024;F1;T0;9;', '3/3/2024;F1;T1;9;'),
    );
    expect(reading.tables[0]?.skipped).toEqual([
      { row: 3, reason: 'duplicate', of: 2 },
      { row: 4, reason: 'duplicate', of: 2 },
    ]);
    expect(said(reading)).toEqual(
      expect.arrayContaining(['sheet/response-repeated 3', 'sheet/response-differs 4']),
    );
  });

  test('who return without a round are kept, with a question', () => {
    const reading = readText(
      'Horodateur;Code famille;Q1. Note sur 10\n01/03/2024 10:00;F1;7\n01/09/2024 10:00;F1;9\n01/09/2024 12:00;F2;9\n01/09/2024 12:00;F2;8\n',
    );
    expect(reading.tables[0]?.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(said(reading)).toEqual(
      expect.arrayContaining(['sheet/respondent-returns 3', 'sheet/response-differs 5']),
    );
  });

  test('without a code are one where all is the same to the second', () => {
    const reading = readText(
      'Horodateur;Q1. Note sur 10;Q2. Note sur 10\n01/03/2024 10:00:01;7;8\n01/03/2024 10:00:01;7;8\n01/03/2024 10:00:02;7;8\n',
    );
    expect(reading.tables[0]?.skipped).toEqual([{ row: 3, reason: 'duplicate', of: 2 }]);
  });

  test('whose consent is unclear are read with a warning', () => {
    const reading = readText(
      'Horodateur;Consentement;Q1. Note sur 10\n1/3/2024;J’accepte;7\n1/3/2024;à voir;8\n1/3/2024;Je refuse;9\n1/3/2024;;9\n',
    );
    expect(reading.tables[0]?.rows.map(({ row }) => row)).toEqual([2, 3, 5]);
    expect(said(reading)).toEqual(
      expect.arrayContaining(['sheet/consent-unclear B3', 'sheet/consent-unclear B5']),
    );
    expect(JSON.stringify(reading)).not.toContain('refuse');
  });

  test('can be found by name or address, which is said', () => {
    expect(said(readText('Horodateur;Adresse e-mail;Q1. Note sur 10\n1/3/2024;a@example.org;7\n'))).toContain(
      'sheet/personal-data B1',
    );
  });

  test('are men and women by the letters of the whole column', () => {
    const sexes = (letters: readonly string[]) =>
      letters.map(
        (_, at) =>
          shown(
            `Horodateur;Sexe;Q1. Note sur 10\n${letters.map((letter) => `1/3/2024;${letter};7`).join('\n')}\n`,
            at + 2,
          )['sex'],
      );
    expect(sexes(['F', 'M'])).toEqual(['female', 'male']);
    expect(sexes(['H', 'M'])).toEqual(['male', 'female']);
    expect(sexes(['V', 'M', 'X'])).toEqual(['female', 'male', 'other']);
    expect(sexes(['F', 'licorne'])).toEqual(['female', undefined]);
  });

  test('have an age in months, in the unit of the header, in years where none has a unit', () => {
    const ages = (header: string, ...texts: readonly string[]) => {
      const text = `Horodateur;${header};Q1. Note sur 10\n${texts.map((age) => `1/3/2024;${age};7`).join('\n')}\n`;
      return [
        texts.map((_, at) => shown(text, at + 2)['age']),
        said(readText(text)).filter((line) => /age|years/.test(line)),
      ];
    };
    expect(ages('Âge (mois)', '18', '24')).toEqual([[18, 24], []]);
    expect(ages('Âge', '34', '41')).toEqual([[408, 492], ['sheet/ages-in-years B1']]);
    expect(ages('Âge', '18 mois', '3', 'NSP')).toEqual([
      [18, 36, 'dont-know'],
      ['quantity/assumed-years B3'],
    ]);
    expect(ages('Âge', '25-34 ans', '6 à 11 mois', '3 ans')[0]).toEqual([undefined, undefined, 36]);
    const bands = readText(
      'Horodateur;Âge;Q1. Note sur 10\n1/3/2024;25-34 ans;7\n1/3/2024;65 ans et plus;8\n1/3/2024;moins de 3 ans;9\n1/3/2024;18-25;9\n',
    ).tables[0]?.rows.map(({ values }) => {
      const { min, max, unit } = values.find(({ field }) => field === 'age') ?? {};
      return [min, max, unit];
    });
    expect(bands).toEqual([
      [300, 408, 'month'],
      [780, undefined, 'month'],
      [0, 36, 'month'],
      [216, 300, 'month'],
    ]);
    expect(ages('Âge', '3 ans', '18-25')[1]).toEqual(['quantity/assumed-years B3']);
    expect(ages('Âge', '3 ans', 'vieux')).toEqual([[36, 'unreadable'], ['quantity/unreadable-age B3']]);
  });

  test('in hidden rows and questions in hidden columns are left out, and it is said', async () => {
    const { readTables } = await import('../../readTables.ts');
    const { readCsvSheet } = await import('../../../csv/readCsvSheet.ts');
    const { value } = readCsvSheet(body('1/3/2024;F1;T0;7;', '1/3/2024;F2;T0;8;', 'Source : la maison;;;;'));
    const [sheet] = value?.sheets ?? [];
    if (!value || !sheet) throw new Error('the sheet could not be read');
    const reading = readTables({ ...value, sheets: [{ ...sheet, hiddenRows: [2], hiddenColumns: [3] }] });
    expect(reading.tables[0]?.skipped).toEqual([
      { row: 3, reason: 'hidden' },
      { row: 4, reason: 'note', text: 'Source : la maison' },
    ]);
    expect(said(reading)).toEqual(
      expect.arrayContaining(['sheet/hidden-response 3', 'sheet/hidden-column D1']),
    );
    const read = reading.tables[0]?.rows.flatMap(({ values }) => values.map(({ field }) => field));
    expect(read).toEqual(['stamp', 'wave']);
  });
});
