import type { Reason } from '../result/Result.ts';
import { reasonWords } from './explainWords.data.ts';

/** Every reason why there is no figure. */
export const reasons = /* @__PURE__ */ Object.keys(reasonWords) as readonly Reason[];
