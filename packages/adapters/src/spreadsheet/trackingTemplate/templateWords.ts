import type { Words } from '@jalon/core';
import { typesetWords } from '../canvas/typesetWords.ts';

const words = {
  sheet: { fr: 'À remplir', en: 'To fill in' },
  guideSheet: { fr: 'Mode d’emploi', en: 'How to fill in' },
  title: { fr: 'Tableau de suivi à remplir', en: 'Tracking table to fill in' },
  part: { fr: 'Ventilation', en: 'Breakdown' },
  total: { fr: 'Total', en: 'Total' },
  values: { fr: 'Réalisé', en: 'Actual' },
  toFill: { fr: 'Chiffres des périodes encore à remplir :', en: 'Figures of the periods still to fill in:' },
  of: { fr: 'sur', en: 'of' },
  seeGuide: {
    fr: 'Les codes (n.d., n.c., s.o., <5) sont expliqués dans la feuille « Mode d’emploi ».',
    en: 'The codes (missing, n/a, <5) are explained on the sheet “How to fill in”.',
  },
  promptTitle: { fr: 'À remplir', en: 'To fill in' },
  askNumber: { fr: 'Un nombre', en: 'A number' },
  askShare: { fr: 'Un pourcentage (75 %)', en: 'A percentage (75%)' },
  atLeast: { fr: 'au moins', en: 'at least' },
  atMost: { fr: 'au plus', en: 'at most' },
  askLevel: { fr: 'Un niveau de la liste', en: 'A level from the list' },
  askAnswer: { fr: 'Oui ou non', en: 'Yes or no' },
  askDay: { fr: 'Une date (31/05/2025)', en: 'A date (31/05/2025)' },
  askText: { fr: 'Quelques mots', en: 'A few words' },
  orCode: {
    fr: 'Sans valeur : n.d., n.c., s.o. ou un autre code du mode d’emploi.',
    en: 'Without a value: missing, n/a or another code of the guide.',
  },
  guideTitle: { fr: 'Comment remplir ce tableau', en: 'How to fill in this table' },
  steps: { fr: 'Pas à pas', en: 'Step by step' },
  codes: { fr: 'Quand il n’y a pas de chiffre', en: 'Where there is no figure' },
  defined: { fr: 'Ce que chaque ligne veut dire', en: 'What each line means' },
  fewer: { fr: '<5', en: '<5' },
  fewerMeaning: {
    fr: 'moins de cinq : le nombre exact désignerait des personnes',
    en: 'fewer than five: the exact number would point at people',
  },
  approximate: { fr: 'env. 25', en: 'approx. 25' },
  approximateMeaning: { fr: 'un ordre de grandeur', en: 'a rough figure' },
  provisional: { fr: '64 (prov.)', en: '64 (prov.)' },
  provisionalMeaning: { fr: 'un chiffre qui peut encore changer', en: 'a figure that may still change' },
} as const satisfies Readonly<Record<string, Words>>;

/** The fixed words of a table to fill in,, by language, set as in print. */
export const templateWords = typesetWords(words);

/** What whoever fills the table in has to do, in order. */
export const templateSteps: readonly Words[] = [
  {
    fr: 'Remplissez les cellules jaunes, une colonne par période. Une cellule remplie redevient blanche.',
    en: 'Fill in the yellow cells, one column per period. A filled cell turns white.',
  },
  {
    fr: 'Écrivez chaque chiffre comme vous l’écrivez toujours : 12,5 ; 1 250 ; 75 %. N’ajoutez pas l’unité, elle est dans sa colonne.',
    en: 'Write each figure as you always do: 12.5; 1,250; 75%. Leave out the unit, it has its own column.',
  },
  {
    fr: 'Zéro veut dire « aucun ». S’il n’y a pas de chiffre, écrivez un des codes ci-dessous plutôt que 0 ou une cellule vide.',
    en: 'Zero means “none”. Where there is no figure, write one of the codes below instead of 0 or an empty cell.',
  },
  {
    fr: 'Les lignes en retrait détaillent la ligne « Total » au-dessus. Une partie inconnue reçoit un code, le total reste utile.',
    en: 'Indented lines break down the line “Total” above. An unknown part gets a code, the total is still useful.',
  },
  {
    fr: 'Dites dans « Commentaires » ce qu’un chiffre ne dit pas. N’y écrivez aucun nom de personne.',
    en: 'Say under “Comments” what a figure does not say. Write no person’s name there.',
  },
  {
    fr: 'Laissez les lignes et les titres des colonnes comme ils sont : le fichier se relit par eux.',
    en: 'Leave the lines and the column headings as they are: the file is read back by them.',
  },
];
