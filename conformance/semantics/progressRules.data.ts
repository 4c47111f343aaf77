import type { SemanticRule } from './SemanticRule.ts';

const chapter = { fr: 'Progrès', en: 'Progress' };

/** Where the tests stand. */
const at = {
  distance: 'packages/indicators/src/progress/distanceTravelled.test.ts',
  achievement: 'packages/indicators/src/progress/achievementOfTarget.test.ts',
  progressSem: 'packages/indicators/src/progress/semantics.test.ts',
  standing: 'packages/indicators/src/progress/standingOutcome.test.ts',
  band: 'packages/indicators/src/progress/bandDistance.test.ts',
  growth: 'packages/indicators/src/growth/growthProgressMethods.test.ts',
  rates: 'packages/indicators/src/growth/rates.test.ts',
  escap: 'packages/indicators/src/growth/escap.test.ts',
  progressSchedule: 'packages/indicators/src/progress/progress.schedule.test.ts',
  declared: 'packages/indicators/src/progress/matchDeclared.test.ts',
  progressLaws: 'packages/indicators/src/progress/progress.laws.test.ts',
  progressEdge: 'packages/indicators/src/progress/progress.edgeCases.test.ts',
  chart: 'packages/adapters/src/chart/progressChart.test.ts',
  progress: 'packages/indicators/src/progress/progress.test.ts',
  elapsed: 'packages/indicators/src/schedule/elapsedShare.test.ts',
  path: 'packages/indicators/src/schedule/expectedOnPath.test.ts',
  pathSem: 'packages/indicators/src/schedule/semantics.test.ts',
  quality: 'packages/indicators/src/quality/dataQuality.test.ts',
  rate: 'packages/indicators/src/rating/rate.test.ts',
  progressData: 'packages/indicators/src/progress/progress.data.test.ts',
  explain: 'packages/indicators/src/explain/explain.test.ts',
  scale: 'packages/indicators/src/rating/RatingScale.test.ts',
  emulate: 'packages/indicators/src/emulation/emulate.test.ts',
  emulateSem: 'packages/indicators/src/emulation/semantics.test.ts',
} as const;

/** Chapter 3. */
export const progressRules: readonly SemanticRule[] = [
  {
    id: '3.1',
    chapter,
    says: {
      fr: 'Le chemin parcouru depuis la référence est (A − B) / (T − B) : 0 à la référence, 1 à la cible, que l’indicateur doive monter ou baisser.',
      en: 'Distance travelled is (A − B) / (T − B): 0 at the baseline, 1 at the target, whether the indicator shall rise or fall.',
    },
    tests: [
      { file: at.distance, name: 'is 0 at the baseline, 1 at the target, one half half-way' },
      { file: at.distance, name: 'reads the same for an indicator that shall fall' },
    ],
  },
  {
    id: '3.2',
    chapter,
    says: {
      fr: 'Le taux d’atteinte de la cible est A / T.',
      en: 'Achievement of target is A / T.',
    },
    tests: [
      {
        file: at.achievement,
        name: 'is the share of the planned volume: 38 of 40 is 95 %, 163 of 150 more than all',
      },
    ],
  },
  {
    id: '3.3',
    chapter,
    says: {
      fr: 'Le progrès vers un jalon est (A − B) / (M − B), où M est la prochaine cible intermédiaire.',
      en: 'Progress to a milestone is (A − B) / (M − B), where M is the next intermediate target.',
    },
    tests: [
      {
        file: at.progressSem,
        name: 'is what the share is of until it is due, then the target: (A − B) / (M − B)',
      },
    ],
  },
  {
    id: '3.4',
    chapter,
    says: {
      fr: 'Une bande, un seuil ou un niveau à maintenir ne donnent pas de part de chemin : on y est ou non.',
      en: 'A band, a threshold or a level to maintain gives no share of a way: inside or not.',
    },
    tests: [
      { file: at.standing, name: 'kept at every period: on track, in the end achieved' },
      { file: at.standing, name: 'never above 5 %' },
      { file: at.standing, name: 'is the baseline, no worse than which it shall get' },
    ],
  },
  {
    id: '3.5',
    chapter,
    says: {
      fr: 'La distance à la limite la plus proche est signée, dans l’unité et en largeurs de bande.',
      en: 'The distance to the nearest bound is signed, in units and in band widths.',
    },
    tests: [
      { file: at.band, name: 'is above 0 outside, 0 on a bound, below 0 inside, in units and in widths' },
      { file: at.standing, name: 'lost: outside now, with the distance in units and in widths' },
    ],
  },
  {
    id: '3.6',
    chapter,
    says: {
      fr: 'Ce qui doit être tenu est jugé à chaque période : tenu, perdu, retrouvé.',
      en: 'What has to be kept is judged at every period: kept, lost, restored.',
    },
    tests: [
      { file: at.standing, name: 'kept at every period: on track, in the end achieved' },
      { file: at.standing, name: 'lost: outside now' },
      { file: at.standing, name: 'restored: inside again after having been outside' },
    ],
  },
  {
    id: '3.7',
    chapter,
    says: {
      fr: 'Là où seule la direction compte, le chiffre est le changement dans le sens voulu, dans l’unité de l’indicateur.',
      en: 'Where only the direction counts, the figure is the change in the wanted direction, in the unit of the indicator.',
    },
    tests: [
      {
        file: at.standing,
        name: 'the figure is the change in the wanted direction, in the unit of the indicator',
      },
    ],
  },
  {
    id: '3.8',
    chapter,
    says: {
      fr: 'Une cible qualitative est dite par le niveau atteint parmi les niveaux, sans part de chemin.',
      en: 'A qualitative target is told by the level reached of the levels, with no share of a way.',
    },
    tests: [
      {
        file: at.progressSem,
        name: 'a level is told as its place among the levels, with the steps to the one wanted, and no share',
      },
    ],
  },
  {
    id: '3.9',
    chapter,
    says: {
      fr: 'Une cible de date est dite en jours d’avance ou de retard.',
      en: 'A target day is told in days early or late.',
    },
    tests: [{ file: at.progressSem, name: 'a day is told in days late, below 0 where it was early' }],
  },
  {
    id: '3.10',
    chapter,
    says: {
      fr: 'Une cible par oui ou non est remplie ou ne l’est pas.',
      en: 'A target of yes or no is met or not.',
    },
    tests: [{ file: at.progressSem, name: 'yes or no is met or not' }],
  },
  {
    id: '3.11',
    chapter,
    says: {
      fr: 'La croissance annuelle observée se rapporte à la croissance requise pour atteindre la cible.',
      en: 'Growth observed per year is put over the growth required to reach the target.',
    },
    tests: [
      { file: at.growth, name: 'counts calendar years from the baseline, and rates the pace' },
      { file: at.growth, name: 'ratings follow the cut-offs of the pace until the target is reached' },
    ],
  },
  {
    id: '3.12',
    chapter,
    says: {
      fr: 'Sans niveau à atteindre, la croissance annuelle dans le sens voulu est appréciée en elle-même.',
      en: 'Without a level to reach, growth per year in the wanted direction is rated by itself.',
    },
    tests: [
      { file: at.growth, name: 'needs no level to reach' },
      { file: at.growth, name: 'is rated by Open SDG’s cut-offs' },
    ],
  },
  {
    id: '3.13',
    chapter,
    says: {
      fr: 'Le taux annuel moyen de réduction par régression est 1 − exp(pente) ; par les extrémités, il ne lit que la première et la dernière année.',
      en: 'The average annual rate of reduction by regression is 1 − exp(slope); by endpoints it reads the first and the last year alone.',
    },
    tests: [
      { file: at.rates, name: 'the coefficient of UNICEF’s note, −0.06613, is 6.4 %' },
      { file: at.rates, name: 'endpoints look at the first and the last year, in any order' },
      { file: at.growth, name: 'from the first and the last value, rated over the rate that is required' },
    ],
  },
  {
    id: '3.14',
    chapter,
    says: {
      fr: 'L’indice d’état de la CESAP va de 0 à la référence à 10 à la cible.',
      en: 'ESCAP’s current status index runs from 0 at the baseline to 10 at the target.',
    },
    tests: [
      { file: at.escap, name: 'is 0 at the baseline and 10 at the target, both ways' },
      { file: at.growth, name: 'is 0 at the baseline, 10 at the target, rated as the way covered' },
    ],
  },
  {
    id: '3.15',
    chapter,
    says: {
      fr: 'Le chemin parcouru et le taux d’atteinte répondent à deux questions : 56 familles, avec une référence de 42 et une cible de 60, font 93,3 % du volume prévu et 77,8 % de la croissance prévue ; les deux sont toujours là, avec leur nom.',
      en: 'Distance travelled and achievement answer two questions: 56 families with a baseline of 42 and a target of 60 are 93.3% of the planned volume and 77.8% of the planned growth; both are always there, by name.',
    },
    tests: [
      {
        file: at.progressSem,
        name: 'the first figure is main for a volume, the second for a level, and the other stands beside it',
      },
    ],
  },
  {
    id: '3.16',
    chapter,
    says: {
      fr: 'Le taux d’atteinte est le chiffre principal d’un volume, le chemin parcouru celui d’un niveau, d’un taux ou d’un indicateur qui doit baisser.',
      en: 'Achievement is the main figure of a volume; distance travelled that of a level, a rate, a decreasing indicator.',
    },
    tests: [
      {
        file: at.progressSem,
        name: 'the first figure is main for a volume, the second for a level, and the other stands beside it',
      },
      {
        file: at.progressSchedule,
        name: 'a flow that shall fall is on its way while it stays under the elapsed part',
      },
    ],
  },
  {
    id: '3.17',
    chapter,
    says: {
      fr: 'Un pourcentage déclaré dans un tableau est comparé aux deux chiffres, et la règle qui lui correspond est nommée ; aucun des deux n’est une erreur.',
      en: 'A percentage declared in a sheet is compared with both figures, and the rule that fits is named; neither is an error.',
    },
    tests: [
      { file: at.declared, name: '93.3 % of 56 families for 42 → 60 is the share of the target' },
      { file: at.declared, name: '77 % for 21 → 10 days, now 12.5, is the way covered' },
      { file: at.declared, name: 'where both figures fit it is the main one' },
    ],
  },
  {
    id: '3.18',
    chapter,
    says: {
      fr: 'Quoi que l’on donne, il en sort un résultat, sans NaN, sans infini et sans exception.',
      en: 'Whatever comes in, a result comes out: no NaN, no infinity, no exception.',
    },
    tests: [
      {
        file: at.progressLaws,
        name: 'whatever comes in, a result comes out, without NaN, without Infinity, without −0',
      },
    ],
  },
  {
    id: '3.19',
    chapter,
    says: {
      fr: 'Sans valeur observée, la référence et la cible sont montrées quand même.',
      en: 'Without an actual, baseline and target are shown all the same.',
    },
    tests: [
      {
        file: at.progressEdge,
        name: 'no actual, nothing due: pending, with baseline and target all the same',
      },
    ],
  },
  {
    id: '3.20',
    chapter,
    says: {
      fr: 'Sans référence, le taux d’atteinte est calculé quand même ; ce qui doit baisser est dit atteint ou non, sans part.',
      en: 'Without a baseline, achievement is computed all the same; what shall fall is met or not, without a share.',
    },
    tests: [
      { file: at.progressEdge, name: 'no baseline: the achievement of the target is computed all the same' },
      {
        file: at.progressEdge,
        name: 'no baseline of what shall fall: no share would tell the truth, but met or not is known',
      },
    ],
  },
  {
    id: '3.21',
    chapter,
    says: {
      fr: 'Sans cible, la valeur est montrée et rien n’est comparé.',
      en: 'Without a target, the actual is shown and nothing is compared.',
    },
    tests: [
      {
        file: at.progressEdge,
        name: 'no target: the actual is there to be shown, and nothing to compare it with',
      },
    ],
  },
  {
    id: '3.22',
    chapter,
    says: {
      fr: 'Quand la cible égale la référence, il s’agit de se maintenir : tenu ou non, sans ratio.',
      en: 'Where the target equals the baseline, the aim is to stay: met or not, no ratio.',
    },
    tests: [{ file: at.progressEdge, name: 'T = B: the aim is to stay, met or not, and there is no ratio' }],
  },
  {
    id: '3.23',
    chapter,
    says: {
      fr: 'Quand la direction déclarée contredit le signe de T − B, les nombres l’emportent et c’est signalé.',
      en: 'Where the declared direction contradicts the sign of T − B, the numbers win and a warning says so.',
    },
    tests: [
      {
        file: at.progressEdge,
        name: 'direction disagrees with the sign of T − B: a warning, and the numbers win',
      },
    ],
  },
  {
    id: '3.24',
    chapter,
    says: {
      fr: 'Au-delà de la cible, le chiffre dépasse 1 et n’est pas plafonné.',
      en: 'Beyond the target the figure exceeds 1 and is not clamped.',
    },
    tests: [
      { file: at.progressEdge, name: 'beyond the target: above 1, not clamped' },
      {
        file: at.distance,
        name: 'is not clamped: above 1 beyond the target, below 0 on the wrong side of the baseline',
      },
    ],
  },
  {
    id: '3.25',
    chapter,
    says: {
      fr: 'Un graphique qui coupe une barre le dit, et imprime le vrai chiffre.',
      en: 'A chart that cuts a bar says so, and prints the true figure.',
    },
    tests: [{ file: at.chart, name: 'ends at the edge and says so; the figure itself is printed' }],
  },
  {
    id: '3.26',
    chapter,
    says: {
      fr: 'Du mauvais côté de la référence, le chemin parcouru est négatif.',
      en: 'On the wrong side of the baseline, distance travelled is below 0.',
    },
    tests: [{ file: at.progressEdge, name: 'on the wrong side of the baseline: below 0' }],
  },
  {
    id: '3.27',
    chapter,
    says: {
      fr: 'Une cible de 0 a un chemin, mais pas de taux d’atteinte.',
      en: 'A target of 0 has a way, but no achievement.',
    },
    tests: [
      { file: at.progressEdge, name: 'target 0: the way to it is a share, the share of it is none' },
      { file: at.achievement, name: 'has no answer for a target of zero' },
    ],
  },
  {
    id: '3.28',
    chapter,
    says: {
      fr: 'Les valeurs négatives se calculent comme les autres.',
      en: 'Negative values are computed like others.',
    },
    tests: [
      { file: at.progressEdge, name: 'negative values' },
      { file: at.distance, name: 'takes values below zero, and a target of zero' },
    ],
  },
  {
    id: '3.29',
    chapter,
    says: {
      fr: 'Une cible datée d’avant la référence donne les deux chiffres, sans trajectoire, avec un avertissement.',
      en: 'A target dated before the baseline gives both figures, no path, a warning.',
    },
    tests: [
      { file: at.progressEdge, name: 'target dated before the baseline: both figures, no path, a warning' },
    ],
  },
  {
    id: '3.30',
    chapter,
    says: {
      fr: 'De plusieurs cibles dues le même jour, la première déclarée fait foi, avec un avertissement.',
      en: 'Of several targets due on one day the first declared stands, with a warning.',
    },
    tests: [
      { file: at.progressEdge, name: 'several targets due on one day: the first declared, and a warning' },
    ],
  },
  {
    id: '3.31',
    chapter,
    says: {
      fr: 'Une observation postérieure à la date du rapport n’est pas encore connue.',
      en: 'An observation after the day of the report is not known yet.',
    },
    tests: [
      { file: at.progressEdge, name: 'an observation after the day of the report is not known yet' },
      { file: at.progressLaws, name: 'what ends after the day of the report changes nothing' },
    ],
  },
  {
    id: '3.32',
    chapter,
    says: {
      fr: 'La valeur d’une période est placée à son dernier jour, une cible annuelle au dernier jour de l’année.',
      en: 'The value of a period stands at its last day, an annual target at the last day of the year.',
    },
    tests: [
      {
        file: at.progress,
        name: 'increments per period: that period alone, from the same span before the programme',
      },
      {
        file: at.progressEdge,
        name: 'is due at the end of its period, and without one at the end of the programme',
      },
    ],
  },
  {
    id: '3.33',
    chapter,
    says: {
      fr: 'La trajectoire part du début du programme ; une référence mesurée plus tôt y est reportée.',
      en: 'The path starts at the start of the programme; a baseline measured earlier is carried to it.',
    },
    tests: [
      {
        file: at.progressSchedule,
        name: 'begins at the start of the programme, to which an earlier baseline is carried',
      },
    ],
  },
  {
    id: '3.34',
    chapter,
    says: {
      fr: 'Une référence mesurée plus tard fait partir la trajectoire de sa propre date.',
      en: 'A baseline measured later starts the path at its own date.',
    },
    tests: [{ file: at.progressSchedule, name: 'begins at the baseline where that was measured later' }],
  },
  {
    id: '3.35',
    chapter,
    says: {
      fr: 'Une référence sans date est placée au début du programme, et la trace le dit.',
      en: 'An undated baseline stands at the start of the programme, and the trace says so.',
    },
    tests: [
      {
        file: at.progressSchedule,
        name: 'begins at the start of the programme where the baseline has no date',
      },
      {
        file: at.progressSem,
        name: 'an undated baseline stands at the first day of the programme, and the trace says so',
      },
    ],
  },
  {
    id: '3.36',
    chapter,
    says: {
      fr: 'Quand rien ne dit de dates, il n’y a ni trajectoire ni appréciation, mais les deux chiffres sont calculés.',
      en: 'Where no dates are known there is neither path nor rating, but both figures are computed.',
    },
    tests: [
      {
        file: at.progressSchedule,
        name: 'is not there where nothing is known: both figures all the same, no rating, a warning',
      },
    ],
  },
  {
    id: '3.37',
    chapter,
    says: {
      fr: 'La part écoulée se compte en jours entre les deux points, bornée à 0 … 1.',
      en: 'The elapsed share is counted in days between the two points, clamped to 0 … 1.',
    },
    tests: [
      { file: at.elapsed, name: 'counts calendar days between two points: 90 of 364 on the first of April' },
      { file: at.elapsed, name: 'stays within 0 and 1' },
    ],
  },
  {
    id: '3.38',
    chapter,
    says: {
      fr: 'La trajectoire est linéaire par morceaux, d’un jalon à l’autre.',
      en: 'The path is piecewise linear through milestones.',
    },
    tests: [
      {
        file: at.progressSchedule,
        name: 'runs through milestones, and through the targets of the years before',
      },
      { file: at.path, name: 'lies on the straight line between two milestones' },
    ],
  },
  {
    id: '3.39',
    chapter,
    says: {
      fr: 'Si le plan le dit, la trajectoire va par paliers, en S ou selon une courbe choisie.',
      en: 'Where the plan says so, the path runs in steps, as an S, or along a curve of one’s own.',
    },
    tests: [
      { file: at.progressSchedule, name: 'in steps stays at the level of the last milestone' },
      { file: at.progressSem, name: 'runs as an S where the plan says so, or along a curve of one’s own' },
      { file: at.pathSem, name: 'between its points a path is a line, a step, an S or a curve of one’s own' },
    ],
  },
  {
    id: '3.40',
    chapter,
    says: {
      fr: 'Ce qui se compte par année (civile, scolaire, de programme, d’exercice) suit d’office des paliers.',
      en: 'What flows by the year (calendar, school, programme, fiscal) follows steps by default.',
    },
    tests: [
      { file: at.progressSem, name: 'a flow that comes in by the %s follows its plan in steps' },
      { file: at.progressSem, name: 'of a dossier such a flow is planned in steps without being told' },
    ],
  },
  {
    id: '3.41',
    chapter,
    says: {
      fr: 'Ce qui était attendu se lit à la date de la donnée, jamais à la date du rapport ; l’écart entre les deux est l’âge du chiffre.',
      en: 'What was expected is read at the data date, never at the day of the report; the days between are the age of the figure.',
    },
    tests: [
      {
        file: at.progressSchedule,
        name: 'is read at the data date: a late report changes the age of the figure, nothing else',
      },
    ],
  },
  {
    id: '3.42',
    chapter,
    says: {
      fr: 'Un envoi tardif est un constat à part.',
      en: 'A late report is a finding of its own.',
    },
    tests: [
      { file: at.quality, name: 'counts from the due day, and names who is late, the most late first' },
    ],
  },
  {
    id: '3.43',
    chapter,
    says: {
      fr: 'Avant l’échéance, l’indice est l’atteinte rapportée à l’attendu : en bonne voie à partir de 0,95, à surveiller à partir de 0,60, en retard à partir de 0.',
      en: 'Before the due date the index is achievement over expected: on track from 0.95, at risk from 0.60, off track from 0.',
    },
    tests: [
      { file: at.progressSchedule, name: 'on track from 95 % of what was expected' },
      { file: at.progressSchedule, name: 'at risk from 60 %' },
      { file: at.progressSchedule, name: 'off track from 0' },
    ],
  },
  {
    id: '3.44',
    chapter,
    says: {
      fr: 'En dessous de la référence, l’indicateur est en recul.',
      en: 'Below the baseline the indicator is regressing.',
    },
    tests: [
      { file: at.progressSchedule, name: 'regressing below the baseline' },
      { file: at.progressSchedule, name: 'regressed below the baseline' },
    ],
  },
  {
    id: '3.45',
    chapter,
    says: {
      fr: 'Tant que l’on attend moins d’un dixième du chemin, il est trop tôt pour juger.',
      en: 'While less than a tenth of the way is expected, it is too early to tell.',
    },
    tests: [{ file: at.progressSchedule, name: 'too early while less than a tenth is expected' }],
  },
  {
    id: '3.46',
    chapter,
    says: {
      fr: 'Une valeur qui n’est pas encore due est à venir ; due et absente, les données sont insuffisantes.',
      en: 'A value that is not due yet is pending; due and absent, it is unknown.',
    },
    tests: [
      { file: at.progressEdge, name: 'no actual, nothing due: pending' },
      { file: at.progressEdge, name: 'no actual once it is due, or where nobody collected it: unknown' },
    ],
  },
  {
    id: '3.47',
    chapter,
    says: {
      fr: 'Une cible peut être atteinte avant l’échéance ; pour un état, cela peut se défaire.',
      en: 'A target may be achieved early; for a snapshot that can be undone.',
    },
    tests: [
      { file: at.progressSchedule, name: 'achieved early at the target or beyond' },
      { file: at.progressSem, name: 'achieved early is taken back where a level falls again' },
    ],
  },
  {
    id: '3.48',
    chapter,
    says: {
      fr: 'À l’échéance et après, l’indice ne sert plus : atteint à partir de 1, presque atteint à partir de 0,95, partiellement atteint à partir de 0,60, sinon non atteint.',
      en: 'On the due date and after, the index is not used: achieved from 1, nearly from 0.95, partly from 0.60, else not achieved.',
    },
    tests: [
      { file: at.progressSchedule, name: 'achieved from 100 %' },
      { file: at.progressSchedule, name: 'nearly achieved from 95 %' },
      { file: at.progressSchedule, name: 'partly achieved from 60 %' },
      { file: at.progressSchedule, name: 'not achieved from 0' },
      { file: at.progressSchedule, name: 'the index is told only before the due date' },
    ],
  },
  {
    id: '3.49',
    chapter,
    says: {
      fr: 'Quand rien n’est attendu, c’est l’écart signé à la trajectoire qui décide.',
      en: 'Where nothing is expected, the signed gap to the path decides.',
    },
    tests: [
      { file: at.progressSchedule, name: 'where nothing is expected the signed gap to the path decides' },
      { file: at.progressSchedule, name: 'a plan that first steps back is followed on its way back' },
    ],
  },
  {
    id: '3.50',
    chapter,
    says: {
      fr: 'Quand un seuil tombe dans l’intervalle de la valeur, l’appréciation est « dans la marge d’incertitude ».',
      en: 'Where a cut-off lies inside the interval of the value, the rating is within uncertainty.',
    },
    tests: [
      { file: at.rate, name: 'is within uncertainty where a cut-off lies between the limits' },
      { file: at.progressData, name: 'a cut-off between the limits: within uncertainty' },
      { file: at.progressData, name: 'limits on one side of every cut-off keep the rating' },
    ],
  },
  {
    id: '3.51',
    chapter,
    says: {
      fr: 'Seuils, mots et couleurs sont des données que l’on peut remplacer.',
      en: 'Cut-offs, words and colours are data that can be replaced.',
    },
    tests: [
      { file: at.progressSchedule, name: 'cut-offs are data' },
      { file: at.explain, name: 'takes the words of another scale, which need not judge' },
    ],
  },
  {
    id: '3.52',
    chapter,
    says: {
      fr: 'La couleur n’est jamais seule : chaque appréciation a son mot et son signe.',
      en: 'Colour never stands alone: each rating has its word and its sign.',
    },
    tests: [
      { file: at.scale, name: 'has a symbol of its own for every rating, so that colour never stands alone' },
    ],
  },
  {
    id: '3.53',
    chapter,
    says: {
      fr: 'Une échelle descriptive, sans couleur ni verdict, existe pour qui ne veut pas noter des personnes.',
      en: 'A descriptive scale without colours or verdicts exists for those who would rather not grade people.',
    },
    tests: [
      { file: at.scale, name: 'has words for every rating, and neither colour nor symbol' },
      { file: at.scale, name: 'says the same of those who are on track and those who are not' },
    ],
  },
  {
    id: '3.54',
    chapter,
    says: {
      fr: 'Une émulation reproduit ce qu’affiche un système nommé ; là où il affiche une erreur ou rien, c’est un texte sans valeur.',
      en: 'An emulation reproduces what a named system shows; where that is an error or nothing, it is a text without a value.',
    },
    tests: [
      {
        file: at.emulate,
        name: 'for “decrease from 100 to 50, now 75” ten figures of six systems give seven answers',
      },
      { file: at.emulate, name: 'what a system shows in the place of a number is a text without a value' },
    ],
  },
  {
    id: '3.55',
    chapter,
    says: {
      fr: 'Les profils d’émulation reproduisent dix chiffres de six systèmes, et aucun autre.',
      en: 'The emulation profiles reproduce ten figures of six systems, and no other.',
    },
    tests: [{ file: at.emulateSem, name: 'is there for ten figures of six systems, and no other' }],
  },
  {
    id: '3.56',
    chapter,
    says: {
      fr: 'Une émulation n’est jamais la méthode d’un résultat.',
      en: 'An emulation is never the method of a result.',
    },
    tests: [
      {
        file: at.emulateSem,
        name: 'is no result: it has neither method nor status, only what is shown and its number',
      },
    ],
  },
];
