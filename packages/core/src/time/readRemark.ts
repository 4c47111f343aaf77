import { monthOf } from './monthOf.ts';
import { ambiguous } from './readYear.ts';
import type { ReadPeriodOptions, Span, SpanReading } from './Span.ts';
import { timeIssue } from './timeIssue.ts';

/**
 * Reads a folded text whose parentheses say what the rest leaves open: `fy24 (oct 2023 - sep 2024)`,
 * `promotion 2019-2020 (juin a juin)`.
 */
export function readRemark(
  folded: string,
  options: ReadPeriodOptions,
  read: (folded: string, options: ReadPeriodOptions) => SpanReading,
): SpanReading {
  const parts = /^([^()]+?) ?\(([^()]+)\)$/.exec(folded);
  if (!parts) return undefined;
  const [name = '', remark = ''] = parts.slice(1);
  const turn = /^(?:de |from |van )?([a-z]+)\.?(?: (?:a|to|tot) | ?- ?)([a-z]+)\.?$/.exec(remark);
  const [first, last] = [monthOf(turn?.[1]), monthOf(turn?.[2])];
  // "juin à juin" and "juin à mai" both name a year that starts in June
  if (first && last && (last === first || last % 12 === first - 1 || (first === 1 && last === 12))) {
    return read(name, { ...options, yearStartsInMonth: first });
  }
  const named = read(name, options);
  const stated = read(remark, options)?.value ?? inYearOf(named?.value, remark, options, read);
  if (!stated) {
    if (!named?.value) return named;
    const note = /\(([^()]*)\)$/.exec(options.text)?.[1] ?? remark;
    const hint = timeIssue('time/remark', { text: options.text, note }, 'hint');
    return { value: named.value, issues: [...named.issues, hint] };
  }
  // "FY24 (Oct 2023 – Sep 2024)": the days say in which month the year starts, the name what kind of year it is
  for (let month = 1; month <= 12; month += 1) {
    const explained = read(name, { yearStartsInMonth: month, ...options });
    if (explained?.value && sameDays(explained.value, stated)) return explained;
  }
  return named?.value ? ambiguous(options.text, named.value, stated) : { value: stated, issues: [] };
}

/** « T4 2024 (oct.-déc.) »: the months have their year from the name. */
function inYearOf(
  named: Span | undefined,
  remark: string,
  options: ReadPeriodOptions,
  read: (folded: string, options: ReadPeriodOptions) => SpanReading,
): Span | undefined {
  const reading = named && read(`${remark} ${named.start.slice(0, 4)}`, options);
  return reading?.issues.length === 0 ? reading.value : undefined;
}

const sameDays = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
