import { compositeExplanation } from '../composite/compositeExplanation.ts';
import type { Explanation } from './Explanation.ts';

/** Who says what each computation of this library found. */
export const standardExplanations: readonly Explanation[] = [compositeExplanation];
