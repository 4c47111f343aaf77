import type { Dossier, Indicator } from '@jalon/core';
import { agreesInUnit, type DeclaredTotal, type PeriodAmount, valuesUnder } from './compareCumulative.ts';
import { createIndicator } from './createIndicator.ts';
import type { ImportState } from './ImportState.ts';
import { inferBasis } from './inferBasis.ts';
import type { RowMatch } from './matchRows.ts';
import { likenessTo } from './nameLikeness.ts';
import { nodesOfSection } from './nodesOfSection.ts';
import { labelOf, type RowSource, rowIssue } from './RowSource.ts';
import type { RowAims } from './rowAims.ts';

/** Adds an indicator that the dossier does not have yet, from what the row shows, and says what was decided. */
export function introduceIndicator(
  state: ImportState,
  match: RowMatch,
  aims: RowAims,
  source: RowSource,
  dossier: Dossier,
  shown: {
    readonly unit: string;
    readonly scale: 'quantity' | 'yes-no';
    readonly isShown: boolean;
    readonly total: DeclaredTotal | undefined;
    readonly periods: readonly PeriodAmount[];
  },
): Indicator {
  const { row } = source;
  const { unit, total } = shown;
  // only what was there before: a thousand new rows are not compared with each other
  const similar = dossier.indicators
    .map((indicator) => ({ indicator, likeness: likenessTo(labelOf(row), indicator) }))
    .filter(({ likeness }) => likeness >= 0.6)
    .sort((a, b) => b.likeness - a.likeness)[0]?.indicator;
  const id = state.mint.fromText('indicator', labelOf(row));
  const values = total ? valuesUnder(total.cell, shown.periods) : [];
  const numbers = values.flatMap(({ amount }) => (amount.value === undefined ? [] : [amount.value]));
  const basis = total && inferBasis(numbers, total.value, unit, agreesInUnit(unit));
  const indicator = createIndicator(
    source,
    {
      id,
      unit,
      ...(shown.scale === 'quantity' ? {} : { scale: shown.scale }),
      aims,
      ...(basis ? { basis } : {}),
      ...(match.by === 'nothing' && match.key !== undefined ? { key: match.key } : {}),
      measures: nodesMeasured(source, dossier),
    },
    state.mint,
  );
  state.putIndicator(indicator);
  const say = (...[issue, severity, params]: [Parameters<typeof rowIssue>[1], 'warning' | 'hint', object]) =>
    state.issues.push(rowIssue(source, issue, severity, { ...params }));
  if (similar) say('import/new-indicator-resembles', 'warning', { id, similar: similar.name });
  else say('import/new-indicator', 'hint', { id });
  if (!shown.isShown) say('import/unit-missing', 'warning', { id });
  if (basis) say('import/basis-inferred', 'hint', { basis: basis.basis, evidence: basis.evidence });
  else if (shown.periods.length > 0 && shown.scale === 'quantity')
    say('import/basis-unknown', 'warning', { id });
  return indicator;
}

/** The statements that a row stands beside: what is expected of it, else the objective or section over it. */
function nodesMeasured({ row }: RowSource, { results, frames }: Dossier): readonly string[] {
  const { text, section } = row;
  for (const words of [text['results.expected'], text['statement'], text['objective.specific'], section]) {
    const nodes = nodesOfSection(words, results, frames);
    if (nodes.length > 0) return nodes;
  }
  return [];
}
