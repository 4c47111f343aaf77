import type { WordList } from '../../lexicon/Lexicon.ts';

/** First words of a heading or a header that says on which side of an account its rows stand. */
export const sideWords: { readonly [side in 'expense' | 'income']: WordList } = {
  expense: {
    fr: [
      'Charges',
      'Charge',
      'Dépenses',
      'Dépense',
      'Emplois',
      'Postes de dépenses',
      'Poste de dépense',
      'Nature des dépenses',
      'Nature de la dépense',
      'Nature des charges',
      'Coûts',
    ],
    en: ['Expenses', 'Expenditure', 'Expenditures', 'Costs', 'Expense', 'Spending'],
    es: ['Gastos', 'Gasto', 'Egresos'],
    nl: ['Kosten', 'Uitgaven', 'Lasten'],
  },
  income: {
    fr: ['Produits', 'Produit', 'Recettes', 'Recette', 'Revenus', 'Ressources', 'Financements', 'Financeurs'],
    en: ['Income', 'Revenue', 'Revenues', 'Receipts', 'Funding', 'Sources of funding'],
    es: ['Ingresos', 'Ingreso', 'Financiación'],
    nl: ['Inkomsten', 'Opbrengsten', 'Baten', 'Ontvangsten', 'Financiering'],
  },
};

/** First words of the row in which an account comes out: what is left, or what is lacking. */
export const balanceWords: WordList = {
  fr: [
    'Excédent',
    'Déficit',
    'Excédent / déficit',
    'Résultat',
    'Résultat net',
    "Résultat de l'exercice",
    'Solde',
    'Bénéfice',
    'Perte',
    'Surplus',
    'Surplus (déficit)',
  ],
  en: [
    'Surplus',
    'Deficit',
    'Surplus / deficit',
    'Net result',
    'Net income',
    'Balance',
    'Result for the year',
  ],
  es: ['Superávit', 'Déficit', 'Resultado', 'Saldo', 'Excedente'],
  nl: ['Overschot', 'Tekort', 'Saldo', 'Resultaat', 'Winst', 'Verlies'],
};

/** What is given and used without money. */
export const inKindWords: WordList = {
  fr: [
    'contributions volontaires',
    'contribution volontaire',
    'en nature',
    'bénévolat',
    'valorisation',
    'mise à disposition gratuite',
    'mises à disposition gratuites',
    'personnel bénévole',
    'dons en nature',
  ],
  en: ['in kind', 'in-kind', 'volunteer time', 'donated goods', 'pro bono'],
  es: ['en especie', 'voluntariado'],
  nl: ['in natura', 'vrijwilligerswerk'],
};

/** What tells a table of money from others where its first header may be anything (« Libellé », "Item"). */
export const moneyWords: WordList = {
  fr: [
    'charges',
    'produits',
    'dépenses',
    'recettes',
    'achats',
    'salaires',
    'personnel',
    'loyer',
    'fournitures',
    'subvention',
    'subventions',
    'cotisations',
    'assurance',
    'assurances',
    'honoraires',
    'déplacements',
    'frais',
    'dons',
    'revenus',
    'impôts',
    'amortissements',
  ],
  en: [
    'salaries',
    'staff',
    'rent',
    'travel',
    'equipment',
    'grant',
    'grants',
    'donations',
    'overheads',
    'insurance',
    'expenses',
    'supplies',
  ],
  es: [
    'personal',
    'salarios',
    'alquiler',
    'viajes',
    'subvención',
    'subvenciones',
    'donaciones',
    'suministros',
    'gastos',
    'cuotas',
  ],
  nl: [
    'personeel',
    'personeelskosten',
    'lonen',
    'huur',
    'subsidie',
    'subsidies',
    'giften',
    'werkingskosten',
    'verzekering',
    'kosten',
  ],
};

/** Words in a title that say that undated amounts are planned. */
export const plannedWords: WordList = {
  fr: ['prévisionnel', 'budget', 'plan de financement', 'demande', 'prévisions'],
  en: ['budget', 'forecast', 'financing plan', 'planned'],
  es: ['presupuesto', 'previsión'],
  nl: ['begroting', 'raming', 'budget'],
};

/** Words in a title that say that they were paid or received. */
export const actualWords: WordList = {
  fr: [
    'compte de résultat',
    'compte rendu financier',
    'compte-rendu financier',
    'réalisé',
    'bilan financier',
    'rapport financier',
    'comptes',
  ],
  en: ['financial report', 'income statement', 'accounts', 'actual', 'statement of activities'],
  es: ['cuenta de resultados', 'ejecución', 'informe financiero', 'liquidación'],
  nl: ['resultatenrekening', 'jaarrekening', 'afrekening', 'financieel verslag'],
};
