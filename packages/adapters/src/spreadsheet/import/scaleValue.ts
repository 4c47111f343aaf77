import { foldText, type Indicator, parseDay } from '@jalon/core';

/** Whether the values of an indicator are words or days: nothing that is counted, nothing that is answered yes or no. */
export const isWorded = ({ scale }: Pick<Indicator, 'scale'>): boolean =>
  scale === 'ordinal' || scale === 'date' || scale === 'text';

/**
 * What a cell says on the scale of an indicator whose values are no numbers: the code of the level that it names, in
 * any language, a day, or its own words.
 * @returns `undefined` where the cell names no level or is no day
 */
export function scaleValue(
  written: string,
  { scale, levels = [] }: Pick<Indicator, 'scale' | 'levels'>,
): string | undefined {
  const key = foldText(written);
  if (key === '') return undefined;
  if (scale === 'text') return written.trim();
  if (scale === 'date') return parseDay(written, { order: 'dmy' }).value;
  return levels.find(({ code, label }) =>
    [code, ...(typeof label === 'string' ? [label] : Object.values(label))].some(
      (word) => foldText(word) === key,
    ),
  )?.code;
}
