import type { LocalizedText } from '@jalon/core';
import { isNarratable } from './narrativesOf.ts';

/** Whether a text is one that narratives cannot hold as it is. */
export const isMute = (text: LocalizedText | undefined): boolean => text !== undefined && !isNarratable(text);
