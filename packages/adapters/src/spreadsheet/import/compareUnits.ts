import { currencyOf } from '@jalon/core';
import { perText } from '../lexicon/perText.ts';
import { normaliseName } from './normaliseName.ts';
import { unitWords } from './unitWords.data.ts';

/**
 * Whether two units, written by two people in any two languages, are one: `same`, `other`, or `unclear` where the
 * words differ but nothing says that the things do.
 */
export function compareUnits(a: string, b: string): 'same' | 'other' | 'unclear' {
  // nearly always: it is asked for every cell
  if (a === b || (a === '%' && b === 'ratio')) return 'same';
  const left = meaningOf(a);
  const right = meaningOf(b);
  if (left.meaning === right.meaning) return 'same';
  return left.known && right.known
    ? 'other'
    : left.known || right.known
      ? knownAgainstWord(left, right)
      : 'unclear';
}

/** Whether a value in this unit can only be a whole number as far as the unit says. */
export function isContinuousUnit(unit: string): boolean {
  return meaningOf(unit).known;
}

interface Meaning {
  readonly meaning: string;
  readonly known: boolean;
}

/** Money or a percentage against a word cannot be one thing; hours against a word may be (« h de suivi »). */
function knownAgainstWord(left: Meaning, right: Meaning): 'other' | 'unclear' {
  const known = left.known ? left.meaning : right.meaning;
  return known === 'ratio' || /^[A-Z]{3}$/.test(known) ? 'other' : 'unclear';
}

const meaningOf = perText((unit): Meaning => {
  const currency = currencyOf(unit.trim());
  if (currency !== undefined) return { meaning: currency, known: true };
  const word = normaliseName(unit).replace(/(?<=\p{L}{3})[sx]$/u, '');
  const meaning = unitWords.get(word);
  return meaning === undefined ? { meaning: word, known: false } : { meaning, known: true };
});
