import type { Indicator, UnitOfAnalysis } from '../../indicator/Indicator.ts';
import type { Words } from '../../text/LocalizedText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Can values about people be added to values about a whole population? */
export const indicatorUnitsOfAnalysisMixed: Rule = {
  code: 'indicator/units-of-analysis-mixed',
  severity: 'warning',
  asks: {
    fr: 'Peut-on additionner ce qui décrit des participants et ce qui décrit une population ?',
    en: 'Can values about participants be added to values about a population?',
  },
  words: {
    fr: '« {label} » additionne des valeurs sur des unités différentes ({first}, {second}).',
    en: '“{label}” adds values about different units ({first}, {second}).',
  },
  find: function* ({ indicators }) {
    const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    const byCode = new Map(indicators.map((indicator) => [indicator.code ?? indicator.id, indicator]));
    for (const { id, name, formula, parts } of indicators) {
      const summands = parts
        ? parts.flatMap(({ indicator }) => byId.get(indicator) ?? [])
        : summandsOf(formula ?? '').flatMap((code) => byId.get(code) ?? byCode.get(code) ?? []);
      const units = [...new Set(summands.flatMap(({ unitOfAnalysis }) => unitOfAnalysis ?? []))];
      const [first, second] = units;
      if (first === undefined || second === undefined) continue;
      yield {
        params: { label: name, first: unitWords[first], second: unitWords[second] },
        at: placeOf('indicator', id, parts ? '/parts' : '/formula'),
        related: related(summands),
      };
    }
  },
};

const related = (summands: readonly Indicator[]) => summands.map(({ id }) => placeOf('indicator', id));

/** The indicators of a formula that only adds and subtracts; a division may well hold people against a population. */
const summandsOf = (formula: string): readonly string[] =>
  /^[^[\]]*(?:\[[^[\]]+\]\s*[-+]\s*)+\[[^[\]]+\]\s*$/.test(formula)
    ? (formula.match(/(?<=\[)[^[\]]+(?=\])/g) ?? [])
    : [];

const unitWords: { readonly [U in UnitOfAnalysis]: Words } = {
  participant: { fr: 'participants', en: 'participants' },
  household: { fr: 'ménages', en: 'households' },
  organisation: { fr: 'organisations', en: 'organisations' },
  population: { fr: 'population', en: 'population' },
  system: { fr: 'système', en: 'system' },
};
