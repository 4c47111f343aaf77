import { usualTag } from '../usualTag.ts';
import type { IatiObservationRow, IatiRowIndicator } from './IatiRow.ts';
import type { RootFacts } from './judgeRoot.ts';
import { readIatiBoolean } from './readIatiBoolean.ts';
import { statedVersion } from './statedVersion.ts';

/** Something that grows while the tags go by. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The attributes of a tag by name. */
export type Attributes = Readonly<Record<string, string>>;

/** The first element of a file, and the language that it gives to all in it. */
export interface RowRoot extends RootFacts {
  readonly lang: string | undefined;
}

/** What the first tag of a file says. */
export function rowRoot(
  tag: string,
  attributes: Attributes,
  { line, column }: Pick<RootFacts, 'line' | 'column'>,
): RowRoot {
  const [prefix, local] = tag.includes(':') ? tag.split(':', 2) : [undefined, tag];
  const name = local ?? '';
  const version =
    name === 'iati-activity' ? statedVersion(Object.entries(attributes)) : attributes['version'];
  const namespace = attributes[prefix === undefined ? 'xmlns' : `xmlns:${prefix}`];
  return { name, namespace, version, lang: langOf(attributes), line, column };
}

/** What the tag of an activity says: its language, and its version where the file has none. */
export const rowActivity = (
  attributes: Attributes,
  root: RowRoot | undefined,
): { readonly version: string | undefined; readonly lang: string | undefined } => ({
  version: root?.version?.trim() ? undefined : statedVersion(Object.entries(attributes)),
  lang: langOf(attributes) ?? root?.lang,
});

const langOf = ({ 'xml:lang': written }: Attributes): string | undefined =>
  written === undefined ? undefined : usualTag(written);

/** What the tag of an indicator says. Fields are set one by one: there are millions of them in a large file. */
export function rowIndicator({ measure, ascending: written }: Attributes): Writable<IatiRowIndicator> {
  const unit = measure?.trim() === '2' ? 'ratio' : 'unit';
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

/** What is told in words is told in the comment. Source: IATI ruleset 8.8, 8.10. */
export function tellInComment(row: Writable<IatiObservationRow>): void {
  if (row.value !== undefined || row.comment === undefined) return;
  row.value = row.comment;
  delete row.state;
}
