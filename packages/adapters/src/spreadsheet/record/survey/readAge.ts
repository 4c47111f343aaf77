import { parseAge } from '@jalon/core';
import { foldWords } from '../../lexicon/foldWords.ts';
import type { ReadingValue } from '../../Reading.ts';
import type { IssueSink } from '../../sheet/IssueSink.ts';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';
import { gapOfAnswer } from './gapOfAnswer.ts';

/**
 * Reads an age, in months. A figure alone is in the unit that the header gives; else years are assumed, and said cell by
 * cell only where others of the column bear a unit.
 * @param bareAges whether no age of the column bears a unit
 */
export function readAge(
  text: string,
  cell: string,
  header: string,
  bareAges: boolean,
  context: ReadingContext,
  { pass }: IssueSink,
): ReadingValue {
  const base = { field: 'age', cell, written: text };
  const gap = gapOfAnswer(text, context);
  if (gap !== undefined) return { ...base, state: gap };
  const unit = unitIn(foldWords(header)) ?? (bareAges ? 'years' : undefined);
  const band = bandOf(text, unit === 'months' ? 1 : 12);
  if (band) return { ...base, unit: 'month', min: band[0], max: band[1] };
  const { value, issues } = parseAge(text, unit === undefined ? {} : { unit });
  pass(issues, { cell });
  return value === undefined ? { ...base, state: 'unreadable' } : { ...base, value, unit: 'month' };
}

const unitIn = (header: string): 'months' | 'years' | undefined => {
  if (/\bmois\b|\bmonths?\b|\bmeses\b|\bmaanden\b/.test(header)) return 'months';
  return /\bans\b|\bannees?\b|\byears?\b|\banos\b|\bjaar\b|\bjaren\b/.test(header) ? 'years' : undefined;
};

/** « 25-34 ans », "6 to 11 months". */
function bandOf(text: string, months: number): readonly [number, number] | undefined {
  const [, low, high, unit = ''] =
    /^\s*(\d{1,3})\s*(?:-|–|à|to|tot)\s*(\d{1,3})\s*(\p{L}*)/u.exec(text) ?? [];
  if (low === undefined || high === undefined) return undefined;
  const factor = /^(?:m|mes)/iu.test(unit) ? 1 : unit === '' ? months : 12;
  return [Number(low) * factor, Number(high) * factor];
}
