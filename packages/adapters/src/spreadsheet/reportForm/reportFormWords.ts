import type { Words } from '@jalon/core';
import { typesetWords } from '../canvas/typesetWords.ts';

const words = {
  guideSheet: { fr: 'Mode d’emploi', en: 'How to fill in' },
  steps: { fr: 'Comment remplir ce rapport', en: 'How to fill in this report' },
  parts: { fr: 'Les parties du rapport', en: 'The parts of the report' },
  asOf: { fr: 'Données arrêtées au', en: 'Data as of' },
  source: { fr: 'Source du modèle :', en: 'Source of the schema:' },
  version: { fr: 'version', en: 'version' },
  required: { fr: 'obligatoire', en: 'required' },
  agreed: { fr: 'convenu au départ', en: 'agreed beforehand' },
  answer: { fr: 'Réponse', en: 'Answer' },
  number: { fr: 'N°', en: 'No.' },
  given: { fr: 'Ligne', en: 'Line' },
  tick: { fr: 'Cochez avec x', en: 'Tick with x' },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  onlyIf: { fr: 'À remplir seulement si « {item} » : {value}.', en: 'Only if “{item}”: {value}.' },
  isNot: { fr: 'autre que {value}', en: 'other than {value}' },
  atLeast: { fr: '{value} ou plus', en: '{value} or more' },
  answered: { fr: 'a une réponse', en: 'has an answer' },
  notAnswered: { fr: 'n’a pas de réponse', en: 'has no answer' },
  tooLong: {
    fr: 'Texte trop long pour une cellule : il reste comme il est dans le rapport.',
    en: 'Text too long for a cell: it stays as it is in the report.',
  },
  questions: { fr: '{count} rubriques', en: '{count} items' },
  question: { fr: '{count} rubrique', en: '{count} item' },
  askNumber: { fr: 'Un nombre', en: 'A number' },
  askShare: { fr: 'Un pourcentage (75 %)', en: 'A percentage (75%)' },
  askMoney: { fr: 'Un montant', en: 'An amount' },
  askDay: { fr: 'Une date (31/05/2025)', en: 'A date (31/05/2025)' },
  askOne: { fr: 'Une réponse de la liste', en: 'One answer from the list' },
  askSeveral: {
    fr: 'Une réponse de la liste, ou plusieurs séparées par des points-virgules',
    en: 'One answer from the list, or several with semicolons between them',
  },
  askRow: { fr: 'Le numéro d’une ligne du tableau au-dessus', en: 'The number of a line of the table above' },
  askText: { fr: '{max} signes au plus', en: '{max} characters at most' },
  askTick: { fr: 'Un x pour cocher, rien sinon', en: 'An x to tick, else nothing' },
} as const satisfies Readonly<Record<string, Words>>;

/** The fixed words of a report to fill in, by language, set as in print. */
export const reportFormWords = typesetWords(words);

/** What whoever fills the report in has to do, in order. */
export const reportFormSteps: readonly Words[] = [
  {
    fr: 'Remplissez les cellules jaunes, feuille par feuille. Une cellule remplie devient blanche ; ce qui est obligatoire est marqué en toutes lettres.',
    en: 'Fill in the yellow cells, sheet by sheet. A filled cell turns white; what is required says so in words.',
  },
  {
    fr: 'Dans les tableaux, une ligne par élément. S’il manque des lignes, insérez-en au-dessus de la dernière ; une ligne laissée vide ne compte pas.',
    en: 'In tables, one line for each entry. If lines are missing, insert some above the last one; a line left empty does not count.',
  },
  {
    fr: 'Écrivez les nombres comme toujours : 12,5 ; 1 250 ; 75 %. Laissez vide ce que vous ne savez pas : une cellule vide n’est pas un zéro.',
    en: 'Write numbers as you always do: 12.5; 1,250; 75%. Leave empty what you do not know: an empty cell is not a zero.',
  },
  {
    fr: 'Dans une cellule, Alt + Entrée passe à la ligne. Une ligne vide commence un paragraphe.',
    en: 'Inside a cell, Alt + Enter starts a new line. An empty line starts a paragraph.',
  },
  {
    fr: 'Ce qui a été convenu au départ est protégé : cela ne se change que par une révision, avec l’autre partie.',
    en: 'What was agreed beforehand is protected: it changes only by a revision, with the other side.',
  },
  {
    fr: 'N’écrivez aucun nom de bénéficiaire. Un résultat négatif parle d’une action, jamais d’une personne.',
    en: 'Write no beneficiary’s name. A negative result speaks of an action, never of a person.',
  },
];
