import type { Words } from '@jalon/core';
import type { ChoiceOption } from '../schema/ItemBase.ts';

/** The options of a closed list of codes, in its order. */
export const codedOptions = (words: Readonly<Record<string, Words>>): readonly ChoiceOption[] =>
  Object.entries(words).map(([code, title]) => ({ code, title }));
