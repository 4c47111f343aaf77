import { currencyOf } from '@jalon/core';
import { compareUnits } from './compareUnits.ts';

/** A unit as a model holds it: `ratio` for percentages in any words, an ISO 4217 code for a sign of money, else the words. */
export const modelUnit = (written: string): string =>
  compareUnits(written, '%') === 'same' ? 'ratio' : (currencyOf(written) ?? written);
