import { type Category, foldText } from '@jalon/core';
import type { AgeBand } from '../../record/AgeBand.ts';
import { readAgeBand } from '../../record/readAgeBand.ts';
import { readableStem } from '../readableStem.ts';
import { restWords, sexWords } from './partWords.data.ts';

/** Labels that stand on one axis, as its categories. */
export interface FoundAxis {
  readonly kind?: 'sex' | 'age';
  readonly categories: readonly Category[];
}

/**
 * Puts the labels of a breakdown on axes: sexes, ages, all others together. Labels that would fall into one category
 * (« Filles » beside « Femmes ») are kept as they are written.
 */
export function categoriesOf(labels: readonly string[]): readonly FoundAxis[] {
  const rests = labels.filter((label) => restWords.has(foldText(label)));
  const others = labels.filter((label) => !rests.includes(label));
  const sexes = others.filter((label) => sexOf(label) !== undefined);
  const isSex = areSexes(sexes);
  const ages = others.filter((label) => ageBandIn(label) !== undefined);
  const own = others.filter((label) => !(isSex && sexes.includes(label)) && !ages.includes(label));
  const axes: FoundAxis[] = [];
  if (isSex)
    axes.push({
      kind: 'sex',
      categories: sexes.map((label) => ({ code: sexOf(label) ?? label, label })),
    });
  if (ages.length > 0) axes.push({ kind: 'age', categories: ageCategories(ages) });
  if (own.length > 0 || axes.length === 0)
    axes.push({ categories: own.map((label) => ({ code: readableStem('category', label), label })) });
  const [first, ...more] = axes;
  return first
    ? [{ ...first, categories: [...first.categories, ...rests.map(restCategory)] }, ...more]
    : axes;
}

/** The sex that a label names: « dont femmes », "girls". */
export const sexOf = (label: string): 'female' | 'male' | undefined =>
  sexWords.get(
    foldText(label).replace(
      /^(?:dont|of which|incl\.?|waarvan|de los cuales|de las cuales)(?: des| les)? /,
      '',
    ),
  );

/** Each sex once; a letter alone says a sex only beside the other one (« M » may be a size). */
function areSexes(labels: readonly string[]): boolean {
  const sexes = new Set(labels.map(sexOf));
  const isClear = sexes.size === 2 || labels.some((label) => foldText(label).length > 1);
  return labels.length > 0 && sexes.size === labels.length && isClear;
}

function restCategory(label: string): Category {
  const rest = restWords.get(foldText(label)) ?? 'other';
  return { code: rest, label, rest };
}

/** The ages that a label names; without a unit « moins de 5 » and "3 or more" may count anything. */
function ageBandIn(label: string): AgeBand | undefined {
  const band = readAgeBand(label);
  const isClear = !band?.isUnitAssumed || /\d\D+\d|[<>+]|plus|over|older|ouder|y mas/.test(foldText(label));
  return isClear ? band : undefined;
}

/** Age bands with their months, as far as the labels beside each other say whether the upper age is in. */
function ageCategories(labels: readonly string[]): readonly Category[] {
  const bands = labels.map(ageBandIn);
  const starts = new Set(bands.map((band) => band?.minMonths));
  return labels.map((label, at) => {
    const code = readableStem('age', label);
    const { minMonths, maxMonths, isMaxExcluded, stepMonths } = bands[at] as AgeBand;
    if (maxMonths === undefined) return { code, label, fromMonths: minMonths };
    const after = maxMonths + stepMonths;
    const end = isMaxExcluded || starts.has(maxMonths) ? maxMonths : starts.has(after) ? after : undefined;
    return end === undefined ? { code, label } : { code, label, fromMonths: minMonths, toMonths: end };
  });
}
