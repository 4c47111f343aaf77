import { type Category, type Dimension, foldText, type LocalizedText } from '@jalon/core';
import type { ImportState } from '../ImportState.ts';
import { type RowSource, rowIssue } from '../RowSource.ts';
import { readableStem } from '../readableStem.ts';
import { categoriesOf, type FoundAxis, sexOf } from './categoriesOf.ts';
import type { PartLabel } from './PartLabel.ts';
import { axisNames, axisWords, restWords } from './partWords.data.ts';

/** The category that each label of an indicator's breakdown stands for, as `dimension` and `code`. */
export type FoundCategories = (
  part: PartLabel,
) => { readonly dimension: string; readonly code: string } | undefined;

/**
 * Finds the axes that an indicator is broken down along: those of the dossier that have the labels, by code or words,
 * else new ones made from the labels.
 * @param parts all labels of the indicator in the table, so that « Filles » is judged beside « Garçons »
 */
export function findCategories(
  state: ImportState,
  source: RowSource,
  parts: readonly PartLabel[],
): FoundCategories {
  const found = new Map<string, { readonly dimension: string; readonly code: string }>();
  const byAxis = new Map<string, Set<string>>();
  for (const { label, axis = '' } of parts) {
    const key = foldText(axis);
    const labels = byAxis.get(key) ?? new Set();
    byAxis.set(key, labels.add(label));
  }
  // an axis that is named may take labels that stand without one elsewhere
  const named = [...byAxis].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  for (const [axis, own] of named) {
    const labels = [...own];
    const written = parts.find((part) => foldText(part.axis ?? '') === axis)?.axis ?? '';
    const axes = axis === '' ? axesWithout(state, labels) : [namedAxis(state, written, labels)];
    for (const { dimension, categories, name, kind } of axes) {
      const known = dimension ?? {
        id: state.mint.fromText('dimension', kind ?? (typeof name === 'string' ? name : name.en)),
        name,
        ...(kind === undefined ? {} : { kind }),
        categories: [],
      };
      const fresh = categories.filter(({ label }) => !categoryFor(known, label));
      if (fresh.length > 0 || !dimension) {
        const after = withCategories(known, fresh);
        state.putDimension(after);
        const words = fresh.map(({ label }) => label).join(', ');
        const code = dimension ? 'import/new-category' : 'import/new-dimension';
        state.issues.push(rowIssue(source, code, 'hint', { dimension: after.name, labels: words }));
      }
      const now = state.dimensions.find(({ id }) => id === known.id) ?? known;
      for (const { label } of categories) {
        const category = categoryFor(now, label);
        if (category) found.set(JSON.stringify([axis, label]), { dimension: now.id, code: category.code });
      }
    }
  }
  const categories = new Map(
    parts.map((part) => [part, found.get(JSON.stringify([foldText(part.axis ?? ''), part.label]))]),
  );
  return (part) => categories.get(part);
}

interface AxisPlan {
  readonly dimension?: Dimension;
  readonly kind?: Dimension['kind'];
  readonly name: string | { readonly fr: string; readonly en: string };
  readonly categories: readonly (Category & { readonly label: string })[];
}

/** The axis that the sheet names. */
function namedAxis(state: ImportState, written: string, labels: readonly string[]): AxisPlan {
  const axis = foldText(written);
  const kind = axisWords.get(axis);
  const dimension = state.dimensions.find(
    (one) => one.id === axis || (kind !== undefined && one.kind === kind) || wordsOf(one.name).includes(axis),
  );
  const categories = categoriesOf(labels).flatMap(({ categories: own }) => own) as AxisPlan['categories'];
  return {
    ...(dimension ? { dimension } : {}),
    ...(kind === undefined ? {} : { kind }),
    name: kind === undefined ? written : axisNames[kind],
    categories,
  };
}

/** The axes of labels over which nothing stands. */
function axesWithout(state: ImportState, labels: readonly string[]): readonly AxisPlan[] {
  return categoriesOf(labels).map((axis): AxisPlan => {
    const categories = axis.categories as AxisPlan['categories'];
    const dimension = bestDimension(state.dimensions, axis);
    const { kind } = axis;
    return {
      ...(dimension ? { dimension } : {}),
      ...(kind === undefined ? {} : { kind }),
      name: kind === undefined ? categories.map(({ label }) => label).join(' / ') : axisNames[kind],
      categories,
    };
  });
}

/** The dimension that has most of the labels, else the one of the same kind. */
function bestDimension(
  dimensions: readonly Dimension[],
  { kind, categories }: FoundAxis,
): Dimension | undefined {
  const own = categories.filter(({ rest }) => rest === undefined);
  const counted = dimensions.map((dimension) => ({
    dimension,
    shared: own.filter(({ label }) => categoryFor(dimension, label as string)).length,
  }));
  const [best] = counted.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared);
  if (best) return best.dimension;
  if (kind === 'sex') return dimensions.find((one) => one.kind === 'sex' || one.kind === 'gender');
  return kind === undefined ? undefined : dimensions.find((one) => one.kind === kind);
}

function categoryFor({ categories }: Dimension, label: string): Category | undefined {
  const word = foldText(label);
  const rest = restWords.get(word);
  const sex = sexOf(label);
  const isSame = (one: Category) => [one.code, ...wordsOf(one.label)].some((each) => sexOf(each) === sex);
  const { codes, words, folded } = categoryIndex(categories);
  const first = Math.min(codes.get(label) ?? none, words.get(word) ?? none);
  return (
    categories[first] ??
    categories[folded.get(word) ?? none] ??
    (sex === undefined ? undefined : categories.find(isSame)) ??
    (rest === undefined ? undefined : categories.find((one) => one.rest === rest))
  );
}

const none = Number.POSITIVE_INFINITY;

/** Where the first category stands that has a code, a word of its label, or a code when it is folded. */
interface CategoryIndex {
  readonly codes: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  readonly folded: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<readonly Category[], CategoryIndex>();

/** The index of a list of categories, made once for each: a table asks for them row by row. */
function categoryIndex(categories: readonly Category[]): CategoryIndex {
  const known = indexes.get(categories);
  if (known) return known;
  const [codes, words, folded] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  for (const [index, { code, label }] of categories.entries()) {
    if (!codes.has(code)) codes.set(code, index);
    for (const word of wordsOf(label)) if (!words.has(word)) words.set(word, index);
    if (!folded.has(foldText(code))) folded.set(foldText(code), index);
  }
  const index = { codes, words, folded };
  indexes.set(categories, index);
  return index;
}

/** New categories get codes that the dimension does not have yet. */
function withCategories(dimension: Dimension, fresh: readonly Category[]): Dimension {
  const codes = new Set(dimension.categories.map(({ code }) => code));
  const added = fresh.map((category) => {
    let code = category.code;
    for (let n = 2; codes.has(code); n += 1) code = `${readableStem('category', category.code)}-${n}`;
    codes.add(code);
    return { ...category, code };
  });
  return { ...dimension, categories: [...dimension.categories, ...added] };
}

const wordsOf = (text: LocalizedText): readonly string[] =>
  (typeof text === 'string' ? [text] : Object.values(text)).map(foldText);
