import type { ReadingValue } from '../Reading.ts';
import type { FormCell } from './FormCell.ts';
import type { FormSetting } from './FormSetting.ts';

/** Reads the months or days that a form is about, in one cell or from one cell to another. */
export function readFormPeriod(
  field: string,
  cells: readonly FormCell[],
  { context, say, pass }: FormSetting,
): ReadingValue {
  const cell = cells[0]?.cell ?? '';
  const written = cells.map(({ text }) => text).join(' ');
  const days = cells.flatMap(({ text, source }) =>
    source?.type === 'date' ? [source.value.slice(0, 10)] : (context.day(text).value ?? []),
  );
  const [start, end] = days;
  const tried = [
    days.length === 2 ? `${start} - ${end}` : written,
    written.replace(/\([^()]*\)/g, ' ').trim(),
  ];
  for (const text of tried) {
    const { value, issues } = context.period(text);
    if (!value) continue;
    pass(issues, { cell });
    return { field, cell, period: value, written };
  }
  say('sheet/unreadable-period', 'warning', { cell }, { text: written });
  return { field, cell, state: 'unreadable', written };
}
