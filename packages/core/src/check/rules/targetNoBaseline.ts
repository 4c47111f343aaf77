import type { Indicator } from '../../indicator/Indicator.ts';
import type { Target } from '../../indicator/Target.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { isVolumeTarget } from './targetLevel.ts';

/** Progress from where? */
export const targetNoBaseline: Rule = {
  code: 'target/no-baseline',
  severity: 'warning',
  asks: { fr: 'Un progrès par rapport à quoi ?', en: 'Progress from where?' },
  words: {
    fr: '« {label} » a une cible mais aucune valeur de référence.',
    en: '“{label}” has a target but no baseline.',
  },
  find: function* ({ indicators }) {
    for (const indicator of indicators) {
      const { id, name, baseline, scale = 'quantity', targets } = indicator;
      // only a quantity has a baseline to give
      if (baseline !== undefined || scale !== 'quantity') continue;
      if (targets.some((target) => needsBaseline(target, indicator)))
        yield { params: { label: name }, at: placeOf('indicator', id) };
    }
  },
};

function needsBaseline(target: Target, indicator: Indicator): boolean {
  const { kind = 'value', of } = target;
  if (of === 'change') return true;
  // a band or a threshold is kept or lost, wherever one started; a volume starts at nothing
  if (kind === 'value') return !isVolumeTarget(target, indicator);
  return kind === 'maintain' || kind === 'improve';
}
