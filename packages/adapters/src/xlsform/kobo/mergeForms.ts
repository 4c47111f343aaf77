import { type AnswerScale, type InstrumentItem, type Issue, textIn } from '@jalon/core';
import { IdMint } from '../../spreadsheet/import/IdMint.ts';
import { formIssue } from '../formIssue.ts';
import type { FormQuestion, ReadForm } from '../ReadForm.ts';
import { KnownQuestions } from './KnownQuestions.ts';
import type { MergedForm, MergedQuestion, VersionLookup } from './MergedForm.ts';
import { matrixCells } from './nestMatrices.ts';
import { wordsOf } from './wordsOf.ts';

/** How versions of a form are brought together. */
export interface MergeFormsOptions {
  readonly instrument?: string | undefined;
  /** Names of questions before and after, where nothing in the forms says that they are one. */
  readonly renamed?: readonly (readonly [string, string])[] | undefined;
}

/**
 * Brings the versions of a form together: questions by name, by the key that Kobo keeps, else by their wording; what is
 * gone from the latest version stays, behind what is still asked.
 * @param forms the oldest first
 */
export function mergeForms(
  forms: readonly { readonly version: string; readonly form: ReadForm }[],
  { instrument: id, renamed = [] }: MergeFormsOptions,
  issues: Issue[],
): MergedForm | undefined {
  const latest = forms.at(-1)?.form.instrument;
  if (!latest) return undefined;
  const scales = new Map<string, AnswerScale>(latest.scales.map((scale) => [scale.id, scale]));
  const questions: MergedQuestion[] = [];
  const mint = new IdMint([]);
  const known = new KnownQuestions(renamed);
  const versions = forms.toReversed().map(({ version, form }, age): VersionLookup => {
    const own = new Map<FormQuestion, MergedQuestion>();
    const names = new Set(form.questions.map(({ name }) => name));
    const taken = new Set<MergedQuestion>();
    for (const question of form.questions) {
      const same = known.same(question, { taken, names });
      const merged = same ?? newQuestion(question, mint);
      if (!same) questions.push(merged);
      if (!same && age > 0) issues.push(formIssue('xlsform/question-gone', 'hint', { name: question.name }));
      if (same && same.name !== question.name)
        issues.push(
          formIssue('xlsform/question-renamed', 'hint', { before: question.name, name: same.name }),
        );
      if (question.item.kind !== merged.item.kind) merged.earlierKinds.set(version, question.item.kind);
      known.add(merged, question, !same);
      taken.add(merged);
      takeChoices(merged, question, form, { issues, isLatest: !same || age === 0 });
      own.set(question, merged);
    }
    if (age > 0) for (const scale of form.instrument.scales) joinScale(scales, scale);
    return lookupOf(version, form, own);
  });
  for (const { item, hasOther } of questions) {
    const scale = hasOther ? scales.get(item.scale ?? '') : undefined;
    if (scale) joinScale(scales, { ...scale, options: [otherOption] });
  }
  const instrument = {
    ...latest,
    ...(id === undefined ? {} : { id }),
    items: questions.map(({ item }) => item),
    scales: [...scales.values()],
  };
  return { instrument, questions, versions };
}

/** The choice that a form adds to a list by itself. */
const otherOption = { code: 'other', label: { fr: 'Autre', en: 'Other' } } as const;

function newQuestion({ item, name, base, hasOther, list }: FormQuestion, mint: IdMint): MergedQuestion {
  const own: InstrumentItem = { ...item, id: mint.fromId(item.id) };
  const answersOf = /^\$\{\s*(.*?)\s*\}$/.exec(list ?? '')?.[1];
  return {
    item: own,
    base,
    name,
    hasOther,
    ...(answersOf === undefined ? {} : { answersOf }),
    codes: new Map(),
    words: new Map(),
    labels: new Map(),
    earlierKinds: new Map(),
  };
}

/** Takes in what a version offers as answers; a name that meant something else before is said. */
function takeChoices(
  merged: MergedQuestion,
  { list, name, hasOther }: FormQuestion,
  { lists }: ReadForm,
  { issues, isLatest }: { readonly issues: Issue[]; readonly isLatest: boolean },
): void {
  if (hasOther) merged.codes.set('other', 'other');
  const own = list === undefined ? undefined : lists.get(list);
  for (const [choice, code] of own?.codes ?? []) {
    const label = own?.labels.get(choice) ?? choice;
    const known = merged.labels.get(code);
    if (known === undefined) {
      if (!isLatest && merged.codes.size > 0)
        issues.push(formIssue('xlsform/choice-gone', 'hint', { code, name }));
      merged.labels.set(code, label);
    } else if (!wordsOf(known).some((word) => wordsOf(label).includes(word)))
      issues.push(
        formIssue('xlsform/choice-reworded', 'warning', {
          code,
          name,
          before: textIn(label, 'fr'),
          after: textIn(known, 'fr'),
        }),
      );
    if (!merged.codes.has(choice)) merged.codes.set(choice, code);
    for (const word of wordsOf(label)) if (!merged.words.has(word)) merged.words.set(word, code);
  }
}

function joinScale(scales: Map<string, AnswerScale>, scale: AnswerScale): void {
  const known = scales.get(scale.id);
  if (!known) {
    scales.set(scale.id, scale);
    return;
  }
  const gone = scale.options.filter(({ code }) => !known.options.some((option) => option.code === code));
  if (gone.length > 0) scales.set(scale.id, { ...known, options: [...known.options, ...gone] });
}

function lookupOf(
  version: string,
  { fields, repeats, matrices }: ReadForm,
  own: ReadonlyMap<FormQuestion, MergedQuestion>,
): VersionLookup {
  const labels = new Map<string, MergedQuestion | undefined>();
  for (const [{ item }, merged] of own)
    for (const word of wordsOf(item.text)) labels.set(word, labels.has(word) ? undefined : merged);
  return {
    version,
    byPath: new Map([...own].map(([{ path }, merged]) => [path.join('/'), merged])),
    byName: new Map([...own].toReversed().map(([{ name }, merged]) => [name, merged])),
    byLabel: new Map(
      [...labels].flatMap(([word, merged]) => (merged && word !== '' ? [[word, merged] as const] : [])),
    ),
    fields: new Map([
      // how often a repeat was asked for: a field that the form makes by itself
      ...[...repeats].map((path) => [`${path}_count`, 'calculate'] as const),
      // which choice a row of a matrix is about
      ...matrices.map(({ path }) => [path, 'calculate'] as const),
      ...fields.flatMap(({ name, path, base }) => [[path.join('/'), base] as const, [name, base] as const]),
    ]),
    repeats,
    cells: matrixCells(matrices),
    questions: new Map([...own].map(([question, merged]) => [merged, question])),
  };
}
