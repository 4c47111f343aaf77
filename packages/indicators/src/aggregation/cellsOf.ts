import { type Grain, type Period, type PeriodOfOptions, periodOf } from '@jalon/core';
import type { Days } from '../observed/ObservedSeries.ts';
import { dayNumber, isoDay } from '../schedule/dayNumber.ts';
import { overlap } from './overlap.ts';
import type { Part } from './Part.ts';
import type { RollUpOptions } from './RollUpOptions.ts';

/** Parts that differ in nothing but the dimension that is rolled up. */
export interface Cell {
  readonly parts: readonly Part[];
  /** Where they stand along the other dimensions. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The period of the grain that they fall into, where one was asked for. */
  readonly period?: Period;
}

/** Over which calendar periods are gathered. */
export interface RollUpCalendar extends PeriodOfOptions {
  /** The grain of the rows, for example `quarter`. */
  readonly grain?: Grain;
}

/** The cells that are rolled up one by one, in the order of time. */
export function cellsOf(
  parts: readonly Part[],
  { by, period }: Pick<RollUpOptions, 'by' | 'period'>,
  calendar: RollUpCalendar = {},
): readonly Cell[] {
  const { grain } = calendar;
  const isOverTime = by === 'time';
  const asked = period && { start: dayNumber(period.start), end: dayNumber(period.end) };
  const cells = new Map<string, Cell & { parts: Part[] }>();
  for (const part of parts) {
    const isAsked = !asked || (isOverTime ? overlap(asked, part) : isSame(asked, part));
    if (!isAsked) continue;
    const attributes = new Map([...part.attributes].filter(([dimension]) => dimension !== by));
    const around = isOverTime && grain ? periodOf(isoDay(part.end), grain, calendar) : undefined;
    const time = isOverTime ? around?.start : `${part.start}/${part.end}`;
    const key = JSON.stringify([time, ...[...attributes].sort()]);
    const cell = cells.get(key);
    if (cell) cell.parts.push(part);
    else cells.set(key, { parts: [part], attributes, ...(around && { period: around }) });
  }
  // a cell of totals alone has nothing to roll up
  return [...cells.values()].filter(
    ({ parts: own }) => isOverTime || own.some(({ attributes }) => attributes.has(by)),
  );
}

const isSame = (a: Days, b: Days): boolean => a.start === b.start && a.end === b.end;
