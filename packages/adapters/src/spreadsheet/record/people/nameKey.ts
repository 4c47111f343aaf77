import { foldText } from '@jalon/core';
import type { ReadingRow } from '../../Reading.ts';

/** The name of a person for comparing: the same words in any order, without capitals, accents and hyphens. */
export const nameKey = ({ text }: ReadingRow): string =>
  foldText(
    [text['full-name'], text['first-name'], text['last-name']].filter((part) => part !== undefined).join(' '),
  )
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
