import { type DistinctCounting, foldText, type LocalizedText, type SharedIndicator } from '@jalon/core';
import type { Reason } from '../result/Result.ts';
import { type Definition, definitionOf } from './definitionOf.ts';
import type { ExclusionReason, PooledLine, PoolIndicatorOptions } from './PooledLine.ts';

/** One thing that must be the same: what is said of a line that differs, and of lines that agree on nothing. */
interface Criterion {
  readonly field: keyof Definition;
  readonly differs: ExclusionReason;
  readonly mixed: Reason;
}

const criteria: readonly Criterion[] = [
  { field: 'unit', differs: 'other-unit', mixed: 'mixed-units' },
  { field: 'countOf', differs: 'other-count', mixed: 'mixed-counts' },
  { field: 'unitOfAnalysis', differs: 'other-unit-of-analysis', mixed: 'mixed-counts' },
  { field: 'distinct', differs: 'other-window', mixed: 'mixed-windows' },
  { field: 'population', differs: 'other-population', mixed: 'mixed-populations' },
  { field: 'basis', differs: 'other-basis', mixed: 'basis-mismatch' },
];

/** What all values should be, where nothing is said what the first line that says it has; and why there is no such thing. */
export interface Agreement {
  readonly definition: Definition;
  readonly differing: ReadonlyMap<number, ExclusionReason>;
  readonly mixed?: Reason;
}

/**
 * Compares the definitions of lines with the one agreed. Where nothing is agreed the lines must agree among themselves, or
 * none is pooled.
 */
export function agreementOf(
  lines: readonly PooledLine[],
  shared: SharedIndicator,
  options: Pick<PoolIndicatorOptions, 'basis' | 'unitOfAnalysis'>,
): Agreement {
  const { basis, unitOfAnalysis } = options;
  let definition: Definition = {
    ...pick(shared),
    ...(basis !== undefined && { basis }),
    ...(unitOfAnalysis !== undefined && { unitOfAnalysis }),
  };
  const own = lines.map((line) => definitionOf(line, shared));
  const differing = new Map<number, ExclusionReason>();
  let mixed: Reason | undefined;
  for (const { field, differs, mixed: reason } of criteria) {
    const isAgreed = definition[field] !== undefined;
    const open = own.flatMap((one, n) =>
      differing.has(n) || one[field] === undefined ? [] : [{ n, is: one[field] }],
    );
    const wanted = definition[field] ?? open[0]?.is;
    const apart = open.filter(({ is }) => !isSame(is, wanted));
    if (apart.length === 0 && wanted !== undefined) definition = { ...definition, [field]: wanted };
    if (apart.length > 0 && !isAgreed) mixed ??= reason;
    const out = isAgreed || apart.length === 0 ? apart.map(({ n }) => n) : [...own.keys()];
    for (const n of out) if (!differing.has(n)) differing.set(n, differs);
  }
  return { definition, differing, ...(mixed && { mixed }) };
}

const pick = ({ unit, countOf, distinct, population }: SharedIndicator): Definition => ({
  unit,
  ...(countOf !== undefined && { countOf }),
  ...(distinct !== undefined && { distinct }),
  ...(population !== undefined && { population }),
});

function isSame(a: Definition[keyof Definition], b: Definition[keyof Definition]): boolean {
  if (isCounting(a) && isCounting(b)) {
    return a.window === b.window && a.rule === b.rule && a.threshold === b.threshold;
  }
  const [own, other] = [wordingsOf(a as LocalizedText), wordingsOf(b as LocalizedText)];
  return own.some((text) => other.includes(text));
}

const isCounting = (found: Definition[keyof Definition]): found is DistinctCounting =>
  typeof found === 'object' && Object.hasOwn(found, 'window') && Object.hasOwn(found, 'rule');

/** A text in all its languages, without case and accents. */
const wordingsOf = (text: LocalizedText): readonly string[] =>
  (typeof text === 'string' ? [text] : Object.values(text)).map(foldText);
