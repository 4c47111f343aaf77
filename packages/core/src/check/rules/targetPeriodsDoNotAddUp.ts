import type { Dossier } from '../../dossier/Dossier.ts';
import type { Indicator } from '../../indicator/Indicator.ts';
import type { Target } from '../../indicator/Target.ts';
import { addDays } from '../../time/addDays.ts';
import type { Period } from '../../time/Period.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { isNear } from '../series/isNear.ts';
import { isSound } from '../series/isSound.ts';
import { shown } from '../series/shown.ts';

/** Do the yearly targets make the overall one? */
export const targetPeriodsDoNotAddUp: Rule = {
  code: 'target/periods-do-not-add-up',
  severity: 'warning',
  asks: {
    fr: 'Les cibles par période font-elles la cible totale ?',
    en: 'Do the targets by period make the overall one?',
  },
  words: {
    fr: '« {label} » : les cibles par période font {sum}, la cible totale est {total}.',
    en: '“{label}”: the targets by period add up to {sum}, the overall target is {total}.',
  },
  find: function* ({ indicators, programme }) {
    for (const indicator of indicators) {
      if (!addsOverTime(indicator)) continue;
      const levels = indicator.targets.flatMap((aim) => {
        const { kind = 'value', of = 'level', value } = aim;
        return kind === 'value' && of === 'level' && typeof value === 'number' ? [{ ...aim, value }] : [];
      });
      const overall = levels.filter(({ over, milestone }) => over === 'life-of-programme' && !milestone);
      const steps = levels.flatMap(({ over, period, value }) =>
        over === 'per-period' && period && isSound(period) ? [{ period, value }] : [],
      );
      const [target] = overall;
      if (overall.length !== 1 || !target || steps.length < 2) continue;
      const total = target.value;
      const sum = steps.reduce((whole, { value }) => whole + value, 0);
      if (Number.isFinite(sum - total) && !isNear(sum, total) && isWhole(steps, target, programme))
        yield {
          params: {
            label: indicator.name,
            sum: shown(sum, indicator.unit),
            total: shown(total, indicator.unit),
          },
          at: placeOf('indicator', indicator.id, '/targets'),
          related: [placeOf('target', target.id, '/value')],
        };
    }
  },
};

/** Where the same people come back each year, the years make more than the whole, and rightly so. */
function addsOverTime({ basis, countOf, distinct, additivity }: Indicator): boolean {
  if (basis !== 'increment' && basis !== 'running-total') return false;
  const overTime = additivity?.['time'];
  if (overTime !== undefined) return overTime === 'sum';
  const isDistinct = countOf === 'distinct-people' || countOf === 'households' || countOf === 'organisations';
  return !isDistinct || (distinct?.rule === 'first-contact' && distinct.window === 'programme');
}

/** Whether the periods lie side by side from the first to the last day of what the overall target covers. */
function isWhole(
  steps: readonly { readonly period: Period }[],
  { period }: Target,
  programme: Dossier['programme'],
): boolean {
  const { start, end } = period ?? programme ?? {};
  const inOrder = steps.map((step) => step.period).sort((a, b) => (a.start < b.start ? -1 : 1));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (start === undefined || end === undefined || !first || !last) return false;
  const areSideBySide = inOrder.every((own, index) => {
    const before = inOrder[index - 1];
    return before === undefined || addDays(before.end, 1) === own.start;
  });
  return areSideBySide && first.start <= start && last.end >= end;
}
