import type { Dossier, Indicator, Target } from '@jalon/core';
import type { IdMint } from './IdMint.ts';
import { periodKey } from './periodKey.ts';
import { quantityWords, type RowSource, rowIssue } from './RowSource.ts';
import { aimedValue, dueOf, type RowAim, type RowAims, toBaseline, toTarget } from './rowAims.ts';

/** What the agreement of a dossier says about changing its aims. */
export interface AimsContext {
  readonly dossier: Pick<Dossier, 'agreements' | 'programme'>;
  readonly mint: IdMint;
}

/** The indicator with what the sheet may add to it, and what is to be said. */
export interface ComparedAims {
  readonly indicator: Indicator;
  readonly issues: readonly ReturnType<typeof rowIssue>[];
}

/**
 * Holds the reference value and targets of a row against those of the dossier. What disagrees is a conflict, and the
 * dossier's is kept: targets change in the agreement, never in a tracking sheet. What is missing there is taken only
 * as long as nothing was agreed.
 */
export function compareAims(
  indicator: Indicator,
  aims: RowAims,
  source: RowSource,
  { dossier, mint }: AimsContext,
): ComparedAims {
  const { unit } = indicator;
  const frozen = dossier.agreements.length > 0;
  const issues: ReturnType<typeof rowIssue>[] = [];
  let { baseline, targets } = indicator;
  const conflict = (
    code: 'import/baseline-conflict' | 'import/target-conflict',
    found: number,
    recorded: number,
    { cell }: RowAim,
  ) => {
    const params = { found: quantityWords(found, unit), recorded: quantityWords(recorded, unit) };
    issues.push(rowIssue(source, code, 'warning', params, cell));
  };
  if (aims.baseline) {
    const found = aims.baseline.amount.value as number;
    if (baseline) {
      if (typeof baseline.value === 'number' && !sameNumber(found, baseline.value))
        conflict('import/baseline-conflict', found, baseline.value, aims.baseline);
    } else if (frozen)
      issues.push(
        rowIssue(
          source,
          'import/baseline-not-agreed',
          'warning',
          { found: quantityWords(found, unit) },
          aims.baseline.cell,
        ),
      );
    else baseline = toBaseline(aims.baseline, source);
  }
  for (const aim of aims.targets) {
    const found = aimedValue(aim);
    const shown = { found: found === undefined ? (aim.cell.written ?? '') : quantityWords(found, unit) };
    // what this row brought in itself answers only for its own day
    const agreed = agreedTarget(indicator.targets, aim, dossier) ?? targets.find(isDueWith(aim));
    if (!agreed) {
      if (frozen || indicator.targets.length > 0)
        issues.push(rowIssue(source, 'import/target-not-agreed', 'warning', shown, aim.cell));
      else {
        const isState = indicator.basis === 'snapshot' || indicator.basis === 'ratio';
        const when = aim.cell.period && periodKey(aim.cell.period);
        const id = mint.fromId(`${indicator.id}.target${when ? `-${when}` : ''}`);
        targets = [...targets, toTarget(aim, id, isState)];
      }
      continue;
    }
    const compared = compareTarget(agreed, aim);
    if (compared === 'not-comparable')
      issues.push(rowIssue(source, 'import/target-not-comparable', 'hint', shown, aim.cell));
    else if (compared === 'differs' && found !== undefined && typeof agreed.value === 'number')
      conflict('import/target-conflict', found, agreed.value, aim);
    else {
      const due = dueOf(aim);
      const recorded = dueOfTarget(agreed, dossier);
      if (due && recorded && due !== recorded)
        issues.push(
          rowIssue(source, 'import/target-date-differs', 'hint', { found: due, recorded }, aim.cell),
        );
    }
  }
  const changed = baseline !== indicator.baseline || targets !== indicator.targets;
  return {
    indicator: changed ? { ...indicator, ...(baseline ? { baseline } : {}), targets } : indicator,
    issues,
  };
}

/** The target of the dossier that a cell speaks of: the one due that day, else the only one, the one without a day, or the last. */
function agreedTarget(
  targets: readonly Target[],
  aim: RowAim,
  dossier: AimsContext['dossier'],
): Target | undefined {
  const due = dueOf(aim);
  const sameDay = due && targets.find((target) => dueOfTarget(target, dossier) === due);
  if (sameDay) return sameDay;
  if (targets.length === 1) return targets[0];
  if (due !== undefined) return undefined;
  return (
    targets.find(isDueWith(aim)) ??
    [...targets].sort((a, b) => order(dueOfTarget(a, dossier), dueOfTarget(b, dossier))).at(-1)
  );
}

/** Whether a target says the same day as a cell, or none as it does. */
const isDueWith =
  (aim: RowAim) =>
  ({ date, period }: Target): boolean =>
    (date ?? period?.end) === dueOf(aim);

const order = (a = '9999', b = '9999'): number => (a < b ? -1 : a > b ? 1 : 0);

const dueOfTarget = ({ date, period }: Target, { programme }: AimsContext['dossier']) =>
  date ?? period?.end ?? programme?.end;

function compareTarget(agreed: Target, aim: RowAim): 'same' | 'differs' | 'not-comparable' {
  if (agreed.of === 'change') return 'not-comparable';
  const found = aimedValue(aim);
  if (found !== undefined && typeof agreed.value === 'number')
    return sameNumber(found, agreed.value) ? 'same' : 'differs';
  const { min, max } = aim.amount.bounds ?? {};
  const sameEnds = min === agreed.min && max === agreed.max && (min ?? max) !== undefined;
  return sameEnds || (found !== undefined && (found === agreed.min || found === agreed.max))
    ? 'same'
    : 'not-comparable';
}

/** Equal to twelve significant digits: beyond that it is the program's arithmetic that speaks. */
const sameNumber = (a: number, b: number): boolean => a.toPrecision(12) === b.toPrecision(12);
