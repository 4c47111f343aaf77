import type { WordList } from '../lexicon/Lexicon.ts';

/** Legal forms that stand before or behind a name: « ASBL Les Lilas », « Les Lilas ASBL ». */
export const legalForms: WordList = {
  fr: [
    ...['ASBL', 'A.S.B.L.', 'AISBL', 'ONG', 'OBNL', 'OSBL', 'SCIC', 'SCOP', 'fonds de dotation'],
    ...['coop de solidarité', 'coopérative de solidarité', 'association loi 1901'],
  ],
  en: ['NGO', 'NPO', 'CIC', 'CIO'],
  es: ['ONG', 'ONGD'],
  nl: ['vzw', 'v.z.w.', 'ivzw', 'CVSO'],
};

/** Legal forms that stand behind a name and nowhere else: "Elm Street Inc.". */
export const closingForms: WordList = {
  fr: ['SCRL', 'coop', 'loi 1901', 'inc', 'ltée', 'e.V.', 'GmbH', 'gGmbH'],
  en: ['Inc', 'Ltd', 'LLC', 'PLC', 'Incorporated', 'Limited', 'Co-op'],
  es: ['A.C.', 'O.S.C.', 'S. Coop.'],
  nl: ['cvba', 'BV'],
};

/** What papers are, and what is done in them: words by which a line is a title, whoever it names besides. */
export const paperWords: WordList = {
  fr: [
    ...['bilan', 'budget', 'compte', 'comptes', 'rapport', 'tableau', 'suivi', 'synthèse', 'consolidation'],
    ...['liste', 'annexe', 'fiche', 'grille', 'plan', 'projet', 'programme', 'enquête', 'questionnaire'],
    ...[
      'résultats',
      'indicateurs',
      'données',
      'saisie',
      'réponses',
      'portefeuille',
      'évaluation',
      'collecte',
    ],
    ...['récapitulatif', 'réunion', 'calendrier', 'total'],
  ],
  en: [
    ...['report', 'reports', 'budget', 'accounts', 'account', 'overview', 'summary', 'tracker', 'tracking'],
    ...['table', 'list', 'annex', 'appendix', 'plan', 'project', 'programme', 'program', 'survey', 'results'],
    ...['indicators', 'data', 'responses', 'portfolio', 'evaluation', 'consolidation', 'review', 'dashboard'],
    ...[
      'workbook',
      'template',
      'monitoring',
      'figures',
      'total',
      'meeting',
      'calendar',
      'strategy',
      'partners',
    ],
  ],
  es: [
    ...['informe', 'presupuesto', 'cuentas', 'balance', 'resumen', 'seguimiento', 'tabla', 'lista', 'anexo'],
    ...['ficha', 'plan', 'proyecto', 'programa', 'encuesta', 'resultados', 'indicadores', 'datos', 'cartera'],
    ...['evaluación', 'consolidación', 'memoria', 'matriz', 'reunión', 'total'],
  ],
  nl: [
    ...['verslag', 'rapport', 'begroting', 'rekening', 'jaarrekening', 'overzicht', 'opvolging', 'tabel'],
    ...['lijst', 'bijlage', 'fiche', 'plan', 'project', 'programma', 'enquête', 'resultaten', 'indicatoren'],
    ...['gegevens', 'antwoorden', 'portefeuille', 'evaluatie', 'consolidatie', 'vergadering', 'totaal'],
  ],
};
