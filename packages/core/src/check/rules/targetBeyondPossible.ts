import type { Indicator } from '../../indicator/Indicator.ts';
import type { Target } from '../../indicator/Target.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { shown } from '../series/shown.ts';
import { targetLevel } from './targetLevel.ts';

/** Can this be reached at all? */
export const targetBeyondPossible: Rule = {
  code: 'target/beyond-possible',
  severity: 'error',
  asks: { fr: 'Est-ce seulement possible ?', en: 'Can this be reached at all?' },
  words: {
    fr: '« {label} » : la cible {target} dépasse le maximum possible ({max}).',
    en: '“{label}”: target {target} exceeds the possible maximum ({max}).',
  },
  find: function* ({ indicators }) {
    for (const indicator of indicators) {
      const max = highest(indicator);
      if (max === undefined || !Number.isFinite(max)) continue;
      for (const target of indicator.targets) {
        if (!isOfOneValue(target, indicator)) continue;
        const aim = targetLevel(target, indicator) ?? target.min;
        // a share far above 1 was written in points, which is another question
        const isInPoints = indicator.unit === 'ratio' && aim !== undefined && aim > 1.5;
        if (aim !== undefined && Number.isFinite(aim) && aim > max && !isInPoints)
          yield {
            params: {
              label: indicator.name,
              target: shown(aim, indicator.unit),
              max: shown(max, indicator.unit),
            },
            at: placeOf('target', target.id),
          };
      }
    }
  },
};

/** The largest value that can occur; a share of the same people is at most all of them. */
const highest = ({ max, basis, unit }: Indicator): number | undefined =>
  max ?? (basis === 'ratio' && unit === 'ratio' ? 1 : undefined);

/** Whether a target speaks of one value, which the maximum bounds, and not of a sum of values. */
function isOfOneValue({ basis, over }: Target, { basis: actuals }: Indicator): boolean {
  const isSum = over === 'to-date' || over === 'life-of-programme';
  const compared = actuals ?? basis;
  return compared === undefined || compared === 'increment' ? over !== undefined && !isSum : true;
}
