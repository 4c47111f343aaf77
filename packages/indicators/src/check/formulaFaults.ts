import type { Dossier, Indicator, Issue } from '@jalon/core';
import { checkAgainst } from '../formula/checkAgainst.ts';
import { indexIndicators } from '../formula/indicatorIndex.ts';
import { parseFormula } from '../formula/parseFormula.ts';

/** What one formula of a dossier says that its indicators do not bear out. */
export interface FormulaFault {
  readonly indicator: Indicator;
  readonly issue: Issue;
}

/** What there is to say about the formulas of a dossier that can be read, in the order of its indicators. */
export function* formulaFaults({
  indicators,
  dimensions,
}: Pick<Dossier, 'indicators' | 'dimensions'>): Generator<FormulaFault> {
  if (indicators.every(({ formula }) => formula === undefined)) return;
  const index = indexIndicators(indicators);
  for (const indicator of indicators) {
    const { value } = indicator.formula === undefined ? {} : parseFormula(indicator.formula);
    if (!value) continue;
    for (const issue of checkAgainst(value, index, dimensions, indicator.id).issues)
      yield { indicator, issue };
  }
}
