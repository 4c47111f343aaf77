import type { Words } from '@jalon/core';
import { instantOf, wholeDays } from '../instantOf.ts';
import type { XPathNode } from '../xpath/XPathNode.ts';
import { nodeText } from '../xpath/xpathValue.ts';
import type { DemandKind, DemandRun } from './DemandRun.ts';

/** What rules about the future take. */
const clock: Words = { fr: 'le moment du jugement (at)', en: 'the moment of the judgement (at)' };

/** A year that leaps is within a year. */
const daysOfYear = 365;

interface Dated {
  readonly at: XPathNode;
  readonly text: string;
  readonly instant: number;
}

/** The first node that a path leads to, as a date; `NOW` is the moment of the judgement. */
function dated(xpath: string | undefined, run: DemandRun): Dated | undefined {
  if (xpath === 'NOW')
    return run.now === undefined ? undefined : { at: run.node, text: 'NOW', instant: run.now };
  const [at] = run.nodes(xpath ?? '');
  const text = at ? nodeText(at) : '';
  const instant = instantOf(text);
  return at && instant !== undefined ? { at, text, instant } : undefined;
}

const lacksClock = ({ now }: DemandRun, ...xpaths: readonly (string | undefined)[]): boolean =>
  now === undefined && xpaths.includes('NOW');

/** One date not later than another. */
export const dateOrder: DemandKind = (of, run) => {
  if (lacksClock(run, of.less, of.more)) return { needed: clock };
  const [less, more] = [dated(of.less, run), dated(of.more, run)];
  if (!less || !more) return 'silent';
  return less.instant <= more.instant ? [] : [{ at: less.at, found: `${less.text} > ${more.text}` }];
};

/** A date not in the future. */
export const dateNow: DemandKind = (of, run) => {
  if (run.now === undefined) return { needed: clock };
  const date = dated(of.date, run);
  if (!date) return 'silent';
  return date.instant <= run.now ? [] : [{ at: date.at, found: date.text }];
};

/** At most a year between two dates. */
export const timeLimit: DemandKind = (of, run) => {
  if (lacksClock(run, of.start, of.end)) return { needed: clock };
  const [start, end] = [dated(of.start, run), dated(of.end, run)];
  if (!start || !end) return 'silent';
  return wholeDays(start.instant, end.instant) <= daysOfYear
    ? []
    : [{ at: start.at, found: `${start.text} – ${end.text}` }];
};

/** A date between two others. */
export const betweenDates: DemandKind = (of, run) => {
  if (lacksClock(run, of.start, of.end, of.date)) return { needed: clock };
  const [start, date, end] = [dated(of.start, run), dated(of.date, run), dated(of.end, run)];
  if (!start || !date || !end) return 'silent';
  return start.instant <= date.instant && date.instant <= end.instant
    ? []
    : [{ at: date.at, found: date.text }];
};
