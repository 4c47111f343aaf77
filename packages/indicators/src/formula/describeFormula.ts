import { type Lang, type LocalizedText, textIn, typeset } from '@jalon/core';
import { say } from '../explain/say.ts';
import { assertFormula } from './assertFormula.ts';
import { describeWords } from './describeWords.data.ts';
import type { Formula } from './Formula.ts';
import type { FormulaReading } from './FormulaReading.ts';
import { indexIndicators } from './indicatorIndex.ts';
import { wordFormula } from './wordFormula.ts';

/**
 * A formula in the words of a reader: the names of indicators instead of their codes, « si … alors … sinon » for `if`.
 * @param indicators those that the formula names, with their names; without a name the code stands as it is
 * @returns set for the language, with no-break spaces where it wants them
 * @throws JalonError `invalid-argument` where the tree is more than 1000 levels deep
 * @example
 * ```ts
 * import { describeFormula, parseFormula } from '@jalon/indicators';
 * const indicators = [{ id: 'f', code: 'F', name: 'People trained' }, { id: 'e', code: 'E', name: 'People enrolled' }];
 * const formula = parseFormula('if([E] > 0, [F] / [E], missing)').value ?? { type: 'missing' };
 * describeFormula(formula, indicators, 'en');
 * // => 'if “People enrolled” > 0, then “People trained” / “People enrolled”, otherwise nothing'
 * ```
 */
export function describeFormula(
  formula: Formula,
  indicators: readonly { readonly id: string; readonly code?: string; readonly name?: LocalizedText }[],
  lang: Lang,
): string {
  assertFormula(formula);
  // Stryker disable next-line StringLiteral: a unit is not told
  const { find } = indexIndicators(indicators.map((each) => ({ ...each, unit: '' })));
  return wordFormula(formula, lang, (reading) => {
    const found = find(reading.indicator);
    const name = typeof found === 'object' ? found.name : undefined;
    return readingText(reading, name === undefined ? reading.indicator : textIn(name, lang), lang);
  });
}

/** A reading in words: the name in quotation marks, with its categories, its period, how it is put together. */
function readingText({ where, aggregate, at, back }: FormulaReading, name: string, lang: Lang): string {
  const remarks = [
    ...where.map(({ category }) => category),
    ...(at === undefined ? [] : [at]),
    ...(back === 0
      ? []
      : [
          say(back === 1 ? describeWords.before : describeWords.periodsBefore, lang, { count: String(back) }),
        ]),
  ];
  const quoted = say(describeWords.name, lang, { x: name });
  const text = remarks.length > 0 ? `${quoted} (${typeset(remarks.join(', '), lang)})` : quoted;
  return aggregate ? say(describeWords[aggregate], lang, { x: text }) : text;
}
