import { type GapState, type Lang, typeset, type Words } from '@jalon/core';
import { type Rating, standardRatingScale } from '@jalon/indicators';
import type { DrawnSheet } from '../canvas/DrawnSheet.ts';
import { printedPage } from '../canvas/printedPage.ts';
import { SheetCanvas } from '../canvas/SheetCanvas.ts';
import { statusStyle } from '../canvas/sheetTheme.ts';
import { statusText } from './drawTrackingRow.ts';
import { ratingMeanings } from './ratingMeanings.ts';
import { gapLabels, gapMeanings, trackingWords } from './trackingWords.ts';

/** The legend with the place of its list of statuses, for the drop-down of the table. */
export interface Legend {
  readonly sheet: DrawnSheet;
  /** Range of the statuses, with the name of the sheet. */
  readonly statuses: string;
}

const widths = [40, 104];

/** Draws what explains the table: statuses, columns, marks, words for gaps. */
export function drawLegendSheet(lang: Lang, title: string): Legend {
  const canvas = new SheetCanvas();
  const words = trackingWords(lang);
  const say = (text: Words) => typeset(text[lang], lang);
  let row = 0;
  canvas.put(row, 0, words.legendSheet, { style: 'title' });
  canvas.height(row, 28);
  row += 2;
  const head = (text: Words) => {
    canvas.put(row, 0, say(text), { style: 'legendHead' });
    canvas.put(row, 1, '', { style: 'legendHead' });
    row += 1;
  };
  const entry = (term: string, text: string, style: 'legendTerm' | 'status' = 'legendTerm') => {
    canvas.put(row, 0, term, { style });
    canvas.put(row, 1, text, { style: 'legendText' });
    row += 1;
  };
  head({ fr: 'Statuts', en: 'Statuses' });
  const first = row;
  for (const rating of Object.keys(standardRatingScale.ratings) as Rating[]) {
    const { colour } = standardRatingScale.ratings[rating];
    const term = statusText({ rating }, lang);
    if (colour !== undefined)
      canvas.rule({
        type: 'expression',
        formula: `$A${row + 1}="${term.replaceAll('"', '""')}"`,
        range: `A${row + 1}`,
        style: statusStyle(colour),
      });
    entry(term, say(ratingMeanings[rating]), 'status');
  }
  const last = row - 1;
  row += 1;
  head({ fr: 'Colonnes', en: 'Columns' });
  for (const [term, text] of columnMeanings) entry(words[term], say(text));
  row += 1;
  head({ fr: 'Marques', en: 'Marks' });
  for (const [term, text] of markMeanings) entry(say(term), say(text));
  for (const state of Object.keys(gapLabels) as GapState[])
    entry(gapLabels[state][lang], say(gapMeanings[state]));
  canvas.fitHeights(widths, 20);
  const name = words.legendSheet;
  return {
    sheet: canvas.finish(name, {
      columns: widths.map((width) => ({ width })),
      view: { showGridLines: false },
      ...printedPage({ lang, title }),
    }),
    statuses: `'${name}'!$A$${first + 1}:$A$${last + 1}`,
  };
}

const columnMeanings: readonly (readonly [
  'baseline' | 'target' | 'total' | 'achievement' | 'distance' | 'expected' | 'status',
  Words,
])[] = [
  ['baseline', { fr: 'La situation avant le projet.', en: 'The situation before the project.' }],
  [
    'target',
    {
      fr: 'La valeur convenue d’avance, et sa date en remarque. Elle se change dans la convention, pas ici.',
      en: 'The value agreed beforehand, with its date as a remark. It changes in the agreement, not here.',
    },
  ],
  [
    'total',
    {
      fr: 'Formule : la somme des périodes quand ce qui est compté s’ajoute (familles accompagnées, heures), la dernière valeur quand c’est un état ou un taux. « ≥ » : il manque au moins une période, le total est un minimum.',
      en: 'Formula: the sum of the periods where what is counted adds up (families, hours), the latest value where it is a state or a rate. “≥”: at least one period is missing, the total is a minimum.',
    },
  ],
  [
    'achievement',
    {
      fr: 'Formule : réalisé ÷ cible. Répond à : quelle part de ce qui était prévu a été livrée ?',
      en: 'Formula: actual ÷ target. It answers: how much of what was planned has been delivered?',
    },
  ],
  [
    'distance',
    {
      fr: 'Formule : (réalisé − référence) ÷ (cible − référence). 0 % : comme au départ ; 100 % : la cible ; négatif : recul. Vaut aussi pour ce qui doit diminuer. Pour un cumul depuis le début du projet, la référence est 0. Le chiffre principal de chaque ligne est en gras ; aucun des deux n’est une erreur.',
      en: 'Formula: (actual − baseline) ÷ (target − baseline). 0%: as at the start; 100%: the target; negative: moving away. It holds for what should fall as well. For a total since the start the baseline is 0. The main figure of each row is bold; neither of the two is an error.',
    },
  ],
  [
    'expected',
    {
      fr: 'La valeur que le plan attendait à la date des données, en ligne droite de la référence à la cible si rien d’autre n’a été convenu.',
      en: 'The value that the plan expected on the day of the data: a straight line from baseline to target where nothing else was agreed.',
    },
  ],
  [
    'status',
    {
      fr: 'Calculé au moment où ce tableau a été écrit : il ne suit pas les cellules. On peut en choisir un autre dans la liste.',
      en: 'Computed when this table was written: it does not follow the cells. Another one can be picked from the list.',
    },
  ],
];

const markMeanings: readonly (readonly [Words, Words])[] = [
  [
    { fr: 'cellule jaune pâle', en: 'pale yellow cell' },
    {
      fr: 'Période à venir, à remplir : les formules suivent.',
      en: 'Period to come, to fill in: the formulas follow.',
    },
  ],
  [
    { fr: '(prov.)', en: '(prov.)' },
    {
      fr: 'Valeur provisoire : elle compte, et peut encore changer.',
      en: 'Provisional value: it counts, and may still change.',
    },
  ],
  [
    { fr: 'env.', en: 'approx.' },
    {
      fr: 'Valeur approximative, prise telle quelle dans les calculs.',
      en: 'Approximate value, taken as it is in the computations.',
    },
  ],
  [
    { fr: '<5', en: '<5' },
    {
      fr: 'Petit nombre non précisé : aucune formule ne le compte.',
      en: 'A small number that is not told: no formula counts it.',
    },
  ],
  [
    { fr: 'conflit : 12 / 14', en: 'conflict: 12 / 14' },
    {
      fr: 'Deux valeurs en vigueur pour la même période : aucune n’est choisie en silence.',
      en: 'Two values in force for one period: none is chosen in silence.',
    },
  ],
];
