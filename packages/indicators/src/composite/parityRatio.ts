/**
 * How two groups stand to each other: a / b, 1 where they are equal. The Gender Development Index is the one of the
 * Human Development Index of women to that of men.
 * Source: UNDP, Human Development Report, technical note 3.
 * @returns a plain number; `undefined` where b is 0 or one is not finite
 * @example
 * ```ts
 * import { parityRatio } from '@jalon/indicators';
 * parityRatio(0.9, 1.2)?.toFixed(2); // => '0.75'
 * ```
 */
export function parityRatio(a: number, b: number): number | undefined {
  const ratio = a / b;
  return Number.isFinite(ratio) && Number.isFinite(b) ? ratio + 0 : undefined;
}
