import type { Result } from '../result/Result.ts';

/**
 * A result as it may leave the house: without its trace, which names withheld figures with the rules that withheld them.
 * Source: ours, “the trace itself is not exported”.
 * @example
 * ```ts
 * import { releaseResult, suppressCells } from '@jalon/indicators';
 * const result = suppressCells({ cells: [{ id: 'late', value: 3 }] }, { trace: true });
 * result.trace?.[0]?.params; // => { cell: 'late', rule: 'small-count', confidential: true }
 * releaseResult(result).trace; // => undefined
 * ```
 */
export function releaseResult<T>(result: Result<T>): Result<T> {
  const { trace: _, ...rest } = result;
  return rest;
}
