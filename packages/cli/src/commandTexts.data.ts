import type { Words } from '@jalon/core';

/** What the commands, their arguments and their options are for. */
export const commandTexts = {
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
  reportAbout: {
    fr: 'Remplit le rapport d’un financeur avec ce que le dossier sait déjà, dit ce qui manque, et l’écrit. Sort avec le code 1 s’il n’est pas prêt à être remis.',
    en: 'Fills a funder’s report with what the dossier already holds, says what is missing, and writes it. Exits with code 1 where it is not ready to be handed in.',
  },
  reportDossier: { fr: 'le dossier du programme (JSON)', en: 'the dossier of the programme (JSON)' },
  schema: {
    fr: 'identifiant d’un modèle de la bibliothèque (« jalon schema list »), ou fichier (JSON)',
    en: 'id of a schema of the library (“jalon schema list”), or a file (JSON)',
  },
  to: {
    fr: 'ce qui est écrit : html, docx, md, xlsx (le classeur à remplir), json (par défaut : selon --out)',
    en: 'what is written: html, docx, md, xlsx (the workbook to fill in), json (default: by --out)',
  },
  outReport: {
    fr: 'fichier à écrire ; sans lui ni --to, on dit seulement ce qui manque',
    en: 'file to write to; without it and --to, only what is missing is said',
  },
  forceFile: { fr: 'remplace un fichier qui existe déjà', en: 'replace a file that exists already' },
  portfolio: {
    fr: 'le portefeuille où se trouve le programme (JSON), pour les modèles qui en parlent',
    en: 'the portfolio that the programme stands in (JSON), for schemas that ask about it',
  },
  ownReport: {
    fr: 'identifiant d’un rapport du dossier : ses réponses passent avant ce que dit le dossier (par défaut : le seul qui suit le modèle)',
    en: 'id of a report of the dossier: its answers go before what the dossier says (default: the only one on the schema)',
  },
  filled: {
    fr: 'un classeur écrit avec --to xlsx et rempli depuis : ses réponses passent avant les autres',
    en: 'a workbook written with --to xlsx and filled in since: its answers go before all others',
  },
  schemaAbout: {
    fr: 'Modèles de rapport : les voir, les vérifier, les comparer, les adapter ; passer un rapport de l’un à l’autre, en lire plusieurs ensemble.',
    en: 'Report schemas: see, check, compare, vary them; carry a report from one to another, read many across.',
  },
  schemaList: { fr: 'Liste les modèles de la bibliothèque.', en: 'Lists the schemas of the library.' },
  schemaShow: { fr: 'Écrit un modèle en JSON.', en: 'Prints a schema as JSON.' },
  schemaCheck: {
    fr: 'Vérifie qu’un modèle peut être suivi et, avec --against, que son numéro de version dit assez. Sort avec le code 1 s’il y a une erreur.',
    en: 'Checks that a schema can be followed and, with --against, that its version says enough. Exits with code 1 where there is an error.',
  },
  against: { fr: 'la version précédente', en: 'the version before' },
  schemaFiles: { fr: 'un ou plusieurs modèles (JSON)', en: 'one or more schemas (JSON)' },
  schemaDiff: {
    fr: 'Dit ce qui a changé d’un modèle à l’autre et la version que cela demande. Sort avec le code 1 si la version annoncée ne suffit pas.',
    en: 'Says what changed from one schema to another and which version that requires. Exits with code 1 where the version given is not enough.',
  },
  older: { fr: 'le modèle d’avant', en: 'the older schema' },
  newer: { fr: 'le modèle d’après', en: 'the newer schema' },
  schemaDerive: {
    fr: 'Écrit la variante d’un modèle propre à une fondation.',
    en: 'Prints a foundation’s own variant of a schema.',
  },
  base: { fr: 'le modèle de départ', en: 'the schema to start from' },
  changes: {
    fr: 'ce qui change (JSON) : id, version, add, hide, relabel, tighten, order',
    en: 'what changes (JSON): id, version, add, hide, relabel, tighten, order',
  },
  schemaMigrate: {
    fr: 'Fait passer un rapport à un autre modèle et nomme ce qui n’y a pas sa place. Sort avec le code 1 si une réponse reste derrière.',
    en: 'Carries a report to another schema and names what has no place there. Exits with code 1 where an answer stays behind.',
  },
  reportFile: {
    fr: 'un rapport (JSON), ou un dossier qui l’a',
    en: 'a report (JSON), or a dossier that has it',
  },
  from: { fr: 'le modèle que le rapport suit', en: 'the schema that the report follows' },
  toSchema: { fr: 'le modèle qu’il suivra', en: 'the schema that it shall follow' },
  whichReport: {
    fr: 'identifiant du rapport, si le fichier en a plusieurs',
    en: 'id of the report, where the file has several',
  },
  schemaCrosswalk: {
    fr: 'Dit, rubrique par rubrique, ce qu’un rapport fait pour un financeur remplit du rapport d’un autre, et ce qu’il reste à demander.',
    en: 'Says item by item how much of another funder’s report one report fills, and what is left to ask.',
  },
  schemaPivot: {
    fr: 'Lit ensemble des rapports du même modèle : avancement par sous-objectif, résultats négatifs, attentes comptées ; pas de classement. Sort avec le code 1 si un rapport n’a pas pu être lu.',
    en: 'Reads reports on the same schema across: progress by sub-objective, negative results, expectations counted; no ranking. Exits with code 1 where a report could not be read.',
  },
  frame: { fr: 'le modèle commun', en: 'the schema in common' },
  reportFiles: {
    fr: 'des rapports, des listes de rapports ou des dossiers (JSON)',
    en: 'reports, lists of reports or dossiers (JSON)',
  },
  variants: {
    fr: 'des variantes du modèle commun, dont les rapports comptent aussi',
    en: 'variants of the schema in common, whose reports count too',
  },
  outJson: { fr: 'fichier à écrire (JSON)', en: 'file to write (JSON)' },
  outPivot: { fr: 'fichier à écrire : .html ou .md', en: 'file to write: .html or .md' },
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
  convert: {
    fr: 'Convertit un fichier d’un format du domaine vers un autre (IATI, CIDS, 360Giving, XLSForm, HXL, Open SDG, SDMX, DHIS2, Jalon) et dit ce qui se perd. Sort avec le code 1 s’il y a une erreur.',
    en: 'Converts a file from one format of the field to another (IATI, CIDS, 360Giving, XLSForm, HXL, Open SDG, SDMX, DHIS2, Jalon) and says what is lost. Exits with code 1 where there is an error.',
  },
  convertIn: {
    fr: 'le fichier à convertir, ou le répertoire d’un ensemble de fichiers',
    en: 'the file to convert, or the folder of a set of files',
  },
  convertOut: {
    fr: 'le fichier à écrire ; un répertoire quand il en faut plusieurs',
    en: 'the file to write; a folder where several are needed',
  },
  formatFrom: {
    fr: 'format du fichier (par défaut : celui qui se reconnaît) : ',
    en: 'format of the file (default: what it shows): ',
  },
  convertTo: {
    fr: 'format à écrire, dans la même liste (par défaut : selon la fin du nom)',
    en: 'format to write, of the same list (default: by the end of the name)',
  },
  basis: {
    fr: 'ce que les valeurs représentent dans le temps, quand le fichier ne le dit pas : ',
    en: 'what values stand for in time, where the file does not say: ',
  },
  stitch: {
    fr: 'réunit un indicateur réparti sur plusieurs résultats ou années, et dit pourquoi',
    en: 'joins an indicator that was split over several results or years, and says why',
  },
  companions: { fr: 'autres fichiers du même ensemble', en: 'further files of the same set' },
  set: {
    fr: 'ce que le format veut savoir et que le document ne dit pas, par exemple activityStatus=2 reportingOrganisation.type=22',
    en: 'what the format wants to know and the document does not say, for example activityStatus=2 reportingOrganisation.type=22',
  },
  only: {
    fr: 'identifiant du seul document voulu, quand le fichier en contient plusieurs',
    en: 'id of the one document that is wanted, where the file holds several',
  },
  losses: {
    fr: 'fichier où écrire la liste complète de ce qui se perd (JSON)',
    en: 'file for the whole list of what is lost (JSON)',
  },
  validate: {
    fr: 'Juge un fichier : le schéma officiel, les règles, les exigences du financeur, chacun à part. Sort avec le code 1 si l’un d’eux le refuse.',
    en: 'Judges a file: the official schema, the rules, the demands of the funder, each by itself. Exits with code 1 where one of them refuses it.',
  },
  validateFile: { fr: 'le fichier à juger', en: 'the file to judge' },
  validateAt: {
    fr: 'jour du jugement, AAAA-MM-JJ (par défaut : aujourd’hui) ; ce qui vient après est dans le futur',
    en: 'day of the judgement, YYYY-MM-DD (default: today); what comes after lies in the future',
  },
  schemaFolder: {
    fr: 'répertoire des schémas officiels, qui ne sont pas livrés avec Jalon',
    en: 'folder with the official schemas, which do not come with Jalon',
  },
  demands: { fr: 'fichier des exigences propres à un financeur', en: 'file with the demands of a funder' },
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
