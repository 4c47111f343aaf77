import type { XmlElement } from '../../xml/XmlElement.ts';
import type { IatiValue } from '../readIatiValue.ts';
import type { IndicatorReading } from './IndicatorReading.ts';

/** Says what is odd about a value, and takes note of a number. */
export function sayValue(
  at: XmlElement,
  written: string | undefined,
  { value, remark }: IatiValue,
  into: Pick<IndicatorReading, 'reading' | 'seen'>,
): void {
  const text = written ?? '';
  if (remark === 'other-notation' && typeof value === 'number')
    into.reading.say('iati/other-notation', at, { text: text.trim(), value });
  else if (remark)
    into.reading.say(`iati/${remark}`, at, { text: text.trim() }, remark === 'gap-word' ? 'hint' : 'warning');
  if (typeof value === 'number') into.seen.push({ at, written: text, value });
}
