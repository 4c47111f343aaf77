import type { Indicator } from '../../indicator/Indicator.ts';
import type { Target } from '../../indicator/Target.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { currentByIndicator } from '../series/currentByIndicator.ts';
import { numberOf } from '../series/numberOf.ts';

/** Is a total compared with a single period? */
export const targetBasisUndeclared: Rule = {
  code: 'target/basis-undeclared',
  severity: 'error',
  asks: {
    fr: 'Compare-t-on un total avec une seule période ?',
    en: 'Is a total compared with a single period?',
  },
  words: {
    fr: 'La cible de « {label} » semble cumulée et les réalisations par période : déclarez la base de chacune.',
    en: 'The target of “{label}” looks cumulative and the actuals periodic: declare the basis of each.',
  },
  find: function* ({ indicators, observations }, context) {
    const current = currentByIndicator(observations, context);
    for (const indicator of indicators) {
      const { id, name, targets } = indicator;
      const suspect = targets.find((target) => isCumulative(target, indicator));
      if (!suspect) continue;
      // values of several periods: each by itself, or each with those before it?
      const ends = new Set<string>();
      for (const observation of current.get(id) ?? [])
        if (numberOf(observation) !== undefined) ends.add(observation.period.end);
      if (ends.size > 1) yield { params: { label: name }, at: placeOf('target', suspect.id) };
    }
  },
};

function isCumulative(target: Target, { basis, unit, scale = 'quantity' }: Indicator): boolean {
  const { kind = 'value', value, of = 'level', over, basis: own } = target;
  if (kind !== 'value' || value === undefined || scale !== 'quantity' || of !== 'level') return false;
  // what happened in each period has no state at a date: is the total up to then meant?
  if (basis === 'increment') return over === 'at-date' && own === undefined;
  const isTotal = over === 'to-date' || over === 'life-of-programme' || own === 'running-total';
  return basis === undefined && unit !== 'ratio' && isTotal;
}
