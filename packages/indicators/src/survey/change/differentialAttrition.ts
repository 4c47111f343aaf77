import { attrition, type GroupRetention } from './attrition.ts';

/**
 * How much more one group lost than the other: |a_treated − a_control|. Groups that were alike at the start are alike at the
 * end only where both numbers are small.
 * Source: What Works Clearinghouse, Standards Handbook 5.0, 2022, differential attrition.
 * @returns a difference of shares, 0 to 1; `undefined` where one of the two has no attrition
 * @example
 * ```ts
 * import { differentialAttrition } from '@jalon/indicators';
 * const treated = { enrolled: 100, completed: 75 };
 * const control = { enrolled: 100, completed: 50 };
 * differentialAttrition({ treated, control }); // => 0.25
 * ```
 */
export function differentialAttrition(groups: {
  readonly treated: GroupRetention;
  readonly control: GroupRetention;
}): number | undefined {
  const treated = attrition(groups.treated);
  const control = attrition(groups.control);
  return treated === undefined || control === undefined ? undefined : Math.abs(treated - control);
}
