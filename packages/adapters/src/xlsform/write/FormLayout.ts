import type { Instrument } from '@jalon/core';
import { fieldsOf, formPartOf, listOf } from '../survey/keptCells.ts';
import { readType } from '../survey/readType.ts';

type KeptRow = { readonly [key: string]: unknown };

/** The rows that stand between the questions of a form. */
export interface FormLayout {
  /** Rows before the question at each place; behind the last one, after all. */
  readonly rowsBefore: ReadonlyMap<number, readonly KeptRow[]>;
  /** Whether the groups of the original form are among them. */
  readonly hasGroups: boolean;
  /** Whether the original groups no longer fit the questions. */
  readonly isBroken: boolean;
}

/** Where the rows of the original form stand among the questions of today. */
export function formLayout(instrument: Instrument): FormLayout {
  const kept = listOf(formPartOf(instrument)['rows']).map(fieldsOf);
  const places = new Map(instrument.items.map(({ id }, at) => [id, at]));
  const at: number[] = [];
  let next = instrument.items.length;
  for (const { before } of kept.toReversed()) {
    next = typeof before === 'string' ? (places.get(before) ?? next) : next;
    at.unshift(next);
  }
  const nests = kept.map((row) => nestOf(row));
  const isSound = at.every((place, index) => index === 0 || place >= (at[index - 1] ?? 0)) && balances(nests);
  const hasNests = nests.some((nest) => nest !== undefined);
  const rowsBefore = new Map<number, KeptRow[]>();
  kept.forEach((row, index) => {
    if (!isSound && nests[index] !== undefined) return;
    const place = at[index] ?? 0;
    rowsBefore.set(place, [...(rowsBefore.get(place) ?? []), row]);
  });
  return { rowsBefore, hasGroups: isSound && hasNests, isBroken: !isSound && hasNests };
}

/** Which sort of group a row opens or closes, as `+group` or `-repeat`. */
export function nestOf({ type, disabled }: KeptRow): string | undefined {
  if (typeof type !== 'string' || disabled !== undefined) return undefined;
  const read = readType(type);
  if ('opens' in read) return `+${read.opens}`;
  return 'closes' in read ? `-${read.closes}` : undefined;
}

function balances(nests: readonly (string | undefined)[]): boolean {
  const open: string[] = [];
  for (const nest of nests) {
    if (nest === undefined) continue;
    if (nest.startsWith('+')) open.push(nest.slice(1));
    else if (open.pop() !== nest.slice(1)) return false;
  }
  return open.length === 0;
}
