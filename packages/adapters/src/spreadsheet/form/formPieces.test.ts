import { describe, expect, test } from 'vitest';
import { readCsvSheet } from '../../csv/readCsvSheet.ts';
import { indexLexicon } from '../lexicon/indexLexicon.ts';
import { standardLexicon } from '../lexicon/standardLexicon.data.ts';
import { gridOf } from '../sheet/Grid.ts';
import { contextOf } from '../sheet/ReadingContext.ts';
import type { FormCell } from './FormCell.ts';
import { findLabel } from './findLabel.ts';
import { formPhrases } from './formPhrases.ts';
import { isInstruction } from './isInstruction.ts';
import { readNotableResults } from './readNotableResults.ts';
import { readScore } from './readScore.ts';
import { readSign } from './readSign.ts';
import { readSignature } from './readSignature.ts';
import { splitBoxes } from './splitBoxes.ts';
import { splitLabels } from './splitLabels.ts';
import { splitNumbering } from './splitNumbering.ts';

const lexicon = indexLexicon(standardLexicon);
const phrases = formPhrases(lexicon);
const context = contextOf({ lexicon });
const sheet = (text: string) => gridOf(readCsvSheet(text, { delimiter: ';' }).value?.sheets[0] as never);

/** The cells of rows, with semicolons between. */
function cellsOf(text: string): readonly FormCell[] {
  const grid = sheet(text);
  return Array.from({ length: grid.height }, (_, row) =>
    grid
      .filled(row)
      .map((column) => ({ row, column, cell: grid.address(row, column), text: grid.text(row, column) })),
  ).flat();
}

const score = (text: string) => {
  const cells = cellsOf(text);
  return readScore(cells, splitBoxes(cells), sheet(text));
};

describe('a mark on a scale', () => {
  test.each([
    ['1 – 2 – 3 – (4) – 5', 4, 5],
    ['1 2 [3] 4 5', 3, 5],
    ['1 | 2 | *3* | 4', 3, 4],
    ['1 2 3 X 5', 4, 5],
    ['X 2 3 4 5', 1, 5],
    ['1 2 3 4 x', 5, 5],
    ['1 2 ③ 4 5', 3, 5],
    ['1 ❷ 3 4', 2, 4],
    ['4/5', 4, 5],
    ['3,5 sur 5', 3.5, 5],
    ['4 out of 5', 4, 5],
    ['8 op 10', 8, 10],
    ['★★★☆☆', 3, 5],
    ['☐ 1 ☐ 2 ☒ 3 ☐ 4', 3, 4],
    ['☐ 1 – faible ☐ 2 ☒ 3 – forte', 3, 3],
    ['1;2;3;4;5\n;;X', 3, 5],
    ['1;2;3;(4);5', 4, 5],
  ])('« %s » is %s of %s', (text, value, highest) => {
    expect(score(text)).toMatchObject({ value, highest });
  });

  test.each([
    ['4', 4],
    ['④', 4],
    ['3,5', 3.5],
    ['★★★', 3],
  ])('« %s » is %s of nobody knows how much', (text, value) => {
    expect(score(text)).toEqual({ value, cell: 'A1' });
  });

  test.each([
    ['1 – 2 – 3 – 4 – 5', 0],
    ['☐ 1 ☐ 2 ☐ 3', 0],
    ['(1) 2 (3) 4', 2],
    ['☒ 1 ☒ 2 ☐ 3', 2],
    ['1;2;3;4\nX;;X', 2],
  ])('« %s » has none or several, which is not guessed', (text, marks) => {
    expect(score(text)).toMatchObject({ marks });
  });

  test.each(['très bonne', '6/5', '12 ateliers et 40 personnes en 2024', '2 5 9', ''])(
    '« %s » is no scale',
    (text) => {
      expect(score(text)).toBeUndefined();
    },
  );
});

describe('boxes', () => {
  const ticked = (text: string) =>
    splitBoxes(cellsOf(text))?.map((option) => `${option.ticked ? '+' : '-'}${option.text}@${option.cell}`);

  test.each([
    ['☒ Mise en réseau   ☐ Conseil', ['+Mise en réseau@A1', '-Conseil@A1']],
    ['Mise en réseau ☒   Conseil ☐', ['+Mise en réseau@A1', '-Conseil@A1']],
    ['[x] A [ ] B', ['+A@A1', '-B@A1']],
    ['(X) A ( ) B', ['+A@A1', '-B@A1']],
    ['■ A □ B', ['+A@A1', '-B@A1']],
    ['\uF0FE A \uF0A8 B', ['+A@A1', '-B@A1']],
    ['þ A ¨ B', ['+A@A1', '-B@A1']],
    ['☑;A;☐;B', ['+A@B1', '-B@D1']],
    ['A;x\nB;\nC;X', ['+A@A1', '-B@A2', '+C@A3']],
    ['x;A\n;B', ['+A@B1', '-B@B2']],
  ])('« %s » are %s', (text, options) => {
    expect(ticked(text)).toEqual(options);
  });

  test.each(['Mise en réseau', '✓ louer une salle\n✓ former', '● un ● deux', ''])(
    '« %s » has none: bullets are no boxes',
    (text) => {
      expect(splitBoxes([{ row: 0, column: 0, cell: 'A1', text }])).toBeUndefined();
    },
  );
});

describe('a sign', () => {
  test.each([
    ['(+) Création', 'positive', 'Création'],
    ['+ d’un poste', 'positive', 'd’un poste'],
    ['(–) Deux ateliers', 'negative', 'Deux ateliers'],
    ['− Bruit', 'negative', 'Bruit'],
    ['+/- selon les jours', 'mixed', 'selon les jours'],
    ['(±) mitigé', 'mixed', 'mitigé'],
    ['Négatif : abandons', 'negative', 'abandons'],
    ['Positief', 'positive', ''],
    ['positive – new post', 'positive', 'new post'],
  ])('« %s » is %s', (text, sign, rest) => {
    expect(readSign(text)).toMatchObject({ sign, text: rest });
  });

  test.each(['-5', '+12 %', 'Positive change among parents', 'Création', ''])('« %s » bears none', (text) => {
    expect(readSign(text)).toBeUndefined();
  });
});

describe('results that a form lists', () => {
  const read = (text: string) =>
    readNotableResults(cellsOf(text)).map(({ rank, sign, planned, text: words }) => [
      rank?.value,
      sign?.value,
      planned?.value,
      words,
    ]);

  test('a dash is a minus where another result has a plus, else it is a bullet', () => {
    expect(read('+ A\n- B')).toEqual([
      [undefined, 'positive', undefined, 'A'],
      [undefined, 'negative', undefined, 'B'],
    ]);
    expect(read('- A\n- B')).toEqual([
      [undefined, undefined, undefined, 'A'],
      [undefined, undefined, undefined, 'B'],
    ]);
  });

  test('says whether they had been planned, and goes on over rows', () => {
    expect(read('1;A;+;prévu\n;et B;;\n2.;C;–;non prévu')).toEqual([
      [1, 'positive', true, 'A\net B'],
      [2, 'negative', false, 'C'],
    ]);
  });
});

describe('the line over a signature', () => {
  test.each([
    ['Fait à Cahors, le 14 octobre 2024', 'Cahors', '2024-10-14'],
    ['Fait à Saint-Denis le 3 mai 2024.', 'Saint-Denis', '2024-05-03'],
    ['Signed in Leeds on 3 May 2024', 'Leeds', '2024-05-03'],
    ['Gedaan te Gent op 3 mei 2024', 'Gent', '2024-05-03'],
    ['En Sevilla, a 3 de mayo de 2024', 'Sevilla', '2024-05-03'],
    ['Signé le 3 mai 2024', undefined, '2024-05-03'],
    ['Fait à Lyon, le ……', 'Lyon', undefined],
  ])('« %s » was signed in %s on %s', (line, place, day) => {
    const read = readSignature(line, context);
    expect([read?.place, read?.day]).toEqual([place, day]);
  });

  test.each([
    'En resumen, el barrio ha cambiado mucho',
    'Fait à la main par les enfants du quartier',
    'Cahors',
    '',
  ])('« %s » is none', (line) => {
    expect(readSignature(line, context)).toBeUndefined();
  });
});

describe('labels', () => {
  test.each([
    ['Montant accordé :', ['grant.awarded'], undefined],
    ['2.1 Difficultés rencontrées (10 lignes) *', ['dysfunctions'], undefined],
    ['Projet : Lire', ['project'], 'Lire'],
    ['Objectif général\nCréer du lien', ['objective.general'], 'Créer du lien'],
    ['Objectif général\n(défini en amont)', ['objective.general'], undefined],
    ['Quelles ont été les principales difficultés ?', ['dysfunctions'], undefined],
    ['Attentes vis-à-vis de la fondation en 2025', ['expectations'], undefined],
  ])('« %s » asks for %s', (text, fields, rest) => {
    const label = findLabel(text, phrases);
    expect([label?.fields.filter((field) => !field.startsWith('part.')), label?.rest]).toEqual([
      fields,
      rest,
    ]);
  });

  test.each(['Projet pilote de jardin', 'Rompre l’isolement', 'https://example.org', '14:30', ''])(
    '« %s » is none',
    (text) => {
      expect(findLabel(text, phrases)).toBeUndefined();
    },
  );

  test.each([
    ['15 000 €, dont versé : 12 000 €', ['15 000 €', 'dont versé : 12 000 €']],
    ['8 000 € (dont versé : 6 000 €)', ['8 000 €', 'dont versé : 6 000 €']],
    ['Association : A – Projet : B', ['Association : A', 'Projet : B']],
    ['Nous avons noté : du bruit', ['Nous avons noté : du bruit']],
  ])('« %s » is cut before its labels', (text, pieces) => {
    expect(splitLabels(text, phrases)).toEqual(pieces);
  });

  test.each([
    ['1. RÉALISATIONS', '1', 'RÉALISATIONS'],
    ['Partie 2 : Résultats', '2', 'Résultats'],
    ['3.4 Difficultés', '3.4', 'Difficultés'],
    ['IV – Partenariat', 'IV', 'Partenariat'],
    ['a) Contexte', 'a', 'Contexte'],
    ['• Contexte', undefined, 'Contexte'],
    ['12', undefined, '12'],
    ['2024', undefined, '2024'],
  ])('« %s » is counted as %s', (text, number, rest) => {
    const read = splitNumbering(text);
    expect([read.number, read.text]).toEqual([number, rest]);
  });

  test('a line that tells how to fill the form in is no answer', () => {
    expect(
      ['(3 résultats au plus)', 'Merci de joindre les photos', 'Please describe'].every(isInstruction),
    ).toBe(true);
    expect(['Mercier et fils', 'Formation (12 heures)', '(a)'].some(isInstruction)).toBe(false);
  });
});
