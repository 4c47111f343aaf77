import { foldText } from '@jalon/core';
import type { MergedForm, MergedQuestion } from '../kobo/MergedForm.ts';
import type { FormQuestion } from '../ReadForm.ts';
import { namesWithin } from './namesWithin.ts';

type Asked = readonly [MergedQuestion, FormQuestion];

/** What stands between the names of groups in the headers of one tool or another. */
const marks = ['/', '-', '.', ':'];

/**
 * The field that each column of an export stands for: the path of its question, so that a question of a repeat is told
 * from one of the same name elsewhere. Columns of one header are the questions of that name or wording, in their order,
 * where there are as many; else each further one is kept under a name of its own.
 * @param repeat path of the repeat whose rows the table holds; `undefined` for the table of submissions
 */
export function columnKeys(
  headers: readonly string[],
  repeat: string | undefined,
  { versions }: MergedForm,
): readonly string[] {
  const asked = new Map<MergedQuestion, FormQuestion>();
  for (const { questions } of versions)
    for (const [merged, own] of questions)
      if (own.repeat === repeat && !asked.has(merged)) asked.set(merged, own);
  const [byName, byWords] = formsOf([...asked], repeat);
  const called = (text: string): readonly Asked[] =>
    byName.get(text) ??
    namesWithin(text)
      .map((part) => byWords.get(foldText(part)))
      .find((found) => found !== undefined) ??
    [];
  const keysOf = (header: string): readonly string[] => {
    if (versions.some(({ byPath }) => byPath.has(header))) return [header];
    const ticks = ticksOf(header, called);
    return ticks.length > 0 ? ticks : called(header).map(([, { path }]) => path.join('/'));
  };
  const counts = new Map<string, number>();
  for (const header of headers) counts.set(header, (counts.get(header) ?? 0) + 1);
  const met = new Map<string, number>();
  const given = new Set<string>();
  return headers.map((header) => {
    if (header === '') return '';
    const nth = met.get(header) ?? 0;
    met.set(header, nth + 1);
    const found = keysOf(header);
    const wanted = found.length === counts.get(header) ? found[nth] : nth === 0 ? found[0] : undefined;
    let key = wanted === undefined || (found.length > 1 && wanted === found[0] && nth === 0 && found.length !== counts.get(header)) ? header : wanted;
    for (let number = 2; given.has(key); number += 1) key = `${header} (${number})`;
    given.add(key);
    return key;
  });
}
