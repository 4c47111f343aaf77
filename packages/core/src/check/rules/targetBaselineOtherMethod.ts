import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { currentByIndicator } from '../series/currentByIndicator.ts';
import { isBrokenDown } from '../series/isBrokenDown.ts';
import { isSound } from '../series/isSound.ts';
import { numberOf } from '../series/numberOf.ts';

/** Same instrument before and after? */
export const targetBaselineOtherMethod: Rule = {
  code: 'target/baseline-other-method',
  severity: 'warning',
  asks: { fr: 'Le même outil avant et après ?', en: 'Same instrument before and after?' },
  words: {
    fr: 'Référence et valeur atteinte de « {label} » viennent de méthodes différentes.',
    en: 'Baseline and actual of “{label}” come from different methods.',
  },
  find: function* ({ indicators, observations }, context) {
    const current = currentByIndicator(observations, context);
    for (const { id, name, baseline, instrument, targets } of indicators) {
      const before = baseline?.instrument ?? instrument;
      if (baseline === undefined || before === undefined || targets.length === 0) continue;
      // the actual that is compared: the latest value about the whole; before there is one, the way it will be measured
      const [latest] = (current.get(id) ?? [])
        .filter((o) => !isBrokenDown(o) && isSound(o.period) && numberOf(o) !== undefined)
        .sort(({ period: a }, { period: b }) => (a.end > b.end ? -1 : Number(a.end < b.end)));
      const after = latest?.instrument ?? instrument;
      const isSaid = latest?.flags?.includes('method-changed');
      if (after !== undefined && after !== before && !isSaid)
        yield {
          params: { label: name },
          at: placeOf('indicator', id, '/baseline'),
          ...(latest && { related: [placeOf('observation', latest.id)] }),
        };
    }
  },
};
