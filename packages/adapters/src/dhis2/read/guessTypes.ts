import { type RawObject, textOf } from './RawDhis2.ts';

const figure = /^\s*[+-]?\d+(\.\d*)?([eE][+-]?\d+)?\s*$/;

/**
 * What the values of elements without metadata look like, all of an element together: numbers where half of them are
 * (what is none is then unreadable), yes and no where all are, else texts.
 */
export function guessTypes(
  values: readonly RawObject[],
  known: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, string> {
  const counts = new Map<string, { all: number; figures: number; truths: number }>();
  for (const { members } of values) {
    const ref = textOf(members, 'dataElement') ?? '';
    const value = textOf(members, 'value') ?? '';
    if (known.has(ref) || value === '') continue;
    const count = counts.get(ref) ?? { all: 0, figures: 0, truths: 0 };
    count.all += 1;
    if (figure.test(value)) count.figures += 1;
    if (/^(true|false)$/i.test(value)) count.truths += 1;
    counts.set(ref, count);
  }
  return new Map(
    [...counts].map(([ref, { all, figures, truths }]) => [
      ref,
      figures * 2 >= all ? 'NUMBER' : truths === all ? 'BOOLEAN' : 'LONG_TEXT',
    ]),
  );
}
