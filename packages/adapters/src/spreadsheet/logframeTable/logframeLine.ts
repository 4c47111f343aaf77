import { formatDay, type Indicator, type Lang, textIn } from '@jalon/core';
import type { FrameLine } from '@jalon/core/frame';
import { textOf } from '../trackingTable/shownRecord.ts';

/** One line of a cell as it reads: its code, its words or value, its day. */
export function logframeLine(
  { text, code, value, indicator, date }: FrameLine,
  indicators: ReadonlyMap<string, Indicator>,
  lang: Lang,
): string {
  const measured = indicator === undefined ? undefined : indicators.get(indicator);
  // the unit in its words, where the line has it as a code
  const said =
    value !== undefined && measured
      ? textOf({ id: '', indicator: '', period: { start: '', end: '' }, value }, measured, lang)
      : textIn(text, lang);
  const day = date === undefined ? '' : ` (${formatDay(date, lang, { length: 'short' })})`;
  return `${code === undefined ? '' : `${code} `}${said}${day}`;
}
