import { addDays } from './addDays.ts';
import { monthEnd, monthStart } from './months.ts';
import { periodOf } from './periodOf.ts';
import { readYear } from './readYear.ts';
import type { ReadPeriodOptions, SpanReading } from './Span.ts';
import { timeIssue } from './timeIssue.ts';

/**
 * Reads a folded text as a numbered part of a year, in either order: `t1 2024`, `2024-q4`, `1er trim. 2024`,
 * `fy25 q2`, `kwartaal 2 2024`, `second semestre 2024`, `semaine 12 2024`. The parts of a fiscal or programme year
 * are counted from its first month.
 */
export function readPartOfYear(folded: string, options: ReadPeriodOptions): SpanReading {
  for (let cut = 1; cut < folded.length; cut += 1) {
    const head = folded.slice(0, cut).replace(/[ ,/_-]+$/, '');
    const tail = folded.slice(cut).replace(/^[ ,./_-]+/, '');
    const reading =
      readPart(head, tail.replace(/^(?:de l'|d'|(?:de|del|du|of|of the|van|van het|in|en) )/, ''), options) ??
      readPart(tail, head, options);
    if (reading) return reading;
  }
  return undefined;
}

function readPart(partText: string, yearText: string, options: ReadPeriodOptions): SpanReading {
  const part = partOf(partText);
  const reading = part && readYear(yearText, options, true);
  if (!part || !reading) return undefined;
  if (reading.value === undefined) return { issues: reading.issues };
  if (part.unit === 'week-or-half')
    return { issues: [timeIssue('time/week-or-half', { text: options.text })] };
  const { year, month } = reading.value;
  if (part.unit === 'week') return reading.value.grain === 'year' ? readWeek(part.n, year) : undefined;
  const months = lengths[part.unit];
  if (part.n > 12 / months) return undefined;
  const first = month + (part.n - 1) * months;
  const value = { start: monthStart(year, first), end: monthEnd(year, first + months - 1), grain: part.unit };
  return { value, issues: reading.issues };
}

function readWeek(n: number, year: number): SpanReading {
  // week 1 holds 4 January (ISO 8601)
  const start = addDays(periodOf(`${String(year).padStart(4, '0')}-01-04`, 'week').start, 7 * (n - 1));
  const thursday = addDays(start, 3);
  if (Number(thursday.slice(0, 4)) !== year) return undefined;
  return { value: { start, end: addDays(start, 6), grain: 'week' }, issues: [] };
}

interface PartOfYear {
  readonly unit: keyof typeof lengths | 'week' | 'week-or-half';
  readonly n: number;
}

/** A numbered part of some year, without the year. */
export function partOf(text: string): PartOfYear | undefined {
  const numbered = /^([a-z]+)\.?[ -]?(?:n[°o]\.? ?)?(\d{1,2})$/.exec(text);
  if (numbered) {
    const n = Number(numbered[2]);
    // "sem. 1" is a week or a semester, "S12" can only be a week
    if (numbered[1] === 'sem') return { unit: n <= 2 ? 'week-or-half' : 'week', n };
    if (numbered[1] === 's' && n > 2) return { unit: 'week', n };
    return unitAt(numbered[1], n);
  }
  const ordinal =
    /^(\d{1,2})(?:\.?[ºª°]|(?:[. ]?er|ere|re|eme|e|o|a|st|nd|rd|th|ste|de)(?![a-z]))?\.? ?([a-z -]+)\.?$/.exec(
      text,
    );
  // "24W12" is a year with a week, not week 24
  if (ordinal) return ordinal[2] === 'w' ? undefined : unitAt(ordinal[2], Number(ordinal[1]));
  const worded = /^([a-z]+) ([a-z -]+)\.?$/.exec(text);
  const n = ordinals.get(worded?.[1] ?? '');
  return n === undefined ? undefined : unitAt(worded?.[2], n);
}

function unitAt(word: string | undefined, n: number): PartOfYear | undefined {
  const unit = units.get(word ?? '');
  return unit && n > 0 ? { unit, n } : undefined;
}

const lengths = { quarter: 3, 'four-month-term': 4, 'half-year': 6 } as const;

const units = /* @__PURE__ */ byWord<PartOfYear['unit']>([
  ['quarter', 't|q|k|trim|trimestre|quarter|qtr|kwartaal|kwart|kw'],
  ['four-month-term', 'quadrimestre|quadri|cuatrimestre'],
  ['half-year', 's|h|hy|sem|semestre|semester|half|half-year|half year|halfjaar|helft'],
  ['week', 'w|wk|week|semaine|semana'],
]);

const ordinals = /* @__PURE__ */ byWord([
  [1, 'i|ier|premier|premiere|first|primer|primera|eerste'],
  [2, 'ii|iie|deuxieme|second|seconde|segundo|segunda|tweede'],
  [3, 'iii|iiie|troisieme|third|tercer|derde'],
  [4, 'iv|ive|quatrieme|fourth|cuarto|vierde'],
]);

/** What each folded word means, from all the words of each meaning. */
function byWord<T>(meanings: readonly (readonly [meaning: T, words: string])[]): ReadonlyMap<string, T> {
  return new Map(
    meanings.flatMap(([meaning, words]) => words.split('|').map((word) => [word, meaning] as const)),
  );
}
