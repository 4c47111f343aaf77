import type { LocalizedText } from '@jalon/core';
import { normaliseName } from '../normaliseName.ts';
import { wordingsOf } from '../wordingsOf.ts';

/** Whether a text says the same as some words in one of its languages, but for spelling. */
export const sameText = (text: LocalizedText, words: string): boolean =>
  wordingsOf(text).some((wording) => normaliseName(wording) === normaliseName(words));
