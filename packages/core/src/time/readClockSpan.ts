import type { ClockSpan } from './ClockTime.ts';
import { type ClockReading, clockAt, clockOf } from './readClock.ts';

/** The times that a text begins with, and what it goes on to say. */
export interface ClockSpanReading {
  readonly span: ClockSpan;
  readonly rest: string;
}

/**
 * Reads the times at the head of a text of one line: `9h30 – 10h : Accueil`, `de 14 h à 15 h 30`, `2-3 pm`.
 * @param text with plain, single spaces
 * @returns `no-such-hour` for 25h or 10h75; nothing where the text begins with no time, or where it may mean another
 */
export function readClockSpan(text: string): ClockSpanReading | 'no-such-hour' | undefined {
  const head = text.replace(/^(?:de|from|à|at|van|om) (?=\d)/iu, '');
  const found = rangeAt(head) ?? oneAt(head);
  if (!found) return undefined;
  const [from, to] = [clockOf(withHalf(found.from, found.to)), found.to && clockOf(found.to)];
  if (from === undefined || (found.to && to === undefined)) return 'no-such-hour';
  return { span: { start: from, ...(to !== undefined && { end: to }) }, rest: found.rest };
}

interface Found {
  readonly from: ClockReading;
  readonly to?: ClockReading;
  readonly rest: string;
}

const between = /^(?: ?[-‐‑–—→] ?| (?:à|jusqu['’]à|to|until|till|tot) )/iu;

/** « 2h de travail » is a length; « 10h-12 », « 9h30 / 10h » may or may not be a range. */
const elsewise =
  /^ (?:de |d['’]|of |durant|long\b)|^[-‐‑–—]\d|^ ?[-‐‑–—] ?\d{1,2} ?(?::|$)|^ ?(?:[/,;&]|et|ou|and|or) ?\d{1,2}(?: ?h|:\d\d)/iu;

function oneAt(text: string): Found | undefined {
  const from = clockAt(text);
  if (!from?.unit) return undefined;
  const rest = text.slice(from.length);
  return elsewise.test(rest) ? undefined : { from, rest };
}

function rangeAt(text: string): Found | undefined {
  const from = clockAt(text);
  if (!from) return undefined;
  const joint = between.exec(text.slice(from.length))?.[0];
  // « 1 - 10h30 » is a number in a list, « 1-3 pm » a range
  if (joint === undefined || (!from.unit && !from.dotted && /^ [-‐‑–—]/.test(joint))) return undefined;
  const to = clockAt(text.slice(from.length + joint.length));
  if (!to || !(to.unit || (from.dotted && to.dotted))) return undefined;
  return { from, to, rest: text.slice(from.length + joint.length + to.length) };
}

/** « 2-3 pm » says the half of the day once, for both; in « 11-1 pm » the first is of the other half. */
function withHalf(from: ClockReading, to: ClockReading | undefined): ClockReading {
  if (!to?.half || from.half || from.hour > 12) return from;
  const [a, b] = [clockOf({ ...from, half: to.half }), clockOf(to)];
  return a !== undefined && b !== undefined && a < b ? { ...from, half: to.half } : from;
}
