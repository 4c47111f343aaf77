import { sdgTargetCounts } from './sdgTargets.data.ts';

/**
 * Whether a code is one of the 169 targets of the Sustainable Development Goals. Source: UN resolution A/RES/70/1.
 * @param code a goal, a point, a number or a small letter: `4.2`, `1.a`
 * @example
 * ```ts
 * import { isSdgTarget } from '@jalon/core/sdg';
 * isSdgTarget('4.2'); // => true
 * isSdgTarget('5.c'); // => true
 * isSdgTarget('4.99'); // => false
 * ```
 */
export function isSdgTarget(code: string): boolean {
  const [, goal, target = ''] = /^([1-9]\d?)\.([1-9]\d?|[a-d])$/.exec(code) ?? [];
  const [numbered, lettered] = sdgTargetCounts[Number(goal) - 1] ?? [0, 0];
  return /\d/.test(target) ? Number(target) <= numbered : target !== '' && 'abcd'.indexOf(target) < lettered;
}
