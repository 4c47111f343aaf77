import type { Lang } from '@jalon/core';
import type { Progress } from '@jalon/indicators';
import { trackingWords } from '../../spreadsheet/trackingTable/trackingWords.ts';
import type { TemplateValue } from '../field/TemplateData.ts';
import { measuredValue } from './measuredValue.ts';

/** What of an actual value must be seen with it. */
export type MarkedActual = Pick<
  NonNullable<Progress['actual']>,
  'value' | 'atLeast' | 'approximate' | 'provisional' | 'n'
>;

/** Of fewer, a share is no more than what it counts. */
const fewest = 10;

/** The value reached, with its marks: at least, about, provisional, from very few. */
export function actualValue(
  actual: MarkedActual | undefined,
  unit: string,
  lang: Lang,
): TemplateValue | undefined {
  if (!actual) return undefined;
  const words = trackingWords(lang);
  const { value, atLeast, approximate, provisional, n } = actual;
  const before = `${atLeast ? '≥ ' : ''}${approximate ? `${words.approximate} ` : ''}`;
  const few = unit === 'ratio' && n !== undefined && n < fewest ? ` (n = ${n})` : '';
  return measuredValue(value, unit, { before, after: (provisional ? ` ${words.provisional}` : '') + few });
}
