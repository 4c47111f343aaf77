import { pointerOf } from '../../format/pointer.ts';
import type { Indicator } from '../../indicator/Indicator.ts';
import type { Observation } from '../../observation/Observation.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { currentByIndicator } from '../series/currentByIndicator.ts';
import { isBrokenDown } from '../series/isBrokenDown.ts';

/** How much the largest base may exceed the smallest before a plain mean over time misleads; ours. */
const evenBases = 1.5;

/** Can percentages be added? */
export const aggregationPercentagesSummed: Rule = {
  code: 'aggregation/percentages-summed',
  severity: 'error',
  asks: { fr: 'Peut-on additionner des pourcentages ?', en: 'Can percentages be added?' },
  words: {
    fr: '« {label} » additionne ou moyenne des pourcentages sans leurs effectifs.',
    en: '“{label}” adds or averages percentages without their bases.',
  },
  find: function* ({ indicators, observations }, context) {
    const ratios = indicators.filter(({ unit, basis }) => unit === 'ratio' || basis === 'ratio');
    if (!ratios.some(({ additivity }) => additivity)) return;
    const current = currentByIndicator(observations, context);
    for (const indicator of ratios) {
      const { id, name, additivity = {} } = indicator;
      const wrong = Object.keys(additivity).find((along) => isBlind(indicator, along, current.get(id) ?? []));
      if (wrong !== undefined)
        yield { params: { label: name }, at: placeOf('indicator', id, pointerOf(['additivity', wrong])) };
    }
  },
};

/** Whether shares are combined along a dimension as if each stood for as many. */
function isBlind({ additivity }: Indicator, along: string, observations: readonly Observation[]): boolean {
  const how = additivity?.[along];
  if (how !== 'mean' || along !== 'time') return how === 'sum' || how === 'mean';
  // the mean occupancy of the same places month by month is what it seems
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const observation of observations) {
    const { n, denominator = n } = observation;
    if (denominator === undefined || isBrokenDown(observation) || !(denominator > 0)) continue;
    [least, most] = [Math.min(least, denominator), Math.max(most, denominator)];
  }
  return most > evenBases * least;
}
