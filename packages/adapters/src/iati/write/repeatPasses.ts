import { type Dossier, sameJson } from '@jalon/core';
import type { KeptElement } from '../KeptElement.ts';
import type { KeptPeriod } from '../KeptIati.ts';
import { keyOfPeriod } from '../keyOfPeriod.ts';
import { keptPlaces } from './keptPlaces.data.ts';
import { partsPass } from './partsPass.ts';
import type { PlannedPeriod } from './planPeriods.ts';

/**
 * Whether a period that repeats the days of another one stands in the file again: behind that one, with the same figures
 * in it.
 */
export function repeatPasses(kept: KeptPeriod, planned: readonly PlannedPeriod[], dossier: Dossier): boolean {
  const found = planned.find(({ repeat }) => repeat === kept);
  if (!found) return false;
  const { period, targets, observations } = found;
  return (
    planned.some((each) => !each.repeat && keyOfPeriod(each.period) === keyOfPeriod(period)) &&
    sameJson(
      kept.holds,
      [...targets, ...observations].map(({ id }) => id),
    ) &&
    (kept.elements ?? []).every((each) => each.name !== 'target' || isLeft(each)) &&
    partsPass(kept, keptPlaces.repeat, dossier)
  );
}

/** Whether a target is one that is kept as it stands: it holds for a group or a place alone, or says nothing. */
const isLeft = ({ attributes, children = [] }: KeptElement): boolean => {
  const names = children.flatMap((child) => (typeof child === 'string' ? [] : [child.name]));
  const isMute = (new Map(attributes).get('value') ?? '').trim() === '' && !names.includes('comment');
  return isMute || names.includes('dimension') || names.includes('location');
};
