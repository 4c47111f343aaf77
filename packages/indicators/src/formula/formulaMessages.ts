import type { Messages } from '@jalon/core';

/** Words of what can be wrong with a formula, or has to be said of its value; the place points at the character. */
export const formulaMessages: Messages = {
  // reading the text
  'formula/empty': { fr: 'La formule est vide.', en: 'The formula is empty.' },
  'formula/too-long': {
    fr: 'La formule compte {length} caractères, plus que les {limit} admis.',
    en: 'The formula has {length} characters, more than the {limit} allowed.',
  },
  'formula/too-deep': {
    fr: 'La formule emboîte plus de {limit} niveaux : mieux vaut la couper en plusieurs indicateurs.',
    en: 'The formula nests more than {limit} levels: better cut it into several indicators.',
  },
  'formula/unexpected': {
    fr: 'On trouve « {found} » là où l’on attendait {expected}.',
    en: 'Found “{found}” where {expected} was expected.',
  },
  'formula/unknown-character': {
    fr: 'Le caractère « {found} » n’a pas de sens dans une formule.',
    en: 'The character “{found}” means nothing in a formula.',
  },
  'formula/percent-sign': {
    fr: 'Un pourcentage s’écrit comme une fraction : 0.75 pour 75 %.',
    en: 'A percentage is written as a fraction: 0.75 for 75%.',
  },
  'formula/decimal-comma': {
    fr: 'Dans une formule, les décimales s’écrivent avec un point : 0.5.',
    en: 'In a formula, decimals are written with a point: 0.5.',
  },
  'formula/spaced-number': {
    fr: 'Deux nombres se suivent : les milliers s’écrivent sans espace, 12000.',
    en: 'Two numbers follow each other: thousands are written without a space, 12000.',
  },
  'formula/number-too-large': {
    fr: 'Le nombre « {found} » est trop grand pour être représenté.',
    en: 'The number “{found}” is too large to be represented.',
  },
  'formula/unclosed-text': {
    fr: 'Ce guillemet n’est pas refermé.',
    en: 'This quotation mark is never closed.',
  },
  'formula/unclosed-reference': {
    fr: 'Ce crochet n’est pas refermé sur sa ligne.',
    en: 'This bracket is not closed on its line.',
  },
  'formula/unclosed-parenthesis': {
    fr: 'Cette parenthèse n’est pas refermée.',
    en: 'This parenthesis is never closed.',
  },
  'formula/unopened-parenthesis': {
    fr: 'Cette parenthèse n’a pas été ouverte.',
    en: 'This parenthesis was never opened.',
  },
  'formula/empty-reference': {
    fr: 'Les crochets sont vides : on y attend le code ou l’identifiant d’un indicateur.',
    en: 'The brackets are empty: they hold the code or the id of an indicator.',
  },
  'formula/bad-category': {
    fr: 'Après le point-virgule on attend une ventilation et sa catégorie : [A; sex=female].',
    en: 'Behind the semicolon stand a dimension and its category: [A; sex=female].',
  },
  'formula/repeated-dimension': {
    fr: 'La même ventilation est nommée deux fois.',
    en: 'The same dimension is named twice.',
  },
  'formula/unknown-function': {
    fr: 'Il n’y a pas de fonction « {found} ». Il y a : {known}.',
    en: 'There is no function “{found}”. There are: {known}.',
  },
  'formula/bare-name': {
    fr: 'Un indicateur s’écrit entre crochets : [{found}].',
    en: 'An indicator stands in brackets: [{found}].',
  },
  'formula/misplaced-word': {
    fr: '« {found} » n’a pas sa place ici ; des parenthèses aideraient peut-être.',
    en: '“{found}” has no place here; parentheses may help.',
  },
  'formula/chained-comparison': {
    fr: 'Deux comparaisons se suivent : elles se relient par « and », [A] > 0 and [A] < 10.',
    en: 'Two comparisons follow each other: they are joined by “and”, [A] > 0 and [A] < 10.',
  },

  // what stands in the place of what
  'formula/arguments': {
    fr: '« {function} » ne prend pas {found} arguments ; elle s’écrit {usage}.',
    en: '“{function}” does not take {found} arguments; it is written {usage}.',
  },
  'formula/kind': {
    fr: 'On trouve {found} là où il faut {expected}.',
    en: 'Found {found} where {expected} is needed.',
  },
  'formula/text-chosen': {
    fr: '« {function} » choisit entre des nombres ou des oui et non, pas entre des textes.',
    en: '“{function}” chooses between numbers, or between yes and no, not between texts.',
  },
  'formula/bad-count': {
    fr: 'Le nombre de périodes à remonter est un nombre entier de 1 à {most}.',
    en: 'The number of periods to go back is a whole number from 1 to {most}.',
  },
  'formula/bad-decimals': {
    fr: 'Le nombre de décimales est un nombre entier de 0 à {most}.',
    en: 'The number of decimals is a whole number from 0 to {most}.',
  },
  'formula/bad-period': {
    fr: 'On attend ici une période entre guillemets, comme "2023" ou "2024-Q1".',
    en: 'A period in quotation marks belongs here, such as "2023" or "2024-Q1".',
  },
  'formula/indicator-wanted': {
    fr: '« {function} » porte sur un indicateur entre crochets, pas sur un calcul.',
    en: '“{function}” takes an indicator in brackets, not a computation.',
  },
  'formula/several-wanted': {
    fr: '« {function} » prend plusieurs arguments, ou un seul indicateur dont elle réunit les valeurs dans la période.',
    en: '“{function}” takes several arguments, or a single indicator whose values within the period it puts together.',
  },

  // what the indicators say
  'formula/unknown-reference': {
    fr: 'Aucun indicateur n’a le code ou l’identifiant « {found} ».',
    en: 'No indicator has the code or id “{found}”.',
  },
  'formula/ambiguous-reference': {
    fr: 'Plusieurs indicateurs ont le code « {found} » : il faut l’identifiant.',
    en: 'Several indicators have the code “{found}”: the id is needed.',
  },
  'formula/refers-to-itself': {
    fr: 'La formule de l’indicateur « {found} » le fait dépendre de lui-même.',
    en: 'The formula of indicator “{found}” makes it depend on itself.',
  },
  'formula/unknown-dimension': {
    fr: 'L’indicateur « {indicator} » n’est pas ventilé selon « {dimension} ».',
    en: 'Indicator “{indicator}” is not broken down by “{dimension}”.',
  },
  'formula/unknown-category': {
    fr: 'La ventilation « {dimension} » n’a pas de catégorie « {category} ».',
    en: 'Dimension “{dimension}” has no category “{category}”.',
  },
  'formula/units-differ': {
    fr: '« {operation} » mêle deux unités qui ne vont pas ensemble : « {left} » et « {right} ».',
    en: '“{operation}” mixes two units that do not go together: “{left}” and “{right}”.',
  },
  'formula/declared-unit': {
    fr: 'L’indicateur déclare l’unité « {declared} », sa formule donne « {computed} ».',
    en: 'The indicator declares the unit “{declared}”, its formula gives “{computed}”.',
  },
  'formula/percent-of-ratio': {
    fr: 'Une part multipliée par 100 ? Les parts restent des fractions (0,75) ; seul l’affichage met « % ».',
    en: 'A share times 100? Shares stay fractions (0.75); only display puts a “%”.',
  },
  'formula/not-additive': {
    fr: 'Les valeurs de « {indicator} » ne s’additionnent pas d’une période à l’autre.',
    en: 'The values of “{indicator}” do not add up from period to period.',
  },
  'formula/not-distinct': {
    fr: '« {indicator} » ne compte pas des personnes ou des structures différentes.',
    en: '“{indicator}” does not count different people or organisations.',
  },
  'formula/aggregate-of-computed': {
    fr: '« {indicator} » est lui-même calculé : ses valeurs dans la période ne se réunissent pas ici.',
    en: '“{indicator}” is itself computed: its values within the period cannot be put together here.',
  },
  'formula/cycle': {
    fr: 'Des indicateurs se calculent les uns à partir des autres, en rond : {indicators}.',
    en: 'Indicators are computed from each other, in a circle: {indicators}.',
  },

  // what has to be said of a value
  'formula/no-value': {
    fr: 'Il manque une valeur de « {indicator} » pour {period}.',
    en: 'A value of “{indicator}” is missing for {period}.',
  },
  'formula/no-whole': {
    fr: '« {indicator} » n’a de valeurs que par parties (lieux, structures, catégories) pour {period} : aucun total n’en a été fait.',
    en: '“{indicator}” has values by part only (places, organisations, categories) for {period}: no total was made of them.',
  },
  'formula/incomplete': {
    fr: '« {indicator} » n’est connu que pour {observed} périodes sur {expected} dans {period} : ce qui en dépend manque.',
    en: '“{indicator}” is known for {observed} of {expected} periods in {period} alone: what depends on it is missing.',
  },
  'formula/mean-of-known': {
    fr: 'La moyenne de « {indicator} » porte sur {observed} périodes connues sur {expected} dans {period}.',
    en: 'The mean of “{indicator}” is over {observed} known periods of {expected} in {period}.',
  },
  'formula/value-not-additive': {
    fr: 'Les valeurs de « {indicator} » dans {period} ne font pas une valeur de la période.',
    en: 'The values of “{indicator}” in {period} make no value of that period.',
  },
  'formula/value-conflict': {
    fr: 'Des valeurs de « {indicator} » se contredisent ou se chevauchent dans {period} : aucune n’a été retenue.',
    en: 'Values of “{indicator}” contradict each other or overlap in {period}: none was used.',
  },
  'formula/value-not-a-number': {
    fr: 'Une valeur de « {indicator} » dans {period} n’est pas un nombre que l’on puisse utiliser.',
    en: 'A value of “{indicator}” in {period} is not a number that can be used.',
  },
  'formula/not-exact': {
    fr: 'La valeur de « {indicator} » pour {period} n’est pas exacte (approchée ou bornée) : le résultat non plus.',
    en: 'The value of “{indicator}” for {period} is not exact (approximate or bounded): nor is the result.',
  },
  'formula/provisional': {
    fr: 'La valeur de « {indicator} » pour {period} est provisoire : le résultat aussi.',
    en: 'The value of “{indicator}” for {period} is provisional: so is the result.',
  },
  'formula/estimated': {
    fr: 'La valeur de « {indicator} » pour {period} n’a pas été relevée telle quelle : elle est estimée.',
    en: 'The value of “{indicator}” for {period} was not recorded as such: it is estimated.',
  },
  'formula/ambiguous-period': {
    fr: 'La période « {period} » peut se lire de deux façons : il faut dire quel mois l’année commence.',
    en: 'The period “{period}” reads two ways: it has to be told in which month the year begins.',
  },
  'formula/too-complex': {
    fr: 'La formule et celles qu’elle appelle demandent plus de {limit} valeurs.',
    en: 'The formula and those it calls ask for more than {limit} values.',
  },
};
