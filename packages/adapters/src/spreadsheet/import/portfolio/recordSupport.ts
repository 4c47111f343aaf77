import { type Cohort, type Json, sameJson } from '@jalon/core';

import type { ReadingValue } from '../../Reading.ts';
import { keeping, keptOf } from '../keptOf.ts';
import { importNamespace } from '../matchRows.ts';
import { ownColumns } from '../ownColumns.ts';
import { type RowSource, rowIssue } from '../RowSource.ts';
import { readableStem } from '../readableStem.ts';
import { cellOf } from './cellOf.ts';
import type { PortfolioDraft } from './PortfolioDraft.ts';
import type { SupportedRow } from './SupportedRow.ts';

/** Records the support of a row: new, or held against the one that is known; only a later contact takes the place of an earlier one. */
export function recordSupport(
  draft: PortfolioDraft,
  { source, organisation, cohort }: SupportedRow,
  said: Map<string, number>,
): void {
  const { row } = source;
  const start = dayOf(cellOf(source, 'start'));
  const undated = cohort ? undefined : row.text['cohort']?.trim() || undefined;
  const key = JSON.stringify([organisation.id, cohort?.id, undated, start]);
  const first = said.get(key);
  if (first !== undefined) {
    const params = { name: organisation.name, first };
    draft.issues.push(rowIssue(source, 'import/support-twice', 'warning', params));
    return;
  }
  said.set(key, row.row);
  const found = { ...factsOf(source), cohort: undated };
  if (cohort) dateSupport(draft, organisation.id, cohort, row.text['cohort']?.trim());
  const known = draft.supports.find(
    (one) =>
      one.organisation === organisation.id &&
      one.cohort === cohort?.id &&
      keptOf(one)['cohort'] === undated &&
      (keptOf(one)['start'] ?? start) === start,
  );
  if (!known) {
    const stem = [
      organisation.id,
      ...(cohort ? [cohort.id] : undated ? [readableStem('cohort', undated)] : start ? [start] : []),
    ].join('.');
    draft.put(draft.supports, {
      id: draft.mint.fromId(stem),
      organisation: organisation.id,
      ...(cohort ? { cohort: cohort.id } : {}),
      steps: [],
      ...keeping(found),
    });
    return;
  }
  const kept = keptOf(known);
  const now: Record<string, Json | undefined> = { ...kept };
  for (const [field, value] of Object.entries(found)) {
    if (value === undefined || sameJson(kept[field], value)) continue;
    const isLater =
      field === 'lastContact' && typeof kept[field] === 'string' && String(value) > String(kept[field]);
    if (kept[field] === undefined || isLater) now[field] = value;
    else {
      const params = {
        name: organisation.name,
        field,
        found: inWords(value),
        recorded: inWords(kept[field]),
      };
      draft.issues.push(rowIssue(source, 'import/support-differs', 'warning', params));
    }
  }
  if (!sameJson(now, kept)) draft.put(draft.supports, { ...known, ...keeping(now, known.extensions) });
}

/** A support that was kept under the words of its cohort stands in the cohort as soon as that has its days. */
function dateSupport(
  draft: PortfolioDraft,
  organisation: string,
  cohort: Cohort,
  written: string | undefined,
): void {
  const open = draft.supports.find(
    (one) =>
      one.organisation === organisation && one.cohort === undefined && keptOf(one)['cohort'] === written,
  );
  const isThere = draft.supports.some((one) => one.organisation === organisation && one.cohort === cohort.id);
  if (!open || written === undefined || isThere) return;
  const { extensions: _words, ...support } = open;
  const { cohort: _cohort, ...kept } = keptOf(open);
  const { [importNamespace]: _own, ...others } = open.extensions ?? {};
  draft.put(draft.supports, { ...support, cohort: cohort.id, ...keeping(kept, others) });
}

/** What a portfolio has no field for, kept beside the support. */
function factsOf(source: RowSource): { readonly [field: string]: Json | undefined } {
  const { text } = source.row;
  const people = cellOf(source, 'people');
  return {
    kind: cellOf(source, 'support')?.code ?? (text['support']?.trim() || undefined),
    start: dayOf(cellOf(source, 'start')),
    end: dayOf(cellOf(source, 'end')),
    lastContact: dayOf(cellOf(source, 'last-contact')),
    people: people && countOf(people),
    comment: text['comment']?.trim() || undefined,
    columns: ownColumns(source),
  };
}

/** A day, or the month or year where the sheet says no more. */
function dayOf(cell: ReadingValue | undefined): string | undefined {
  const { period } = cell ?? {};
  if (!period) return undefined;
  if (period.start === period.end) return period.start;
  return period.grain === 'month' ? period.start.slice(0, 7) : `${period.start}/${period.end}`;
}

function countOf({ value, below, min, max, approx, state }: ReadingValue): Json | undefined {
  if (state === 'empty') return undefined;
  const facts = { value, below, min, max, approx, state: value === undefined ? state : undefined };
  const filled = Object.entries(facts).filter(([, fact]) => fact !== undefined) as [string, Json][];
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

const inWords = (value: Json | undefined): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
