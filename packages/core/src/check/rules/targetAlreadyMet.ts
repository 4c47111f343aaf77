import type { Indicator } from '../../indicator/Indicator.ts';
import type { Target } from '../../indicator/Target.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { isNear } from '../series/isNear.ts';
import { baselineLevel, isVolumeTarget, targetLevel } from './targetLevel.ts';

/** Was it reached before the start? */
export const targetAlreadyMet: Rule = {
  code: 'target/already-met',
  severity: 'hint',
  asks: { fr: 'Était-ce atteint avant le début ?', en: 'Was it reached before the start?' },
  words: {
    fr: 'La cible de « {label} » est déjà atteinte par la valeur de référence.',
    en: 'The target of “{label}” was already met at baseline.',
  },
  find: function* ({ indicators }) {
    for (const indicator of indicators) {
      const { name, direction } = indicator;
      const baseline = baselineLevel(indicator);
      if (baseline === undefined || direction === undefined || direction === 'maintain') continue;
      // a baseline beyond the target goes against the direction, which is another question
      if (isAtBound(baseline, indicator)) continue;
      const target = lastTarget(indicator);
      const level = target && targetLevel(target, indicator);
      if (target && level !== undefined && isNear(level, baseline))
        yield { params: { label: name }, at: placeOf('target', target.id, '/value') };
    }
  },
};

/** The level to reach in the end: the years before it may well start from where one is. */
function lastTarget(indicator: Indicator): Target | undefined {
  const levels = indicator.targets.filter(
    (target) => target.of === 'change' || !isVolumeTarget(target, indicator),
  );
  const dueOf = ({ date, period }: Target): string => date ?? period?.end ?? '9999-12-31';
  return levels.sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : Number(dueOf(a) > dueOf(b)))).at(-1);
}

/** Where better is not possible, staying is the aim: no accident, everyone. */
function isAtBound(value: number, { direction, unit, min = 0, max }: Indicator): boolean {
  if (direction === 'decrease') return value <= min;
  return value >= (max ?? (unit === 'ratio' ? 1 : Number.POSITIVE_INFINITY));
}
