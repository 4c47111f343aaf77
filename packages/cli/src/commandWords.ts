import { type Lang, typeset, type Words } from '@jalon/core';
import type { CommanderError } from 'commander';

const words = {
  about: {
    fr: 'Évaluer un programme : un tableau de suivi en entrée, un rapport au financeur en sortie.',
    en: 'Evaluate a programme: a tracking sheet in, a funder report out.',
  },
  evaluate: {
    fr: 'Lit un dossier et un tableau de suivi, vérifie, calcule, et écrit le rapport au mécène, le tableau et les figures.',
    en: 'Reads a dossier and a tracking sheet, checks, computes, and writes the report to the patron, the table and the figures.',
  },
  check: {
    fr: 'Relit un dossier, un portefeuille ou un registre comme le ferait un conseiller en évaluation. Sort avec le code 1 s’il y a une erreur.',
    en: 'Reads a dossier, a portfolio or a register as an evaluation adviser would. Exits with code 1 where there is an error.',
  },
  conformance: {
    fr: 'Exécute des fichiers de vecteurs (exemples chiffrés, indépendants du langage) avec la bibliothèque. Sort avec le code 1 si l’un d’eux échoue.',
    en: 'Runs files of vectors (language-neutral worked examples) against the library. Exits with code 1 where one fails.',
  },
  read: {
    fr: 'Lit un classeur ou un fichier texte et montre ce qui a été compris, ce qui a été laissé et pourquoi, ce qui est douteux. Sort avec le code 1 s’il y a une erreur.',
    en: 'Reads a workbook or a text file and shows what was understood, what was left out and why, what is doubtful. Exits with code 1 where there is an error.',
  },
  import: {
    fr: 'Fait entrer des tableaux dans un dossier, un portefeuille ou un registre, et montre ce qui change, ce qui est douteux, ce qui se contredit. Sans --out, rien n’est écrit.',
    en: 'Brings sheets into a dossier, a portfolio or a register, and shows what changes, what is doubtful, what disagrees. Without --out nothing is written.',
  },
  write: {
    fr: 'Écrit un classeur pour des personnes : tableau de suivi, le même à remplir, cadre logique, portefeuille, questionnaire.',
    en: 'Writes a workbook for people: tracking table, the same to fill in, logframe, portfolio, survey form.',
  },
  document: { fr: 'un dossier ou un portefeuille (JSON)', en: 'a dossier or a portfolio (JSON)' },
  workbook: {
    fr: 'ce qui est écrit (par défaut : tracking-table) : ',
    en: 'what is written (default: tracking-table): ',
  },
  outWorkbook: { fr: 'classeur à écrire', en: 'workbook to write' },
  periods: {
    fr: 'les périodes d’un tableau à remplir, séparées par des virgules : "T1 2025, T2 2025"',
    en: 'the periods of a table to fill in, separated by commas: "Q1 2025, Q2 2025"',
  },
  instrument: {
    fr: 'identifiant du questionnaire à écrire (par défaut : le premier du dossier)',
    en: 'id of the survey form to write (default: the first of the dossier)',
  },
  fill: {
    fr: 'Remplit le modèle Excel d’un financeur sans rien y changer d’autre. Sans données, montre ce que le modèle demande ; sans --out, ce qui serait rempli.',
    en: 'Fills a funder’s Excel template and changes nothing else in it. Without data, shows what the template asks for; without --out, what would be filled.',
  },
  template: { fr: 'le modèle (.xlsx)', en: 'the template (.xlsx)' },
  data: { fr: 'les données (JSON), par exemple un dossier', en: 'the data (JSON), for example a dossier' },
  force: { fr: 'remplace un classeur qui existe déjà', en: 'replace a workbook that exists already' },
  day: {
    fr: 'date à porter sur le modèle ({{day}}), AAAA-MM-JJ ; sans elle, aucune',
    en: 'date for the template to bear ({{day}}), YYYY-MM-DD; none without it',
  },
  fillPeriod: {
    fr: 'période de référence ({{period.name}}) ; par défaut, celle du programme',
    en: 'reference period ({{period.name}}); default that of the programme',
  },
  report: {
    fr: 'identifiant du rapport dont les réponses sont reprises (par défaut : le seul du dossier)',
    en: 'id of the report whose answers are taken (default: the only one of the dossier)',
  },
  outFile: { fr: 'fichier où écrire le nouveau document', en: 'file to write the new document to' },
  target: {
    fr: 'un dossier, un portefeuille ou un registre (JSON)',
    en: 'a dossier, a portfolio or a register (JSON)',
  },
  into: {
    fr: 'ce qu’est le document : dossier, portfolio ou register (par défaut : d’après son contenu)',
    en: 'what the document is: dossier, portfolio or register (default: by what it holds)',
  },
  sheet: {
    fr: 'un classeur ou un texte à séparateurs (.xlsx, .ods, .csv)',
    en: 'a workbook or a delimited text (.xlsx, .ods, .csv)',
  },
  as: {
    fr: 'le seul genre de tableau à chercher : ',
    en: 'the only kind of table to look for: ',
  },
  mapping: {
    fr: 'correspondance des colonnes (JSON), telle que --propose l’écrit et que vous l’avez corrigée',
    en: 'mapping of the columns (JSON), as --propose prints it and you corrected it',
  },
  propose: {
    fr: 'écrit la correspondance proposée (JSON) sans rien lire d’autre',
    en: 'print the mapping proposed (JSON) and read nothing else',
  },
  vectors: { fr: 'un ou plusieurs fichiers de vecteurs (JSON)', en: 'one or more files of vectors (JSON)' },
  json: { fr: 'écrit un objet JSON pour un programme', en: 'print one JSON object for a program' },
  files: {
    fr: 'un ou plusieurs documents (JSON) : dossier, portefeuille, registre',
    en: 'one or more documents (JSON): dossier, portfolio, register',
  },
  format: {
    fr: 'text pour lire (par défaut), json pour un programme',
    en: 'text to read (default), json for a program',
  },
  dossier: {
    fr: 'le dossier du programme (JSON) : résultats, indicateurs, apprentissages',
    en: 'the dossier of the programme (JSON): results, indicators, learning',
  },
  sheets: {
    fr: 'un ou plusieurs tableaux de suivi (.xlsx ou .csv)',
    en: 'one or more tracking sheets (.xlsx or .csv)',
  },
  out: { fr: 'dossier où écrire (par défaut : out)', en: 'folder to write to (default: out)' },
  asOf: {
    fr: 'date d’arrêt des données, AAAA-MM-JJ (par défaut : aujourd’hui)',
    en: 'day up to which data counts, YYYY-MM-DD (default: today)',
  },
  lang: {
    fr: 'langue : fr ou en (par défaut : celle de votre machine)',
    en: 'language: fr or en (default: that of your machine)',
  },
  help: { fr: 'affiche cette aide', en: 'show this help' },
  version: { fr: 'affiche la version', en: 'show the version' },
  usageTitle: { fr: 'Utilisation :', en: 'Usage:' },
  argumentsTitle: { fr: 'Arguments :', en: 'Arguments:' },
  optionsTitle: { fr: 'Options :', en: 'Options:' },
  commandsTitle: { fr: 'Commandes :', en: 'Commands:' },
} as const satisfies Readonly<Record<string, Words>>;

const complaints: Readonly<Record<string, Words>> = {
  'commander.missingArgument': {
    fr: 'Il manque un argument : {what}. L’option --help de la commande montre lesquels.',
    en: 'An argument is missing: {what}. The option --help of the command shows which.',
  },
  'commander.unknownOption': {
    fr: 'L’option {what} n’existe pas. « jalon --help » les montre toutes.',
    en: 'There is no option {what}. “jalon --help” shows them all.',
  },
  'commander.unknownCommand': {
    fr: 'La commande {what} n’existe pas. « jalon --help » les montre toutes.',
    en: 'There is no command {what}. “jalon --help” shows them all.',
  },
  'commander.missingMandatoryOptionValue': {
    fr: 'Il manque l’option {what}.',
    en: 'The option {what} is missing.',
  },
  'commander.optionMissingArgument': {
    fr: 'Il manque une valeur après {what}.',
    en: 'A value is missing after {what}.',
  },
  'commander.invalidArgument': {
    fr: 'La valeur « {what} » ne convient pas : --lang prend fr ou en, --format text ou json, --as-of et --day un jour qui existe (AAAA-MM-JJ), --as un genre de tableau que --help montre.',
    en: 'The value “{what}” does not fit: --lang takes fr or en, --format text or json, --as-of and --day a day that exists (YYYY-MM-DD), --as a kind of table that --help shows.',
  },
  'commander.excessArguments': {
    fr: 'Il y a trop d’arguments. L’option --help de la commande montre lesquels.',
    en: 'There are too many arguments. The option --help of the command shows which.',
  },
};

/** The words of the command line itself: descriptions, titles of the help, complaints about arguments. */
export const commandWords = {
  say: (key: keyof typeof words, lang: Lang): string => typeset(words[key][lang], lang),

  /** What commander complains of, in our words. */
  unusable({ code, message }: CommanderError, lang: Lang): string {
    const template = complaints[code]?.[lang];
    if (!template) return message;
    const what = (/argument '([^']*)'/.exec(message) ?? /'([^']*)'/.exec(message))?.[1] ?? '';
    return typeset(template, lang).replace('{what}', () => what);
  },
};
