import { type Lang, unitIn, type Words } from '@jalon/core';
import { amountText } from '../explain/amountText.ts';
import type { Explanation } from '../explain/Explanation.ts';
import { say } from '../explain/say.ts';
import type { Breakdown, BreakdownStanding, DisaggregationResult } from './Disaggregation.ts';

const words: Readonly<Record<BreakdownStanding | 'notRecorded' | 'gaps' | 'fitted', Words>> = {
  consistent: {
    fr: 'Selon {dimension}, les parts font bien le total de {total}.',
    en: 'By {dimension}, the parts make the total of {total}.',
  },
  residual: {
    fr: 'Selon {dimension}, les parts font {sum} sur un total de {total} : le reste ({residual}) n’est réparti nulle part.',
    en: 'By {dimension}, the parts make {sum} of a total of {total}: the rest ({residual}) is not shared out.',
  },
  overcount: {
    fr: 'Selon {dimension}, les parts dépassent le total de {total} : des unités sont comptées plusieurs fois, ou le total est faux.',
    en: 'By {dimension}, the parts go beyond the total of {total}: some units are counted more than once, or the total is wrong.',
  },
  incomplete: {
    fr: 'Selon {dimension}, des parts manquent ({missing}) : leur somme n’est pas comparée au total de {total}.',
    en: 'By {dimension}, some parts are missing ({missing}): their sum is not compared with the total of {total}.',
  },
  overlapping: {
    fr: 'Selon {dimension}, une même unité peut être dans plusieurs catégories : leur somme n’a pas à faire le total de {total}.',
    en: 'By {dimension}, one unit may be in several categories: their sum need not make the total of {total}.',
  },
  'not-additive': {
    fr: 'Selon {dimension}, les valeurs ne s’additionnent pas : aucune somme n’est faite.',
    en: 'By {dimension}, values do not add up: no sum is made.',
  },
  'no-total': {
    fr: 'Selon {dimension}, aucun total n’a été donné pour comparer les parts.',
    en: 'By {dimension}, no total was given to compare the parts with.',
  },
  notRecorded: { fr: 'Non renseigné : {value}.', en: 'Not recorded: {value}.' },
  gaps: {
    fr: 'Parts qui ne sont pas la somme de leurs cases croisées : {count}.',
    en: 'Parts that are not the sum of their crossed cells: {count}.',
  },
  fitted: {
    fr: 'Les {count} cases croisées ont été calées sur leurs totaux par ajustement proportionnel itératif : ce sont des estimations.',
    en: 'The {count} crossed cells were fitted to their totals by iterative proportional fitting: they are estimates.',
  },
};

/** What is most urgent is said first. */
const urgency: readonly BreakdownStanding[] = [
  'overcount',
  'residual',
  'incomplete',
  'no-total',
  'not-additive',
  'overlapping',
  'consistent',
];

/** Totals against parts in words: the breakdown that needs attention most, then what is not recorded or was fitted. */
export const disaggregationExplanation: Explanation<DisaggregationResult> = {
  methods: ['disaggregation-reconciliation', 'iterative-proportional-fitting'],
  say({ value }, lang, options) {
    const unit = unitIn(options.indicator ?? {}, lang);
    const amount = (number: number) => amountText(number, unit, lang);
    if (value.fitted) return say(words.fitted, lang, { count: amountText(value.fitted.length, 'n', lang) });
    const [worst] = value.breakdowns.toSorted(
      (a, b) => urgency.indexOf(a.standing) - urgency.indexOf(b.standing),
    );
    // a result has at least one breakdown
    const sentences = worst ? [sentenceOf(worst, lang, amount)] : [];
    const notRecorded = worst?.rest['not-recorded'];
    if (notRecorded) sentences.push(say(words.notRecorded, lang, { value: amount(notRecorded) }));
    else if (value.gaps.length > 0) {
      sentences.push(say(words.gaps, lang, { count: amountText(value.gaps.length, 'n', lang) }));
    }
    return sentences.join(' ');
  },
};

function sentenceOf(breakdown: Breakdown, lang: Lang, amount: (value: number) => string): string {
  const { dimensions, standing, total = 0, sum = 0, residual = 0, missing } = breakdown;
  return say(words[standing], lang, {
    dimension: dimensions.join(' × '),
    total: amount(total),
    sum: amount(sum),
    residual: amount(residual),
    missing: amountText(missing.length, 'n', lang),
  });
}
