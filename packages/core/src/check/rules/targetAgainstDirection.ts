import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { isNear } from '../series/isNear.ts';
import { shown } from '../series/shown.ts';
import { baselineLevel, isVolumeTarget, targetLevel } from './targetLevel.ts';

/** Does the target go the wrong way? */
export const targetAgainstDirection: Rule = {
  code: 'target/against-direction',
  severity: 'error',
  asks: { fr: 'La cible va-t-elle dans le mauvais sens ?', en: 'Does the target go the wrong way?' },
  words: {
    fr: '« {label} » : la cible {target} va à l’inverse du sens voulu, puisque l’on part de {baseline}.',
    en: '“{label}”: target {target} goes against the wanted direction from {baseline}.',
  },
  find: function* ({ indicators }) {
    for (const indicator of indicators) {
      const { direction, name, targets, unit } = indicator;
      const baseline = baselineLevel(indicator);
      if (baseline === undefined) continue;
      for (const target of targets) {
        // a volume is compared with its own period, not with the baseline; a first step may go back
        if (isVolumeTarget(target, indicator) && target.of !== 'change') continue;
        const level = targetLevel(target, indicator);
        if (level === undefined || target.milestone || isNear(level, baseline)) continue;
        const isHigher = level > baseline;
        if ((direction === 'increase' && !isHigher) || (direction === 'decrease' && isHigher))
          yield {
            params: { label: name, target: shown(level, unit), baseline: shown(baseline, unit) },
            at: placeOf('target', target.id, '/value'),
          };
      }
    }
  },
};
