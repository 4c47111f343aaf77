import { formatMoney, type Grant, sameJson } from '@jalon/core';
import { moneyOf } from '../moneyOf.ts';
import { rowIssue } from '../RowSource.ts';
import { cellOf } from './cellOf.ts';
import type { PortfolioDraft } from './PortfolioDraft.ts';
import type { SupportedRow } from './SupportedRow.ts';

/** What an import was told of the money. */
export interface GrantOptions {
  readonly funder?: string;
  readonly currency?: string;
}

/** Records the money awarded; an amount that disagrees is a conflict, and the known one is kept. */
export function recordGrant(
  draft: PortfolioDraft,
  { source, organisation, cohort }: SupportedRow,
  { funder, currency }: GrantOptions,
): void {
  const cell = cellOf(source, 'grant');
  if (cell?.value === undefined) return;
  const amount = moneyOf(cell, currency);
  const name = organisation.name;
  if (!amount) {
    draft.issues.push(
      rowIssue(source, 'import/amount-without-currency', 'warning', { written: cell.written ?? '' }, cell),
    );
    return;
  }
  const known = draft.grants.find(
    (one) =>
      one.organisation === organisation.id &&
      one.cohort === cohort?.id &&
      (funder === undefined || one.funder === undefined || one.funder === funder),
  );
  if (!known) {
    const stem = ['grant', organisation.id, ...(cohort ? [cohort.id] : [])].join('.');
    const grant: Grant = {
      id: draft.mint.fromId(stem),
      ...(funder === undefined ? {} : { funder }),
      organisation: organisation.id,
      ...(cohort ? { cohort: cohort.id } : {}),
      amount,
    };
    draft.put(draft.grants, grant);
  } else if (known.amount === undefined) draft.put(draft.grants, { ...known, amount });
  else if (!sameJson(known.amount, amount)) {
    const words = (money: typeof amount) => ({ fr: formatMoney(money, 'fr'), en: formatMoney(money, 'en') });
    const params = { name, found: words(amount), recorded: words(known.amount) };
    draft.issues.push(rowIssue(source, 'import/grant-differs', 'warning', params, cell));
  }
}
