import { parseAge } from '@jalon/core';
import { foldWords } from '../../lexicon/foldWords.ts';
import type { ReadingValue } from '../../Reading.ts';
import type { IssueSink } from '../../sheet/IssueSink.ts';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';
import { monthsOfBand } from '../monthsOfBand.ts';
import { readAgeBand } from '../readAgeBand.ts';
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
  const band = readAgeBand(text, unit);
  if (band) return { ...base, ...monthsOfBand(band, text, cell, { pass }) };
  const { value, issues } = parseAge(text, unit === undefined ? {} : { unit });
  pass(issues, { cell });
  return value === undefined ? { ...base, state: 'unreadable' } : { ...base, value, unit: 'month' };
}

const unitIn = (header: string): 'months' | 'years' | undefined => {
  if (/\bmois\b|\bmonths?\b|\bmeses\b|\bmaanden\b/.test(header)) return 'months';
  return /\bans\b|\bannees?\b|\byears?\b|\banos\b|\bjaar\b|\bjaren\b/.test(header) ? 'years' : undefined;
};
