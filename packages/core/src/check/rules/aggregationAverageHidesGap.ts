import type { Category, Dimension } from '../../dimension/Dimension.ts';
import type { Indicator } from '../../indicator/Indicator.ts';
import type { Observation } from '../../observation/Observation.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { currentByIndicator } from '../series/currentByIndicator.ts';
import { isBrokenDown } from '../series/isBrokenDown.ts';
import { isExact, numberOf } from '../series/numberOf.ts';
import { seriesOf } from '../series/seriesOf.ts';

// both are ours
/** People in a group before its average says anything. */
const largeGroup = 10;
/** What a group loses at least: five points of a share, a twentieth of another value. */
const clearLoss = 0.05;

/** Who is left behind by the average? */
export const aggregationAverageHidesGap: Rule = {
  code: 'aggregation/average-hides-gap',
  severity: 'hint',
  asks: { fr: 'Qui la moyenne laisse-t-elle de côté ?', en: 'Who is left behind by the average?' },
  words: {
    fr: 'La moyenne de « {label} » s’améliore alors que « {group} » recule.',
    en: 'The average of “{label}” gets better while “{group}” loses ground.',
  },
  find: function* ({ indicators, dimensions, observations }, context) {
    const axes = new Map(dimensions.map((dimension) => [dimension.id, dimension]));
    const current = currentByIndicator(observations, context);
    for (const indicator of indicators) {
      const { id, name, direction } = indicator;
      if (!isAverage(indicator) || (direction !== 'increase' && direction !== 'decrease')) continue;
      const own = (current.get(id) ?? []).filter((o) => isExact(o) && numberOf(o) !== undefined);
      if (!own.some(isBrokenDown)) continue;
      const series = seriesOf(own.filter((o) => o.place === undefined && o.organisation === undefined));
      const whole = series.find(([first]) => first && !isBrokenDown(first));
      const [first, last] = [whole?.[0], whole?.at(-1)];
      if (!first || !last || gainOf(first, last, indicator) <= 0) continue;
      for (const group of series) {
        const category = categoryOf(group[0], axes);
        const [then, now] = [group.find(isAbout(first)), group.find(isAbout(last))];
        if (!category || !then || !now || isSmall(then) || isSmall(now)) continue;
        if (gainOf(then, now, indicator) <= -lossOf(then, indicator))
          yield {
            params: { label: name, group: category.label },
            at: placeOf('observation', now.id, '/value'),
            related: [placeOf('observation', last.id, '/value')],
          };
      }
    }
  },
};

/** A share or a mean; a volume has no average to hide behind. */
function isAverage({ unit, basis, countOf }: Indicator): boolean {
  return unit === 'ratio' || basis === 'ratio' || (basis === 'snapshot' && countOf === undefined);
}

/** The one category that a series is about, unless it is a rest. */
function categoryOf(
  observation: Observation | undefined,
  axes: ReadonlyMap<string, Dimension>,
): Category | undefined {
  const [own, ...others] = Object.entries(observation?.categories ?? {});
  if (!own || others.length > 0) return undefined;
  return axes.get(own[0])?.categories.find(({ code, rest }) => code === own[1] && rest === undefined);
}

/** By how much the later value is better, in the unit of the indicator. */
const gainOf = (then: Observation, now: Observation, { direction }: Indicator): number =>
  ((numberOf(now) ?? 0) - (numberOf(then) ?? 0)) * (direction === 'decrease' ? -1 : 1);

const lossOf = (then: Observation, { unit }: Indicator): number =>
  unit === 'ratio' ? clearLoss : Math.max(Number.MIN_VALUE, clearLoss * Math.abs(numberOf(then) ?? 0));

const isAbout =
  ({ period }: Observation) =>
  (other: Observation): boolean =>
    other.period.start === period.start && other.period.end === period.end;

const isSmall = ({ n, denominator }: Observation): boolean => (denominator ?? n ?? largeGroup) < largeGroup;
