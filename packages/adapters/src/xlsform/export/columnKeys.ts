import { foldText } from '@jalon/core';
import type { MergedForm, MergedQuestion } from '../kobo/MergedForm.ts';
import { wordsOf } from '../kobo/wordsOf.ts';
import type { FormQuestion } from '../ReadForm.ts';
import { namesWithin } from './namesWithin.ts';

/** A question over all versions, as one of them has it. */
type Asked = readonly [MergedQuestion, FormQuestion];

/** What stands between the names of groups in the headers of one tool or another. */
const marks = ['/', '-', '.', ':'];

/**
 * The field that each column of an export stands for: the path of its question, so that a question of a repeat is told
 * from one of the same name elsewhere. Columns of one header are the questions of that name or wording in their order,
 * where there are as many; else each further one keeps a name of its own.
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
  const keysOf = headerReader([...asked], repeat);
  const counts = new Map<string, number>();
  for (const header of headers) counts.set(header, (counts.get(header) ?? 0) + 1);
  const met = new Map<string, number>();
  const given = new Set<string>();
  return headers.map((header) => {
    if (header === '') return '';
    const nth = met.get(header) ?? 0;
    met.set(header, nth + 1);
    const found = keysOf(header);
    const isSure = found.length === counts.get(header) || (found.length === 1 && nth === 0);
    let key = (isSure ? found[nth] : undefined) ?? (nth === 0 ? header : `${header} (${nth + 1})`);
    for (let number = nth + 2; given.has(key); number += 1) key = `${header} (${number})`;
    given.add(key);
    return key;
  });
}

/** Finds the paths that a header may stand for: of a question, or of one choice of a question with several answers. */
function headerReader(asked: readonly Asked[], repeat: string | undefined) {
  const byPath = new Map<string, readonly Asked[]>();
  const byName = new Map<string, readonly Asked[]>();
  const byWords = new Map<string, readonly Asked[]>();
  const add = (map: Map<string, readonly Asked[]>, key: string, one: Asked) => {
    const known = map.get(key) ?? [];
    if (!known.includes(one)) map.set(key, [...known, one]);
  };
  const outside = repeat === undefined ? 0 : repeat.split('/').length;
  for (const one of asked) {
    const [{ item }, { path, name, item: own }] = one;
    for (const mark of marks) {
      add(byPath, path.join(mark), one);
      add(byPath, path.slice(outside).join(mark), one);
    }
    add(byName, name, one);
    for (const words of [...wordsOf(own.text), ...wordsOf(item.text)])
      if (words !== '') add(byWords, words, one);
  }
  const called = (text: string): readonly Asked[] =>
    byPath.get(text) ??
    namesWithin(text)
      .map((part) => byName.get(part) ?? byWords.get(foldText(part)))
      .find((found) => found !== undefined) ??
    [];
  return (header: string): readonly string[] => {
    // a column that is numbered by the row of a repeat speaks of that repeat
    if (/\[\d+\]\//.test(header)) return [header];
    for (let at = header.lastIndexOf('/'); at > 0; at = header.lastIndexOf('/', at - 1)) {
      const choice = header.slice(at + 1);
      const ticked = called(header.slice(0, at)).filter(
        ([{ codes, words }]) => codes.has(choice) || words.has(foldText(choice)),
      );
      if (ticked.length > 0) return ticked.map(([, { path }]) => `${path.join('/')}/${choice}`);
    }
    return called(header).map(([, { path }]) => path.join('/'));
  };
}
