import { type Issue, shiftFigure } from '@jalon/core';

/** A value, nothing at all, or what is wrong with it. */
export interface SdmxAmount {
  readonly value?: number;
  readonly fault?: {
    readonly code: 'sdmx/unreadable-value' | 'sdmx/bad-multiplier';
    readonly params: Issue['params'];
  };
}

/** What stands for no value: nothing, `NaN`, `#N/A`, the colon of Eurostat. Source: SDMX-CSV field guide; Eurostat, special values. */
const noValue = /^(?:|NaN|#N\/A|:)$/i;

/** A value in the unit of the indicator: 12.4 with the multiplier 3 is 12,400; without noise. */
export function sdmxAmount(written: string, power: string, isRatio: boolean, delimiter: string): SdmxAmount {
  if (noValue.test(written)) return {};
  const hasComma = delimiter !== ',';
  const digits = hasComma ? written.replace(/^(-?\d+),(\d+)$/, '$1.$2') : written;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(digits) || !Number.isFinite(Number(digits)))
    return {
      fault: { code: 'sdmx/unreadable-value', params: { written, expected: hasComma ? '12,4' : '12.4' } },
    };
  if (power !== '' && !/^-?\d{1,2}$/.test(power))
    return { fault: { code: 'sdmx/bad-multiplier', params: { written: power } } };
  return { value: shiftFigure(digits, Number(power) - (isRatio ? 2 : 0)) };
}
