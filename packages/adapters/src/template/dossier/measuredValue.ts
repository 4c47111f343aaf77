import { currencyOf } from '@jalon/core';
import type { QuantityMarks } from '../cell/markedFormat.ts';
import type { TemplateValue } from '../field/TemplateData.ts';

/**
 * A value as a template takes it: shares and amounts with their unit, which they cannot do without; of all others the unit
 * is a field of its own.
 * @param value in `unit`; a `ratio` as a fraction
 */
export function measuredValue(value: number, unit: string, marks: QuantityMarks = {}): TemplateValue {
  const { before = '', after = '' } = marks;
  const seen = { ...(before && { before }), ...(after && { after }) };
  if (unit === 'ratio' || unit === '%' || currencyOf(unit) === unit) return { value, unit, ...seen };
  const shown = unit === 'ratio-point' ? Number((value * 100).toPrecision(15)) : value;
  return before + after === '' ? shown : { value: shown, unit: '', ...seen };
}
