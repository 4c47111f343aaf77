import type { IatiRowIndicator } from './IatiRow.ts';
import { readIatiBoolean } from './readIatiBoolean.ts';

/** Something that grows while the tags go by. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The attributes of a tag by name. */
export type Attributes = Readonly<Record<string, string>>;

/** What the tag of an indicator says. Fields are set one by one: there are millions of them in a large file. */
export function rowIndicator({ measure, ascending: written }: Attributes): Writable<IatiRowIndicator> {
  const unit = measure === '2' ? 'ratio' : 'unit';
  const indicator: Writable<IatiRowIndicator> = { title: '', unit, references: [], baselines: [] };
  const ascending = readIatiBoolean(written);
  if (measure !== undefined) indicator.measure = measure;
  if (ascending !== undefined) indicator.ascending = ascending;
  return indicator;
}

/** What the tag of a reference says. */
export function rowReference({ vocabulary, code }: Attributes): IatiRowIndicator['references'][number] {
  const reference: { vocabulary?: string; code?: string } = {};
  if (vocabulary !== undefined) reference.vocabulary = vocabulary;
  if (code !== undefined) reference.code = code;
  return reference;
}

type Baseline = IatiRowIndicator['baselines'][number];

/** What the tag of a baseline says, with the value that it stands for. */
export function rowBaseline(
  { year, value: text, 'iso-date': date }: Attributes,
  value: Baseline['value'],
): Baseline {
  const baseline: Writable<Baseline> = {};
  if (year !== undefined) baseline.year = year;
  if (date !== undefined) baseline.date = date;
  if (value !== undefined) baseline.value = value;
  if (text !== undefined) baseline.text = text;
  return baseline;
}
