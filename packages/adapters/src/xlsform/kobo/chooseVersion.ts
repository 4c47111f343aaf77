import { flatFields } from './flatFields.ts';
import type { MergedForm, VersionLookup } from './MergedForm.ts';
import type { Submission } from './openSubmissions.ts';
import { readKoboAnswer } from './readKoboAnswer.ts';
import { versionField } from './versionField.ts';

/** The version that a submission was given to. */
export interface ChosenVersion {
  readonly lookup: VersionLookup;
  /** The version that it names, where no form given has that. */
  readonly unknown?: string;
}

/**
 * The version of a submission: of the names that it bears (a form that was copied leaves several), the last that a form
 * has; else the version whose questions and choices fit its answers best, of equals the latest.
 */
export function chooseVersion(
  record: Submission,
  { versions, questions }: MergedForm,
): ChosenVersion | undefined {
  const names = new Set(questions.map(({ name }) => name));
  const fields = flatFields(record);
  const told = fields.flatMap(({ path, value }) => {
    const last = path.slice(path.lastIndexOf('/') + 1);
    return versionField.test(last) &&
      !names.has(last) &&
      (typeof value === 'string' || typeof value === 'number')
      ? [String(value)]
      : [];
  });
  const named = told
    .toReversed()
    .flatMap((name) => versions.find(({ version }) => version === name) ?? [])[0];
  if (named) return { lookup: named };
  const fits = versions.map((lookup) => ({ lookup, fit: versions.length === 1 ? 0 : fitOf(fields, lookup) }));
  const best = fits.reduce(
    (a, b) => (b.fit > a.fit ? b : a),
    fits[0] ?? { lookup: undefined, fit: 0 },
  ).lookup;
  const last = told.at(-1);
  return best ? { lookup: best, ...(last === undefined ? {} : { unknown: last }) } : undefined;
}

/** How many answers a version takes, less those that it has a question for and cannot take. */
function fitOf(fields: ReturnType<typeof flatFields>, { byPath, byName, questions }: VersionLookup): number {
  let fit = 0;
  for (const { path, value, rows } of fields) {
    const question = byPath.get(path) ?? byName.get(path.slice(path.lastIndexOf('/') + 1));
    const own = question && questions.get(question);
    if (!question || !own || rows) continue;
    const asThen = { ...question, item: { ...question.item, kind: own.item.kind }, base: own.base };
    fit += readKoboAnswer(value, asThen) === undefined ? -1 : 1;
  }
  return fit;
}
