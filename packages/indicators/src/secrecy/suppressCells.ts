/**
 * What figures must not tell about single people.
 * @module
 */
import { type Issue, JalonError } from '@jalon/core';
import { present } from '../result/present.ts';
import type { Result } from '../result/Result.ts';
import { minimumForPercentage } from './percentageOf.ts';
import { checkTable, isReadable } from './recoverableCells.ts';
import type { SecrecyOptions } from './SecrecyOptions.ts';
import type { StatisticalTable, TableCell } from './StatisticalTable.ts';
import { secrecyThreshold } from './secrecyThreshold.ts';
import { type WithheldCells, withheldCells } from './withheldCells.ts';

/** A table as it may be released. */
export type SecrecyResult = Result<StatisticalTable>;

/**
 * A table as it may leave the house: counts of 1 to k − 1 people are withheld, as are telling 0 or 100 %, figures of fewer
 * than k people, dominated amounts; then as few others as it takes that none of them can be found by subtraction, across
 * linked tables, subtotals and what was published before. Percentages of fewer than 10 are left out in every profile: that
 * is precision, not secrecy. Readers see no difference between the first and the others.
 * An extract that leaves out a zero which was withheld before may be warned of in vain: that this zero misleads readers who
 * take every zero for shown cannot be seen without it.
 * Source: method `cell-suppression@1`; Hundepool and others, Statistical Disclosure Control (2012), ch. 4; secondary cells by
 * Kelly, Golden, Assad, Networks 22 (1992) 397–417, checked by solving the attacker problems of every withheld cell.
 * @param table every figure that is released together, with what adds up
 * @returns the table, withheld figures without value; `not-a-number` where a value is not finite or beyond 10¹⁵. With
 * `trace` each withheld figure is named with its rule: such a trace stays in the house, see `releaseResult`
 * @throws JalonError `invalid-argument` where ids are not unique, a sum names a cell that is not there, or an option lies
 * outside its range
 * @example
 * ```ts
 * import { suppressCells } from '@jalon/indicators';
 * const cells = [
 *   { id: 'early', value: 3 },
 *   { id: 'on-time', value: 12 },
 *   { id: 'late', value: 40 },
 *   { id: 'all', value: 55 },
 * ];
 * const sums = [{ total: 'all', parts: ['early', 'on-time', 'late'] }];
 * const released = suppressCells({ cells, sums });
 * released.value?.cells.map(({ value }) => value); // => [undefined, undefined, 40, 55]
 * ```
 */
export function suppressCells(table: StatisticalTable, options: SecrecyOptions = {}): SecrecyResult {
  const { subject = 'general', profile = 'public', earlier = [] } = options;
  for (const each of [table, ...earlier]) checkTable(each);
  const threshold = secrecyThreshold(subject, options.threshold);
  if (![table, ...earlier].every(isReadable)) {
    return { status: 'not-computable', reason: 'not-a-number', warnings: [] };
  }
  const isInternal = profile === 'internal';
  const none: WithheldCells = { rules: new Map(), exposed: [] };
  const withheld = isInternal ? none : withheldCells(table, threshold, options);
  const result = releasedResult(table, withheld, options, isInternal ? undefined : threshold);
  const changed = isInternal ? 0 : smallChanges(table, withheld, earlier, threshold);
  if (changed === 0) return result;
  const params = { count: changed, most: threshold - 1 };
  const issue: Issue = { code: 'secrecy/small-change', severity: 'warning', params };
  return { ...result, warnings: [...result.warnings, issue] };
}

/** How many shown counts differ by fewer people than the threshold from what was published before. */
function smallChanges(
  { cells }: StatisticalTable,
  { rules }: WithheldCells,
  earlier: readonly StatisticalTable[],
  threshold: number,
): number {
  const now = new Map(
    cells.flatMap(({ id, value, measure = 'people' }) =>
      value === undefined || measure !== 'people' || rules.has(id) ? [] : [[id, value] as const],
    ),
  );
  const changed = earlier.flatMap((version) =>
    version.cells.flatMap(({ id, value, suppressed }) => {
      const current = now.get(id);
      if (value === undefined || suppressed || current === undefined || current === value) return [];
      return Math.abs(current - value) < threshold ? [id] : [];
    }),
  );
  return new Set(changed).size;
}

/** The result of a table some of whose figures are withheld. */
export function releasedResult(
  table: StatisticalTable,
  { rules, exposed }: WithheldCells,
  options: SecrecyOptions,
  threshold: number | undefined,
): SecrecyResult {
  const minimum = options.minimumForPercentage ?? minimumForPercentage;
  if (!(minimum > 0 && Number.isFinite(minimum))) {
    throw new JalonError('invalid-argument', `A minimum above 0 was expected, found ${minimum}.`, {
      minimum,
    });
  }
  const byId = new Map(table.cells.map((cell) => [cell.id, cell]));
  const cells = table.cells.map((cell) => {
    if (rules.has(cell.id)) return withheldCell(cell);
    const people = cell.people ?? byId.get(cell.derivedFrom?.[1] ?? '')?.value;
    const isImprecise = cell.measure === 'ratio' && people !== undefined && people < minimum;
    return threshold === undefined && !isImprecise ? { ...cell } : shownCell(cell, isImprecise);
  });
  const shown = cells.filter(({ value }) => value !== undefined).length;
  const imprecise = cells.filter((cell) => cell.imprecise && byId.get(cell.id)?.value !== undefined).length;
  const hidden = [...rules.keys()].filter((id) => byId.has(id)).length;
  const trace = [...rules].map(([cell, rule]) => ({
    step: 'withheld',
    params: { cell, rule, confidential: true },
  }));
  return present({
    status: 'computed' as const,
    value: present({ cells, sums: table.sums, threshold }),
    unit: options.unit ?? 'n',
    method: 'cell-suppression@1' as const,
    coverage: { observed: shown, expected: shown + hidden + imprecise },
    warnings: issuesOf({ hidden, imprecise, exposed: exposed.length, minimum, threshold }),
    trace: options.trace ? trace : undefined,
  });
}

/** What readers see of a withheld figure: that it is there. What could tell it is taken off. */
function withheldCell(cell: TableCell): TableCell {
  const { value: _, people: _people, bounds: _bounds, ...rest } = withoutSecrets(cell);
  return { ...rest, suppressed: true };
}

function shownCell(cell: TableCell, isImprecise: boolean): TableCell {
  const shown = withoutSecrets(cell);
  if (!isImprecise) return shown;
  const { value: _, bounds: _bounds, ...rest } = shown;
  return { ...rest, imprecise: true };
}

function withoutSecrets(cell: TableCell): TableCell {
  const { contributions: _, weight: _weight, sensitive: _sensitive, ...rest } = cell;
  return rest;
}

function issuesOf(found: {
  readonly hidden: number;
  readonly imprecise: number;
  readonly exposed: number;
  readonly minimum: number;
  readonly threshold: number | undefined;
}): readonly Issue[] {
  const { hidden, imprecise, exposed, minimum, threshold } = found;
  const issues: Issue[] = [];
  const warn = (code: string, params: Issue['params'], severity: Issue['severity'] = 'hint') =>
    issues.push({ code: `secrecy/${code}`, severity, params });
  if (threshold === undefined) warn('internal', {});
  if (hidden > 0) warn('withheld', { count: hidden });
  if (imprecise > 0) warn('imprecise', { count: imprecise, minimum });
  if (exposed > 0) warn('already-published', { count: exposed }, 'error');
  return issues;
}
