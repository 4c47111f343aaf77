import type { Json } from '@jalon/core';
import type { ReadingRow, ReadingValue } from '../../Reading.ts';

/** What a person answered, by the id of the item; a question that was left empty or cannot be read has no answer. */
export function answersOf(
  row: ReadingRow,
  ids: ReadonlyMap<string, string>,
): { readonly [item: string]: Json } {
  const answers: [string, Json][] = [];
  for (const [field, id] of ids) {
    const cell = row.values.find((value) => value.field === field);
    const answer = cell ? answerIn(cell) : Object.hasOwn(row.text, field) ? row.text[field] : undefined;
    if (answer !== undefined && answer !== '') answers.push([id, answer]);
  }
  return Object.fromEntries(answers);
}

/** « Ne sait pas » and a refusal are answers of their own. */
const outside: ReadonlySet<string> = new Set(['dont-know', 'refused', 'not-applicable']);

function answerIn({
  value,
  answer,
  items,
  code,
  period,
  at,
  state,
  written,
}: ReadingValue): Json | undefined {
  if (state !== undefined) return outside.has(state) ? state : undefined;
  if (value !== undefined) return value;
  if (answer !== undefined) return answer;
  if (items !== undefined) return items.length > 0 ? items : undefined;
  return code ?? at ?? period?.start ?? written;
}
