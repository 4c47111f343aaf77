import { perText } from '../../lexicon/perText.ts';
import { wordKey } from '../../lexicon/wordKey.ts';
import type { ReadingRow, ReadingValue, SkippedRow } from '../../Reading.ts';
import type { IssueSink } from '../../sheet/IssueSink.ts';

/** Texts that tell two reports of one figure apart without being part of what is reported. */
const beside: ReadonlySet<string> = new Set(['comment', 'source', 'unit']);

/**
 * Leaves out figures that are there twice. Two rows that say the same of one organisation, period, indicator and
 * breakdown but for the figure contradict each other: both stay, and it is said.
 */
export function dropDoubles(
  rows: readonly ReadingRow[],
  { say }: IssueSink,
): { readonly rows: readonly ReadingRow[]; readonly skipped: readonly SkippedRow[] } {
  const first = new Map<string, ReadingRow>();
  const aboutOf = subjects();
  const kept: ReadingRow[] = [];
  const skipped: SkippedRow[] = [];
  for (const row of rows) {
    const key = aboutOf(row);
    const before = first.get(key);
    if (!before) first.set(key, row);
    else if (figuresOf(row) === figuresOf(before)) {
      say('sheet/figure-repeated', 'hint', { row: row.row }, { first: before.row });
      skipped.push({ row: row.row, reason: 'duplicate', of: before.row });
      continue;
    } else {
      const [now, then] = [row, before].map((each) =>
        each.values.map(({ written = '' }) => written).join(' ; '),
      );
      say(
        'sheet/conflicting-figures',
        'error',
        { row: row.row },
        { first: before.row, found: now ?? '', other: then ?? '' },
      );
    }
    kept.push(row);
  }
  return { rows: kept, skipped };
}

/** Of whom, when and what rows speak, in numbers that stand for their words: the fields of all stand in one order. */
function subjects(): (row: ReadingRow) => string {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  const meant = perText((words) => numberOf(wordKey(words)));
  return ({ text, code = '', period, name = '', section = '' }) => {
    let about = `${numberOf(section)} ${numberOf(code)} ${meant(name)}`;
    if (period) about += ` ${numberOf(period.start)} ${numberOf(period.end)}`;
    for (const field of Object.keys(text)) {
      if (beside.has(field) || (field === 'period' && period)) continue;
      about += ` ${numberOf(field)}:${meant(text[field] ?? '')}`;
    }
    return about;
  };
}

const figuresOf = ({ values }: ReadingRow): string =>
  JSON.stringify(
    values.map(({ field, value, below, min, max, state, ratio, answer }: ReadingValue) => [
      field,
      value,
      below,
      min,
      max,
      state,
      ratio,
      answer,
    ]),
  );
