import type { Dimension, Issue } from '@jalon/core';
import type { Reason } from '../../result/Result.ts';
import { checkAgainst } from '../checkAgainst.ts';
import { type PreparedFormula, prepareFormula } from '../evaluate/prepareFormula.ts';
import type { Formula } from '../Formula.ts';
import { formulaDependencies } from '../formulaDependencies.ts';
import type { FormulaIndicator, IndicatorIndex } from '../indicatorIndex.ts';
import { kindOfScale } from '../kindOfScale.ts';
import { parseFormula } from '../parseFormula.ts';

/** A formula of an indicator, ready to be computed; or why it cannot be. */
export type IndicatorPlan = { readonly issues: readonly Issue[] } & (
  | { readonly formula: Formula; readonly prepared: PreparedFormula }
  | { readonly reason: Reason }
);

/** Reads the formula of an indicator, checks it, and prepares it. */
export function planOf(
  { id, formula: text = '' }: FormulaIndicator,
  index: IndicatorIndex,
  dimensions: readonly Pick<Dimension, 'id' | 'categories'>[] | undefined,
): IndicatorPlan {
  const { value: formula, issues } = parseFormula(text);
  if (!formula) return { reason: 'formula-error', issues: issues.map((issue) => ofIndicator(issue, id)) };
  const checked = checkAgainst(formula, index, dimensions, id);
  const said = checked.issues.map((issue) => ofIndicator(issue, id));
  if (!checked.value) return { reason: reasonOf(checked.issues), issues: said };
  const kinds = /* @__PURE__ */ new Map(
    formulaDependencies(formula).flatMap((name) => {
      const found = index.find(name);
      return found === undefined || found === 'several' ? [] : [[name, kindOfScale(found)] as const];
    }),
  );
  return { formula, prepared: prepareFormula(formula, { kinds }), issues: said };
}

/** An issue of a formula, placed at its indicator too. */
const ofIndicator = (issue: Issue, id: string): Issue => ({
  ...issue,
  at: { in: 'dossier', entity: { kind: 'indicator', id }, pointer: '/formula' },
  ...(issue.at && { related: [issue.at] }),
});

const reasons: ReadonlyMap<string, Reason> = new Map([
  ['formula/units-differ', 'unit-mismatch'],
  ['formula/declared-unit', 'unit-mismatch'],
  ['formula/refers-to-itself', 'formula-cycle'],
  ['formula/not-additive', 'not-additive'],
]);

const reasonOf = (issues: readonly Issue[]): Reason =>
  // Stryker disable next-line OptionalChaining: what gives no value has an error
  reasons.get(issues.find(({ severity }) => severity === 'error')?.code ?? '') ?? 'formula-error';
