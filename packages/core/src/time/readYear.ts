import type { Checked } from '../issue/Checked.ts';
import type { Words } from '../text/LocalizedText.ts';
import { formatPeriod } from './formatPeriod.ts';
import { monthEnd, monthStart } from './months.ts';
import type { Grain } from './Period.ts';
import type { ReadPeriodOptions, Span } from './Span.ts';
import { timeIssue } from './timeIssue.ts';
import { isPlausibleYear, yearOf } from './yearOf.ts';

/** A year of any kind: where it starts, and what it is called. */
export interface YearSpan {
  readonly year: number;
  /** Month in which it starts, 1 to 12. */
  readonly month: number;
  readonly grain: Extract<Grain, 'year' | 'school-year' | 'programme-year' | 'fiscal-year'>;
}

/**
 * Reads a folded text as a year: calendar (`2024`), school (`annee scolaire 2023-2024`), of a programme
 * (`2023-2024`) or of accounts (`fy25`, `exercice 2024`). Two digits alone are a year only where `twoDigits` says so.
 */
export function readYear(
  folded: string,
  options: ReadPeriodOptions,
  twoDigits = false,
): Checked<YearSpan> | undefined {
  const parts = /^(\D*?)[ .:]*('?\d{2}|\d{4})(?: ?[-/] ?(\d{4}|'?\d{2}))?$/.exec(
    // "2023-2024 school year"
    folded.replace(/^(\d{4} ?[-/] ?\d{2,4}) ([a-z ]+)$/, '$2 $1'),
  );
  if (!parts) return undefined;
  const kind = kindOfYear(parts[1] ?? '');
  const short = parts[2]?.length === 2;
  // "23-24" is a year where it can be no day and no month
  const bare = short && kind === 'plain' && !/^'|^1[3-9]|^[2-9]/.test(parts[2] ?? '');
  if (kind === undefined || (parts[3] === undefined ? short && kind === 'plain' && !twoDigits : bare))
    return undefined;
  const first = yearOf(parts[2] ?? '');
  if (!isPlausibleYear(first)) return undefined;
  if (parts[3] === undefined) return singleYear(kind, first, options);
  const second =
    parts[3].length === 4 ? Number(parts[3]) : Math.floor(first / 100) * 100 + Number(parts[3].slice(-2));
  const next = first + 1;
  if (second !== next && !(next % 100 === 0 && second === first - 99)) return undefined;
  return yearPair(kind, first, short === false && parts[3].length === 2, options);
}

type KindOfYear = 'plain' | 'calendar' | 'school' | 'programme' | 'fiscal' | 'accounts';

function kindOfYear(prefix: string): KindOfYear | undefined {
  if (prefix === '') return 'plain';
  const word = prefix.replace(/[.:]/g, '');
  if (
    /^(?:annee(?: civile)?|an|(?:calendar )?year|cy|(?:kalender)?jaar|ano(?: natural| civil)?)$/.test(word)
  ) {
    return 'calendar';
  }
  if (
    /^(?:(?:annee|an) (?:scol(?:aire)?|academique|universitaire)|(?:school|academie)jaar|(?:school|academic) year|[as]y|as|curso(?: escolar| academico)?|ano (?:escolar|academico|lectivo))$/.test(
      word,
    )
  ) {
    return 'school';
  }
  if (
    /^(?:(?:annee|an) (?:de |du )?programme|program(?:me)? year|programmajaar|promotion|promo|cohorte?|saison|season|cycle|edition)$/.test(
      word,
    )
  ) {
    return 'programme';
  }
  if (/^(?:fy|fiscal year)$/.test(word)) return 'fiscal';
  if (
    /^(?:exercice(?: comptable| fiscal)?|annee fiscale|ejercicio(?: fiscal)?|boekjaar|financial year)$/.test(
      word,
    )
  ) {
    return 'accounts';
  }
  return undefined;
}

function singleYear(
  kind: KindOfYear,
  year: number,
  { text, yearStartsInMonth }: ReadPeriodOptions,
): Checked<YearSpan> | undefined {
  if (kind === 'plain' || kind === 'calendar')
    return { value: { year, month: 1, grain: 'year' }, issues: [] };
  if (kind === 'programme') return undefined;
  if (kind === 'school') return ambiguous(text, schoolYear(year - 1), schoolYear(year));
  // a year of accounts bears the number of the year it ends in
  const month = yearStartsInMonth ?? (kind === 'fiscal' ? 10 : 1);
  const value: YearSpan = { year: month === 1 ? year : year - 1, month, grain: 'fiscal-year' };
  if (yearStartsInMonth !== undefined || kind === 'accounts') return { value, issues: [] };
  const { start, end } = spanOfYear(value);
  return { value, issues: [timeIssue('time/assumed-fiscal-year', { text, start, end })] };
}

function yearPair(
  kind: KindOfYear,
  year: number,
  shortSecond: boolean,
  { text, yearStartsInMonth: month }: ReadPeriodOptions,
): Checked<YearSpan> {
  if (kind === 'school') return { value: { year, month: 9, grain: 'school-year' }, issues: [] };
  // "2011-12" may be December
  const next = (year + 1) % 100;
  if (kind === 'plain' && shortSecond && next >= 1 && next <= 12) {
    return ambiguous(text, schoolYear(year), {
      start: monthStart(year, next),
      end: monthEnd(year, next),
      grain: 'month',
    });
  }
  const accounts = kind === 'fiscal' || kind === 'accounts';
  if (month !== undefined && month !== 1) {
    return { value: { year, month, grain: accounts ? 'fiscal-year' : 'programme-year' }, issues: [] };
  }
  if (accounts) return { issues: [timeIssue('time/unknown-fiscal-year', { text })] };
  return ambiguous(text, schoolYear(year), {
    start: monthStart(year, 1),
    end: monthEnd(year + 1, 12),
    grain: 'custom',
  });
}

/** First and last day of a year. */
export function spanOfYear({ year, month, grain }: YearSpan): Span {
  return { start: monthStart(year, month), end: monthEnd(year, month + 11), grain };
}

const schoolYear = (year: number): Span => spanOfYear({ year, month: 9, grain: 'school-year' });

/** No value: the text says two things. */
export function ambiguous(text: string, first: Span, second: Span): Checked<never> {
  const params = { text, first: inWords(first), second: inWords(second) };
  return { issues: [timeIssue('time/ambiguous-period', params)] };
}

/** « 2023-2024 » would explain nothing: only the school year is shown by its name, any other by its months. */
function inWords({ start, end, grain }: Span): Words {
  const shown = grain === 'school-year' ? { start, end, grain } : { start, end };
  return { fr: formatPeriod(shown, 'fr'), en: formatPeriod(shown, 'en') };
}
