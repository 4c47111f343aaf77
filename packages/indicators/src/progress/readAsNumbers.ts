import type { ObservedValue } from '../observed/ObservedValue.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';

/** A value as a dossier holds it. */
type Value = NonNullable<ObservedValue['value']>;

/**
 * An indicator and its observations with the number that each value stands for, NaN where it stands for none. What is no
 * quantity is a state at a moment: it is never summed.
 * @param assumed the value of a target that does not say one
 */
export function readAsNumbers(
  indicator: ProgressIndicator,
  observations: readonly ObservedValue[],
  numberOf: (value: Value) => number,
  assumed?: Value,
): readonly [ProgressIndicator, readonly ObservedValue[]] {
  const { baseline, ...own } = indicator;
  const targets = indicator.targets.map(({ basis: _, ...target }) => {
    const { kind = 'value', of, value = kind === 'value' ? assumed : undefined, over = 'at-date' } = target;
    if (value === undefined) return { ...target, over };
    // a change is told in steps
    return { ...target, over, value: of === 'change' ? value : numberOf(value) };
  });
  return [
    {
      ...own,
      ...(baseline && { baseline: { ...baseline, value: numberOf(baseline.value) } }),
      basis: 'snapshot',
      targets,
    },
    observations.map((each) => (each.value === undefined ? each : { ...each, value: numberOf(each.value) })),
  ];
}
