import type { Words } from '../text/LocalizedText.ts';

/**
 * Sentences by issue code, in every complete language. `{name}` shows a parameter; `{name:percent}` a share as a
 * percentage, `{name:day}` an ISO day in words.
 */
export type Messages = { readonly [code: string]: Words };
