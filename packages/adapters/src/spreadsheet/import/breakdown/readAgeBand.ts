import { foldText } from '@jalon/core';

/** Ages as a label names them, in months; whether the upper one belongs to the band is not always said. */
export interface AgeBand {
  readonly from: number;
  /** As written; none in « 65 ans et plus ». */
  readonly to?: number;
  /** « moins de 3 ans » ends before 3. */
  readonly isOpen?: true;
  /** How many months one step of the label is: 12 where it counts in years. */
  readonly step: number;
}

const unit = '(ans?|annees?|mois|m|years?|yrs?|months?|anos?|meses|mes|jaar|maanden|maand)?';
const number = '(\\d{1,3})';
const under = new RegExp(
  `^(?:<|moins de|under|below|menos de|menores de|jonger dan|onder(?: de)?|-)\\s*${number}\\s*${unit}$`,
);
const over = new RegExp(
  `^(?:(?:>=|plus de|over|mas de|ouder dan|)\\s*${number}\\s*${unit}\\s*(?:\\+|et plus|et \\+|and over|and older|or older|y mas|en ouder|of ouder)|(?:>=|over|plus de|\\+ ?de)\\s*${number}\\s*${unit})$`,
);
const between = new RegExp(
  `^(?:de |from |van )?${number}\\s*${unit}\\s*(?:-|a|to|tot|et|and|y)\\s*${number}\\s*${unit}$`,
);

/**
 * The ages that a label names: « 3-5 ans », "under 18", « 65 ans et plus ».
 * @returns `undefined` where it names none
 */
export function readAgeBand(label: string): AgeBand | undefined {
  const text = foldText(label);
  const both = between.exec(text);
  if (both) {
    const [, from, ownUnit, to, lastUnit] = both;
    const step = stepOf(lastUnit ?? ownUnit);
    const [low, high] = [Number(from) * (ownUnit ? stepOf(ownUnit) : step), Number(to) * step];
    return low < high ? { from: low, to: high, step } : undefined;
  }
  const below = under.exec(text);
  if (below?.[2] !== undefined || (below && text.startsWith('<'))) {
    const step = stepOf(below[2]);
    return { from: 0, to: Number(below[1]) * step, isOpen: true, step };
  }
  const above = over.exec(text);
  if (!above) return undefined;
  const step = stepOf(above[2] ?? above[4]);
  return { from: Number(above[1] ?? above[3]) * step, step };
}

const stepOf = (word: string | undefined): number =>
  /^(?:m|mois|months?|meses|mes|maand)/.test(word ?? '') ? 1 : 12;
