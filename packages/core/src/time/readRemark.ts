import { monthOf } from './monthOf.ts';
import type { ReadPeriodOptions, SpanReading } from './Span.ts';

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
  const stated = read(remark, options);
  if (!stated?.value) return undefined;
  const start = Number(stated.value.start.slice(5, 7));
  const named = read(name, { ...options, yearStartsInMonth: start });
  const agrees = named?.value?.start === stated.value.start && named.value.end === stated.value.end;
  return agrees ? named : undefined;
}
