import type { Words } from '@jalon/core';
import type { Mark } from '../observed/ObservedSeries.ts';
import type { Reason } from '../result/Result.ts';

/** The sentences of `explain`, with `{name}` places; written with ordinary spaces and set when they are used. */
export const explainWords = {
  // volumes: how much of the target was delivered
  delivered: {
    fr: '{Actual} au {date} pour une cible de {target}{due} : {share} de la cible{beside}.',
    en: '{Actual} by {date}, against a target of {target}{due}: {share} of the target{beside}.',
  },
  // levels and rates: how much of the way was covered
  travelled: {
    fr: 'De {baseline}{since} à {actual} au {date}, pour une cible de {target}{due} : {share} du chemin parcouru{beside}.',
    en: 'From {baseline}{since} to {actual} on {date}, for a target of {target}{due}: {share} of the way covered{beside}.',
  },
  wrongWay: {
    fr: 'De {baseline}{since} à {actual} au {date} : la valeur s’éloigne de la cible ({target}{due}), {share} du chemin parcouru{beside}.',
    en: 'From {baseline}{since} to {actual} on {date}: the value is moving away from the target ({target}{due}), {share} of the way covered{beside}.',
  },
  unmoved: {
    fr: 'Toujours à {actual} au {date}, comme au départ, pour une cible de {target}{due} : {share} du chemin parcouru{beside}.',
    en: 'Still at {actual} on {date}, as at the start, for a target of {target}{due}: {share} of the way covered{beside}.',
  },
  milestone: {
    fr: 'De {baseline}{since} à {actual} au {date}, pour une cible intermédiaire de {target}{due} : {share} du chemin jusque-là{beside}.',
    en: 'From {baseline}{since} to {actual} on {date}, for an intermediate target of {target}{due}: {share} of the way to it{beside}.',
  },
  // the other figure, beside the main one
  distanceBeside: {
    fr: ' ({distance} du chemin parcouru depuis {baseline})',
    en: ' ({distance} of the way covered from {baseline})',
  },
  achievementBeside: { fr: ' ({achievement} de la cible)', en: ' ({achievement} of the target)' },
  quotientBeside: {
    fr: ' (valeur rapportée à la cible : {achievement})',
    en: ' (value over target: {achievement})',
  },
  bothBeside: {
    fr: ' ({distance} du chemin jusqu’à la cible finale, {achievement} de celle-ci)',
    en: ' ({distance} of the way to the final target, {achievement} of it)',
  },
  sameDistance: { fr: ' et du chemin parcouru', en: ' and of the way covered' },
  sameAchievement: { fr: ' et de la cible', en: ' and of the target' },
  withoutBaseline: {
    fr: '{Actual} au {date} pour une cible de {target}{due} : {share} de la cible ; sans valeur de référence, le chemin parcouru ne se calcule pas.',
    en: '{Actual} on {date}, for a target of {target}{due}: {share} of the target; with no baseline the way covered cannot be computed.',
  },
  expected: { fr: 'À cette date, on attendait {expected}.', en: 'The plan for that day was {expected}.' },
  since: { fr: ' ({date})', en: ' ({date})' },
  dueAhead: { fr: ' d’ici le {date}', en: ' by {date}' },
  duePast: { fr: ' au {date}', en: ' by {date}' },
  dueThen: { fr: ' à cette date', en: ' by then' },

  // shares of few, of which no percentage is given
  few: {
    fr: '{Actual} au {date}{aim} : c’est trop peu pour un pourcentage.',
    en: '{Actual} on {date}{aim}: too few for a percentage.',
  },
  fewAim: { fr: ', pour une cible de {target}{due}', en: ', for a target of {target}{due}' },
  countOf: { fr: '{count} sur {of}', en: '{count} of {of}' },
  countAlone: { fr: '{of} cas', en: '{of} cases' },

  // aims to keep
  inside: { fr: 'Entre {min} et {max}', en: 'Between {min} and {max}' },
  above: { fr: 'Au moins {min}', en: 'At least {min}' },
  below: { fr: 'Au plus {max}', en: 'At most {max}' },
  kept: {
    fr: '{bounds} : tenu ({inside} sur {periods}), dernière valeur {actual} au {date}.',
    en: '{bounds}: kept ({inside} of {periods}), last value {actual} on {date}.',
  },
  lost: {
    fr: '{bounds} : non tenu, dernière valeur {actual} au {date}, à {distance} de la limite ({inside} sur {periods}).',
    en: '{bounds}: not kept, last value {actual} on {date}, {distance} off the limit ({inside} of {periods}).',
  },
  restored: {
    fr: '{bounds} : de nouveau tenu après un écart ({inside} sur {periods}), dernière valeur {actual} au {date}.',
    en: '{bounds}: kept again after a lapse ({inside} of {periods}), last value {actual} on {date}.',
  },
  periodsMet: {
    fr: 'Cible de {target} atteinte pour {inside} sur {periods} ; dernière valeur {actual} au {date}.',
    en: '{Inside} of {periods} met the target of {target}; last value {actual} on {date}.',
  },
  onePeriod: { fr: '1 période', en: '1 period' },
  manyPeriods: { fr: '{count} périodes', en: '{count} periods' },

  // direction only
  improved: {
    fr: 'De {baseline}{since} à {actual} au {date} : un changement de {change} dans le sens voulu.',
    en: 'From {baseline}{since} to {actual} on {date}: a change of {change} in the wanted direction.',
  },
  worsened: {
    fr: 'De {baseline}{since} à {actual} au {date} : un changement de {change} dans le sens contraire.',
    en: 'From {baseline}{since} to {actual} on {date}: a change of {change} in the unwanted direction.',
  },
  unchanged: {
    fr: 'De {baseline}{since} à {actual} au {date} : aucun changement.',
    en: 'From {baseline}{since} to {actual} on {date}: no change.',
  },

  known: { fr: 'Dernière valeur connue : {actual} au {date}.', en: 'Last known value: {actual} on {date}.' },
  pending: { fr: 'La première valeur n’est pas encore attendue.', en: 'The first value is not due yet.' },
  rating: { fr: '{rating}.', en: '{rating}.' },
  figure: { fr: '{figure} ({method}).', en: '{figure} ({method}).' },
  approximately: { fr: 'environ {value}', en: 'about {value}' },
  atLeast: { fr: 'au moins {value}', en: 'at least {value}' },
  marked: { fr: '{value} ({marks})', en: '{value} ({marks})' },
} as const satisfies Readonly<Record<string, Words>>;

/** What is said with a value that is not simply reported; `approximate` stands before the number instead. */
export const markWords: Readonly<Record<Exclude<Mark, 'approximate'>, Words>> = {
  provisional: { fr: 'valeur provisoire', en: 'provisional' },
  estimated: { fr: 'valeur estimée', en: 'estimated' },
  interpolated: { fr: 'valeur interpolée', en: 'interpolated' },
  'carried-forward': { fr: 'valeur reportée', en: 'carried forward' },
  imputed: { fr: 'valeur imputée', en: 'imputed' },
};

/** Why there is no figure. */
export const reasonWords: Readonly<Record<Reason, Words>> = {
  'no-actual': { fr: 'Aucune valeur n’est connue à ce jour.', en: 'No value is known so far.' },
  'no-baseline': {
    fr: 'Sans valeur de référence, le progrès ne se calcule pas.',
    en: 'With no baseline, progress cannot be computed.',
  },
  'no-target': { fr: 'Aucune cible n’a été fixée.', en: 'No target was set.' },
  'target-equals-baseline': {
    fr: 'La cible est égale à la valeur de référence : il n’y a pas de chemin à parcourir.',
    en: 'The target equals the baseline: there is no way to go.',
  },
  'target-is-zero': {
    fr: 'La cible est zéro : la part de la cible ne se calcule pas.',
    en: 'The target is zero: a share of it cannot be computed.',
  },
  'ambiguous-change': {
    fr: 'Le changement visé peut se lire de deux façons (points de pourcentage ou pour cent de la référence) : il faut le préciser.',
    en: 'The wanted change reads two ways (percentage points, or percent of the baseline): it has to be told.',
  },
  'not-a-number': {
    fr: 'La valeur n’est pas un nombre que l’on puisse utiliser.',
    en: 'The value is not a number that can be used.',
  },
  'basis-mismatch': {
    fr: 'Les réalisations et la cible n’ont pas la même base (par période, cumul ou état) : elles ne se comparent pas.',
    en: 'Actuals and target do not share a basis (per period, running total or state): they cannot be compared.',
  },
  'not-additive': {
    fr: 'Ces valeurs ne s’additionnent pas : aucun total n’a été fait.',
    en: 'These values do not add up: no total was made.',
  },
  conflict: {
    fr: 'Deux enregistrements se contredisent pour la même période : aucun n’a été retenu.',
    en: 'Two records contradict each other for the same period: neither was used.',
  },
  'not-a-ratio-target': {
    fr: 'Cette cible ne se mesure pas en part : elle est tenue ou non.',
    en: 'This target is not measured as a share: it is kept or not.',
  },
  'unknown-method': {
    fr: 'Cette sorte de cible n’est pas calculée par cette version.',
    en: 'This kind of target is not computed by this version.',
  },
  'no-schedule': {
    fr: 'Rien ne dit quand la valeur est attendue : il manque un début ou une échéance.',
    en: 'Nothing says when the value is expected: a start or a due date is missing.',
  },
  'too-few-values': {
    fr: 'Il y a trop peu de valeurs pour ce calcul.',
    en: 'There are too few values for this computation.',
  },
  'no-variation': {
    fr: 'Les valeurs sont toutes égales : ce calcul demande qu’elles varient.',
    en: 'All values are equal: this computation needs them to vary.',
  },
  'outside-domain': {
    fr: 'Une valeur sort de ce que la méthode peut lire (par exemple zéro ou moins là où il faut un logarithme).',
    en: 'A value lies outside what the method can read (for example zero or less where a logarithm is needed).',
  },
  'division-by-zero': {
    fr: 'Le dénominateur est zéro : le rapport ne se calcule pas.',
    en: 'The denominator is zero: the ratio cannot be computed.',
  },
  'too-large': {
    fr: 'Le résultat est trop grand pour être représenté.',
    en: 'The result is too large to be represented.',
  },
  'missing-value': {
    fr: 'Il manque une valeur dont le calcul a besoin.',
    en: 'A value that the computation needs is missing.',
  },
  'mixed-units': {
    fr: 'Les valeurs n’ont pas la même unité : elles sont montrées côte à côte, sans total.',
    en: 'The values do not share a unit: they stand side by side, without a total.',
  },
  'mixed-counts': {
    fr: 'Les valeurs ne comptent pas la même chose : elles sont montrées côte à côte, sans total.',
    en: 'The values do not count the same thing: they stand side by side, without a total.',
  },
  'mixed-windows': {
    fr: 'Les personnes ou structures distinctes ne sont pas comptées sur la même durée : aucun total n’a été fait.',
    en: 'Distinct people or organisations are not counted over the same window: no total was made.',
  },
  'mixed-populations': {
    fr: 'Les valeurs ne portent pas sur la même population : elles sont montrées côte à côte, sans total.',
    en: 'The values are not about the same population: they stand side by side, without a total.',
  },
  'mixed-levels': {
    fr: 'Les indicateurs ne sont pas au même niveau de la chaîne des résultats : aucun indice commun n’a été fait.',
    en: 'The indicators do not stand at one level of the results chain: no common index was made.',
  },
  'mixed-parts': {
    fr: 'Les valeurs portent sur plusieurs périodes, lieux ou catégories : il faut dire lesquels réunir.',
    en: 'The values are about several periods, places or categories: which of them to bring together has to be told.',
  },
  'overlap-unknown': {
    fr: 'Les mêmes personnes peuvent être comptées plusieurs fois : aucun total n’a été fait.',
    en: 'The same people may be counted several times: no total was made.',
  },
  contradiction: {
    fr: 'Les données se contredisent : aucun chiffre ne peut les respecter toutes.',
    en: 'The data contradict each other: no figure can agree with all of them.',
  },
  'low-coverage': {
    fr: 'Trop de données manquent pour que le chiffre dise quelque chose.',
    en: 'Too much of the data is missing for the figure to say anything.',
  },
  'observations-not-loaded': {
    fr: 'Les valeurs se trouvent dans un fichier à part, qui n’a pas été donné au calcul.',
    en: 'The values stand in a file of their own, which the computation was not given.',
  },
  suppressed: {
    fr: 'Le chiffre est retenu pour protéger les personnes.',
    en: 'The figure is withheld to protect people.',
  },
  'no-pairs': {
    fr: 'Personne n’a répondu les deux fois : le changement ne se mesure pas.',
    en: 'Nobody answered both times: the change cannot be measured.',
  },
  'not-a-probability-sample': {
    fr: 'Les répondants n’ont pas été tirés au sort : ni intervalle ni test n’a de sens.',
    en: 'Respondents were not drawn at random: neither an interval nor a test makes sense.',
  },
  'no-comparison': {
    fr: 'Il n’y a pas de groupe de comparaison.',
    en: 'There is no comparison group.',
  },
  'no-margins': {
    fr: 'Les totaux sur lesquels il faudrait caler les données manquent ou se contredisent.',
    en: 'The totals to which the data should be fitted are missing or contradict each other.',
  },
  'not-converged': {
    fr: 'Le calcul par étapes ne s’est pas stabilisé.',
    en: 'The step-by-step computation did not settle.',
  },
  'no-formula': {
    fr: 'Aucune formule n’a été donnée.',
    en: 'No formula was given.',
  },
  'formula-error': {
    fr: 'La formule ne se lit pas.',
    en: 'The formula cannot be read.',
  },
  'formula-cycle': {
    fr: 'La formule dépend d’elle-même.',
    en: 'The formula depends on itself.',
  },
  'unit-mismatch': {
    fr: 'La formule mêle des unités qui ne vont pas ensemble.',
    en: 'The formula mixes units that do not go together.',
  },
  'no-discount-rate': {
    fr: 'Au-delà d’un an, il faut un taux d’actualisation avec sa source.',
    en: 'Beyond one year a discount rate with its source is needed.',
  },
  'no-investment': {
    fr: 'Aucune ressource engagée n’est valorisée : il n’y a pas de rapport à calculer.',
    en: 'No input is valued: there is no ratio to compute.',
  },
  'no-outcome': {
    fr: 'Aucun résultat n’a été compté : le coût par résultat ne se calcule pas.',
    en: 'No outcome was counted: a cost per outcome cannot be computed.',
  },
  'no-sensitivity': {
    fr: 'Sans analyse de sensibilité, ce rapport n’est pas publié.',
    en: 'Without a sensitivity analysis this ratio is not given.',
  },
  'ambiguous-attribution': {
    fr: '« Part attribuable » peut se lire de deux façons : la part du projet ou celle des autres ; il faut le préciser.',
    en: '“Share attributable” reads two ways: the project’s share or that of others; it has to be told.',
  },
  'valued-twice': {
    fr: 'Un même changement est valorisé deux fois pour les mêmes personnes.',
    en: 'One change is valued twice for the same people.',
  },
  'mixed-currencies': {
    fr: 'Les montants ne sont pas dans la même monnaie.',
    en: 'The amounts are not in one currency.',
  },
  'no-weights': {
    fr: 'Il manque les poids de ce calcul, ou leur total est zéro.',
    en: 'The weights of this computation are missing, or add up to zero.',
  },
};
