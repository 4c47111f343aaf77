import type { Cell } from '../../workbook/Workbook.ts';
import type { ReadingValue } from '../Reading.ts';
import type { IssueSink } from '../sheet/IssueSink.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import { dayOfSerial } from './dayOfSerial.ts';
import { readStamp } from './readStamp.ts';

/** What a cell of a column of days says: the day, month or year, its hour, or why there is none. */
export function readDate(
  source: Cell | undefined,
  text: string,
  cell: string,
  content: 'day' | 'stamp',
  context: ReadingContext,
  { say, pass }: IssueSink,
): Pick<ReadingValue, 'period' | 'at' | 'state'> {
  if (source?.type === 'date') return dated(source.value);
  const bare = source?.type === 'number' ? source.value : /^\d{5}$/.test(text) ? Number(text) : undefined;
  const day = bare === undefined ? undefined : dayOfSerial(bare);
  if (day !== undefined && bare !== undefined) {
    // a number alone in a column of days is how a program stores a day that lost its format
    say('sheet/serial-read-as-day', 'warning', { cell }, { text, day });
    return dated(day);
  }
  const stamp = content === 'stamp' ? readStamp(text, context) : undefined;
  if (stamp) return dated(stamp);
  const { value, issues } = context.period(text);
  if (value) {
    pass(issues, { cell });
    return { period: value };
  }
  const gap = context.quantity(text).value?.state;
  if (gap !== undefined && gap !== 'unreadable') return { state: gap };
  const doubt = issues.filter(({ code }) => code !== 'time/unreadable-period');
  if (doubt.length > 0) pass(doubt, { cell });
  else say('sheet/unreadable-day', 'warning', { cell }, { text });
  return { state: 'unreadable' };
}

function dated(value: string): Pick<ReadingValue, 'period' | 'at'> {
  const day = value.slice(0, 10);
  return {
    period: { start: day, end: day, grain: 'day', label: day },
    ...(value.length > 10 ? { at: value } : {}),
  };
}
