import { readHeaderText } from '../../header/readHeaderText.ts';
import type { ReadingRow, ReadingValue } from '../../Reading.ts';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';
import { splitItems } from '../splitItems.ts';
import { splitLines } from '../splitLines.ts';

const inputs = ['means', 'budget', 'preconditions'] as const;

/**
 * Means, costs and preconditions that are written into the columns of other things, under a word of their own:
 * « Moyens : deux animatrices », « Coûts : 12 000 € ».
 */
export function inputsOf(row: ReadingRow, context: ReadingContext): ReadingRow {
  let read = row;
  for (const field of ['indicator', 'verification', 'assumptions', 'statement']) {
    const [, label = '', said = ''] = /^([^:\n]{3,40}?)\s*[:\n]\s*(\S.*)$/s.exec(row.text[field] ?? '') ?? [];
    const { fields, exact } = readHeaderText(label, context);
    const input = inputs.find((each) => exact && fields.includes(each));
    if (input !== undefined) read = moved(read, field, input, said, context);
  }
  return read;
}

function moved(
  row: ReadingRow,
  from: string,
  to: (typeof inputs)[number],
  said: string,
  context: ReadingContext,
): ReadingRow {
  const cell = row.cells?.[from] ?? '';
  const without = (of: Readonly<Record<string, string>> | undefined) =>
    Object.entries(of ?? {}).filter(([field]) => field !== from);
  return {
    ...row,
    values: [
      ...row.values.filter(({ field }) => field !== from),
      { ...inputValue(to, said, context), field: to, cell },
    ],
    text: Object.fromEntries([...without(row.text), [to, said]]),
    cells: Object.fromEntries([...without(row.cells), [to, cell]]),
  };
}

function inputValue(
  to: (typeof inputs)[number],
  said: string,
  context: ReadingContext,
): Pick<ReadingValue, 'value' | 'unit' | 'items' | 'written'> {
  if (to !== 'budget') return { items: to === 'means' ? splitItems(said) : splitLines(said), written: said };
  const { value, unit } = context.quantity(said).value ?? {};
  return {
    ...(value === undefined ? {} : { value }),
    ...(unit === undefined ? {} : { unit }),
    written: said,
  };
}
