import type { SemanticRule } from './SemanticRule.ts';

const chapter = { fr: 'Langage de formules', en: 'Formula language' };

/** Where the tests stand. */
const at = {
  formulaSem: 'packages/indicators/src/formula/semantics.test.ts',
  formula: 'packages/indicators/src/formula/computeIndicator.test.ts',
  formulaParse: 'packages/indicators/src/formula/parseFormula.test.ts',
  arithmetic: 'packages/indicators/src/formula/evaluate/arithmetic.test.ts',
  formulaCheck: 'packages/indicators/src/formula/checkFormula.test.ts',
  formulaLaws: 'packages/indicators/src/formula/evaluate.laws.test.ts',
  formulaOrder: 'packages/indicators/src/formula/formulaOrder.test.ts',
} as const;

/** Chapter 10. */
export const formulaRules: readonly SemanticRule[] = [
  {
    id: '10.1',
    chapter,
    says: {
      fr: 'Un indicateur peut se calculer à partir d’autres : parts, sommes, conditions, périodes d’avant.',
      en: 'An indicator may be computed from others: shares, sums, conditions, periods before.',
    },
    tests: [
      { file: at.formulaSem, name: 'indicators computed from others' },
      { file: at.formula, name: 'computes a share from two counts, with all it rests on' },
    ],
  },
  {
    id: '10.2',
    chapter,
    says: {
      fr: 'Les fonctions forment une liste fermée, que le message nomme à qui en écrit une autre.',
      en: 'The functions are a closed list, which the message names to whoever writes another.',
    },
    tests: [
      {
        file: at.formulaParse,
        name: 'says what it found and what it expected, in the language of the reader',
      },
    ],
  },
  {
    id: '10.3',
    chapter,
    says: {
      fr: 'La logique a trois valeurs : vrai, faux, inconnu.',
      en: 'Logic has three values: true, false, not known.',
    },
    tests: [{ file: at.arithmetic, name: 'of %d and %d: both %d, either %d' }],
  },
  {
    id: '10.4',
    chapter,
    says: {
      fr: 'previous() et at() lisent une autre période de même longueur, ou une période par son nom.',
      en: 'previous() and at() read another period of the same length, or a period by its name.',
    },
    tests: [{ file: at.formula, name: 'looks back by periods of the same length, and at periods by name' }],
  },
  {
    id: '10.5',
    chapter,
    says: {
      fr: 'Une référence peut désigner une catégorie, et ne lit que ce qui a été enregistré pour elle.',
      en: 'A reference may name a category, and reads only what was recorded for it.',
    },
    tests: [
      {
        file: at.formula,
        name: 'of a part is what was recorded for exactly that part; parts alone make no whole',
      },
    ],
  },
  {
    id: '10.6',
    chapter,
    says: {
      fr: 'Les formules ont des unités : ajouter des euros et des personnes est une erreur avant tout calcul.',
      en: 'Formulas have units: euros + people is an error before anything is computed.',
    },
    tests: [
      { file: at.formulaSem, name: 'euros and people are not added' },
      { file: at.formulaCheck, name: '%s is in %s' },
    ],
  },
  {
    id: '10.7',
    chapter,
    says: {
      fr: 'Un ratio et un point de pourcentage sont deux unités.',
      en: 'A ratio and a percentage point are two units.',
    },
    tests: [
      { file: at.formulaSem, name: 'a ratio and a difference of ratios are two units' },
      { file: at.formulaCheck, name: '%s is in %s' },
    ],
  },
  {
    id: '10.8',
    chapter,
    says: {
      fr: 'Ce qui manque se propage ; coalesce() le remplace là où on le dit.',
      en: 'Missing propagates; coalesce() replaces it where that is said.',
    },
    tests: [
      { file: at.arithmetic, name: 'goes through %s: a failure before a missing value, the first one first' },
      { file: at.formula, name: 'names what is missing' },
      { file: at.arithmetic, name: 'keeps the first value unless it is missing' },
    ],
  },
  {
    id: '10.9',
    chapter,
    says: {
      fr: 'Une division par zéro n’a pas de résultat, et ce n’est pas une donnée manquante.',
      en: 'A division by zero is not computable, and is not a missing value.',
    },
    tests: [
      { file: at.formula, name: 'a division by zero is no missing value' },
      { file: at.arithmetic, name: 'a number too large is no number, and a division by zero another thing' },
    ],
  },
  {
    id: '10.10',
    chapter,
    says: {
      fr: 'L’arbre d’une formule est du JSON, et le texte qu’il redonne se relit en un même arbre.',
      en: 'The tree of a formula is JSON, and the text written from it is read back to the same tree.',
    },
    tests: [
      { file: at.formulaLaws, name: 'a tree is JSON' },
      {
        file: at.formulaLaws,
        name: 'what is written is read back to the same tree, whatever the names in it',
      },
    ],
  },
  {
    id: '10.11',
    chapter,
    says: {
      fr: 'Compilée en fonctions ou par blocs de colonnes, une formule donne la même chose.',
      en: 'Compiled to closures or over blocks of columns, a formula gives the same.',
    },
    tests: [
      {
        file: at.formulaLaws,
        name: 'closures, columns and a naive interpreter give the same, missing values and failures included',
      },
    ],
  },
  {
    id: '10.12',
    chapter,
    says: {
      fr: 'Les dépendances donnent l’ordre de calcul, et les cercles sont trouvés.',
      en: 'Dependencies give the order of computation, and circles are found.',
    },
    tests: [
      {
        file: at.formulaOrder,
        name: 'puts each indicator after those it reads, by id or code, and else keeps the order given',
      },
      {
        file: at.formulaOrder,
        name: 'finds circles, one of a single indicator too, and what hangs on them is still ordered',
      },
    ],
  },
  {
    id: '10.13',
    chapter,
    says: {
      fr: 'Aucun texte n’est exécuté comme un programme : ni eval ni new Function.',
      en: 'No text is run as a program: no eval, no new Function.',
    },
    tests: [
      {
        file: at.formulaSem,
        name: 'a formula is read, compiled and computed where eval and new Function are forbidden',
      },
    ],
  },
  {
    id: '10.14',
    chapter,
    says: {
      fr: 'Profondeur et longueur sont bornées.',
      en: 'Depth and length are bounded.',
    },
    tests: [
      { file: at.formulaParse, name: 'has limits that can be set' },
      { file: at.formulaLaws, name: 'a megabyte of %s takes no time and no stack' },
      { file: at.formulaLaws, name: 'a tree too deep or too large to walk is refused before it is walked' },
    ],
  },
  {
    id: '10.15',
    chapter,
    says: {
      fr: 'Une erreur désigne le caractère où elle se trouve.',
      en: 'An error points at its character.',
    },
    tests: [
      { file: at.formulaParse, name: 'says of %j that it is %s, at column %i' },
      { file: at.formulaParse, name: 'counts lines as editors do' },
      {
        file: at.formulaLaws,
        name: 'is answered with a tree or with issues that point into it, never with an exception',
      },
    ],
  },
];
