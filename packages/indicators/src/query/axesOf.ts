import type { CodedColumn, ObservationColumns } from './ObservationColumns.ts';

/** One dimension across batches: every text has one code, whatever the code in its batch. */
export interface Axis<T = string> {
  /** Where it stands along: `indicator`, `time`, `place`, `organisation`, or the id of a disaggregation. */
  readonly name: string;
  readonly dictionary: readonly T[];
  /** For each batch, the code of each code of the batch, both one higher: 0 stands for none. */
  readonly recoded: readonly Int32Array[];
}

/** The column of one axis in one batch; none where the batch does not have it. */
export function columnOf(batch: ObservationColumns, name: string): CodedColumn<unknown> | undefined {
  if (name === 'indicator') return batch.indicator;
  if (name === 'time') return batch.period;
  if (name === 'place') return batch.place;
  if (name === 'organisation') return batch.organisation;
  return batch.categories.find(({ dimension }) => dimension === name);
}

/** All axes but that of time, or nothing where a disaggregation is called as another axis is. */
export function axesOf(batches: readonly ObservationColumns[]): readonly Axis[] | undefined {
  const own = ['indicator', 'place', 'organisation'];
  const dimensions = batches.map(({ categories }) => categories.map(({ dimension }) => dimension));
  const isClear = dimensions.every(
    (names) => new Set([...own, 'time', ...names]).size === own.length + 1 + names.length,
  );
  if (!isClear) return undefined;
  return [...own, ...new Set(dimensions.flat())].map((name) => axisOf(batches, name, (text: string) => text));
}

/** The periods of all batches. */
export const periodAxis = (batches: readonly ObservationColumns[]) =>
  axisOf(batches, 'time', ({ start, end }: { readonly start: string; readonly end: string }) =>
    JSON.stringify([start, end]),
  );

function axisOf<T>(
  batches: readonly ObservationColumns[],
  name: string,
  textOf: (meant: T) => string,
): Axis<T> {
  const codes = new Map<string, number>();
  const dictionary: T[] = [];
  const recoded = batches.map((batch) => {
    const own = (columnOf(batch, name)?.dictionary ?? []) as readonly T[];
    return Int32Array.from([0, ...own.map((meant) => codeOf(textOf(meant), meant))]);
  });
  function codeOf(text: string, meant: T): number {
    const code = codes.get(text) ?? dictionary.push(meant);
    codes.set(text, code);
    return code;
  }
  return { name, dictionary, recoded };
}
