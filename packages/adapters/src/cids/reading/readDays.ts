import { type IsoDay, isIsoDay, parseDay, parsePeriod } from '@jalon/core';
import { prefixes } from '../graph/vocabulary.data.ts';
import type { NodeView } from './NodeView.ts';

/** The datatype of moments. */
export const dateTime = `${prefixes.xsd}dateTime`;

/** The time of day that we write beside the first and last day of a period. */
export const dayTimes = { start: 'T00:00:00', end: 'T23:59:59' } as const;

/** The day that a date or moment names, as it was written: no time zone moves it. */
export function readDay(text: string, end: 'start' | 'end'): IsoDay | undefined {
  const written = text.trim();
  const day = written.slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}(?:$|[T +Z-])/.test(written) && isIsoDay(day)) return day;
  if (written.length > 60) return undefined;
  return parseDay(written).value ?? parsePeriod(written).value?.[end];
}

/** The first and last day of what a node tells of; a moment beside them stays among what is kept. */
export function readDays(view: NodeView): { readonly start?: IsoDay; readonly end?: IsoDay } {
  const read = (name: string, end: 'start' | 'end') => {
    for (const value of view.see(name)) {
      if (!('value' in value)) continue;
      const text = String(value.value);
      const day = readDay(text, end);
      if (day === undefined) continue;
      view.replace(
        name,
        value,
        text === day + dayTimes[end] || text === day ? undefined : { value: text, type: dateTime },
      );
      return { [end]: day };
    }
    return {};
  };
  return { ...read('startedAtTime', 'start'), ...read('endedAtTime', 'end') };
}
