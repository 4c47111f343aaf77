import { JalonError } from '@jalon/core';

/** What figures are about, where that asks for a higher threshold. */
export type SecrecySubject = 'general' | 'health' | 'tax' | 'child-protection';

/**
 * The smallest number of people that may be shown: 5, and 11 where the subject is health, tax or child protection. The rule
 * of the data owner prevails over both.
 * Source: ours for 5; 11 is the threshold of the French national health data system and of its fiscal statistics.
 * @param ownerThreshold what the data owner asks for, a whole number of 1 or more; 1 withholds nothing
 * @throws JalonError `invalid-argument` where it is none
 * @example
 * ```ts
 * import { secrecyThreshold } from '@jalon/indicators';
 * secrecyThreshold('general'); // => 5
 * secrecyThreshold('health'); // => 11
 * secrecyThreshold('health', 6); // => 6
 * ```
 */
export function secrecyThreshold(subject: SecrecySubject, ownerThreshold?: number): number {
  if (ownerThreshold !== undefined && !(Number.isSafeInteger(ownerThreshold) && ownerThreshold >= 1)) {
    throw new JalonError('invalid-argument', 'A threshold is a whole number of people, 1 or more.', {
      threshold: ownerThreshold,
    });
  }
  return ownerThreshold ?? (subject === 'general' ? 5 : 11);
}
